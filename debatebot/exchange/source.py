"""A file of another format as text that is safe to read, and the places of what is wrong in it."""

from bisect import bisect_right
from itertools import accumulate

from debatebot.pack.problems import Findings, PackProblems, Place
from debatebot.pack.source import to_source


class Text:
    """A file's text with its name; collects what is wrong with it.

    Raises:
        PackProblems: the bytes are no text: too many, not UTF-8, or with control characters.
    """

    def __init__(self, name: str, data: bytes) -> None:
        self.findings = Findings(name)
        source = to_source(data, self.findings)
        if source is None:
            raise PackProblems(self.findings.close())
        self.text = source.text
        self.lines = self.text.split("\n")
        self._starts = [0, *accumulate(len(line) + 1 for line in self.lines)]

    def place(self, index: int) -> Place:
        """Line and column of a character, both counted from 1."""
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1

    def refuse(self, index: int, message: str) -> None:
        """Note what is wrong at a character."""
        self.refuse_at(self.place(index), message)

    def refuse_at(self, place: Place, message: str) -> None:
        """Note what is wrong at a place."""
        self.findings.add(place, "import", message)

    def stop_if_wrong(self) -> None:
        """Raise everything that was noted.

        Raises:
            PackProblems: with the places, when there is anything.
        """
        if self.findings.has_errors:
            raise PackProblems(self.findings.close())
