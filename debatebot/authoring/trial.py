"""Answers read on trial: with a pack as it is, or with phrasings that are not saved yet."""

from collections.abc import Callable, Iterable, Iterator

from debatebot.authoring.what_changes import (
    Item,
    change_lines,
    graded,
    items_of,
    what_changes,
    with_phrasing,
)
from debatebot.grading.grader import Grader
from debatebot.grading.telling_why import lines_of
from debatebot.grading.verdict import Verdict
from debatebot.pack.models import Pack
from debatebot.progress.attempts import StoredAttempt


class Trial:
    """A pack under trial; the pack itself stays as it is."""

    def __init__(self, pack: Pack, attempts: Callable[[], Iterable[StoredAttempt]]) -> None:
        """Prepare.

        Args:
            pack: the pack.
            attempts: fetches the learner's attempts, when they are first needed.
        """
        self._pack = self._tried = pack
        self._attempts = attempts
        self._before: tuple[tuple[Item, ...], tuple[Verdict, ...]] | None = None
        self._grader = Grader(pack)

    def read(self, question: str, answer: str) -> Iterator[str]:
        """How an answer is read, with its whole trace."""
        return lines_of(self._grader.grade(question, answer), answer, trace=True)

    def add(self, question: str, point: str, text: str) -> None:
        """Read on with one more phrasing.

        Raises:
            UnknownPoint: the question has no such point.
        """
        self._tried = with_phrasing(self._tried, question, point, text)
        self._grader = Grader(self._tried)

    def drop(self) -> None:
        """Read on with the pack as it is."""
        self._tried = self._pack
        self._grader = Grader(self._pack)

    def changes(self) -> Iterator[str]:
        """What all phrasings under trial together change, beside the pack as it is."""
        if self._before is None:
            items = items_of(self._pack, self._attempts())
            self._before = items, graded(self._pack, items)
        items, before = self._before
        return change_lines(items, what_changes(items, before, graded(self._tried, items)))
