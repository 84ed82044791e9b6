"""The grader, built when the first answer needs it: home has to appear before that."""

from threading import Lock

from debatebot.grading.verdict import Verdict
from debatebot.pack.models import Pack
from debatebot.quiz.session import Grades


class LateGrader:
    """Builds the reader of a pack at its first use, or earlier by `warm`, from any thread."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._lock = Lock()
        self._grader: Grades | None = None

    def warm(self) -> None:
        """Read one answer now, so that the learner's first one waits for nothing."""
        self.grade(self._pack.questions[0].id, "something")

    def grade(self, question_id: str, answer: str) -> Verdict:
        """The mark of one answer."""
        with self._lock:
            if self._grader is None:
                from debatebot.grading.grader import Grader

                self._grader = Grader(self._pack)
            return self._grader.grade(question_id, answer)
