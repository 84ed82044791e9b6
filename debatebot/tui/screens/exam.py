"""An exam: questions one after the other, nothing shown before the end, a clock that may be off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from debatebot.quiz import actions
from debatebot.quiz.state import QuizState
from debatebot.tui.paper import Block
from debatebot.tui.screens import asking
from debatebot.tui.screens.quiz import QuizScreen
from debatebot.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from debatebot.play.exam import ExamPlay
    from debatebot.quiz.view import QuestionView

SECOND = 1.0
HURRY = 60
"""Seconds from which on the clock is shown to the second; until then minutes do not distract."""


class ExamScreen(QuizScreen):
    """A quiz that is sealed; at its end the report takes its place."""

    def __init__(self, play: ExamPlay) -> None:
        super().__init__(play)
        self._exam = play

    def on_mount(self) -> None:
        """Watch the clock."""
        if self._exam.state.plan.clock:
            self.set_interval(SECOND, self._tick)

    def watch_state(self, before: QuizState | None, state: QuizState) -> None:
        """The report follows the last question."""
        if state.current is None:
            from debatebot.tui.screens.report import ReportScreen

            self.app.switch_screen(ReportScreen(self._exam))
        else:
            super().watch_state(before, state)

    def head(self, view: QuestionView) -> tuple[Block, ...]:
        """Where one is, and how much time is left."""
        return asking.progress(view, "exam", clock_words(self._exam.left))

    def _tick(self) -> None:
        """Show the time; when it is up what stands in the box is handed in."""
        view = self.play.view()
        if view is None or self.app.screen is not self:
            return
        if self._exam.left == 0:
            if self.box.text.strip():
                self._act(actions.Answer(self.box.text))
            else:
                self.state = self._exam.run_out()
        else:
            self.query_one("#progress", Sheet).show(self.head(view))


def clock_words(left: int | None) -> str:
    """`9 min left`, at the end to the second; empty without a clock."""
    if left is None:
        return ""
    if left <= HURRY:
        return f"{left} s left"
    return f"{-(-left // 60)} min left"
