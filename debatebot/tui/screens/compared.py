"""Two ballots of a round beside each other: the rows that differ, then line by line."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from debatebot.debate.names import ROW_NAMES
from debatebot.debate.rewind import Comparison, RowChange
from debatebot.tui import safe
from debatebot.tui.paper import Block, Gap, Prose, Rule
from debatebot.tui.screens.awards import Award, number, signed


class RowApart(Block, frozen=True):
    """One row of both ballots: as first scored, as scored now, the difference."""

    change: RowChange

    def lines(self, width: int) -> list[Content]:
        """One line of at most `width` cells."""
        change = self.change
        colour = "$success" if change.difference > 0 else "$error"
        line = safe.join(
            safe.text(f"{ROW_NAMES[change.row]:<11}"),
            safe.text(f"{number(change.first):>5} → {number(change.second):<6}", "$muted"),
            safe.text(signed(change.difference), f"bold {colour}"),
        )
        return [line.truncate(width)]


def compared_blocks(compared: Comparison) -> Iterator[Block]:
    """Two ballots side by side: the rows that differ, then line by line."""
    yield from (RowApart(change) for change in compared.rows)
    if compared.rows:
        yield Gap()
    if not compared.gained and not compared.lost:
        yield Prose(safe.text("No line of the ballot differs."))
    if compared.lost:
        yield Rule("Gone")
        yield from (Award(line) for line in compared.lost)
    if compared.gained:
        yield Rule("New")
        yield from (Award(line) for line in compared.gained)
