"""How near in meaning whole texts are: each word a few small numbers, a text their weighted sum.

The tables are data, read once, like the tables of fields: no model runs. They were made by
`benchmarks/make_kinship.py` and `benchmarks/make_text_table.py` from the sentence model
all-MiniLM-L6-v2 (Apache-2.0). In the first each word stands where the model puts it alone; in the
second, which has the function words too, so that the sum of a text's words comes nearest to where
the model puts the text.
"""

import math
from array import array
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from importlib.resources import files
from operator import add, mul

from debatebot.text.tables.made import made

NUMBERS = 96
"""Numbers of one word."""
TEXT_NUMBERS = 128
"""Numbers of one word in the second table."""
WORDS = 12000
"""Words that the table holds, the most frequent first."""
_ENDINGS = ("s", "es", "d", "ed", "ing", "er", "ers", "ly", "ies", "ness", "ment")
"""Endings taken off a word that the table does not hold."""
_SHORTEST = 3
"""Letters that must remain."""

Vector = Sequence[float]
"""Arrays mostly: a tuple of as many numbers takes four times the memory, or thirty times."""


class _Numbers:
    """The numbers of a table, read where they are wanted: one pack needs a tenth of the rows."""

    def __init__(self, name: str) -> None:
        self._file = files(__package__).joinpath(name)

    def __getitem__(self, part: slice) -> "array[int]":
        numbers = array("b")
        with self._file.open("rb") as file:
            file.seek(part.start)
            numbers.frombytes(file.read(part.stop - part.start))
        return numbers


_WORD_ROWS, _TEXT_ROWS = _Numbers("vectors.bin"), _Numbers("texts.bin")


def _row(word: str) -> int | None:
    """The row of a word, or of the word that it is a form of."""
    form = known_form(word)
    return None if form is None else int(made("ranks").get(form) or 0)


def known_form(word: str) -> str | None:
    """The word itself if the tables hold it, or the word that it is a form of, or None."""
    rows = made("ranks")
    if word in rows:
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            bare = word[: -len(ending)]
            for form in (bare, bare + "e", bare + "y", bare[:-1]):
                if form in rows:
                    return form
    return None


def rank(word: str) -> int | None:
    """The place of a folded word among the most frequent ones, from 0, or None for a rare word."""
    return _row(word)


@lru_cache(maxsize=8192)
def of_word(word: str) -> Vector | None:
    """The numbers of one folded word, or of the word that it is a form of, or None."""
    row = _row(word)
    if row is None:
        return None
    return _WORD_ROWS[row * NUMBERS : (row + 1) * NUMBERS]


@lru_cache(maxsize=1)
def _small_words() -> dict[str, int]:
    """The function words, which the second table holds behind all others."""
    words = files(__package__).joinpath("small_words.txt").read_text(encoding="utf-8").split()
    return {word: WORDS + place for place, word in enumerate(words)}


def text_row(word: str) -> int | None:
    """The row in the second table of one folded word, a function word or another, or None."""
    small = _small_words().get(word)
    return small if small is not None else _row(word)


@lru_cache(maxsize=8192)
def in_text(word: str) -> Vector | None:
    """What one folded word adds to a text, by the second table, or None."""
    row = text_row(word)
    if row is None:
        return None
    return _TEXT_ROWS[row * TEXT_NUMBERS : (row + 1) * TEXT_NUMBERS]


def of_text(
    words: Iterable[tuple[str, float]], of: Callable[[str], Vector | None] = of_word
) -> Vector | None:
    """The direction of a text, of length 1, or None when no word of it is known.

    Args:
        words: each word with its weight; the parts of a phrase (`armed_forces`) count as words.
        of: the table: a word's numbers when it stands alone, or `in_text`.
    """
    total: Vector = ()
    for word, weight in words:
        for part in word.split("_"):
            numbers = of(part)
            if numbers is not None:
                weighed = [weight * n for n in numbers]
                total = tuple(map(add, total, weighed)) if total else weighed
    return unit(total)


def unit(vector: Vector) -> Vector | None:
    """The same direction with length 1, or None for no direction."""
    length = math.sqrt(sum(map(mul, vector, vector)))
    return array("d", [n / length for n in vector]) if length > 0 else None


def nearness(one: Vector | None, other: Vector | None) -> float:
    """How near two directions are: 1 the same, 0 unrelated, below 0 apart."""
    return sum(map(mul, one, other)) if one and other else 0.0
