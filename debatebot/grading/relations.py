"""Which words of a key a typed word speaks of: the same, a synonym, a derived word, an opposite."""

from debatebot.grading.key import Key
from debatebot.grading.nearness import near_words
from debatebot.grading.table import Table
from debatebot.matching.lexicon import Lexicon

_SHARED_LETTERS = 6


_TAIL = 4
"""Letters from which the end of a word may be a word of its own (`seabird`)."""


class Relations:
    """The relations of typed words to the words of one question's key."""

    def __init__(self, key: Key, lexicon: Lexicon, table: Table) -> None:
        self._lexicon, self._table = lexicon, table
        self._relations: dict[str, tuple[tuple[str, float, bool], ...]] = {}
        self._refs = sorted({r.family for p in key.points for ph in p.phrases for r in ph.refs})

    def of(self, typed: str) -> tuple[tuple[str, float, bool], ...]:
        """The families of the key that a typed family speaks of: (family, share, opposite)."""
        known = self._relations.get(typed)
        if known is None:
            if len(self._relations) > 5000:
                self._relations.clear()
            known = self._relations[typed] = tuple(
                (ref, share, opposite)
                for ref in self._candidates(typed)
                for share, opposite in (self._relation(typed, ref),)
                if share
            )
        return known

    def _candidates(self, typed: str) -> list[str]:
        """The families of the key that a typed one can have to do with at all."""
        lexicon = self._lexicon
        alike = lexicon.near(typed) | lexicon.opposites_of(typed) | {typed}
        start = typed[:_SHARED_LETTERS]
        return [
            ref
            for ref in self._refs
            if ref in alike
            or ref[:_SHARED_LETTERS] == start
            or ref.endswith(typed)
            or typed.endswith(ref)
        ]

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
        if shared >= _TAIL and "not_" not in one + other and _compound(one, other):
            return self._table.synonym, False
        return 0.0, False


def _compound(one: str, other: str) -> bool:
    """Whether one word is the other with something before it, and near in meaning: `seabird`."""
    short, long = sorted((one, other), key=len)
    return len(long) >= len(short) + 3 and long.endswith(short) and near_words(long, short)
