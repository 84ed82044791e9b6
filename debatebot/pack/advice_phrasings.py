"""Advice on phrasings that are nearer to another claim than to the one they stand for.

Each claim is the sum of its phrasings' words, weighed by how few claims use a word. A phrasing looks
up its words only, so the time grows with the words, not with the pairs of claims.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from debatebot.pack.models import Claim
from debatebot.pack.problems import quoted
from debatebot.pack.rules import Content, Fault, Rule, each

NEAR = 0.3
"""A cosine from which on a phrasing is about the other claim, and"""
NEARER = 5.0
"""how many times nearer it has to be than to its own claim's other phrasings.

Together they find no fault with 698 phrasings of a pack that was written with care, and one in six of
phrasings moved to a claim by chance; 0.15 and 3 find one in three, and fault 28 that have none.
"""
_FEWEST = 3
"""Phrasings of a claim from which on they say what it is about."""

_COMMON = 200
"""Claims that share a word from which on it tells nothing, and"""
_LOOKUPS = 2_000_000
"""how many parts of claims are looked at in all: a pack has 10,000, and what is made to hurt ends here."""

_Words = Counter[str]


def _words(text: str) -> _Words:
    from debatebot.text.stopwords import STOPWORDS
    from debatebot.text.tokens import tokenise

    return Counter(t.stem for t in tokenise(text) if t.text not in STOPWORDS)


def _strays(content: Content) -> Iterator[Fault]:
    claims = list(each(content, Claim, "id", "says", "phrasings"))
    space = _Space([[_words(text) for text in claim.phrasings] for claim in claims])
    for own, claim in enumerate(claims):
        if len(claim.phrasings) < _FEWEST:
            continue
        for i in range(len(claim.phrasings)):
            near = space.nearer(own, i)
            if near is not None:
                message = (
                    f"{quoted(claim.phrasings[i])} is nearer to {quoted(claims[near].id)} than "
                    "to this claim; move it there, or say what is special to this one"
                )
                yield claim, ("phrasings", i), message


class _Space:
    """Claims and phrasings as weighed words."""

    def __init__(self, read: Sequence[Sequence[_Words]]) -> None:
        self.read = read
        uses = Counter(word for texts in read for word in set[str]().union(*texts))
        self.weights = {word: math.log(1 + len(read) / count) for word, count in uses.items()}
        self.totals: list[_Words] = [sum(texts, Counter()) for texts in read]
        lengths = [self._length(total) for total in self.totals]
        self.left = _LOOKUPS
        self.index: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for i, total in enumerate(self.totals):
            for word, count in total.items():
                self.index[word].append((i, self.weights[word] * count / lengths[i]))

    def nearer(self, own: int, phrasing: int) -> int | None:
        """The claim that a phrasing clearly belongs to rather than to its own, or None."""
        words = self.read[own][phrasing]
        length = self._length(words)
        scores: dict[int, float] = defaultdict(float)
        for word, count in words.items():
            claims = self.index[word]
            if len(claims) > _COMMON or self.left < len(claims):
                continue
            self.left -= len(claims)
            for claim, part in claims:
                scores[claim] += self.weights[word] * count * part / length
        scores.pop(own, None)
        if not scores:
            return None
        best = max(sorted(scores), key=scores.__getitem__)
        if scores[best] <= NEAR or scores[best] <= NEARER * self._to_the_others(own, words):
            return None
        return best

    def _to_the_others(self, own: int, words: _Words) -> float:
        """How near a phrasing is to the other phrasings of its claim."""
        others = self.totals[own] - words
        if not others:
            return 0.0
        shared = sum(self.weights[w] ** 2 * n * others[w] for w, n in words.items())
        return shared / (self._length(words) * self._length(others))

    def _length(self, words: Mapping[str, int]) -> float:
        return math.sqrt(sum((self.weights[word] * n) ** 2 for word, n in words.items()))


RULES = (Rule("stray-phrasing", _strays, "warning"),)
