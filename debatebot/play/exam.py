"""Plays an exam: sealed to its end, with a clock that may be off, then its report."""

from msgspec import Struct

from debatebot.pack.models import Pack
from debatebot.play.journal import Clock, Journal
from debatebot.play.quiz import Backs, QuizPlay
from debatebot.progress.events import Record
from debatebot.progress.spent import seconds_each, seconds_spent
from debatebot.quiz import actions
from debatebot.quiz.advice import do_next
from debatebot.quiz.events import Back
from debatebot.quiz.feedback import Feedback, feedback
from debatebot.quiz.report import ExamReport, report
from debatebot.quiz.rules import after_exam
from debatebot.quiz.session import Grades
from debatebot.quiz.state import QuizState, looked_at
from debatebot.quiz.view import QuestionView, view

KIND = "exam"
"""The kind of session in which an exam is kept."""


class Look(Struct, frozen=True, kw_only=True):
    """One question of an exam that has ended, with all that may be said of it now."""

    view: QuestionView
    feedback: Feedback
    commands: tuple[str, ...]


class ExamPlay(QuizPlay):
    """One exam with its place in the journal."""

    def __init__(
        self,
        pack: Pack,
        grader: Grades,
        journal: Journal,
        state: QuizState,
        session: str,
        numbers: tuple[int, ...] = (),
        *,
        clock: Clock,
        back: Backs | None = None,
    ) -> None:
        """Take up an exam that has begun.

        Args:
            pack: what is asked.
            grader: marks the answers.
            journal: where everything is written.
            state: the exam as it stands.
            session: its session.
            numbers: of the events that made the state, in their order.
            clock: tells the time, in UTC.
            back: says when a question comes back; None where nothing is scheduled.
        """
        super().__init__(pack, grader, journal, state, session, numbers, back=back)
        self._clock = clock

    def gone_on_with(self) -> None:
        """It was taken up again: the break does not count."""
        if self.state.plan.clock and self.state.current is not None:
            self._journal.append((Back(),), self._session)

    @property
    def left(self) -> int | None:
        """Seconds that are left; None without a clock, and once it is over."""
        if not self.state.plan.clock or self.state.current is None:
            return None
        spent = seconds_spent(self._own(), self._clock())
        return max(0, round(60 * self.state.plan.clock - spent))

    def act(self, action: actions.Action) -> QuizState:
        """Take an action; once the time is up only the answer at hand is still taken."""
        late = self.left == 0
        if not late or isinstance(action, actions.Answer):
            super().act(action)
        return self.run_out() if late else self.state

    def run_out(self) -> QuizState:
        """The time is up: what was not answered scores nothing."""
        return super().act(actions.RunOut())

    def report(self) -> ExamReport:
        """What came of it; before its end of what has been done so far."""
        return exam_report(self._pack, self.state, self._own())

    def advice(self) -> tuple[str, ...]:
        """The three things to do next."""
        return do_next(self.report())

    def look(self, place: int) -> Look | None:
        """A question of an exam that has ended, from 0; None before its end or without one."""
        if self.state.current is not None or place not in range(len(self.state.sittings)):
            return None
        opened = looked_at(self.state, place)
        asked, said = view(self._pack, opened), feedback(self._pack, opened)
        if asked is None or said is None:
            return None
        return Look(view=asked, feedback=said, commands=after_exam(self.state, place))

    def remark(self, place: int, right: bool) -> QuizState:
        """The learner's own mark for a question, beside ours."""
        return self.act(actions.Remark(right, of=place))

    def _own(self) -> tuple[Record, ...]:
        return own_records(self._journal, self.session)


def own_records(journal: Journal, session: str) -> tuple[Record, ...]:
    """The events of one session."""
    return tuple(record for record in journal.records if record.session == session)


def exam_report(pack: Pack, state: QuizState, own: tuple[Record, ...]) -> ExamReport:
    """The report of an exam, with the time that each question took."""
    each = seconds_each(own)
    return report(pack, state, tuple(each.get(item.question, 0) for item in state.plan.items))
