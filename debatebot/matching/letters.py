"""Claims and turns by groups of letters: kindred forms and small words meet without any table."""

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

_SIZES = (3, 4, 5)
"""Letters of a group; a word's edges count as letters."""
_WORD = re.compile(r"[a-z0-9']+")


class Letters:
    """The claims of a pack as groups of letters, each the more telling the fewer claims hold it."""

    def __init__(self, claims: Sequence[Sequence[str]]) -> None:
        """Count.

        Args:
            claims: each claim's phrasings.
        """
        shares = [_shares(phrasings) for phrasings in claims]
        held = Counter(group for of in shares for group in of)
        self._telling = {group: math.log(1 + len(shares) / held[group]) for group in held}
        self._holders: dict[str, list[tuple[int, float]]] = {group: [] for group in held}
        self._claims = len(shares)
        for place, of in enumerate(shares):
            weights = {group: share * self._telling[group] for group, share in of.items()}
            length = math.sqrt(sum(weight * weight for weight in weights.values()))
            for group, weight in weights.items():
                self._holders[group].append((place, weight / (length or 1.0)))

    def nearness(self, text: str) -> list[float]:
        """How much of its letters a text shares with each claim, 0 to 1."""
        counts = Counter(g for word in _words(text) for g in groups(word) if g in self._telling)
        near = [0.0] * self._claims
        squares = 0.0
        for group, count in counts.items():
            weight = self._telling[group] * (1 + math.log(count))
            squares += weight * weight
            for place, held in self._holders[group]:
                near[place] += weight * held
        length = math.sqrt(squares) or 1.0
        return [value / length for value in near]


def _words(text: str) -> list[str]:
    """All words of a text, the small ones too: `not` and `should` belong to how a claim is put."""
    return _WORD.findall(text.casefold().replace("’", "'"))


def _shares(phrasings: Sequence[str]) -> dict[str, float]:
    """Each group to the share of phrasings that hold it."""
    found: Counter[str] = Counter()
    for text in phrasings:
        found.update(list(dict.fromkeys(g for word in _words(text) for g in groups(word))))
    return {group: count / len(phrasings) for group, count in found.items()}


@lru_cache(maxsize=16384)
def groups(word: str) -> tuple[str, ...]:
    """The groups of letters of one folded word, in order, each once."""
    edged = f" {word} "
    found = (edged[at : at + size] for size in _SIZES for at in range(len(edged) - size + 1))
    return tuple(dict.fromkeys(found))
