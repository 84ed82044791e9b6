"""A question made ready for grading: its points as weighed words."""

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct

from debatebot.grading.table import Table
from debatebot.grading.telling import Telling
from debatebot.grading.units import units
from debatebot.matching.lexicon import Lexicon
from debatebot.pack.models import Question
from debatebot.text.reading import Word

ANSWER = "answer"
"""The id of the one point of a question that lists none."""

_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_FOCUS = frozenset({"only", "sole", "alone", "pure", "exclus", "mere"})


class Ref(Struct, frozen=True):
    """One word of a phrasing."""

    word: Word
    weight: float
    either: bool = False
    "True when its point is put with and without a negation over this word."

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
    name: bool
    "True when it is so short that it has to be there nearly whole."
    only: bool | None = None
    "Whether it says `only` (True), `not only` (False) or neither."
    keyword: bool = False
    derived: bool = False
    "True when it is a part of an accepted answer, put to this point by its words."


class KeyPoint(Struct, frozen=True):
    """A point that an answer can earn."""

    id: str
    phrases: tuple[Phrase, ...]
    of: str = ""
    pool: Phrase | None = None
    "The words of all its phrasings and keywords together, measured on an average phrasing."

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


def _variants(text: str) -> Iterable[str]:
    """A phrasing and what it offers besides: `A / B`, `Name (N)`."""
    bare = _BRACKETS.sub("", text).strip()
    inside = _BRACKETS.findall(text)
    yield from ([bare, *inside] if inside and bare else [text])
    if " / " in bare:
        yield from (part.strip() for part in bare.split(" / ") if part.strip())


class KeyMaker:
    """Makes keys for the questions of one pack."""

    def __init__(self, lexicon: Lexicon, telling: Telling, table: Table) -> None:
        self._lexicon, self._telling, self._table = lexicon, telling, table

    def make(self, question: Question) -> Key:
        """The key of one question."""
        asked = self._asked(question)
        points = self._points(question, asked)
        return Key(
            question=question,
            points=points,
            asked=asked,
            negated=self._asks_in_the_negative(question),
            vocabulary=frozenset(f for p in points for f in p.vocabulary),
            pointless=not question.points,
        )

    def _asked(self, question: Question) -> frozenset[str]:
        texts = (question.ask, *question.asks, question.item, question.sentence)
        return frozenset(w.family for t in texts for w in self._lexicon.read_own(t).content)

    def _asks_in_the_negative(self, question: Question) -> bool:
        last = question.ask.rstrip("?. ").split("?")[-1]
        reading = self._lexicon.read_own(last)
        return any(w.kind == "negation" for w in reading.words) and not any(
            w.text in ("difference", "differences", "differ") for w in reading.words
        )

    def _points(self, question: Question, asked: frozenset[str]) -> tuple[KeyPoint, ...]:
        if not question.points:
            phrases = [p for text in question.accept for p in self._phrases(text, asked)]
            phrases += [p for k in question.keywords for p in self._phrases(k, asked, True)]
            return (_key_point(ANSWER, phrases),)
        own = {
            point.id: [
                *(p for text in point.phrasings for p in self._phrases(text, asked)),
                *(p for text in point.keywords for p in self._phrases(text, asked, True)),
            ]
            for point in question.points
        }
        for clause, point_id in self._clauses(question, own, asked):
            own[point_id].append(clause)
        return tuple(_key_point(p.id, own[p.id], p.of) for p in question.points)

    def _phrases(self, text: str, asked: frozenset[str], keyword: bool = False) -> list[Phrase]:
        return [
            phrase
            for variant in _variants(text)
            if (
                phrase := self._phrase(
                    variant, self._lexicon.read_own(variant).words, asked, keyword
                )
            )
        ]

    def _phrase(
        self,
        text: str,
        words: Sequence[Word],
        asked: frozenset[str],
        keyword: bool = False,
        derived: bool = False,
    ) -> Phrase | None:
        refs: dict[str, Ref] = {}
        for word in words:
            if word.content and word.family not in refs:
                weight = self._telling.weight(word.family, self._table.light_word)
                if word.family in asked:
                    weight *= self._table.question_word
                refs[word.family] = Ref(word, weight)
        if not refs:
            return None
        total = sum(r.weight for r in refs.values())
        unasked = sum(r.weight for r in refs.values() if r.family not in asked)
        focus = next((w for w in words if w.stem in _FOCUS or w.text == "only"), None)
        return Phrase(
            text, tuple(refs.values()), total, unasked,
            name=len(refs) <= self._table.name_words,
            only=None if focus is None else not focus.negated,
            keyword=keyword, derived=derived,
        )  # fmt: skip

    def _clauses(
        self, question: Question, own: dict[str, list[Phrase]], asked: frozenset[str]
    ) -> Iterable[tuple[Phrase, str]]:
        """Clauses of the accepted answers, each with the point that it clearly puts."""
        families = {i: {r.family for p in phrases for r in p.refs} for i, phrases in own.items()}
        for text in question.accept:
            for unit in units(self._lexicon.read_own(text)):
                phrase = self._phrase(text, unit.words, asked, derived=True)
                if phrase is None:
                    continue
                fits = sorted(
                    (
                        (-sum(r.weight for r in phrase.refs if r.family in families[i]), n, i)
                        for n, i in enumerate(families)
                    ),
                )
                best = -fits[0][0]
                runner_up = -fits[1][0] if len(fits) > 1 else 0.0
                if best >= 0.3 * phrase.total and best > 1.5 * runner_up:
                    yield phrase, fits[0][2]


def _key_point(point_id: str, phrases: list[Phrase], of: str = "") -> KeyPoint:
    whole = [p for p in phrases if not p.keyword and not p.derived] or phrases
    average = sum(p.total for p in whole) / len(whole) if whole else 1.0
    refs: dict[str, Ref] = {}
    for ref in (r for p in phrases for r in p.refs):
        known = refs.get(ref.family)
        if known is None:
            refs[ref.family] = ref
        elif known.word.negated != ref.word.negated:
            refs[ref.family] = Ref(known.word, known.weight, either=True)
    unasked = min((p.unasked for p in whole), default=0.0)
    pool = Phrase("", tuple(refs.values()), average or 1.0, unasked, name=False)
    return KeyPoint(point_id, tuple(phrases), of, pool)
