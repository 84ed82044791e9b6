"""The report of a class: the least sure marks first, one key each, then what the class argued."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content

from debatebot.classroom.report import ClassReport, Doubt, Heat
from debatebot.classroom.report_page import csv_of, page_of
from debatebot.classroom.votes import VoteTable
from debatebot.play.command import Place
from debatebot.quiz.words import number
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Ends, Gap, Prose, Rule, bar
from debatebot.tui.screens.base import DeskScreen
from debatebot.tui.widgets.choices import Choice, Choices
from debatebot.tui.widgets.key_line import KeyLine
from debatebot.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from debatebot.play.class_files import ClassDesk

_PAGE = "class-report.md"
_BAR_CELLS = 12
_MARKS = {"0": 0.0, "1": 0.5, "2": 1.0}
_SIGNS = {0.0: "✗ none", 0.5: "◐ half", 1.0: "✓ full"}


class ClassReportScreen(DeskScreen):
    """What a class argued, and the ten marks that a teacher should look at."""

    AUTO_FOCUS = ""
    BINDINGS = keys.bindings("class")
    place: ClassVar[Place] = "class"

    def __init__(self, room: ClassDesk) -> None:
        super().__init__()
        self.room = room

    def compose(self) -> ComposeResult:
        """The marks above, the class below."""
        found = self.room.report()
        with VerticalScroll(classes="page", id="body", can_focus=False):
            yield Sheet(head_blocks(found, self.room.files.damaged), id="head")
            yield Choices(_rows(found), id="doubts", spacing=1)
            yield Sheet(class_blocks(found), id="class")
        yield KeyLine(self.key_hints())

    def on_mount(self) -> None:
        """At the first mark."""
        super().on_mount()
        self.set_focus(self.query_one(Choices), scroll_visible=False)

    @on(Choices.Chosen)
    def _chosen(self, event: Choices.Chosen) -> None:
        event.stop()
        self.command_confirm()

    def command_confirm(self, rest: str = "") -> None:
        """Confirm the mark at hand."""
        doubt = self._at_hand()
        if doubt is not None:
            self._mark(doubt, doubt.score)

    def action_key(self, key: str) -> None:
        """A digit gives the mark at hand; any other key is the registry's."""
        doubt = self._at_hand()
        if key in _MARKS and doubt is not None:
            self._mark(doubt, _MARKS[key])
        else:
            super().action_key(key)

    def command_regrade(self, rest: str = "") -> None:
        """Give the mark at hand: 0, 1 or 2."""
        doubt = self._at_hand()
        if doubt is not None and rest.strip() in _MARKS:
            self._mark(doubt, _MARKS[rest.strip()])
        else:
            self.desk_app.say("Press 0 for none, 1 for half or 2 for the full mark.")

    def command_export(self, rest: str = "") -> None:
        """Write the page, or the table when the name ends in .csv."""

        def page(name: str) -> str:
            found = self.room.report()
            if name.strip().casefold().endswith(".csv"):
                return csv_of(found)
            return page_of(found, self.room.pack, self.room.files.damaged)

        self.desk_app.write_page(_PAGE, page, "the report", rest)

    def _at_hand(self) -> Doubt | None:
        row = self.query_one(Choices).current
        found = (d for d in self.room.report().doubts if row is not None and d.key == row.name)
        return next(found, None)

    def _mark(self, doubt: Doubt, score: float) -> None:
        """Keep a mark, and go on to the next one."""
        self.room.confirm(doubt.key, score)
        found = self.room.report()
        rows = self.query_one(Choices)
        rows.show(_rows(found))
        rows.selected += 1
        self.query_one("#class", Sheet).show(class_blocks(found))


