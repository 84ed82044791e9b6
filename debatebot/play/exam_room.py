"""The way into exams: the same for everybody with the same seed, gone on with, and looked at again."""

from typing import TYPE_CHECKING

from debatebot.pack.models import Pack
from debatebot.play.journal import Clock, Journal
from debatebot.progress.sessions import begun_count
from debatebot.quiz.session import Grades
from debatebot.quiz.state import QuizState

if TYPE_CHECKING:
    from debatebot.play.exam import ExamPlay
    from debatebot.play.exams import TakenExam


class ExamRoom:
    """Exams of one learner on one pack."""

    def __init__(self, pack: Pack, marker: Grades, journal: Journal, clock: Clock) -> None:
        """Open the room.

        Args:
            pack: what is asked.
            marker: marks the answers.
            journal: where everything is written.
            clock: tells the time, in UTC.
        """
        self._pack, self._marker = pack, marker
        self._journal, self._clock = journal, clock

    def exam(self, count: int | None, topic: str, seed: int | None, clock: int) -> QuizState:
        """An exam as it begins: the same for everybody with the same seed.

        Raises:
            UnknownTopic, NothingToAsk: each with a `message` to show.
        """
        from debatebot.play.exam import KIND
        from debatebot.quiz.exam import start

        if seed is None:
            seed = begun_count(self._journal.records, KIND) + 1
        return start(self._pack, seed, count, topic, clock)

    def begin_exam(self, state: QuizState) -> "ExamPlay":
        """Write down that an exam has begun, and play it."""
        from debatebot.play.exam import KIND, ExamPlay
        from debatebot.play.recall import written_down

        session = written_down(self._journal, KIND, state.plan)
        return ExamPlay(self._pack, self._marker, self._journal, state, session, clock=self._clock)

    def resume_exam(self, session: str) -> "ExamPlay":
        """Go on with an exam where it was; one that has ended opens at its report.

        Raises:
            LookupError: there is no such exam, or a question of it has left the pack.
        """
        from debatebot.play.exam import ExamPlay
        from debatebot.play.recall import recalled

        state, numbers = recalled(self._pack, self._marker, self._journal.records, session)
        play = ExamPlay(
            self._pack, self._marker, self._journal, state, session, numbers, clock=self._clock
        )
        play.gone_on_with()
        return play

    def exams(self) -> "tuple[TakenExam, ...]":
        """The exams that were taken to their end, the newest first."""
        from debatebot.play.exams import taken

        return taken(self._pack, self._journal.records)
