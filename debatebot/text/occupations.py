"""Occupations and offices: which of them one person is not at the same time."""

from functools import lru_cache

from debatebot.text.tables import lines


@lru_cache(maxsize=1)
def _lines_of() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(lines("occupations")):
        for word in line.split():
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def is_occupation(word: str) -> bool:
    """Whether a folded word, one or many of them, is an occupation."""
    return word in _lines_of() or word.removesuffix("s") in _lines_of()


def exclude(one: str, other: str) -> bool:
    """Whether two occupations are those of two persons: a nurse is no judge."""
    mine, theirs = (_lines_of().get(w, frozenset()) for w in (one, other))
    return bool(mine and theirs) and not mine & theirs
