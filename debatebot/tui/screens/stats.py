"""Progress: where the learner stands, in sentences, in pictures, and in tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from textual.content import Content

from debatebot.play.command import Place
from debatebot.play.picture import Picture
from debatebot.play.pictures import pictures
from debatebot.play.standing import GroupStanding, Standing
from debatebot.tui import keys, safe
from debatebot.tui.charts import picture_blocks
from debatebot.tui.paper import Block, Flow, Gap, Prose, Rule, bar
from debatebot.tui.screens.leaf import LeafScreen
from debatebot.tui.screens.result import COLOURS

NAME_CELLS = 20
NAME_CELLS_NARROW = 14
BAR_CELLS = 16
BAR_FROM = 60
"""Narrower lines have no bar: the numbers stay readable."""


class StatsScreen(LeafScreen):
    """What the history says, in pictures; one key makes tables of them and back."""

    BINDINGS = keys.bindings("stats")
    place: ClassVar[Place] = "stats"

    def __init__(self) -> None:
        super().__init__()
        self.as_tables = False
        self._standing: Standing | None = None

    @property
    def standing(self) -> Standing:
        """The numbers, counted once for this screen."""
        if self._standing is None:
            self._standing = self.desk_app.desk.standing()
        return self._standing

    def blocks(self) -> Iterable[Block]:
        """All the numbers."""
        shown = pictures(self.desk_app.desk.pack, self.standing)
        return tuple(standing_blocks(self.standing, shown, self.as_tables))

    def command_table(self, rest: str = "") -> None:
        """Pictures for tables, and back."""
        self.as_tables = not self.as_tables
        self.show_again()

    def command_ballot(self, rest: str = "") -> None:
        """The ballot of the round that was played last."""
        if self.standing.rounds:
            self.desk_app.resume_debate(self.standing.rounds[-1].session)

    def allows(self, name: str) -> bool:
        """Without a round there is no ballot."""
        return name != "ballot" or bool(self.standing.rounds)

    def possible(self) -> tuple[str, ...]:
        """What would do something now."""
        return tuple(name for name in keys.FOOTER["stats"] if self.allows(name))

    def command_brief(self, rest: str = "") -> None:
        """One's own best sentences."""
        self.desk_app.command_brief()


class Stack(Block, frozen=True):
    """One bar made of several colours, as wide as the paper."""

    parts: tuple[tuple[int, str], ...]
    "Counts with their colours."

    def lines(self, width: int) -> list[Content]:
        """One line; whatever there is at all has a cell at least."""
        total = sum(count for count, _ in self.parts)
        if not total:
            return [safe.text("─" * width, "$track")]
        cells = [max(1, round(width * count / total)) for count, _ in self.parts if count]
        cells[cells.index(max(cells))] += width - sum(cells)
        colours = [colour for count, colour in self.parts if count]
        return [
            safe.join(
                *(
                    safe.text("━" * room, colour)
                    for room, colour in zip(cells, colours, strict=True)
                )
            )
        ]


class GroupLine(Block, frozen=True):
    """One topic or kind: firm of all, and the points of the newest marks."""

    group: GroupStanding

    def lines(self, width: int) -> list[Content]:
        """One line of at most `width` cells."""
        group = self.group
        column = NAME_CELLS if width >= BAR_FROM else NAME_CELLS_NARROW
        name = safe.text(group.name).truncate(column, ellipsis=True)
        left = safe.join(name.pad_right(column - name.cell_length), "  ")
        if width >= BAR_FROM:
            left = safe.join(left, bar(group.firm, group.total, BAR_CELLS, "$success"), "  ")
        left = safe.join(left, safe.text(f"{group.firm} of {group.total} firm"))
        right = safe.text(group.points_text, "$muted")
        room = width - left.cell_length - right.cell_length
        if room < 2:
            return [left.truncate(width, ellipsis=True)]
        return [safe.join(left, " " * room, right)]


def standing_blocks(
    standing: Standing, shown: Iterable[Picture], as_tables: bool
) -> Iterator[Block]:
    """Sentences first, then marks, every picture, and the kinds of questions.

    Args:
        standing: the numbers.
        shown: the pictures of them.
        as_tables: the pictures as tables.
    """
    yield Prose(safe.text("Where you stand", "bold $primary"))
    yield Gap()
    yield from (Prose(safe.text(line)) for line in standing.lines)
    if standing.answers:
        yield Gap()
        yield from _marks(standing)
    for picture in shown:
        yield Gap()
        yield from picture_blocks(picture, as_tables)
    if standing.kinds:
        yield Gap()
        yield Rule("By kind")
        yield from (GroupLine(group) for group in standing.kinds)
    yield Gap()
    yield Prose(safe.text("Firm: the newest answer was right, without a hint.", "$muted"))


def _marks(standing: Standing) -> Iterator[Block]:
    yield Rule("Marks")
    yield Stack(tuple((row.count, COLOURS[row.name]) for row in standing.verdicts))
    yield Flow(
        tuple(
            safe.join(
                safe.text(f"{row.symbol} {row.count} ", f"bold {COLOURS[row.name]}"),
                safe.text(row.word.lower(), "$muted"),
            )
            for row in standing.verdicts
            if row.count
        )
    )
