"""What a rule over a pack is, and how all of them are run over both files."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from msgspec import Struct

from debatebot.pack.models import ArticleParagraph, PositionsFile, QuestionsFile
from debatebot.pack.problems import PROBLEMS_A_FILE, Level, did_you_mean, quoted
from debatebot.pack.reading import Part, Reading

Fault = tuple[object, tuple[str | int, ...], str]
"""A part of the pack, the way from it to what is wrong (names as in the file), and the sentence."""


class Rule(Struct, frozen=True):
    """One thing that holds in every pack, or that is worth a second look."""

    id: str
    find: "Callable[[Content], Iterator[Fault]]"
    level: Level = "error"
    by_day: bool = False
    "Finds nothing when no day is given."


class Content:
    """Both files of a pack as far as they could be read, for the rules to look at.

    Either file may be missing. A rule asks `sound` before it trusts a field.
    """

    def __init__(
        self,
        questions: QuestionsFile | None,
        positions: PositionsFile | None,
        readings: Sequence[Reading],
        today: date | None = None,
    ) -> None:
        """Take what could be read.

        Args:
            questions: the file of questions; None when there is none, or none that can be used.
            positions: the file of positions, likewise.
            readings: the notes of what was unsound in either of them.
            today: the day on which the pack is checked; None checks nothing that depends on it.
        """
        self.questions_file = questions
        self.positions = positions
        self.today = today
        "None when nothing that depends on the day is to be checked."
        self._readings = readings

    def sound(self, part: object, *names: str) -> bool:
        """Whether these fields of a part were read without a problem (names as in the models)."""
        return all(reading.sound(part, *names) for reading in self._readings)

    def parts(self, model: type[Part]) -> Iterator[Part]:
        """All parts of one type, from both files."""
        return (part for reading in self._readings for part in reading.parts(model))

    @property
    def paragraphs(self) -> frozenset[int]:
        """The article's paragraphs, empty when the pack does not hold them."""
        return frozenset(p.n for p in self.parts(ArticleParagraph) if self.sound(p, "n"))

    def reading_of(self, part: object) -> Reading:
        """The file that a part comes from."""
        return next(reading for reading in self._readings if reading.holds(part))


def run(rules: Iterable[Rule], content: Content) -> None:
    """Run rules and note what they find with its place, each fault in its own file.

    A rule that finds more than a file lists is stopped; what is silenced does not count.
    """
    for rule in rules:
        noted = 0
        for part, path, message in rule.find(content):
            reading = content.reading_of(part)
            place = reading.place(part, *path)
            noted += reading.findings.add(place, rule.id, message, rule.level)
            if noted > PROBLEMS_A_FILE:
                break


def unknown(what: str, value: str, known: Iterable[str]) -> str:
    """The sentence for a reference that leads nowhere."""
    return f"there is no {what} {quoted(value)}{did_you_mean(value, known)}"


def same_words(text: str) -> str:
    """A text in the form in which two of them are the same answer."""
    return " ".join(text.casefold().split())


def each(content: Content, model: type[Any], *names: str) -> Iterator[Any]:
    """All parts of one type whose named fields are sound."""
    return (part for part in content.parts(model) if content.sound(part, *names))
