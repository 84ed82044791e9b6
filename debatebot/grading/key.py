"""A question made ready for grading: its points as weighed words."""

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from debatebot.grading.table import Table
from debatebot.grading.telling import Telling
from debatebot.grading.units import units, units_of
from debatebot.matching.lexicon import Lexicon
from debatebot.matching.light import LIGHT
from debatebot.pack.models import Point, Question
from debatebot.text.names import words_of
from debatebot.text.reading import Word
from debatebot.text.stems import stem

ANSWER = "answer"
"""The id of the one point of a question that lists none."""

_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_LONG = 60
"""Characters from which what stands in brackets is an aside, not another name."""
_RELATIVE = frozenset({"that", "which", "who", "whom", "whose", "although", "while"})
_FOCUS = frozenset({"only", "sole", "alone", "pure", "exclus", "mere"})


class Ref(Struct, frozen=True):
    """One word of a phrasing."""

    word: Word
    weight: float
    either: bool = False
    "True when its point is put with and without a negation over this word."
    anchor: str = ""
    "Whom or what, of two that are told apart, its clause speaks of."

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
    expected: frozenset[str] = frozenset()
    "The words of key and question as they are spelled: repairs lead to them first."
    asked_words: tuple[Word, ...] = ()
    "The content words of the question's last sentence: an answer may say them back turned round."
    actor: str = ""
    "The one name that the question's last sentence asks about, if there is just one."
    owners: frozenset[str] = frozenset()
    "In a contrast: the families of the names that are told apart."


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
            expected=frozenset(w for t in _own_texts(question) for w in words_of(t) if w.isalpha()),
            asked_words=self._lexicon.read_own(_last_sentence(question.ask)).content,
            actor=self._actor(question),
            owners=self._owners(question),
        )

    def _actor(self, question: Question) -> str:
        content = self._lexicon.read_own(_last_sentence(question.ask)).content
        names = {w.family for w in content if w.kind == "name"}
        return next(iter(names)) if len(names) == 1 else ""

    def _owners(self, question: Question) -> frozenset[str]:
        """The names that a contrast sets against each other, when there are just two."""
        if question.kind != "contrast":
            return frozenset()
        names = {owner for point in question.points if (owner := self._owner(point))}
        if not names:
            content = self._lexicon.read_own(question.ask).content
            names = {w.family for w in content if w.kind == "name"}
        return frozenset(names) if len(names) == 2 else frozenset()

    def _asked(self, question: Question) -> frozenset[str]:
        texts = (question.ask, *question.asks, question.item, question.sentence)
        return frozenset(w.family for t in texts for w in self._lexicon.read_own(t).content)

    def _asks_in_the_negative(self, question: Question) -> bool:
        words = [w.text for w in self._lexicon.read_own(_last_sentence(question.ask)).words]
        if "differ" in {stem(w)[:6] for w in words}:
            return False
        end = next((n for n, w in enumerate(words) if n > 1 and w in _RELATIVE), len(words))
        return bool({"not", "never"} & set(words[:end]))

    def _points(self, question: Question, asked: frozenset[str]) -> tuple[KeyPoint, ...]:
        if not question.points:
            spelled = frozenset(words_of(question.ask))
            phrases = [
                p for text in question.accept for p in self._phrases(text, asked, spelled=spelled)
            ]
            phrases += [p for k in question.keywords for p in self._phrases(k, asked, True)]
            if question.kind in ("term", "who"):
                phrases += self._appositions(question, asked, spelled)
            return (_key_point(ANSWER, phrases),)
        own = {
            point.id: [
                *(
                    p
                    for text in point.phrasings
                    for p in self._phrases(text, asked, owner=self._owner(point))
                ),
                *(
                    p
                    for text in point.keywords
                    for p in self._phrases(text, asked, True, self._owner(point))
                ),
            ]
            for point in question.points
        }
        for clause, point_id in self._clauses(question, own, asked):
            own[point_id].append(clause)
        owners = self._owners(question)
        if owners:
            own = {i: [_anchored(p, owners) for p in phrases] for i, phrases in own.items()}
        return tuple(_key_point(p.id, own[p.id], p.of) for p in question.points)

    def _owner(self, point: Point) -> str:
        content = self._lexicon.read_own(point.of).content if point.of else ()
        return content[0].family if content else ""

    def _phrases(
        self,
        text: str,
        asked: frozenset[str],
        keyword: bool = False,
        owner: str = "",
        spelled: frozenset[str] = frozenset(),
    ) -> list[Phrase]:
        variants = _variants(text) if len(text) < _LONG else (text,)
        read = ((v, self._lexicon.read_own(v).words) for v in variants)
        made = (
            self._phrase(v, words, asked, keyword, owner=owner, spelled=spelled)
            for v, words in read
        )
        return [phrase for phrase in made if phrase is not None]

    def _appositions(
        self, question: Question, asked: frozenset[str], spelled: frozenset[str]
    ) -> list[Phrase]:
        """The parts of `the army, the Home Guard`: a name counts whole, a description in part."""
        found = []
        for text in question.accept:
            parts = [part.strip() for part in text.split(",")]
            for part in parts if len(parts) == 2 else ():
                words = self._lexicon.read_own(part).words
                phrase = self._phrase(part, words, asked, weak=not _proper(part), spelled=spelled)
                if phrase is not None and phrase.unasked > 0:
                    found.append(phrase)
        return found

    def _phrase(
        self,
        text: str,
        words: Sequence[Word],
        asked: frozenset[str],
        keyword: bool = False,
        derived: bool = False,
        owner: str = "",
        weak: bool = False,
        spelled: frozenset[str] = frozenset(),
    ) -> Phrase | None:
        refs: dict[str, Ref] = {}
        anchors = self._opposites_in(words)
        proper, last = _proper(text), next((w for w in reversed(words) if w.content), None)
        for unit in units_of(words):
            here = [w.family for w in unit.content if w.family in anchors]
            anchor = owner or (here[0] if len(set(here)) == 1 else "")
            lessened = _lessened(unit.content)
            for word in unit.content:
                if word.family not in refs:
                    weight = self._telling.weight(word.family, self._table.light_word)
                    if word.family in asked:
                        weight *= self._given(word, proper and word is not last, spelled)
                    refs[word.family] = Ref(word, weight, word.family in lessened, anchor)
        if not refs:
            return None
        focus = next((w for w in words if w.stem in _FOCUS or w.text == "only"), None)
        return Phrase(
            text,
            tuple(refs.values()),
            total=sum(r.weight for r in refs.values()),
            unasked=sum(r.weight for r in refs.values() if r.family not in asked),
            unasked_words=sum(f not in asked for f in refs),
            name=len(refs) <= self._table.name_words,
            only=None if focus is None else not focus.negated,
            keyword=keyword,
            derived=derived,
            denials=sum(w.kind == "negation" for w in words),
            proper=proper,
            weak=weak,
            anchors=anchors,
        )

    def _given(self, word: Word, modifier: bool, spelled: frozenset[str]) -> float:
        """What a word of the question counts; a modifier of a proper name tells names apart."""
        if modifier and (word.kind == "name" or word.text not in spelled):
            return self._table.question_modifier
        return self._table.question_word

    def _opposites_in(self, words: Sequence[Word]) -> frozenset[str]:
        """The first two opposites that a phrasing tells apart, if there are any."""
        content = [w for w in words if w.content]
        for i, one in enumerate(content):
            for other in content[i + 1 :]:
                if one.negated == other.negated and self._lexicon.opposites(
                    one.family, other.family
                ):
                    return frozenset((one.family, other.family))
        return frozenset()

    def _clauses(
        self, question: Question, own: dict[str, list[Phrase]], asked: frozenset[str]
    ) -> Iterable[tuple[Phrase, str]]:
        """Clauses of the accepted answers, each with the point that it clearly puts."""
        families = {i: {r.family for p in phrases for r in p.refs} for i, phrases in own.items()}
        for text in question.accept:
            for unit in units(self._lexicon.read_own(text)):
                phrase = self._phrase(text, unit.words, asked, derived=True)
                if phrase is None or (question.kind != "list" and len(_telling(phrase, asked)) < 2):
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


