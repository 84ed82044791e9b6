"""A turn said another way: the reply to it, both totals, the lines that differ."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from debatebot.play.command import Place
from debatebot.play.looks import Branch, total_line
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Gap, Labelled, Prose
from debatebot.tui.screens.compared import compared_blocks
from debatebot.tui.screens.leaf import LeafScreen
from debatebot.tui.screens.looking import LooksAgain

if TYPE_CHECKING:
    from debatebot.play.looked_at import LookedAt

STAYS = "The score of the round stays what it was."


class RewoundScreen(LooksAgain, LeafScreen):
    """One branch beside the round as it was played; Esc goes back to the ballot."""

    BINDINGS = keys.bindings("rewound")
    place: ClassVar[Place] = "rewound"

    def __init__(self, play: LookedAt, branch: Branch) -> None:
        super().__init__()
        self.play, self.branch = play, branch

    def blocks(self) -> Iterable[Block]:
        """Totals first, then what was said, then line by line."""
        branch = self.branch
        yield Prose(safe.text(total_line(branch), "bold $primary"))
        yield Gap()
        yield Labelled(f"{branch.turn} you", (Prose(safe.text(branch.text)),), "bold $secondary")
        part = self.play.view().part
        yield Labelled(part[:12], (Prose(safe.cited(branch.reply)),), "bold $accent")
        yield Gap()
        yield from compared_blocks(branch.comparison)
        yield Gap()
        yield Prose(safe.text(STAYS, "$muted"))

    def _show_branch(self, turn: int, text: str) -> None:
        """In the place of this one."""
        self.branch = self.play.rewind(turn, text)
        self.show_again()
