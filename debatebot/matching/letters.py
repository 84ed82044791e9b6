"""Claims and turns by groups of letters: kindred forms and small words meet without any table."""

import math
import re
from array import array
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

_SIZES = (3, 4, 5)
"""Letters of a group; a word's edges count as letters."""
_WORD = re.compile(r"[a-z0-9']+")


class Letters:
    """The claims of a pack as groups of letters, each the more telling the fewer claims hold it.

    They are counted at the first question: not everybody who has an index of claims asks one.
    """

    def __init__(self, claims: Sequence[Sequence[str]]) -> None:
        """Keep what is to be counted.

        Args:
            claims: each claim's phrasings.
        """
        self._claims = claims

    @cached_property
    def _counted(self) -> "_Counted":
        return _counted(self._claims)

    def nearness(self, text: str) -> list[float]:
        """How much of its letters a text shares with each claim, 0 to 1."""
        known = self._counted
        counts = Counter(g for word in _words(text) for g in groups(word) if g in known.number)
        near = [0.0] * len(self._claims)
        squares = 0.0
        for group, count in counts.items():
            number = known.number[group]
            weight = known.telling[number] * (1 + math.log(count))
            squares += weight * weight
            for at in range(known.begins[number], known.begins[number + 1]):
                near[known.holders[at]] += weight * known.weights[at]
        length = math.sqrt(squares) or 1.0
        return [value / length for value in near]


class _Counted(NamedTuple):
    """The groups of all claims in arrays: lists of pairs take eight times the memory."""

    number: dict[str, int]
    "Each group's number."
    telling: "array[float]"
    "How telling a group is, by its number."
    begins: "array[int]"
    "Where the claims that hold it begin in the two arrays below, by its number; and their end."
    holders: "array[int]"
    weights: "array[float]"
    "What a group counts for a claim that holds it."


def _counted(claims: Sequence[Sequence[str]]) -> _Counted:
    number: dict[str, int] = {}
    held = array("I")
    shares: list[tuple[array[int], array[float]]] = []
    split: dict[str, tuple[str, ...]] = {}
    for phrasings in claims:
        numbers, of = array("I"), array("d")
        for group, share in _shares(phrasings, split).items():
            known = number.setdefault(group, len(number))
            if known == len(held):
                held.append(0)
            held[known] += 1
            numbers.append(known)
            of.append(share)
        shares.append((numbers, of))
    telling = array("d", (math.log(1 + len(claims) / count) for count in held))
    begins = array("I", accumulate(held, initial=0))
    free = begins[:-1]
    holders, weights = array("I", [0]) * begins[-1], array("d", [0.0]) * begins[-1]
    for place, (numbers, of) in enumerate(shares):
        weighed = [share * telling[known] for known, share in zip(numbers, of, strict=True)]
        length = math.sqrt(sum(weight * weight for weight in weighed))
        for known, weight in zip(numbers, weighed, strict=True):
            holders[free[known]], weights[free[known]] = place, weight / (length or 1.0)
            free[known] += 1
    return _Counted(number, telling, begins, holders, weights)


def _words(text: str) -> list[str]:
    """All words of a text, the small ones too: `not` and `should` belong to how a claim is put."""
    return _WORD.findall(text.casefold().replace("’", "'"))


def _shares(phrasings: Sequence[str], split: dict[str, tuple[str, ...]]) -> dict[str, float]:
    """Each group to the share of phrasings that hold it; `split` keeps the groups of each word."""
    found: Counter[str] = Counter()
    for text in phrasings:
        words = _words(text)
        for word in words:
            if word not in split:
                split[word] = groups(word)
        found.update(list(dict.fromkeys(g for word in words for g in split[word])))
    return {group: count / len(phrasings) for group, count in found.items()}


def groups(word: str) -> tuple[str, ...]:
    """The groups of letters of one folded word, in order, each once."""
    edged = f" {word} "
    found = (edged[at : at + size] for size in _SIZES for at in range(len(edged) - size + 1))
    return tuple(dict.fromkeys(found))
