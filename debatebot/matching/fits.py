"""How well one claim explains some words: by which of them, and in whose words."""

from collections.abc import Sequence

from msgspec import Struct

from debatebot.text.reading import Word
from debatebot.text.synonyms import related


class Met(Struct, frozen=True):
    """One typed word that met a claim: its place, the word or field it met, what it added."""

    word: int
    by: str
    weight: float


class Fit(Struct, frozen=True):
    """How well one claim explains the typed words."""

    claim: str
    score: float
    "Share of the words' weight that the claim explains, 0 to 1."
    met: tuple[Met, ...]


def said_itself(words: Sequence[Word], fit: Fit) -> list[int]:
    """Places of the words that a claim has, or a synonym of."""
    return [
        met.word
        for met in fit.met
        if met.by == words[met.word].family or met.by in related(words[met.word].family)
    ]
