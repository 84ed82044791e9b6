"""The flow on a screen of its own: who said what, and what stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from debatebot.play.command import Place
from debatebot.tui import keys
from debatebot.tui.paper import Block
from debatebot.tui.screens import conversation
from debatebot.tui.screens.leaf import LeafScreen

if TYPE_CHECKING:
    from debatebot.play.looked_at import LookedAt


class FlowScreen(LeafScreen):
    """The flow of a round from the ballot; Esc goes back to it."""

    BINDINGS = keys.bindings("flow")
    place: ClassVar[Place] = "flow"

    def __init__(self, play: LookedAt) -> None:
        super().__init__()
        self._play = play

    def blocks(self) -> Iterable[Block]:
        """Every entry."""
        return conversation.flow(self._play.view(), frozenset())
