"""What one typed word says for each claim: the very word, a derived form, or a shared field."""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from debatebot.matching.common import tells
from debatebot.matching.related import domains_of, fields_of
from debatebot.matching.weights import Weights
from debatebot.text.synonyms import related

_NEGATIVE = re.compile(r"^(?:un|in|im|ir|il|dis|non)(?=[a-z]{5})")
Phrasing = Mapping[str, bool]
"""The content words of one way to put a claim, each with whether it is negated there."""


class Evidence(Struct, frozen=True):
    """What a typed word adds to a claim, and by which word or field."""

    weight: float
    by: str


class Holders:
    """One kind of key: which claims hold it, and how much each claim is about it."""

    def __init__(
        self,
        claims: Sequence[Sequence[Phrasing]],
        keys: Callable[[str], Iterable[str]],
        by_words: int = 0,
    ) -> None:
        """Count.

        Args:
            claims: each claim's phrasings.
            keys: a word's keys.
            by_words: this many different words with one key make a claim be all about it; then
                half of a share is the share of phrasings, half the share of words. 0: phrasings
                alone.
        """
        self._shares: dict[str, list[tuple[int, float, float]]] = {}
        self._claims = len(claims)
        for place, phrasings in enumerate(claims):
            plain: Counter[str] = Counter()
            negated: Counter[str] = Counter()
            for phrasing in phrasings:
                plain.update({key for word in phrasing for key in keys(word)})
                negated.update({key for word, no in phrasing.items() if no for key in keys(word)})
            words = {word for phrasing in phrasings for word in phrasing}
            in_words = Counter(key for word in words for key in keys(word))
            for key in sorted(plain):
                share = plain[key] / len(phrasings)
                if by_words:
                    share = (share + min(1.0, in_words[key] / by_words)) / 2
                no = negated[key] / plain[key]
                self._shares.setdefault(key, []).append((place, share, no))

    def of(self, key: str) -> Sequence[tuple[int, float, float]]:
        """(place of the claim, share of its phrasings, share of those that negate it) for each."""
        return self._shares.get(key, ())

    def telling(self, key: str) -> float:
        """How telling a key is among the claims: highest when few hold it, or none."""
        return math.log(1 + self._claims / max(1, len(self.of(key))))


class EvidenceTable:
    """Answers for any stem what it says for each claim."""

    def __init__(
        self, claims: Sequence[Sequence[Phrasing]], topic: Iterable[str], weights: Weights
    ) -> None:
        self._weights = weights
        self._topic = frozenset(topic)
        self._topic_fields = frozenset(f for word in self._topic for f in fields_of(word))
        self._topic_domains = frozenset(d for word in self._topic for d in domains_of(word))
        self._topic_prefixes = frozenset(p for word in self._topic for p in self._prefix(word))
        self._words = Holders(claims, lambda word: (word,))
        self._prefixes = Holders(claims, self._prefix)
        self._fields = Holders(claims, fields_of, weights.field_words)
        self._domains = Holders(claims, domains_of, weights.domain_words)
        self.of = lru_cache(maxsize=8192)(self._of)

    def _prefix(self, word: str) -> tuple[str, ...]:
        """Its first letters, and those of what it denies: `immature` is kin to `maturity`."""
        letters = self._weights.prefix_letters
        bare = _NEGATIVE.sub("", word)
        return tuple(form[:letters] for form in dict.fromkeys((word, bare)) if len(form) >= letters)

    def telling(self, word: str) -> float:
        """How telling a typed word is; a word of the motion tells little."""
        return self._demotion(word) * self._words.telling(word)

    def _demotion(self, word: str) -> float:
        if word in self._topic:
            return self._weights.topic
        return tells(word)

    def _of(self, word: str, negated: bool = False) -> Mapping[int, Evidence]:
        """The best evidence of one word for each claim that it meets.

        Args:
            word: its family.
            negated: whether the turn negates it; a claim that does not, or the other way round,
                is met the less.
        """
        best: dict[int, Evidence] = {}
        once = self._weights.once

        def add(holders: Holders, key: str, by: str, factor: float) -> None:
            full = factor * holders.telling(key)
            for place, share, no in holders.of(key):
                weight = full * (once + (1 - once) * share)
                weight *= (
                    1 + self._weights.negated * no if negated else 1 - self._weights.opposed * no
                )
                if place not in best or weight > best[place].weight:
                    best[place] = Evidence(weight, by)

        own = self._demotion(word)
        left = tells(word)
        add(self._words, word, word, own)
        for near in sorted(related(word)):
            add(self._words, near, near, self._weights.synonym * left * self._demotion(near))
        for prefix in self._prefix(word):
            demoted = self._weights.topic if prefix in self._topic_prefixes else 1.0
            add(self._prefixes, prefix, prefix + "…", self._weights.prefix * left * demoted)
        for name in fields_of(word):
            demoted = self._weights.topic if name in self._topic_fields else 1.0
            add(self._fields, name, name, self._weights.field * left * demoted)
        for name in domains_of(word):
            demoted = self._weights.topic if name in self._topic_domains else 1.0
            add(self._domains, name, name, self._weights.domain * left * demoted)
        return best
