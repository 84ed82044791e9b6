"""The readers of a pack, each built when it is first needed: home has to appear before them.

They share one lexicon and one index of the claims, which are most of the work. Building is safe from any thread.
"""

from threading import RLock
from typing import TYPE_CHECKING

from debatebot.grading.verdict import Verdict
from debatebot.pack.models import Pack

if TYPE_CHECKING:
    from debatebot.debate.tools import Tools
    from debatebot.grading.grader import Grader
    from debatebot.matching.claims import ClaimIndex
    from debatebot.matching.lexicon import Lexicon
    from debatebot.matching.naming import ClaimNamer


class Readers:
    """What reads a learner's words against a pack."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._lock = RLock()
        self._lexicon: Lexicon | None = None
        self._grader: Grader | None = None
        self._index: ClaimIndex | None = None
        self._tools: Tools | None = None
        self._namer: ClaimNamer | None = None

    def warm(self) -> None:
        """Read one answer now, so that the learner's first one waits for nothing."""
        self.grade(self._pack.questions[0].id, "something")
        self._words().forget()

    def warm_debate(self) -> None:
        """Build what a debate and a tour need."""
        self.tools().recogniser.read("something", "pro")
        self.namer()
        self._words().forget()

    def grade(self, question_id: str, answer: str) -> Verdict:
        """The mark of one answer."""
        with self._lock:
            if self._grader is None:
                from debatebot.grading.grader import Grader

                self._grader = Grader(self._pack, lexicon=self._words())
            return self._grader.grade(question_id, answer)

    def named(self, text: str, among: tuple[str, ...]) -> tuple[str, ...]:
        """Those of the claims `among` that the text speaks of, best first."""
        return self.namer().named(text, among)

    def gives_reason(self, text: str) -> bool:
        """Whether the text gives a reason for what it says."""
        return self.namer().gives_reason(text)

    def tools(self) -> "Tools":
        """What a debate needs."""
        with self._lock:
            if self._tools is None:
                from debatebot.debate.recognition import Recogniser
                from debatebot.debate.tools import Tools

                self._tools = Tools(
                    self._pack, Recogniser(self._pack, self._words(), index=self._claims())
                )
            return self._tools

    def namer(self) -> "ClaimNamer":
        """What a tour needs."""
        with self._lock:
            if self._namer is None:
                from debatebot.matching.naming import ClaimNamer

                self._namer = ClaimNamer(self._pack, self._words(), self._claims())
            return self._namer

    def _claims(self) -> "ClaimIndex":
        if self._index is None:
            from debatebot.matching.claims import ClaimIndex

            claims = self._pack.positions
            self._index = ClaimIndex(claims.claims, claims.motion, self._words())
        return self._index

    def _words(self) -> "Lexicon":
        if self._lexicon is None:
            from debatebot.matching.lexicon import Lexicon

            self._lexicon = Lexicon.of(self._pack)
        return self._lexicon
