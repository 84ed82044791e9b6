"""Pictures of where one stands as blocks: bars, steps over time, and the same as a table."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from debatebot.play.picture import Bar, Picture
from debatebot.tui import safe
from debatebot.tui.paper import Block, Gap, Prose, Rule
from debatebot.tui.screens.result import COLOURS

LABEL_CELLS, LABEL_CELLS_NARROW = 18, 11
NOTE_CELLS = 18
"""Cells kept for the numbers beside a bar."""
WIDE_FROM = 60
STEP = "step"
"""Parts of a bar that follow one another in time."""
STEPS = "▁▂▃▄▅▆▇█"
BETWEEN = "  "
PART_COLOURS = {
    **COLOURS,
    "done": "$success",
    "wrong": COLOURS["incorrect"],
    STEP: "$primary",
    "facts": "$primary",
    "rebuttals": "$secondary",
}


SIGNS = {"partial": "╍", "nearly": "┅", "incorrect": "┄", "skipped": "·", "rebuttals": "╍"}
"""How a part is drawn, so that it is told apart without its colour; the others are a full line."""
FULL = "━"


class BarLine(Block, frozen=True):
    """One line of a picture: what it is, how much, the numbers."""

    bar: Bar

    def lines(self, width: int) -> list[Content]:
        """One line of at most `width` cells."""
        bar, wide = self.bar, width >= WIDE_FROM
        column = LABEL_CELLS if wide else LABEL_CELLS_NARROW
        label = safe.text(bar.label).truncate(column, ellipsis=True)
        note = safe.text(bar.note, "$muted")
        room = max(4, width - column - len(BETWEEN) * 2 - max(NOTE_CELLS * wide, note.cell_length))
        drawn = _steps(bar, room) if _is_way(bar) else _amounts(bar, room)
        line = safe.join(label.pad_right(column - label.cell_length), BETWEEN, drawn, BETWEEN, note)
        return [line.truncate(width, ellipsis=True)]


class Table(Block, frozen=True):
    """A picture as a table; where it is too wide, a row at a time."""

    picture: Picture

    def lines(self, width: int) -> list[Content]:
        """The head and the rows, or every row on lines of its own."""
        table = (self.picture.columns, *self.picture.rows)
        widths = [max(len(row[n]) for row in table) for n in range(len(self.picture.columns))]
        if sum(widths) + len(BETWEEN) * (len(widths) - 1) > width:
            return list(self._stacked(width))
        return [
            _aligned(row, widths).stylize("$muted" if row is self.picture.columns else "")
            for row in table
        ]

    def _stacked(self, width: int) -> Iterator[Content]:
        _, *names = self.picture.columns
        for first, *rest in self.picture.rows:
            yield from Prose(safe.text(first, "bold")).lines(width)
            told = ", ".join(f"{name} {value}" for name, value in zip(names, rest, strict=True))
            yield from Prose(safe.text(told, "$muted"), safe.text(BETWEEN)).lines(width)


def picture_blocks(picture: Picture, as_table: bool) -> Iterator[Block]:
    """A picture with its heading and what it says."""
    yield Rule(picture.title)
    yield Prose(safe.cited(picture.says))
    if as_table and picture.rows:
        yield Gap()
        yield Table(picture)
    elif picture.bars:
        yield Gap()
        yield from (BarLine(bar) for bar in picture.bars)


def _is_way(bar: Bar) -> bool:
    return bool(bar.parts) and all(what == STEP for _, what in bar.parts)


def _steps(bar: Bar, room: int) -> Content:
    """One sign a step, as high as its share of the best."""
    shares = [min(max(amount / bar.of, 0.0), 1.0) if bar.of else 0.0 for amount, _ in bar.parts]
    signs = "".join(STEPS[round(share * (len(STEPS) - 1))] for share in shares[-room:])
    return safe.text(signs.ljust(room), PART_COLOURS[STEP])


def _amounts(bar: Bar, room: int) -> Content:
    """Amounts side by side; whatever there is at all has a cell at least."""
    cells = [
        max(1, round(room * min(amount / bar.of, 1.0))) if amount > 0 and bar.of > 0 else 0
        for amount, _ in bar.parts
    ]
    while sum(cells) > room and max(cells) > 1:
        cells[cells.index(max(cells))] -= 1
    drawn = [
        safe.text(SIGNS.get(what, FULL) * count, PART_COLOURS.get(what, "$primary"))
        for count, (_, what) in zip(cells, bar.parts, strict=True)
        if count
    ]
    rest = safe.text("─" * max(0, room - sum(cells)), "$track")
    return safe.join(*drawn, rest).truncate(room)


def _aligned(row: tuple[str, ...], widths: list[int]) -> Content:
    first = f"{row[0]:<{widths[0]}}"
    rest = (f"{cell:>{width}}" for cell, width in zip(row[1:], widths[1:], strict=True))
    return safe.text(BETWEEN.join((first, *rest)))
