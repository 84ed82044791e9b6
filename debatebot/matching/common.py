"""Everyday words: how little they tell of a subject, however rare they are in a pack."""

from functools import lru_cache

from debatebot.text.stems import stem
from debatebot.text.synonyms import family
from debatebot.text.tables import lines


@lru_cache(maxsize=1)
def _table() -> dict[str, float]:
    left: dict[str, float] = {}
    for line in lines("common"):
        percent, words = line.split(": ", 1)
        for word in words.split():
            for key in (stem(word), family(stem(word))):
                left.setdefault(key, int(percent) / 100)
    return left


def tells(word_family: str) -> float:
    """What is left of a word's weight: 1 for a word of some subject, 0.25 for `thing` or `get`."""
    return _table().get(word_family, 1.0)


def is_everyday(word_stem: str) -> bool:
    """Whether a word goes with any subject, such as `say` or `thing`, and tells nothing of one."""
    return tells(family(word_stem)) <= _EVERYDAY


_EVERYDAY = 0.25
"""The least that the table leaves of a word."""
