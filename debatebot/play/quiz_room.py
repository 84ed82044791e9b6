"""The way into a quiz: what it asks is chosen, and it is begun or gone on with."""

from debatebot.pack.models import Pack
from debatebot.play.history import History
from debatebot.play.journal import Journal
from debatebot.play.marker import Marker
from debatebot.play.quiz import QuizPlay
from debatebot.play.quiz_ask import QuizAsk
from debatebot.play.study import Study
from debatebot.progress.sessions import begun_count
from debatebot.quiz.choose import MISSED, start
from debatebot.quiz.state import QuizState


class QuizRoom:
    """Quizzes on a pack by what a learner knows of it."""

    def __init__(
        self, pack: Pack, marker: Marker, journal: Journal, history: History, study: Study
    ) -> None:
        """Open the room.

        Args:
            pack: what is asked.
            marker: marks the answers.
            journal: where everything is written.
            history: what is known and what was missed.
            study: chooses for learn and for an exam, and hears of every answer.
        """
        self._pack, self._marker, self._journal = pack, marker, journal
        self._history, self._study = history, study

    def begin(self, ask: QuizAsk) -> QuizPlay:
        """Begin a quiz.

        Raises:
            UnknownTopic, NothingToAsk: each with a `message` to show.
        """
        study = self._study
        return QuizPlay.begin(
            study.asked, self._marker, self._journal, self.chosen(ask), back=study
        )

    def resume(self, session: str) -> QuizPlay:
        """Go on with a quiz where it was.

        Raises:
            LookupError: there is no such session, or a question of it has left the pack.
        """
        study = self._study
        return QuizPlay.resume(study.asked, self._marker, self._journal, session, back=study)

    def chosen(self, ask: QuizAsk) -> QuizState:
        """What a quiz asks, before any answer.

        A seed that was asked for gives everybody the same quiz; without one, questions that are
        firm come last. What learn asks follows from the schedule; an exam is chosen by `study`.

        Raises:
            UnknownTopic, NothingToAsk: each with a `message` to show.
        """
        if ask.mode == "learn":
            return self._study.learn(ask.count, ask.topic, ask.seed, ask.until)
        if ask.mode == "exam":
            return self._study.exam(ask.count, ask.topic, ask.seed, ask.clock)
        known, seed = self._history.folds().totals, ask.seed
        fixed = seed is not None or ask.topic == MISSED
        if seed is None:
            seed = begun_count(self._journal.records, "quiz") + 1
        return start(
            self._pack,
            ask.mode,
            seed,
            ask.count,
            ask.topic,
            missed=known.missed,
            rest=() if fixed else known.firm,
        )
