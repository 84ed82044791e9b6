"""Idioms of general English, read by what they speak of instead of by their words."""

from functools import lru_cache

from msgspec import Struct

from debatebot.text.stems import stem
from debatebot.text.synonyms import family
from debatebot.text.tables import lines
from debatebot.text.tokens import tokenise

_ANY = "*"
_LEAST_WORDS = 2
"""A single word is no idiom: the tables of fields know it."""


class Idiom(Struct, frozen=True):
    """An idiom that stands in a text: where, and the word families that it speaks of."""

    start: int
    end: int
    about: tuple[str, ...]


@lru_cache(maxsize=1)
def _table() -> dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]:
    """First stem to the idioms that begin with it: their stems and what they are about."""
    table: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for line in lines("idioms"):
        phrase, about = line.split(": ")
        stems = tuple(w if w == _ANY else stem(w) for w in phrase.split())
        if len(stems) >= _LEAST_WORDS:
            families = tuple(dict.fromkeys(family(stem(w)) for w in about.split()))
            table.setdefault(stems[0], []).append((stems, families))
    for idioms in table.values():
        idioms.sort(key=lambda idiom: (-len(idiom[0]), idiom[0]))
    return table


def idioms_in(text: str) -> tuple[Idiom, ...]:
    """The idioms of a text, in order, the longest where several begin alike."""
    tokens = tokenise(text)
    found = []
    at = 0
    while at < len(tokens):
        for stems, about in _table().get(tokens[at].stem, ()):
            reach = tokens[at : at + len(stems)]
            if len(reach) == len(stems) and all(
                want in (_ANY, token.stem) for want, token in zip(stems, reach, strict=True)
            ):
                found.append(Idiom(reach[0].start, reach[-1].end, about))
                at += len(stems) - 1
                break
        at += 1
    return tuple(found)
