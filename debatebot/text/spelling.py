"""Repair of misspelt words, only to words that the pack knows, never to another known word.

An unknown word goes to the one nearest word of the vocabulary when few letters differ for its
length, counted on the shorter of the two: so an honest slip is read, and Austria never becomes
Australia.
"""

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from debatebot.text.day_names import surely
from debatebot.text.stems import stem
from debatebot.text.stopwords import STOPWORDS
from debatebot.text.tables.made import EVERYDAY, made

REPAIR_LIMIT = 60
"""Words of one text that may be repaired: beyond it a text is read as it stands."""

_ALLOWED = ((4, 0), (7, 1), (11, 2))
"""Letters of the shorter word, and the slips allowed up to that length."""
_ALLOWED_LONG = 3
_EVERYDAY_LENGTH = 6
"""Letters from which an unknown word may be a slip of an everyday word outside the pack."""


def slips_allowed(length: int) -> int:
    """How many letters may differ in words whose shorter one has this length."""
    return next((slips for top, slips in _ALLOWED if length <= top), _ALLOWED_LONG)


def is_everyday(word: str) -> bool:
    """Whether a folded word is one of plain English, which is no misspelling of anything."""
    return made("words").get(word) == EVERYDAY


def is_plain(word: str) -> bool:
    """Whether a folded word is an everyday one, or one of a field of meaning: right as it is."""
    return word in made("words")


def _abbreviated(word: str, prefer: frozenset[str]) -> str | None:
    """The one expected word that begins with an unknown one (`infra`), or None."""
    longer = sorted(w for w in prefer if w.startswith(word) and len(w) >= len(word) + 3)
    return longer[0] if longer and len({stem(w) for w in longer}) == 1 else None


@lru_cache(maxsize=8192)
def _everyday(word: str) -> str | None:
    """The one everyday word that an unknown word misses by a single slip, or None."""
    if len(word) < _EVERYDAY_LENGTH:
        return None
    near = process.extract(word, _everyday_targets(), scorer=OSA.distance, score_cutoff=1, limit=3)
    fits = sorted(t for t, _, _ in near if t[0] == word[0] and not _another_form(word, t))
    return fits[0] if len({stem(t) for t in fits}) == 1 else None


@lru_cache(maxsize=1)
def _everyday_targets() -> tuple[str, ...]:
    everyday = made("words").keys_of(EVERYDAY)
    return tuple(sorted(w for w in everyday if len(w) >= _EVERYDAY_LENGTH and w.isalpha()))


_AGENTS = frozenset("r rs er ers or ors ing ings ist ists ly".split())
_ENDINGS = frozenset(("", "d", "ed", "e", "s", "es"))


def _another_form(word: str, target: str) -> bool:
    """Whether a word is built from the same stem by another ending: a locker is not `locked`."""
    shared = 0
    while shared < min(len(word), len(target)) and word[shared] == target[shared]:
        shared += 1
    own, other = word[shared:], target[shared:]
    return shared >= 4 and own in _AGENTS and other in _ENDINGS


def _allowed(word: str, target: str, prefer: frozenset[str]) -> int:
    shorter = min(len(word), len(target))
    expected = target in prefer and word[0] == target[0]
    if shorter == 4 and expected:
        return 1
    alike = shorter > 4 and sound(word) == sound(target)
    heard = expected and alike
    slips = slips_allowed(shorter)
    if word[0] != target[0] and slips > 1 and not alike:
        # A word that begins otherwise is seldom a slip: Barrow is not Harrow.
        return slips - 1
    return slips + (heard or (expected and shorter in _BORDER))


_BORDER = (6, 7)
"""Letters of an expected word in which a second slip is still a slip."""


def sound(word: str) -> str:
    """A word by its consonants, as they are heard: the same for `Derek` and `Derrick`."""
    for written, heard in _HEARD:
        word = word.replace(written, heard)
    bare = word[:1] + "".join(c for c in word[1:] if c not in "aeiouhwy")
    return "".join(c for n, c in enumerate(bare) if c != bare[n - 1 : n])


_HEARD = (
    ("ph", "f"),
    ("ck", "k"),
    ("ce", "se"),
    ("ci", "si"),
    ("c", "k"),
    ("q", "k"),
    ("z", "s"),
    ("x", "ks"),
)


