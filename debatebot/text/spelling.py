"""Repair of misspelt words, only to words that the pack knows, never to another known word.

An unknown word goes to the one nearest word of the vocabulary when few letters differ for its
length, counted on the shorter of the two: so an honest slip is read, and Austria never becomes
Australia.
"""

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from debatebot.text.contractions import SHORT_FORMS
from debatebot.text.polarity import NEGATIONS, opposite_words
from debatebot.text.stems import stem
from debatebot.text.stopwords import STOPWORDS
from debatebot.text.synonyms import known_words

REPAIR_LIMIT = 60
"""Words of one text that may be repaired: beyond it a text is read as it stands."""

_ALLOWED = ((4, 0), (7, 1), (11, 2))
"""Letters of the shorter word, and the slips allowed up to that length."""
_ALLOWED_LONG = 3


def slips_allowed(length: int) -> int:
    """How many letters may differ in words whose shorter one has this length."""
    return next((slips for top, slips in _ALLOWED if length <= top), _ALLOWED_LONG)


@lru_cache(maxsize=1)
def everyday_words() -> frozenset[str]:
    """Words of plain English that are no misspelling of anything."""
    return known_words() | opposite_words() | STOPWORDS | NEGATIONS | frozenset(SHORT_FORMS)


class Speller:
    """Repairs towards one vocabulary."""

    def __init__(self, vocabulary: Iterable[str], also_known: Iterable[str] = ()) -> None:
        """Prepare.

        Args:
            vocabulary: the folded words that a repair may lead to.
            also_known: folded words, names among them, that are right as they are.
        """
        self._vocabulary = frozenset(vocabulary)
        self._targets = sorted(w for w in self._vocabulary if w.isalpha() and len(w) >= 4)
        self._known = everyday_words() | self._vocabulary | frozenset(also_known)
        self._stems = frozenset(stem(w) for w in self._known)
        self._cache: dict[str, str | None] = {}

    def known(self, word: str) -> bool:
        """Whether a folded word is right as it stands."""
        return word in self._known or stem(word) in self._stems

    def repair(self, word: str) -> str | None:
        """The word of the vocabulary that a folded word was meant to be, or None.

        None also when the word is right as it stands, or when two words are equally near.
        """
        if len(word) < 4 or not word.isalpha() or len(word) > 40 or self.known(word):
            return None
        if word not in self._cache:
            if len(self._cache) > 20000:
                self._cache.clear()
            self._cache[word] = self._nearest(word)
        return self._cache[word]

    def _nearest(self, word: str) -> str | None:
        best = slips_allowed(len(word))
        if not best:
            return None
        near = process.extract(word, self._targets, scorer=OSA.distance, score_cutoff=best, limit=4)
        fits = [
            (distance, target[0] != word[0], target)
            for target, distance, _ in near
            if distance <= slips_allowed(min(len(word), len(target)))
        ]
        fits.sort()
        if not fits or (
            len(fits) > 1 and fits[0][:2] == fits[1][:2] and stem(fits[0][2]) != stem(fits[1][2])
        ):
            return None
        return fits[0][2]

    def split(self, word: str) -> tuple[str, str] | None:
        """The two words of the vocabulary that were typed as one, or None."""
        if len(word) < 8 or not word.isalpha() or self.known(word):
            return None
        cuts = range(4, len(word) - 3)
        return next(
            (
                (word[:i], word[i:])
                for i in cuts
                if word[:i] in self._vocabulary and word[i:] in self._vocabulary
            ),
            None,
        )

    def joined(self, one: str, other: str, join: str) -> str | None:
        """The word of the vocabulary that was typed as two, or None."""
        whole = one + other
        if len(whole) < 6 or not whole.isalpha() or one in STOPWORDS or other in STOPWORDS:
            return None
        if whole in self._vocabulary and not {one, other} <= self._vocabulary:
            return whole
        return self.repair(whole) if join == "-" and len(one) <= 5 else None


class Repairs:
    """The repairs of one text: at most `REPAIR_LIMIT` of them."""

    def __init__(self, speller: Speller) -> None:
        self._speller, self._left = speller, REPAIR_LIMIT

    def word(self, word: str) -> tuple[str, ...] | None:
        """The words that a misspelt one was meant to be, or None when it is right as it is."""
        if self._left <= 0:
            return None
        fixed = self._speller.repair(word)
        words = (fixed,) if fixed else self._speller.split(word)
        self._left -= words is not None
        return words

    def joined(self, one: str, other: str, join: str) -> str | None:
        """The word that was typed as two, or None."""
        return self._speller.joined(one, other, join) if self._left > 0 else None
