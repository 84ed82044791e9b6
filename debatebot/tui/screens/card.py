"""The card: a round in six lines that give nothing away."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from debatebot.play.command import Place
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Gap, Prose
from debatebot.tui.screens.leaf import LeafScreen

if TYPE_CHECKING:
    from debatebot.play.looked_at import LookedAt

COPIED = (
    "Copied, if your terminal lets programs do so; else select the lines with the mouse, "
    "or run the round with --plain, where 'card' prints them."
)


class CardScreen(LeafScreen):
    """Shows the six lines; Esc goes back to the ballot."""

    BINDINGS = keys.bindings("card")
    place: ClassVar[Place] = "card"

    def __init__(self, play: LookedAt) -> None:
        super().__init__()
        self._play = play

    def blocks(self) -> Iterable[Block]:
        """The lines, and where they went."""
        yield from (Prose(safe.text(line)) for line in self._play.card())
        yield Gap()
        yield Prose(safe.text(COPIED, "$muted"))
