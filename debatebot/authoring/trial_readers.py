"""What reads by one version of a pack: answers and turns, from any thread, one text at a time."""

from functools import cached_property
from threading import RLock

from debatebot.debate.reading import Reading
from debatebot.debate.recognition import Recogniser
from debatebot.grading.grader import Grader
from debatebot.grading.verdict import Verdict
from debatebot.matching.lexicon import Lexicon
from debatebot.pack.models import Pack, Side


class TrialReaders:
    """Built once for a version of a pack; each part when it is first needed.

    While one thread looks at a thousand texts, another waits for no more than one of them.
    """

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._lock = RLock()

    def warm(self) -> None:
        """Build what answers need now."""
        with self._lock:
            self._grader.grade(self._pack.questions[0].id, "something")

    def grade(self, question_id: str, answer: str) -> Verdict:
        """The mark of an answer.

        Raises:
            UnknownQuestion: there is no such question.
        """
        with self._lock:
            return self._grader.grade(question_id, answer)

    def read(self, text: str, side: Side) -> Reading:
        """How a turn is read, with the score of every claim."""
        with self._lock:
            return self._recogniser.read(text, side)

    @cached_property
    def _lexicon(self) -> Lexicon:
        return Lexicon.of(self._pack)

    @cached_property
    def _grader(self) -> Grader:
        return Grader(self._pack, lexicon=self._lexicon)

    @cached_property
    def _recogniser(self) -> Recogniser:
        claims = len(self._pack.positions.claims)
        return Recogniser(self._pack, lexicon=self._lexicon, shown=claims)
