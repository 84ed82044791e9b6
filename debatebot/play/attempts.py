"""A learner's stored attempts as lines, and the explanation of one: its mark then, and its mark now."""

from collections.abc import Iterator
from typing import cast

from msgspec import Struct

from debatebot.grading.telling_why import SYMBOLS, lines_of
from debatebot.grading.verdict import Verdict, VerdictName
from debatebot.pack.models import Pack
from debatebot.progress.attempts import StoredAttempt
from debatebot.quiz.rebuttals import is_askable
from debatebot.quiz.session import Grades
from debatebot.text.sanitise import one_line

ANSWER_SHOWN = 60
"""Letters of an answer in a list: enough to know it again."""


class OtherPack(Exception):
    """The attempt was made on another pack; `message` says which."""

    def __init__(self, stored: StoredAttempt) -> None:
        self.message = (
            f"Attempt {stored.number} was made on the pack '{one_line(stored.pack)}'. "
            "Open that pack with --pack."
        )
        super().__init__(self.message)


class Explained(Struct, frozen=True):
    """A stored attempt beside the mark that its answer gets now."""

    stored: StoredAttempt
    now: Verdict | None
    "None when its question has left the pack."
    same_content: bool
    "Whether the pack's content is the one that it was marked with."

    @property
    def same_result(self) -> bool:
        """Whether mark, score, certainty, reason and points are what they were."""
        made, now = self.stored.made, self.now
        return now is not None and (
            (made.verdict, made.score, made.certainty, made.sure, made.reason, made.points)
            == (now.verdict, now.score, now.certainty, now.sure, now.reason, now.points)
        )

    @property
    def finding(self) -> str:
        """How then and now compare, in one sentence."""
        if self.now is None:
            return "Its question is no longer in the pack; the mark of then is kept."
        if self.same_result and self.same_content:
            return "The same content gives the same result."
        if self.same_result:
            return "The pack's content has changed since; the result is still the same."
        if self.same_content:
            return "The content is the same, but this release reads answers otherwise."
        return "The pack's content has changed since, and the result with it."


def explain(pack: Pack, grader: Grades, stored: StoredAttempt) -> Explained:
    """Mark the answer of a stored attempt again, with the pack as it is now.

    Raises:
        OtherPack: the attempt was made on another pack.
    """
    if stored.pack != pack.id:
        raise OtherPack(stored)
    known = is_askable(pack, stored.made.question)
    now = grader.grade(stored.made.question, stored.made.answer) if known else None
    return Explained(stored, now, stored.content == pack.content_hash)


def explained_lines(explained: Explained) -> Iterator[str]:
    """The explanation in lines: what was answered, the mark then, the finding, the trace now."""
    stored = explained.stored
    yield f"Attempt {stored.number}, {stored.at:%Y-%m-%d}: {one_line(stored.made.question)}"
    yield f"  answer: {one_line(stored.made.answer)}"
    yield f"then: {mark_line(stored)}"
    yield explained.finding
    if explained.now is not None:
        for line in lines_of(explained.now, stored.made.answer, trace=True):
            yield line if line.startswith(" ") else f"now: {line}"


def mark_line(stored: StoredAttempt) -> str:
    """The mark that was given, as `grade` prints it, with what the learner did about it."""
    made = stored.made
    symbol, word = SYMBOLS[cast(VerdictName, made.verdict)]
    notes = [
        f"{made.hints} hint{'' if made.hints == 1 else 's'}" * bool(made.hints),
        "second try" * made.retry,
        f"said '{made.stated}'" * bool(made.stated),
        "" if stored.own is None else f"own mark: {'right' if stored.own else 'wrong'}",
        "taken back" * stored.taken_back,
    ]
    sure = "" if made.sure else ", not sure"
    said = "; ".join(note for note in (made.reason, *notes) if note)
    return one_line(f"{symbol} {word}{sure} (score {made.score:.2f}; {said})")


def fields(stored: StoredAttempt) -> dict[str, object]:
    """One attempt as plain data."""
    made = stored.made
    return {
        "attempt": stored.number,
        "at": stored.at.isoformat(),
        "content": stored.content,
        "question": made.question,
        "answer": made.answer,
        "verdict": made.verdict,
        "score": made.score,
        "sure": made.sure,
        "certainty": made.certainty,
        "points": list(made.points),
        "reason": made.reason,
        "own": stored.own,
        "taken_back": stored.taken_back,
    }


def listed(stored: StoredAttempt) -> str:
    """One attempt as a line of a list."""
    made = stored.made
    answer = one_line(made.answer, ANSWER_SHOWN)
    return (
        f"{stored.number:>6}  {stored.at:%Y-%m-%d}  {one_line(made.question)}: '{answer}'  "
        f"{mark_line(stored)}"
    )
