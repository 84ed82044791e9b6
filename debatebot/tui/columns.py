"""Blocks in two columns where there is room, one below the other where there is not."""

from __future__ import annotations

from itertools import zip_longest

from textual.content import Content

from debatebot.tui import safe
from debatebot.tui.paper import Block, lay_out

SIDE_BY_SIDE_FROM = 60
"""Narrower papers stack: a column would have fewer than thirty cells."""
BETWEEN = 3


class Columns(Block, frozen=True):
    """Two columns of the same width."""

    left: tuple[Block, ...]
    right: tuple[Block, ...]

    def lines(self, width: int) -> list[Content]:
        """Side by side, or stacked with an empty line between."""
        if width < SIDE_BY_SIDE_FROM:
            return [*lay_out(self.left, width), safe.EMPTY, *lay_out(self.right, width)]
        half = (width - BETWEEN) // 2
        pairs = zip_longest(
            lay_out(self.left, half), lay_out(self.right, half), fillvalue=safe.EMPTY
        )
        return [
            safe.join(one.pad_right(half - one.cell_length + BETWEEN), other)
            for one, other in pairs
        ]
