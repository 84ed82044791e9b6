"""Marks whatever a quiz asks: answers to questions, and answers to claims of the other side."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from debatebot.grading.verdict import Verdict
from debatebot.pack.models import Pack
from debatebot.quiz.events import claim_answered
from debatebot.quiz.session import Grades

if TYPE_CHECKING:
    from debatebot.debate.tools import Tools


class Marker:
    """Two readers under one name: each is built only when it is first needed."""

    def __init__(self, pack: Pack, grader: Grades, tools: "Callable[[], Tools]") -> None:
        """
        Args:
            pack: whose questions and claims are answered.
            grader: reads answers to questions.
            tools: what reading an answer to a claim needs.
        """
        self._pack, self._grader, self._tools = pack, grader, tools

    def grade(self, question_id: str, answer: str) -> Verdict:
        """The mark of one answer."""
        claim = self._pack.claim(claim_answered(question_id))
        if claim is None:
            return self._grader.grade(question_id, answer)
        from debatebot.debate.rebuttal import rebuttal

        return rebuttal(question_id, answer, claim, self._tools())


def marker_of(pack: Pack) -> Marker:
    """What marks the answers of a pack, with readers of its own."""
    from debatebot.play.readers import Readers

    readers = Readers(pack)
    return Marker(pack, readers, readers.tools)