_HALVES = 3
"""Letters that each half of a misspelt word typed as two has at least."""


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
        self._also_known = frozenset(also_known) - self._vocabulary
        stems = {stem(w) for words in (self._vocabulary, self._also_known) for w in words}
        self._stems = frozenset(s for s in stems if s not in made("stems"))
        self._cache: dict[str, tuple[tuple[int, bool, str], ...]] = {}

    def known(self, word: str) -> bool:
        """Whether a folded word is right as it stands."""
        if word in self._vocabulary or word in self._also_known or is_plain(word):
            return True
        stemmed = stem(word)
        return stemmed in self._stems or stemmed in made("stems")

    def repair(self, word: str, prefer: frozenset[str] = frozenset()) -> str | None:
        """The word of the vocabulary that a folded word was meant to be, or None.

        None also when the word is right as it stands, or when two words are equally near.

        Args:
            word: the folded word.
            prefer: words that are expected here: they win over others equally near, and one
                slip is allowed in them from four letters.
        """
        if len(word) == 3:
            return self._heard(word, prefer)
        if len(word) < 4 or not word.isalpha() or len(word) > 40 or self.known(word):
            return None
        near = self._cache.get(word)
        if near is None:
            if len(self._cache) > 20000:
                self._cache.clear()
            near = self._cache[word] = self._nearest(word)
        fits = [
            n
            for n in near
            if n[0] <= _allowed(word, n[2], prefer) and not _another_form(word, n[2])
        ]
        if not fits and word.endswith("s") and len(word) > 5:
            return self.repair(word[:-1], prefer)
        if not fits:
            return _abbreviated(word, prefer) or _everyday(word)
        best = min(fits, key=lambda n: (n[0], n[2] not in prefer, n[1], n[2]))
        rivals = {
            stem(n[2])
            for n in fits
            if n[:2] == best[:2] and (n[2] in prefer) == (best[2] in prefer)
        }
        return best[2] if len(rivals) == 1 and surely(word, best[2]) else None

    def _heard(self, word: str, prefer: frozenset[str]) -> str | None:
        """The one expected word of three letters that sounds the same (`akt`), or None."""
        if not word.isalpha() or self.known(word):
            return None
        same = [w for w in prefer if len(w) == 3 and w[0] == word[0] and sound(w) == sound(word)]
        return same[0] if len(same) == 1 else None

    def _nearest(self, word: str) -> tuple[tuple[int, bool, str], ...]:
        """Words within reach: (slips, whether the first letter differs, word), nearest first."""
        most = max(1, slips_allowed(len(word) + 1)) + 1
        near = process.extract(word, self._targets, scorer=OSA.distance, score_cutoff=most, limit=6)
        return tuple(sorted((int(d), target[0] != word[0], target) for target, d, _ in near))

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

    def joined(
        self, one: str, other: str, join: str, prefer: frozenset[str] = frozenset()
    ) -> str | None:
        """The word of the vocabulary that was typed as two, or None.

        Two words of which one at least means nothing may be a misspelt one that is expected.
        """
        whole = one + other
        if len(whole) < 6 or not whole.isalpha() or one in STOPWORDS or other in STOPWORDS:
            return None
        if whole in self._vocabulary and not {one, other} <= self._vocabulary:
            return whole
        if join == "-" and len(one) <= 5:
            return self.repair(whole)
        short = len(one) < _HALVES or len(other) < _HALVES
        if join or short or (self.known(one) and self.known(other)):
            return None
        if {self.repair(one, prefer), self.repair(other, prefer)} & prefer:
            return None
        fixed = self.repair(whole, prefer)
        return fixed if fixed in prefer and fixed[0] == one[0] else None


class Repairs:
    """The repairs of one text: at most `REPAIR_LIMIT` of them."""

    def __init__(self, speller: Speller, prefer: frozenset[str] = frozenset()) -> None:
        self._speller, self._left, self._prefer = speller, REPAIR_LIMIT, prefer

    def word(self, word: str) -> tuple[str, ...] | None:
        """The words that a misspelt one was meant to be, or None when it is right as it is."""
        if self._left <= 0:
            return None
        fixed = self._speller.repair(word, self._prefer)
        words = (fixed,) if fixed else self._speller.split(word)
        self._left -= words is not None
        return words

    def joined(self, one: str, other: str, join: str) -> str | None:
        """The word that was typed as two, or None."""
        if self._left <= 0:
            return None
        return self._speller.joined(one, other, join, self._prefer)
