"""Where whole texts point in meaning: how near a turn is to each claim, what all share set aside."""

import math
from collections.abc import Iterable, Sequence

from debatebot.matching import kinship
from debatebot.text.reading import Word

_SHARED = 0.4
"""How much of what all phrasings share is taken away: every turn speaks of the subject, and only the
rest tells one claim from another."""
_READ = 24
"""Phrasings of a claim that have a direction of their own: the first ones; more cost time alone."""
_NEAREST = 3
"""Phrasings that count: the nearest, so that a claim may be put in very different ways."""


class Meanings:
    """The claims of a pack as directions."""

    def __init__(self, claims: Sequence[Sequence[Iterable[Word]]]) -> None:
        """Add up the words of each phrasing, the small ones too.

        Args:
            claims: each claim's phrasings.
        """
        read = [[d for words in of[:_READ] if (d := _direction(words))] for of in claims]
        every = [direction for of in read for direction in of]
        self._shared = [_SHARED * sum(column) / len(every) for column in zip(*every, strict=True)]
        self._subject = kinship.unit(self._shared) if self._shared else None
        self._claims = [[self._own(direction) for direction in of] for of in read]

    def nearness(self, words: Iterable[Word]) -> list[float]:
        """How near in meaning the words are to each claim, from -1 to 1."""
        direction = self._own(_direction(words))
        return [self._near(direction, phrasings) for phrasings in self._claims]

    def near_subject(self, words: Iterable[Word]) -> float:
        """How near in meaning the words are to all phrasings together, from -1 to 1."""
        return kinship.nearness(_direction(words), self._subject)

    def _near(self, direction: tuple[float, ...], phrasings: Sequence[tuple[float, ...]]) -> float:
        """The mean over the nearest phrasings; of two directions by their distance, which is fast."""
        if not direction or not phrasings:
            return 0.0
        apart = sorted(math.dist(direction, one) for one in phrasings if one)[:_NEAREST]
        return sum(1 - d * d / 2 for d in apart) / len(apart) if apart else 0.0

    def _own(self, direction: kinship.Vector | None) -> tuple[float, ...]:
        """What a direction has beyond what all share, of length 1; empty for no direction."""
        if direction is None or not self._shared:  # no claim has a word that the tables know
            return ()
        own = kinship.unit([n - s for n, s in zip(direction, self._shared, strict=True)])
        return tuple(own or ())


def _direction(words: Iterable[Word]) -> kinship.Vector | None:
    return kinship.of_text(((word.text, 1.0) for word in words), kinship.in_text)