class DoubtRow(Block, frozen=True):
    """One mark: who, what was asked, what was written, our mark and the teacher's."""

    doubt: Doubt

    def lines(self, width: int) -> list[Content]:
        """Three lines of at most `width` cells."""
        doubt = self.doubt
        ours = safe.text(f"{_sign(doubt.score)} · {doubt.certainty:.0%} sure", "$muted")
        mine = "" if doubt.confirmed is None else f"   yours: {_sign(doubt.confirmed)}"
        right = safe.join(ours, safe.text(mine, "bold $accent"))
        room = max(6, width - right.cell_length - 2)
        name = safe.text(doubt.alias, "bold").truncate(room, ellipsis=True)
        head = Ends(name, right).lines(width)
        asked = safe.text(doubt.asked, "$muted").truncate(width, ellipsis=True)
        wrote = Prose(safe.text(doubt.text), safe.text("wrote  ", "$muted")).lines(width)
        return [*head, asked, *wrote]


class HeatLine(Block, frozen=True):
    """How often one point was made."""

    row: Heat
    most: int

    def lines(self, width: int) -> list[Content]:
        """One line of at most `width` cells."""
        row = self.row
        count = safe.text(f"{row.count:>3} ", "bold")
        drawn = safe.join(bar(row.count, max(1, self.most), _BAR_CELLS), "  ")
        lead = safe.join(count, drawn) if width >= 60 else count
        return [safe.join(lead, safe.text(row.name)).truncate(width, ellipsis=True)]


def head_blocks(report: ClassReport, damaged: tuple[tuple[str, str], ...]) -> tuple[Block, ...]:
    """Who is in it, and what could not be read."""
    count = f"{len(report.pupils)} names · {len(report.results)} results"
    blocks: list[Block] = [
        Ends(safe.text("CLASS REPORT", "bold $primary"), safe.text(count, "bold"))
    ]
    if report.codes:
        blocks.append(Prose(safe.text(" · ".join(report.codes), "$muted")))
    blocks += [
        Prose(safe.text(f"{name}: {why}", "$warning"), safe.text("! ", "bold $warning"))
        for name, why in damaged
    ]
    least = "The least sure marks: Enter confirms, 0 none, 1 half, 2 full"
    return (*blocks, Gap(), Rule(least if report.doubts else "Nothing was marked"))


def class_blocks(report: ClassReport) -> tuple[Block, ...]:
    """What was argued and what nobody argued, new arguments, votes, and each name."""
    nobody = [row for row in report.heat if not row.count]
    made = sorted((row for row in report.heat if row.count), key=lambda row: -row.count)
    most = made[0].count if made else 0
    blocks: list[Block] = [Gap(), Rule("Nobody argued")]
    blocks += [Prose(safe.text(row.name), safe.text("○ ", "$warning")) for row in nobody]
    blocks += [Gap(), Rule("What the class argued"), *(HeatLine(row, most) for row in made)]
    if report.new:
        blocks += [Gap(), Rule("New arguments, to discuss")]
        blocks += [Prose(safe.text(text), safe.text("+ ", "$accent")) for text in report.new]
    if report.votes:
        blocks += [Gap(), Rule("Votes, without names")]
        blocks += [line for table in report.votes for line in _vote_blocks(table)]
    blocks += [Gap(), Rule("By name")]
    for pupil in report.pupils:
        marks = f"{number(round(2 * pupil.points) / 2)} of {pupil.of}" if pupil.of else "no marks"
        said = f"{marks} · {pupil.turns} replies · {pupil.words} words"
        blocks.append(Ends(safe.text(pupil.alias, "bold"), safe.text(said, "$muted")))
        blocks.append(Prose(safe.text(pupil.next), safe.text("next  ", "$muted")))
    return tuple(blocks)


def _vote_blocks(table: VoteTable) -> list[Block]:
    if not table.shown:
        return [Prose(safe.text("Fewer than five votes: not shown."))]
    rows: list[Block] = [
        Ends(safe.text(choice), safe.text(f"{before:>3} before  {after:>3} after"))
        for choice, before, after in zip(table.choices, table.before, table.after, strict=True)
    ]
    return rows


def _rows(report: ClassReport) -> tuple[Choice, ...]:
    return tuple(Choice(doubt.key, (DoubtRow(doubt),)) for doubt in report.doubts)


def _sign(score: float) -> str:
    return _SIGNS.get(score, f"◐ {score:.2f}")
