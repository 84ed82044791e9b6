"""Blocks of prose laid out for a width: pure functions from blocks to lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct
from textual.content import Content

from debatebot.tui import safe
from debatebot.tui.marks import MarkedRun, marked_lines

LABEL_COLUMN = 13
"""Cells of the column of labels: the longest one, `comes back`, and room around it."""
STACKED_BELOW = 56
"""Narrower papers put a label on a line of its own: beside it, fewer than forty cells were left."""

SHORT_LABEL = 2
"""Cells of a label that leaves room beside it even there: a key, the number of a source."""


class Block(Struct, frozen=True):
    """Something that fills lines of a given width."""

    def lines(self, width: int) -> list[Content]:
        """The lines, each of at most `width` cells; every kind of block says its own."""
        raise TypeError(f"{type(self).__name__} has no lines of its own")


class Gap(Block, frozen=True):
    """Empty lines."""

    rows: int = 1

    def lines(self, width: int) -> list[Content]:
        """As many empty lines as were asked for."""
        return [safe.EMPTY] * self.rows


class Rule(Block, frozen=True):
    """A thin line across, with a heading in it if there is one."""

    title: str = ""

    def lines(self, width: int) -> list[Content]:
        """One line, as wide as the paper; a heading that does not fit stands without the line."""
        if not self.title:
            return [safe.text("─" * width, "$track")]
        title = safe.text(f" {self.title} ", "bold $primary")
        rest = width - title.cell_length - 2
        if rest < 0:
            return wrap(safe.text(self.title, "bold $primary"), width)
        return [safe.join(safe.text("──", "$track"), title, safe.text("─" * rest, "$track"))]


class Prose(Block, frozen=True):
    """A paragraph; `lead` stands before its first line and the rest hangs under the text."""

    content: Content
    lead: Content = safe.EMPTY

    def lines(self, width: int) -> list[Content]:
        """The paragraph, wrapped."""
        indent = self.lead.cell_length
        wrapped = wrap(self.content, width - indent)
        return _hang(wrapped, self.lead, indent)


class Labelled(Block, frozen=True):
    """A small label in a column of its own, and blocks beside it."""

    label: str
    blocks: tuple[Block, ...]
    style: str = "$muted"

    def lines(self, width: int) -> list[Content]:
        """Label and blocks side by side, or one above the other on a narrow paper."""
        label = safe.text(self.label, self.style)
        if width < STACKED_BELOW and 0 < label.cell_length <= SHORT_LABEL:
            inner = lay_out(self.blocks, width - SHORT_LABEL - 2)
            lead = label.pad_right(SHORT_LABEL + 2 - label.cell_length)
            return _hang(inner, lead, SHORT_LABEL + 2)
        if width < STACKED_BELOW:
            inner = [line.pad_left(2) for line in lay_out(self.blocks, width - 2)]
            return [label, *inner] if self.label else inner
        inner = lay_out(self.blocks, width - LABEL_COLUMN)
        return _hang(inner, label.pad_right(LABEL_COLUMN - label.cell_length), LABEL_COLUMN)


class Marked(Block, frozen=True):
    """The learner's words with the marks line under them."""

    runs: tuple[MarkedRun, ...]

    def lines(self, width: int) -> list[Content]:
        """Words and marks, wrapped together."""
        return marked_lines(self.runs, width)


class Flow(Block, frozen=True):
    """Short pieces side by side, as many a line as fit; none is broken unless it has to be."""

    pieces: tuple[Content, ...]
    between: str = "   "

    def lines(self, width: int) -> list[Content]:
        """The pieces in reading order."""
        lines: list[Content] = []
        for piece in self.pieces:
            if lines and lines[-1].cell_length + len(self.between) + piece.cell_length <= width:
                lines[-1] = safe.join(lines[-1], self.between, piece)
            else:
                first, *rest = wrap(piece, width)
                lines += [first, *rest]
        return lines


class Ends(Block, frozen=True):
    """One thing at the left end of a line, one at the right; on two lines if they do not fit."""

    left: Content
    right: Content

    def lines(self, width: int) -> list[Content]:
        """One line, or the left wrapped and the right below it."""
        room = width - self.left.cell_length - self.right.cell_length
        if room >= 2 or (room >= 0 and not self.right):
            return [safe.join(self.left, " " * room, self.right)]
        below = [line.pad_left(width - line.cell_length) for line in wrap(self.right, width)]
        return [*wrap(self.left, width), *(below if self.right else [])]


def lay_out(blocks: Iterable[Block], width: int) -> list[Content]:
    """All blocks as lines of at most `width` cells."""
    return [line for block in blocks for line in block.lines(max(width, 4))]


def wrap(content: Content, width: int) -> list[Content]:
    """Wrap at blanks; an empty text is one empty line."""
    return content.wrap(max(width, 2)) if content else [safe.EMPTY]


def bar(done: float, total: float, width: int, style: str = "$primary") -> Content:
    """A bar of `width` cells, filled by `done` of `total`; anything begun shows at least a cell."""
    filled = 0 if total <= 0 else round(width * min(max(done / total, 0.0), 1.0))
    if 0 < done < total:
        filled = min(max(filled, 1), width - 1)
    return safe.join(safe.text("━" * filled, style), safe.text("─" * (width - filled), "$track"))


def _hang(lines: Sequence[Content], lead: Content, indent: int) -> list[Content]:
    if not lines:
        return [lead] if lead else []
    first, *rest = lines
    return [safe.join(lead, first), *(line.pad_left(indent) for line in rest)]
