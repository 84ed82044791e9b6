"""What a question's answers are seen beside: its points, its accepted answers, and what else the
pack speaks of, each as weighed words and as the direction in which it points."""

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from operator import mul

from msgspec import Struct

from debatebot.grading.key import Key
from debatebot.grading.telling import Telling
from debatebot.matching.common import tells
from debatebot.matching.kinship import in_text
from debatebot.matching.lexicon import Lexicon
from debatebot.pack.models import Pack
from debatebot.text.reading import Word

LIGHT_WORD = 0.4
"""What a word counts that goes with any subject."""
_ASKED = 0.25
"""What a word of the question counts: it is there for free."""
_FIRST = 48
"""Numbers of a word that are added up: the first ones tell most, all of them told no more."""
_AROUND = 15
"""Neighbouring questions, this one among them, whose answers are rivals: more cost time alone."""
_CLAIMS = 24
"""Claims that are rivals, the first ones: as many as a pack with two sides of twelve has."""

Direction = tuple[float, ...]
Weights = Mapping[str, float]


class Said(Struct, frozen=True):
    """One text by its words."""

    direction: Direction
    "Where it points, of length 1; empty when none of its words is known."
    words: Weights
    "What each of its word families counts."
    total: float


class Words(Struct, frozen=True):
    """Some texts, to be found by their words."""

    totals: tuple[float, ...]
    by_family: dict[str, list[tuple[int, float]]]

    def likest(self, words: Weights, total: float) -> float:
        """How much some words have in common with the text that has most in common, 0 to 1."""
        shared: dict[int, float] = {}
        for family, weight in words.items():
            for text, own in self.by_family.get(family, ()):
                shared[text] = shared.get(text, 0.0) + min(weight, own)
        return max((2 * s / (total + self.totals[n]) for n, s in shared.items()), default=0.0)


class Surroundings(Struct, frozen=True):
    """All that the answers to one question are seen beside."""

    telling: Telling
    asked: frozenset[str]
    "Word families of the question."
    points: tuple[tuple[Said, ...], ...]
    "The phrasings of each point."
    accepted: tuple[Said, ...]
    elsewhere: tuple[Direction, ...]
    "Where the answers to each neighbouring question point."
    elsewhere_words: Words
    claims: tuple[Direction, ...]
    claims_words: Words

    def knows(self, word: Word) -> bool:
        """Whether a word is of the pack, of the question or of everyday English.

        What nobody knows is left out of all that is counted, so that adding it raises nothing.
        """
        family = word.family
        if family in self.asked or self.telling.holds(family) or word.kind == "figure":
            return True
        return any(in_text(part) is not None for part in word.text.split("_"))

    def weight(self, word: Word) -> float:
        """What a word of an answer counts."""
        return weight_of(word, self.telling, self.asked)


def in_common(one: Said, words: Weights, total: float) -> float:
    """How much a text and some words have in common, 0 to 1."""
    own = one.words
    shared = sum(min(weight, own[f]) for f, weight in words.items() if f in own)
    return 2 * shared / (total + one.total) if shared else 0.0


def cosine(one: Direction, other: Direction) -> float:
    """How near two directions are, 0 when one of them is unknown."""
    near: float = sum(map(mul, one, other))
    return near


@lru_cache(maxsize=8192)
def _parts(text: str) -> tuple[Direction, ...]:
    rows = (in_text(part) for part in text.split("_"))
    return tuple(tuple(map(float, row[:_FIRST])) for row in rows if row is not None)


def added(words: Iterable[tuple[str, float]]) -> list[float]:
    """The weighed sum of what words add to a text; empty when none is known."""
    total: list[float] = []
    for text, weight in words:
        for part in _parts(text):
            if total:
                total = [t + weight * n for t, n in zip(total, part, strict=True)]
            else:
                total = [weight * n for n in part]
    return total


def pointing(total: Sequence[float]) -> Direction:
    """The direction of a sum, of length 1."""
    length = math.sqrt(sum(map(mul, total, total)))
    return tuple(n / length for n in total) if length else ()


def spoken(words: Iterable[Word]) -> list[Word]:
    """Those words that may point anywhere."""
    return [w for w in words if w.kind in ("word", "name")]