def _lessened(words: Sequence[Word]) -> frozenset[str]:
    """The words after a `less` or `fewer`: to deny them altogether says no other thing."""
    less = next((n for n, w in enumerate(words) if w.text in ("less", "fewer")), None)
    return (
        frozenset(w.family for w in words[less + 1 : less + 3]) if less is not None else frozenset()
    )


def _telling(phrase: Phrase, asked: frozenset[str]) -> list[Ref]:
    return [r for r in phrase.refs if r.family not in asked and r.family not in LIGHT]


def _anchored(phrase: Phrase, owners: frozenset[str]) -> Phrase:
    """A phrasing whose words know which owner their clause speaks of."""
    refs = list(phrase.refs)
    for unit in units_of([r.word for r in refs]):
        here = {w.family for w in unit.content if w.family in owners}
        if len(here) == 1:
            (anchor,) = here
            families = {w.family for w in unit.content}
            refs = [replace(r, anchor=anchor) if r.family in families else r for r in refs]
    return replace(phrase, refs=tuple(refs), anchors=owners)


def _proper(text: str) -> bool:
    """Whether a phrasing is a proper name: two or more capitalised words, or initials."""
    capitals = [w for w in re.findall(r"[^\W\d_]+", text) if w[0].isupper()]
    return len(capitals) >= 2 or any(len(w) > 1 and w.isupper() for w in capitals)


def _last_sentence(text: str) -> str:
    return re.split(r"[.?!]\s", text.rstrip("?.! "))[-1]


def _own_texts(question: Question) -> Iterable[str]:
    yield from (*question.accept, *question.keywords)
    for point in question.points:
        yield from (*point.phrasings, *point.keywords)


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
    pool = Phrase("", tuple(refs.values()), average or 1.0, unasked, 1, name=False)
    return KeyPoint(point_id, tuple(phrases), of, pool)
