"""The report of an exam: the raw score, topics, how sure one was, what to do next, every answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content

from debatebot.play import exams
from debatebot.play.command import Place
from debatebot.quiz import actions
from debatebot.quiz.report import ExamReport, ExamRow, Share
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Ends, Flow, Gap, Prose, Rule, bar
from debatebot.tui.screens.base import DeskScreen
from debatebot.tui.screens.result import COLOURS
from debatebot.tui.widgets.choices import Choice, Choices
from debatebot.tui.widgets.key_line import KeyLine
from debatebot.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from debatebot.play.exam import ExamPlay

NAME_CELLS, BAR_CELLS = 22, 16
BAR_FROM = 60
"""Narrower lines have no bar: the numbers stay readable."""


class ReportScreen(DeskScreen):
    """What came of an exam; a row opens its question with everything that may be said now."""

    AUTO_FOCUS = ""
    BINDINGS = keys.bindings("report")
    place: ClassVar[Place] = "report"

    def __init__(self, play: ExamPlay) -> None:
        super().__init__()
        self.play = play

    def compose(self) -> ComposeResult:
        """The score above, every answer below."""
        with VerticalScroll(classes="page", id="body", can_focus=False):
            yield Sheet(report_blocks(self.play.report(), self.play.advice()), id="report")
            yield Choices(self._rows(), id="rows")
        yield KeyLine(self.key_hints())

    def on_mount(self) -> None:
        """From the top, wherever the rows are."""
        self.set_focus(self.query_one(Choices), scroll_visible=False)

    def admits(self, event: events.Key) -> bool:
        """On a low screen the arrows read down to the rows first, and up from them again."""
        if event.key in ("down", "up", "pagedown", "pageup") and self._reads(event.key):
            return False
        return super().admits(event)

    def _reads(self, key: str) -> bool:
        """Scroll instead of choosing; False when there is nothing to scroll to."""
        body, rows = self.query_one("#body"), self.query_one(Choices)
        above_rows = body.scroll_y < body.max_scroll_y and rows.region.y >= body.region.bottom
        if key == "pagedown" or (key == "down" and above_rows):
            body.scroll_relative(y=body.size.height - 2, animate=False)
            return True
        if key == "pageup" or (key == "up" and rows.selected == 0 and body.scroll_y > 0):
            body.scroll_relative(y=2 - body.size.height, animate=False)
            return True
        return False

    def on_screen_resume(self) -> None:
        """Back from an answer, which may have been marked otherwise."""
        super().on_screen_resume()
        if self.query("#report"):
            self._show()

    def _show(self) -> None:
        self.query_one("#report", Sheet).show(report_blocks(self.play.report(), self.play.advice()))
        self.query_one(Choices).show(self._rows())

    def _rows(self) -> tuple[Choice, ...]:
        return tuple(Choice(str(row.number), (AnswerRow(row),)) for row in self.play.report().rows)

    @on(Choices.Chosen)
    def _chosen(self, event: Choices.Chosen) -> None:
        event.stop()
        self.command_inspect(event.name)

    def command_inspect(self, rest: str = "") -> None:
        """Look at the question of the row at hand, or of a number."""
        from debatebot.tui.screens.looked import LookedScreen

        row = self.query_one(Choices).current
        number = rest.strip() or (row.name if row is not None else "")
        if number.isdecimal() and self.play.look(int(number[:4]) - 1) is not None:
            self.desk_app.open_screen(LookedScreen(self.play, int(number[:4]) - 1))

    def command_undo(self, rest: str = "") -> None:
        """Take the last own mark back."""
        before = self.play.state
        self.play.act(actions.TakeBack())
        if self.play.state is before:
            self.desk_app.say("There is no mark of yours to take back.")
        self._show()

    def command_export(self, rest: str = "") -> None:
        """Write it to a file that is not there yet; ask for its name."""
        from debatebot.play.page_file import WRITTEN
        from debatebot.tui.screens.filename import FileNameScreen

        def answered(typed: str | None) -> None:
            if typed is None:
                return
            desk = self.desk_app.desk
            fields = exams.fields(self.play, desk.learner, desk.journal.records)
            said = exams.write(typed, fields)
            if said.startswith(WRITTEN):
                self.desk_app.say(said)
            else:
                self.app.push_screen(FileNameScreen(typed, said), answered)

        if rest.strip():
            answered(rest)
        else:
            self.app.push_screen(FileNameScreen(f"{self.play.report().code}.json"), answered)

    def command_next(self, rest: str = "") -> None:
        """Home."""
        self.desk_app.go_home()

    def command_missed(self, rest: str = "") -> None:
        """Drill what was missed."""
        self.desk_app.go_home()
        self.desk_app.command_missed()

    def command_back(self, rest: str = "") -> None:
        """Home."""
        self.desk_app.go_home()


class AnswerRow(Block, frozen=True):
    """One question with its mark; a long question is cut."""

    row: ExamRow

    def lines(self, width: int) -> list[Content]:
        """One line of at most `width` cells."""
        row = self.row
        own = f" (yours: {row.own})" if row.own else ""
        said = {"sure": " !", "guess": " ?"}.get(row.stated, "")
        points = safe.text(f"{row.points_text}{said}{own}", "$muted")
        lead = safe.join(
            safe.text(f"{row.number:>2} ", "$muted"),
            safe.text(f"{row.symbol} ", f"bold {COLOURS[row.verdict]}"),
        )
        room = max(4, width - lead.cell_length - points.cell_length - 2)
        ask = safe.text(row.ask).truncate(room, ellipsis=True)
        return [safe.join(lead, ask.pad_right(room - ask.cell_length), "  ", points)]


class TopicLine(Block, frozen=True):
    """One topic with its points."""

    share: Share

    def lines(self, width: int) -> list[Content]:
        """One line of at most `width` cells."""
        share = self.share
        name = safe.text(share.name).truncate(NAME_CELLS, ellipsis=True)
        left = safe.join(name.pad_right(NAME_CELLS - name.cell_length), "  ")
        if width >= BAR_FROM:
            done = round(2 * share.points)
            left = safe.join(left, bar(done, 2 * share.of, BAR_CELLS, "$success"), "  ")
        return [safe.join(left, safe.text(share.text)).truncate(width, ellipsis=True)]


def report_blocks(report: ExamReport, advice: tuple[str, ...]) -> tuple[Block, ...]:
    """The score first, then topics, how sure one was, and three things to do."""
    score = safe.text(f"{report.points_text} · {report.percent} %", "bold")
    counts = tuple(safe.text(f"{count} {word.lower()}", "$muted") for word, count in report.counts)
    blocks: list[Block] = [
        Ends(safe.text(f"EXAM  {report.code}", "bold $primary"), score),
        Flow(counts),
    ]
    if report.ran_out:
        left = sum(not row.reached for row in report.rows)
        blocks.append(Prose(safe.text(f"The time ran out with {left} not reached.", "$warning")))
    if report.changed:
        own = f"By your own marks: {report.own_text}. The raw score stays beside it."
        blocks.append(Prose(safe.text(own, "$accent")))
    blocks += [Gap(), Rule("By topic, the weakest first")]
    blocks += [TopicLine(share) for share in report.topics]
    blocks += [Gap(), Rule("How sure you were"), Prose(safe.text(report.stated_text))]
    blocks += [Gap(), Rule("Do next")]
    blocks += [
        Prose(safe.cited(thing), safe.text(f"{number} ", "bold $accent"))
        for number, thing in enumerate(advice, 1)
    ]
    return (*blocks, Gap(), Rule("Every answer; Enter opens it"))
