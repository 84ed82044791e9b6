"""Where whole texts point in meaning: how near a turn is to each claim, what all share set aside."""

from collections.abc import Callable, Iterable, Sequence

from debatebot.matching import kinship
from debatebot.text.reading import Word

_SHARED = 0.7
"""How much of what all claims share is taken away: every turn speaks of the subject, and only the
rest tells one claim from another."""


class Meanings:
    """The claims of a pack as directions."""

    def __init__(
        self, claims: Sequence[Sequence[Iterable[Word]]], telling: Callable[[str], float]
    ) -> None:
        """Add up the words of each phrasing, and the phrasings of each claim.

        Args:
            claims: each claim's phrasings.
            telling: how telling a word family is.
        """
        self._telling = telling
        whole = [_sum([d for words in of if (d := self._direction(words))]) for of in claims]
        known = [direction for direction in whole if direction]
        shared = [_SHARED * sum(column) / len(known) for column in zip(*known, strict=True)]
        self._shared = shared
        self._claims = [self._own(direction) for direction in whole]

    def nearness(self, words: Iterable[Word]) -> list[float]:
        """How near in meaning the words are to each claim, from -1 to 1."""
        direction = self._own(self._direction(words))
        return [kinship.nearness(direction, claim) for claim in self._claims]

    def _direction(self, words: Iterable[Word]) -> kinship.Vector | None:
        told = ((word.text, self._telling(word.family)) for word in words)
        return kinship.of_text(told, kinship.in_text)

    def _own(self, direction: kinship.Vector | None) -> kinship.Vector | None:
        if direction is None:
            return None
        return kinship.unit([n - s for n, s in zip(direction, self._shared, strict=True)])


def _sum(vectors: Sequence[kinship.Vector]) -> kinship.Vector | None:
    return kinship.unit([sum(column) for column in zip(*vectors, strict=True)])
