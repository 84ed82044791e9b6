"""One way to put a point, as weighed words: how phrasings are made of texts."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec.structs import replace

from debatebot.grading.key import Phrase, Ref
from debatebot.grading.owners import Owners, spoken_of
from debatebot.grading.table import Table
from debatebot.grading.telling import Telling
from debatebot.grading.units import units_of
from debatebot.matching.lexicon import Lexicon
from debatebot.matching.light import LIGHT
from debatebot.text.opposites import tells_of_absence
from debatebot.text.reading import Word
from debatebot.text.ways import ways

_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_LONG = 60
"""Characters from which what stands in brackets is an aside, not another name."""
_BEFORE_ACTION = frozenset("not never nobody to be been".split())
_FOCUS = frozenset({"only", "sole", "alone", "pure", "exclus", "mere"})


def _variants(text: str) -> Iterable[str]:
    """A phrasing and what it offers besides: `A / B`, `Name (N)`."""
    bare = _BRACKETS.sub("", text).strip()
    inside = _BRACKETS.findall(text)
    yield from ([bare, *inside] if inside and bare else [text])
    if " / " in bare:
        yield from (part.strip() for part in bare.split(" / ") if part.strip())


class Phraser:
    """Makes phrasings of one pack's texts."""

    def __init__(self, lexicon: Lexicon, telling: Telling, table: Table) -> None:
        self._lexicon, self._telling, self._table = lexicon, telling, table

    def phrases(
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
            self.phrase(v, words, asked, keyword, owner=owner, spelled=spelled) for v, words in read
        )
        return [phrase for phrase in made if phrase is not None]

    def phrase(
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
        proper, last = proper_name(text), next((w for w in reversed(words) if w.content), None)
        for unit in units_of(words):
            here = [w.family for w in unit.content if w.family in anchors]
            anchor = owner or (here[0] if len(set(here)) == 1 else "")
            lessened = _lessened(unit.words)
            told = bool(ways(unit.words))
            for word in unit.content:
                if word.family not in refs:
                    weight = self._telling.weight(word.family, self._table.light_word)
                    if told and word.figure:
                        weight *= self._table.amount_figure
                    if word.family in asked:
                        weight *= self._given(word, proper and word is not last, spelled)
                    refs[word.family] = Ref(
                        word, weight, word.family in lessened, anchor, unit.number
                    )
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
            weak=weak or (keyword and len(refs) < 2),
            anchors=anchors,
            denied=denied_first(words),
            reaches=reaches_of(words),
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


def denied_first(words: Sequence[Word]) -> frozenset[str]:
    """The action that each denial of an action denies: `did not change`, `refused to change`."""
    found = set()
    for before, word in pairwise(words):
        if word.negated and word.content and before.text in _BEFORE_ACTION:
            found.add(word.family)
    return frozenset(found - LIGHT)


def reaches_of(words: Sequence[Word]) -> dict[str, frozenset[str]]:
    """For each word that says which way an amount goes the families of the words it says it of."""
    found: dict[str, set[str]] = {}
    for unit in units_of(words):
        for place, teller in ways(unit.words).items():
            if unit.words[place].content:
                found.setdefault(teller.family, set()).add(unit.words[place].family)
    return {teller: frozenset(families) for teller, families in found.items()}


def _lessened(words: Sequence[Word]) -> frozenset[str]:
    """The words that a `less` or a loss reaches: to deny them altogether says no other thing.

    After `less`, and the verb before it (`is flooded less often`); beside what is closed, lost or
    gone, everything but that word itself.
    """
    follows = (*(w.text for w in words[1:]), "")
    words, follows = _of_content(words, follows)
    gone = frozenset(
        w.family
        for w, after in zip(words, follows, strict=True)
        if tells_of_absence(w.family, w.text) and not w.negated and after != "over"
    )
    if gone:
        return frozenset(w.family for w in words) - gone
    less = next((n for n, w in enumerate(words) if w.text in ("less", "fewer")), None)
    if less is None:
        return frozenset()
    return frozenset(w.family for w in words[max(0, less - 1) : less + 3])


def _of_content(
    words: Sequence[Word], follows: Sequence[str]
) -> tuple[tuple[Word, ...], tuple[str, ...]]:
    """The words that carry content, each with the word after it, of whatever kind."""
    kept = [(w, after) for w, after in zip(words, follows, strict=True) if w.content]
    return tuple(w for w, _ in kept), tuple(after for _, after in kept)


def telling_refs(phrase: Phrase, asked: frozenset[str]) -> list[Ref]:
    """The words of a phrasing that neither the question gives away nor any subject shares."""
    return [r for r in phrase.refs if r.family not in asked and r.family not in LIGHT]


def anchored(phrase: Phrase, owners: Owners, owner: str = "", words: Sequence[Word] = ()) -> Phrase:
    """A phrasing whose words know which owner their clause speaks of.

    Args:
        phrase: the phrasing.
        owners: the two that the question tells apart.
        owner: whom the phrasing's point is about, where the phrasing itself does not say.
        words: all words of the phrasing.
    """
    refs = list(phrase.refs)
    units = units_of(words or [r.word for r in refs])
    told = any(r.anchor for r in refs) or any(owners.named(spoken_of(u)) for u in units)
    if not phrase.denials and not told and not owner:
        # A mere label (`club membership`) names the difference without saying who has it.
        refs = [replace(r, either=True) for r in refs]
    heard = "" if told else owner
    anchors: dict[str, str] = {}
    for unit in units:
        here = owners.named(spoken_of(unit))
        heard = next(iter(here)) if len(here) == 1 else "" if here else heard
        for word in unit.content:
            anchors[word.family] = "" if word.family in owners.called else heard
    refs = [
        replace(r, anchor=anchors.get(r.family) or ("" if r.family in owners.called else r.anchor))
        for r in refs
    ]
    return replace(phrase, refs=tuple(refs), anchors=owners.pair)


def proper_name(text: str) -> bool:
    """Whether a phrasing is a proper name: two or more capitalised words, or initials."""
    capitals = [w for w in re.findall(r"[^\W\d_]+", text) if w[0].isupper()]
    return len(capitals) >= 2 or any(len(w) > 1 and w.isupper() for w in capitals)
