"""Where whole texts point in meaning: how near a turn is to each claim, what all share set aside."""

from collections.abc import Callable, Iterable, Sequence

from debatebot.matching import kinship
from debatebot.text.reading import Word

_SHARED = 0.7
"""How much of what all phrasings share is taken away: every turn speaks of the subject, and only the
rest tells one claim from another."""
_READ = 8
"""Phrasings of a claim that have a direction of their own: the first ones; more cost time alone."""
_NEAREST = 3
"""Phrasings that count: the nearest, so that a claim may be put in very different ways."""


class Meanings:
    """The claims of a pack as directions."""

    def __init__(
        self, claims: Sequence[Sequence[Iterable[Word]]], telling: Callable[[str], float]
    ) -> None:
        """Add up the words of each phrasing.

        Args:
            claims: each claim's phrasings.
            telling: how telling a word family is.
        """
        self._telling = telling
        read = [[d for words in of[:_READ] if (d := self._direction(words))] for of in claims]
        every = [direction for of in read for direction in of]
        self._shared = [_SHARED * sum(column) / len(every) for column in zip(*every, strict=True)]
        self._claims = [[self._own(direction) for direction in of] for of in read]

    def nearness(self, words: Iterable[Word]) -> list[float]:
        """How near in meaning the words are to each claim, from -1 to 1."""
        direction = self._own(self._direction(words))
        found = []
        for phrasings in self._claims:
            near = sorted(kinship.nearness(direction, one) for one in phrasings)[-_NEAREST:]
            found.append(sum(near) / len(near) if near else 0.0)
        return found

    def _direction(self, words: Iterable[Word]) -> kinship.Vector | None:
        told = ((word.text, self._telling(word.family)) for word in words)
        return kinship.of_text(told, kinship.in_text)

    def _own(self, direction: kinship.Vector | None) -> kinship.Vector | None:
        if direction is None or not self._shared:  # no claim has a word that the tables know
            return None
        return kinship.unit([n - s for n, s in zip(direction, self._shared, strict=True)])
