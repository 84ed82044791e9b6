"""Dates in figures alone: `19/07/2021`, `07/2021`, and years of two figures."""

from collections.abc import Sequence

from debatebot.text.date import Date

_CENTURY_HINT = 70
"""A two-digit year from here on belongs to the last century."""


def short_year(word: str) -> int | None:
    """The year that a figure of two digits means, or None."""
    if word.isdecimal() and len(word) == 2:
        return int(word) + (1900 if int(word) >= _CENTURY_HINT else 2000)
    return None


def date_figures(words: Sequence[str], i: int, joins: Sequence[str]) -> Date | None:
    """19/07/2021, 2021-07-19, 7.19.21: three numbers joined by the same mark."""
    if (
        i + 2 >= len(words)
        or joins[i + 1] not in "-/."
        or joins[i + 1] != joins[i + 2]
        or not joins[i + 1]
    ):
        return None
    parts = words[i : i + 3]
    if not all(p.isdecimal() and len(p) in (1, 2, 4) for p in parts):
        return None
    a, b, c = (int(p) for p in parts)
    if len(parts[0]) == 4 and 1 <= b <= 12 and 1 <= c <= 31:
        return Date(a, b, c, i, i + 3)
    year = c if len(parts[2]) == 4 else short_year(parts[2])
    if year is None:
        return None
    if a <= 12 and b <= 12:
        return Date(year, b, a, i, i + 3, swapped=True)
    if b <= 12 and a <= 31:
        return Date(year, b, a, i, i + 3)
    if a <= 12 and b <= 31:
        return Date(year, a, b, i, i + 3)
    return None


def month_figures(words: Sequence[str], i: int, joins: Sequence[str]) -> Date | None:
    """07/2021 or 2021-07."""
    if i + 1 >= len(words) or joins[i + 1] not in ("-", "/"):
        return None
    a, b = words[i], words[i + 1]
    if not (a.isdecimal() and b.isdecimal()):
        return None
    if len(b) == 4 and len(a) <= 2 and 1 <= int(a) <= 12:
        return Date(int(b), int(a), None, i, i + 2)
    if len(a) == 4 and len(b) == 2 and 1 <= int(b) <= 12:
        return Date(int(a), int(b), None, i, i + 2)
    return None
