"""Words of an answer laid against the words of a phrasing: what is met, what is turned round."""

from collections.abc import Sequence

from msgspec import Struct

from debatebot.grading.key import Key, Phrase, Ref
from debatebot.grading.table import Table
from debatebot.grading.units import Unit
from debatebot.matching.lexicon import Lexicon
from debatebot.text.reading import Word

_SHARED_LETTERS = 6


class Pair(Struct, frozen=True):
    """A typed word and the word of a phrasing that it stands for."""

    typed: Word
    unit: int
    ref: Ref
    share: float
    "How much of the word it says, 0 to 1."
    turned: bool
    "True when negation or an opposite turns it round."


class Match(Struct, frozen=True):
    """How far one phrasing is there."""

    phrase: Phrase
    coverage: float
    "Share of the phrasing's weight that was met, 0 to 1."
    turned: float
    "Share of the weight met that is turned round."
    pairs: tuple[Pair, ...]


class Aligner:
    """Lays answers against one question's key."""

    def __init__(self, key: Key, lexicon: Lexicon, table: Table) -> None:
        self._key, self._lexicon, self._table = key, lexicon, table
        self._relations: dict[str, tuple[tuple[str, float, bool], ...]] = {}
        self._refs = sorted({r.family for p in key.points for ph in p.phrases for r in ph.refs})

    def relations(self, family: str) -> tuple[tuple[str, float, bool], ...]:
        """The families of the key that a typed family speaks of: (family, share, opposite)."""
        known = self._relations.get(family)
        if known is None:
            if len(self._relations) > 5000:
                self._relations.clear()
            known = self._relations[family] = tuple(
                (ref, share, opposite)
                for ref in self._refs
                for share, opposite in (self._relation(family, ref),)
                if share
            )
        return known

    def _relation(self, one: str, other: str) -> tuple[float, bool]:
        if one == other:
            return 1.0, False
        if one.startswith("#") or other.startswith("#"):
            return 0.0, False
        if self._lexicon.opposites(one, other):
            return self._table.opposite, True
        if self._lexicon.alike(one, other):
            return self._table.synonym, False
        shared = min(len(one), len(other))
        if shared >= _SHARED_LETTERS and one[:shared] == other[:shared] and "_" not in one + other:
            return self._table.derived, False
        return 0.0, False

    def pairs(self, units: Sequence[Unit]) -> dict[str, list[Pair]]:
        """All typed words that speak of each family of the key; `ref` is set by `lay`."""
        met: dict[str, list[Pair]] = {}
        for unit in units:
            for word in unit.content:
                for family, share, opposite in self.relations(word.family):
                    pair = Pair(word, unit.number, Ref(word, 0.0), share, opposite)
                    met.setdefault(family, []).append(pair)
        return met

    def lay(self, phrase: Phrase, met: dict[str, list[Pair]]) -> Match:
        """The best match of a phrasing, over windows of neighbouring units and the whole."""
        hits = [(ref, met[ref.family]) for ref in phrase.refs if ref.family in met]
        if not hits:
            return Match(phrase, 0.0, 0.0, ())
        numbers = sorted({p.unit for _, found in hits for p in found})
        best = self._window(phrase, hits, numbers[0], numbers[-1])
        if numbers[-1] - numbers[0] >= self._table.window:
            whole = Match(phrase, best.coverage * self._table.far_apart, best.turned, best.pairs)
            options = [self._window(phrase, hits, n, n + self._table.window - 1) for n in numbers]
            best = max([*options, whole], key=_standing)
        return best

    def _window(
        self, phrase: Phrase, hits: Sequence[tuple[Ref, list[Pair]]], first: int, last: int
    ) -> Match:
        taken: set[int] = set()
        pairs: list[Pair] = []
        for ref, found in sorted(hits, key=lambda h: (-h[0].weight, h[0].family)):
            fits = [p for p in found if first <= p.unit <= last and id(p.typed) not in taken]
            if not fits:
                continue
            turned = [self._turned(p, ref) for p in fits]
            k = min(range(len(fits)), key=lambda i: (-fits[i].share, turned[i], i))
            taken.add(id(fits[k].typed))
            pairs.append(Pair(fits[k].typed, fits[k].unit, ref, fits[k].share, turned[k]))
        weight = sum(p.ref.weight * p.share for p in pairs)
        against = sum(p.ref.weight * p.share for p in pairs if p.turned)
        pairs.sort(key=lambda p: p.typed.start)
        return Match(
            phrase, weight / phrase.total, against / weight if weight else 0.0, tuple(pairs)
        )

    def _turned(self, pair: Pair, ref: Ref) -> bool:
        if self._key.negated or ref.either:
            return pair.turned
        return pair.typed.negated ^ ref.word.negated ^ pair.turned


def _standing(match: Match) -> tuple[float, float]:
    return (match.coverage * (1 - match.turned), match.coverage)
