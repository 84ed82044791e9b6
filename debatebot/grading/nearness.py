"""How near in meaning the words of an answer are to the words of a point, word by word.

Where no word of a phrasing is there as it stands, other words may still say it: `somewhere to swim`
for a pool. Each typed word stands for one word of the phrasing at most, by the kinship of the two.
"""

from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from debatebot.grading.key import Key, KeyPoint, Phrase, Ref
from debatebot.matching.common import tells
from debatebot.matching.kinship import NUMBERS, Vector, nearness, of_text, of_word, unit
from debatebot.matching.light import LIGHT
from debatebot.matching.related import fields_of
from debatebot.text.opposites import opposites
from debatebot.text.reading import Word
from debatebot.text.synonyms import synonyms

_LEAST = 0.4
"""Kinship below which two words have nothing to do with each other."""
_SYNONYM = 0.8
"""What a synonym counts at least."""
_FIELD = 0.55
"""What two words of one field of meaning count at least."""
_ASKED = 0.25
"""What a word of the question counts: it is there for free."""
_NAME = 0.6
"""What a typed name counts among the words that a point has to explain."""
_COVERED, _EXPLAINED = 1.0, 0.5
"""What the share of the phrasing that is covered and the share of the words that it explains count."""


class Near(Struct, frozen=True):
    """How near some words are to a phrasing."""

    phrase: Phrase | None = None
    covered: float = 0.0
    "Share of the phrasing's weight that is covered, 0 to 1."
    explained: float = 0.0
    "Share of the typed words' weight that the phrasing explains."
    pairs: tuple[tuple[Word, Ref, float], ...] = ()
    "Each typed word with the word that it stands for and how near they are."

    @property
    def score(self) -> float:
        """Both shares together."""
        return _COVERED * self.covered + _EXPLAINED * self.explained


@lru_cache(maxsize=8192)
def _direction(text: str) -> Vector | None:
    parts = [numbers for part in text.split("_") if (numbers := of_word(part)) is not None]
    return unit([sum(p[n] for p in parts) for n in range(NUMBERS)]) if parts else None


def near_words(one: str, other: str) -> bool:
    """Whether two words have something to do with each other."""
    return nearness(_direction(one), _direction(other)) >= _LEAST


def kin(one: str, one_stem: str, one_family: str, other: str, stem: str, family: str) -> float:
    """How near two words are, 0 to 1; nothing below the least kinship, nothing for opposites."""
    if one_family == family:
        return 1.0
    if opposites(one_family, family):
        return 0.0
    near = nearness(_direction(one), _direction(other))
    if synonyms(one_family, family):
        near = max(near, _SYNONYM)
    elif near < _FIELD and set(fields_of(one_stem)) & set(fields_of(stem)):
        near = _FIELD
    return 0.0 if near < _LEAST else min(1.0, (near - 0.2) / 0.8)


_KIN: dict[tuple[str, str], float] = {}
_MOST_KIN = 200_000


def _kin(typed: Word, ref: Word) -> float:
    if typed.kind != "word" or ref.kind != "word":
        return 1.0 if typed.family == ref.family else 0.0
    pair = (typed.text, ref.text)
    known = _KIN.get(pair)
    if known is None:
        if len(_KIN) >= _MOST_KIN:
            _KIN.clear()
        known = _KIN[pair] = kin(
            typed.text, typed.stem, typed.family, ref.text, ref.stem, ref.family
        )
    return known


def weight_of(key: Key, word: Word) -> float:
    """What a typed word counts among the words that a point has to explain."""
    weight = tells(word.family) * (0.4 if word.family in LIGHT else 1.0)
    weight *= _NAME if word.kind == "name" else 1.0
    return weight * (_ASKED if word.family in key.asked else 1.0)


def near(key: Key, words: Sequence[Word], point: KeyPoint) -> Near:
    """How near words are to the nearest phrasing of a point."""
    best = Near()
    weights = [weight_of(key, w) for w in words]
    for phrase in point.phrases:
        if not phrase.text:
            continue
        found = _near(words, weights, phrase)
        if found.score > best.score:
            best = found
    return best


def _near(words: Sequence[Word], weights: Sequence[float], phrase: Phrase) -> Near:
    refs = [(ref, ref.weight * tells(ref.family)) for ref in phrase.refs]
    pairs = [
        (-share * weight, i, j, share)
        for i, word in enumerate(words)
        for j, (ref, weight) in enumerate(refs)
        if (share := _kin(word, ref.word))
    ]
    pairs.sort()
    typed: set[int] = set()
    met: set[int] = set()
    kept = []
    covered = explained = 0.0
    for worth, i, j, share in pairs:
        if i not in typed and j not in met:
            typed.add(i)
            met.add(j)
            covered -= worth
            explained += share * weights[i]
            kept.append((words[i], refs[j][0], share))
    return Near(
        phrase,
        covered / (sum(w for _, w in refs) or 1.0),
        explained / (sum(weights) or 1.0),
        tuple(kept),
    )


def window_direction(key: Key, words: Sequence[Word]) -> Vector | None:
    """Where some words of an answer point as a whole."""
    return of_text((w.text, weight_of(key, w)) for w in words if w.kind in ("word", "name"))


def phrase_direction(phrase: Phrase) -> Vector | None:
    """Where a phrasing points as a whole."""
    return of_text(
        (r.word.text, r.weight * tells(r.family))
        for r in phrase.refs
        if r.word.kind in ("word", "name")
    )


def leaning_to(whole: Vector | None, point: KeyPoint) -> float:
    """How much a text as a whole leans towards the nearest phrasing of a point, -1 to 1."""
    return max((nearness(whole, own) for own in point.directions), default=0.0)
