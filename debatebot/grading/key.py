"""A question made ready for grading: its points as weighed words."""

from msgspec import Struct

from debatebot.grading.owners import Owners
from debatebot.matching.kinship import Vector
from debatebot.pack.models import Question
from debatebot.text.reading import Word

ANSWER = "answer"
"""The id of the one point of a question that lists none."""


class Ref(Struct, frozen=True):
    """One word of a phrasing."""

    word: Word
    weight: float
    either: bool = False
    "True when its point is put with and without a negation over this word."
    anchor: str = ""
    "Whom or what, of two that are told apart, its clause speaks of."
    clause: int = 0
    "The number of its clause in the phrasing."

    @property
    def family(self) -> str:
        """What it is compared by."""
        return self.word.family


class Phrase(Struct, frozen=True):
    """One way to put a point."""

    text: str
    refs: tuple[Ref, ...]
    total: float
    unasked: float
    "The part of `total` that the question does not give away."
    unasked_words: int
    "How many of its words the question does not give away."
    name: bool
    "True when it is so short that it has to be there nearly whole."
    only: bool | None = None
    "Whether it says `only` (True), `not only` (False) or neither."
    keyword: bool = False
    derived: bool = False
    "True when it is a part of an accepted answer, put to this point by its words."
    denials: int = 0
    "How many words of denial it has."
    proper: bool = False
    "True for a name with capitals: then every word of it counts."
    weak: bool = False
    "True for a description beside a name: it earns a part."
    anchors: frozenset[str] = frozenset()
    "The two things that it tells apart: owners of a contrast, or two opposites in it."
    denied: frozenset[str] = frozenset()
    "What its denials deny first: the `change` of `refused to change its timetable`."
    reaches: dict[str, frozenset[str]] = {}
    "For each word that says which way an amount goes the words that it says it of."


class KeyPoint(Struct, frozen=True):
    """A point that an answer can earn."""

    id: str
    phrases: tuple[Phrase, ...]
    owner: str = ""
    "In a contrast: which of the two it is about, if it is about one."
    pool: Phrase | None = None
    "The words of all its phrasings and keywords together, measured on an average phrasing."
    directions: tuple[Vector, ...] = ()
    "Where each of its phrasings points as a whole."

    @property
    def vocabulary(self) -> frozenset[str]:
        """Each family of its phrasings and keywords."""
        return frozenset(r.family for r in self.pool.refs) if self.pool else frozenset()


class Key(Struct, frozen=True):
    """All that one question's answers are compared with."""

    question: Question
    points: tuple[KeyPoint, ...]
    asked: frozenset[str]
    "Word families of the question."
    negated: bool
    "True when the question itself is put in the negative: then polarity tells nothing."
    vocabulary: frozenset[str]
    "All families of all points."
    pointless: bool
    "True when the pack lists no points for the question."
    expected: frozenset[str] = frozenset()
    "The words of key and question as they are spelled: repairs lead to them first."
    asked_words: tuple[Word, ...] = ()
    "The content words of the question's last sentence: an answer may say them back turned round."
    asked_reading: tuple[Word, ...] = ()
    "All words of that sentence."
    asked_spelled: frozenset[str] = frozenset()
    "The words of the question as they are spelled."
    written: int = 0
    "The year in which the pack's article appeared, 0 when the pack does not say."
    actor: str = ""
    "The one name that the question's last sentence asks about, if there is just one."
    owners: Owners = Owners()
    "In a contrast: the two that are told apart."
