"""Which known points does a text speak of: the index that grading and debate share.

    lexicon = Lexicon.of(pack)
    index = Index({c.id: (c.says, *c.phrasings) for c in claims}, lexicon, topic=(motion,),
                  keywords={c.id: c.keywords for c in claims})
    for hit in index.rank(lexicon.read("what they typed")):
        hit.id, hit.score, hit.words      # best first; score 0 to 1; the words that led there

A word tells the more, the fewer entries use it; words of the topic count little; an entry's
score is the mean of its best three phrasings; its keywords together are one more phrasing; a
typed word stands for at most one word of a phrasing.
"""

import math
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from debatebot.matching.lexicon import Lexicon
from debatebot.matching.light import LIGHT
from debatebot.matching.table import (
    BEST_PHRASINGS,
    LIGHT_WEIGHT,
    SYNONYM,
    TOPIC_WEIGHT,
    UNKNOWN_WEIGHT,
)
from debatebot.text.reading import Reading, Word


class Hit(Struct, frozen=True):
    """One entry that a text may speak of."""

    id: str
    score: float
    "0 to 1."
    best: float
    "The score of the best phrasing alone."
    words: tuple[Word, ...]
    "The typed words that met the best phrasing, in order."


class _Phrasing(Struct, frozen=True):
    entry: int
    weights: dict[str, float]
    norm: float


class Index:
    """A pool of entries, each with its phrasings; ranks them against a text."""

    def __init__(
        self,
        entries: Mapping[str, Sequence[str]],
        lexicon: Lexicon,
        topic: Iterable[str] = (),
        keywords: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        """Build the pool.

        Args:
            entries: an id to its phrasings.
            lexicon: how texts are read; the same one for every text that is ranked.
            topic: texts whose words count little, such as the motion or the question.
            keywords: an id to its keywords.
        """
        self._ids = tuple(entries)
        self._lexicon = lexicon
        self._topic = frozenset(w.family for t in topic for w in lexicon.read_own(t).content)
        texts = [
            [*phrasings, *([" ; ".join(keywords[i])] if keywords and keywords.get(i) else [])]
            for i, phrasings in entries.items()
        ]
        families = [[_families(lexicon.read_own(t)) for t in of_entry] for of_entry in texts]
        self._frequency: dict[str, int] = {}
        for of_entry in families:
            for word in sorted(set().union(*of_entry)) if of_entry else ():
                self._frequency[word] = self._frequency.get(word, 0) + 1
        self._phrasings: list[_Phrasing] = []
        self._postings: dict[str, list[int]] = {}
        for entry, of_entry in enumerate(families):
            for words in of_entry:
                self._add(entry, words)

    def _add(self, entry: int, words: Iterable[str]) -> None:
        weights = {word: self.weight(word) for word in words}
        norm = math.sqrt(sum(w * w for w in weights.values()))
        if norm:
            for word in weights:
                self._postings.setdefault(word, []).append(len(self._phrasings))
            self._phrasings.append(_Phrasing(entry, weights, norm))

    def weight(self, word_family: str) -> float:
        """How telling a word is in this pool."""
        frequency = self._frequency.get(word_family)
        size = max(1, len(self._ids))
        weight = math.log(1 + size / (frequency or 1)) * (1.0 if frequency else UNKNOWN_WEIGHT)
        if word_family in self._topic:
            return weight * TOPIC_WEIGHT
        return weight * (LIGHT_WEIGHT if word_family in LIGHT else 1.0)

    def rank(self, text: Reading | str, among: Iterable[str] | None = None) -> tuple[Hit, ...]:
        """All entries that share a word with the text, best first.

        Args:
            text: what was typed.
            among: the ids to rank; all without it.
        """
        reading = text if isinstance(text, Reading) else self._lexicon.read(text)
        typed: dict[str, Word] = {}
        for word in reading.content:
            typed.setdefault(word.family, word)
        met = self._meet(typed)
        length = math.sqrt(sum(self._typed_weight(f) ** 2 for f in typed)) or 1.0
        chosen = set(self._ids if among is None else among)
        by_entry: dict[int, list[tuple[float, int]]] = {}
        for number, pairs in met.items():
            phrasing = self._phrasings[number]
            if self._ids[phrasing.entry] not in chosen:
                continue
            dot = sum(phrasing.weights[ref] ** 2 * share for ref, (share, _) in pairs.items())
            by_entry.setdefault(phrasing.entry, []).append((dot / (phrasing.norm * length), number))
        count = self._counts()
        hits = []
        for entry, scores in by_entry.items():
            scores.sort(key=lambda s: (-s[0], s[1]))
            best = scores[:BEST_PHRASINGS]
            words = tuple(
                sorted(
                    (typed[f] for _, f in met[best[0][1]].values()), key=lambda w: (w.start, w.end)
                )
            )
            score = sum(s for s, _ in best) / min(BEST_PHRASINGS, count[entry])
            hits.append(Hit(self._ids[entry], min(1.0, score), min(1.0, best[0][0]), words))
        return tuple(sorted(hits, key=lambda h: (-h.score, self._ids.index(h.id))))

    def _counts(self) -> dict[int, int]:
        count: dict[int, int] = {}
        for phrasing in self._phrasings:
            count[phrasing.entry] = count.get(phrasing.entry, 0) + 1
        return count

    def _typed_weight(self, word_family: str) -> float:
        """A typed word's share of its text's length: a synonym stands for the pool's word."""
        if word_family in self._frequency:
            return self.weight(word_family)
        pool = [self.weight(n) for n in self._lexicon.near(word_family) if n in self._frequency]
        return SYNONYM * max(pool) if pool else self.weight(word_family)

    def _meet(self, typed: Mapping[str, Word]) -> dict[int, dict[str, tuple[float, str]]]:
        """For each phrasing: its word, how well it was met, and by which typed family."""
        met: dict[int, dict[str, tuple[float, str]]] = {}
        for word in typed:
            for number in self._postings.get(word, ()):
                met.setdefault(number, {})[word] = (1.0, word)
        for word in typed:
            for near in sorted(self._lexicon.near(word)):
                for number in self._postings.get(near, ()):
                    pairs = met.setdefault(number, {})
                    if near not in pairs and all(by != word for _, by in pairs.values()):
                        pairs[near] = (SYNONYM, word)
        return met


def _families(reading: Reading) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word.family for word in reading.content))
