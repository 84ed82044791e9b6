"""How much a word tells by general English alone, whatever a pack says: rare words tell more."""

import math
from functools import lru_cache

from debatebot.matching import kinship
from debatebot.matching.common import tells
from debatebot.text.reading import Word

_LEAST = 0.25
"""What the most frequent word tells beside one that the table does not hold."""
_BEND = 50
"""Rank from which on it matters little whether a word is the thousandth or the two thousandth."""
_NAME = 0.8
"""A name tells much, and less than a rare word: a subject's names are in everybody's mouth."""


def rarity(word: Word) -> float:
    """From 0.06 for the words that go with everything to 1 for a word that few ever use."""
    return _NAME * tells(word.family) if word.kind == "name" else _of(word.text, word.family)


@lru_cache(maxsize=65536)
def _of(text: str, family: str) -> float:
    rank = kinship.rank(text)
    if rank is None:
        return tells(family)
    share = math.log1p(rank / _BEND) / math.log1p(kinship.WORDS / _BEND)
    return (_LEAST + (1 - _LEAST) * min(1.0, share)) * tells(family)