def weight_of(word: Word, telling: Telling, asked: frozenset[str]) -> float:
    """What a word of an answer or a text counts beside one question."""
    weight = telling.weight(word.family, LIGHT_WORD) * tells(word.family)
    return weight * (_ASKED if word.family in asked else 1.0)


class Surveyor:
    """Makes the surroundings of a pack's questions."""

    def __init__(self, pack: Pack, lexicon: Lexicon, telling: Telling) -> None:
        self._pack, self._lexicon, self._telling = pack, lexicon, telling
        self._order = [q.id for q in pack.questions]
        self._read: dict[str, tuple[tuple[Word, ...], ...]] = {}
        self._made: dict[str, Surroundings] = {}

    def of(self, key: Key) -> Surroundings:
        """The surroundings of one question, made when first asked for."""
        if key.question.id not in self._made:
            self._made[key.question.id] = self._survey(key)
        return self._made[key.question.id]

    def _survey(self, key: Key) -> Surroundings:
        at = self._order.index(key.question.id)
        first = max(0, min(at - _AROUND // 2, len(self._order) - _AROUND))
        around = [q for q in self._order[first : first + _AROUND] if q != key.question.id]
        answers = [self._answers(question_id) for question_id in around]
        claims = self._claims()
        return Surroundings(
            telling=self._telling,
            asked=key.asked,
            points=tuple(self._phrasings(key, n) for n in range(len(key.points))),
            accepted=tuple(self._said(key, words) for words in self._accepted(key)),
            elsewhere=tuple(self._whither(key, texts) for texts in answers),
            elsewhere_words=self._words(key, [t for texts in answers for t in texts]),
            claims=tuple(self._whither(key, (text,)) for text in claims),
            claims_words=self._words(key, claims),
        )

    def _weight(self, word: Word, key: Key) -> float:
        return weight_of(word, self._telling, key.asked)

    def _phrasings(self, key: Key, n: int) -> tuple[Said, ...]:
        found = []
        for phrase in key.points[n].phrases:
            if phrase.text:
                told = (
                    (r.word.text, r.weight * tells(r.family))
                    for r in phrase.refs
                    if r.word.kind in ("word", "name")
                )
                words = {r.family: self._weight(r.word, key) for r in phrase.refs}
                found.append(Said(pointing(added(told)), words, sum(words.values())))
        return tuple(found)

    def _said(self, key: Key, content: Sequence[Word]) -> Said:
        words = {w.family: self._weight(w, key) for w in content}
        return Said(self._whither(key, (content,)), words, sum(words.values()))

    def _whither(self, key: Key, texts: Sequence[Sequence[Word]]) -> Direction:
        told = ((w.text, self._weight(w, key)) for text in texts for w in spoken(text))
        return pointing(added(told))

    def _words(self, key: Key, texts: Sequence[Sequence[Word]]) -> Words:
        by_family: dict[str, list[tuple[int, float]]] = {}
        totals = []
        for n, text in enumerate(texts):
            words = {w.family: self._weight(w, key) for w in text}
            totals.append(sum(words.values()))
            for family, weight in words.items():
                by_family.setdefault(family, []).append((n, weight))
        return Words(tuple(totals), by_family)

    def _accepted(self, key: Key) -> tuple[tuple[Word, ...], ...]:
        return tuple(self._lexicon.read_own(text).content for text in key.question.accept)

    def _answers(self, question_id: str) -> tuple[tuple[Word, ...], ...]:
        """The accepted answers and phrasings of a question, read once."""
        if question_id not in self._read:
            question = self._pack.question(question_id)
            assert question is not None
            points = (text for point in question.points for text in point.phrasings)
            self._read[question_id] = tuple(
                self._lexicon.read_own(text).content for text in (*question.accept, *points)
            )
        return self._read[question_id]

    def _claims(self) -> tuple[tuple[Word, ...], ...]:
        if "" not in self._read:
            claims = self._pack.positions.claims[:_CLAIMS]
            self._read[""] = tuple(self._lexicon.read_own(c.says).content for c in claims)
        return self._read[""]
