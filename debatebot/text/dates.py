"""Dates as people type them: years in every form, months, days, in any order."""

import re
from collections.abc import Sequence

from msgspec.structs import replace
from rapidfuzz.distance import OSA

from debatebot.text.date import Date
from debatebot.text.date_figures import date_figures, month_figures, short_year
from debatebot.text.date_shifts import shifted
from debatebot.text.stretches import CENTURY_WORDS, OPENERS, stretch_at

MONTHS = {
    name: n + 1
    for n, names in enumerate(
        "january jan;february feb febuary;march mar;april apr;may;june jun;july jul;august aug;"
        "september sept sep;october oct;november nov;december dec".split(";")
    )
    for name in names.split()
}
_YEARS = range(1000, 2200)
_TEENS_AND_TENS = {
    w: n
    for n, w in enumerate(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(),
        10,
    )
} | {
    w: 10 * n
    for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
_ONES = {w: n for n, w in enumerate("zero one two three four five six seven eight nine".split())}
ORDINALS = {
    w: n
    for n, w in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
} | {"thirtieth": 30}
_DAY = re.compile(r"([0-3]?\d)(?:st|nd|rd|th)?$")


def _year(words: Sequence[str], i: int) -> tuple[int, int] | None:
    """A year of four digits or in words from `i`: (year, next index)."""
    word = words[i]
    if word.isdecimal() and len(word) == 4 and int(word) in _YEARS:
        return int(word), i + 1
    if word in _TEENS_AND_TENS and i + 1 < len(words):
        low = _two_digits(words, i + 1)
        if low and _TEENS_AND_TENS[word] in (17, 18, 19, 20):
            return _TEENS_AND_TENS[word] * 100 + low[0], low[1]
    if word == "two" and words[i + 1 : i + 2] == ["thousand"]:
        at = i + 3 if words[i + 2 : i + 3] == ["and"] else i + 2
        low = _two_digits(words, at) if at < len(words) else None
        if low:
            return 2000 + low[0], low[1]
        more = words[at + 1] if at + 1 < len(words) else ""
        if (
            at < len(words)
            and words[at] in _ONES
            and more not in ("hundred", "thousand", "million")
        ):
            return 2000 + _ONES[words[at]], at + 1
    return None


def _two_digits(words: Sequence[str], i: int) -> tuple[int, int] | None:
    """10 to 99, or `oh five`, in words from `i`: (value, next index)."""
    if words[i] in ("oh", "o") and i + 1 < len(words) and words[i + 1] in _ONES:
        return _ONES[words[i + 1]], i + 2
    if words[i] not in _TEENS_AND_TENS:
        return None
    value = _TEENS_AND_TENS[words[i]]
    if value >= 20 and i + 1 < len(words) and _ONES.get(words[i + 1], 0) > 0:
        return value + _ONES[words[i + 1]], i + 2
    return value, i + 1


def _day(words: Sequence[str], i: int) -> tuple[int, int] | None:
    """A day of a month from `i`: (day, next index)."""
    match = _DAY.match(words[i])
    if match and 1 <= int(match.group(1)) <= 31:
        return int(match.group(1)), i + 1
    if words[i] in ("twenty", "thirty") and i + 1 < len(words) and words[i + 1] in ORDINALS:
        return _TEENS_AND_TENS[words[i]] + ORDINALS[words[i + 1]], i + 2
    if words[i] in ORDINALS:
        return ORDINALS[words[i]], i + 1
    return None


def _skip(words: Sequence[str], i: int, what: tuple[str, ...]) -> int:
    while i < len(words) and words[i] in what:
        i += 1
    return i


def _year_after(words: Sequence[str], i: int) -> tuple[int | None, int]:
    at = _skip(words, i, ("of", "in", "from", "the", "year"))
    if at < len(words):
        year = _year(words, at)
        if year:
            return year
        short = short_year(words[at])
        if short is not None:
            return short, at + 1
    return None, i


_BEFORE_MONTHS = frozenset("in since until till by during of early late mid next last".split())
"""Words after which `may` and `march` are months."""


def _other_month(words: Sequence[str], i: int) -> bool:
    """Whether `or June` follows: then `May` is a month and no verb."""
    return i + 2 < len(words) and words[i + 1] in ("or", "and", "to") and words[i + 2] in MONTHS


def _month(words: Sequence[str], i: int) -> int | None:
    """The month after a day, one letter off before a year: `the 18th of Marsh 2031`."""
    if words[i] in MONTHS or words[i - 1] != "of" or len(words[i]) < 4:
        return MONTHS.get(words[i])
    if i + 1 >= len(words) or not _year(words, i + 1):
        return None
    near = [n for name, n in MONTHS.items() if len(name) > 3 and OSA.distance(words[i], name) == 1]
    return near[0] if len(near) == 1 else None


def _short_year_first(words: Sequence[str], i: int, joins: Sequence[str]) -> Date | None:
    """`In '21, February`, `back in 21, around february`: the year comes first, and it is no day."""
    year = short_year(words[i])
    apostrophe = joins[i].endswith(("'", "’", "‘"))
    if year is None or not (apostrophe or words[i - 1 : i] in (["in"], ["of"])):
        return None
    at = _skip(words, i + 1, ("in", "around", "about", "some", "time", "sometime", "maybe"))
    if at >= len(words) or words[at] not in MONTHS or at - i > 4:
        return None
    if not apostrophe and at == i + 1 and "," not in joins[at]:
        return None
    return Date(year, MONTHS[words[at]], None, i, at + 1)


def _named(words: Sequence[str], i: int, joins: Sequence[str]) -> Date | None:
    """A date whose month is named, from `i`."""
    behind = _short_year_first(words, i, joins)
    if behind:
        return behind
    day = _day(words, i)
    if day:
        at = _skip(
            words, day[1], ("day", "of", "the", "month", "in", "this", "last", "next", "coming")
        )
        month = _month(words, at) if at < len(words) else None
        if month:
            year, end = _year_after(words, at + 1)
            return Date(year, month, day[0], i, end)
    if words[i] in MONTHS:
        month, at = MONTHS[words[i]], _skip(words, i + 1, ("the",))
        if at < len(words):
            whole = _year(words, at) or joins[at].endswith(("'", "’", "‘"))
            day = None if whole else _day(words, at)
            if day:
                year, end = _year_after(words, day[1])
                return Date(year, month, day[0], i, end)
        year, end = _year_after(words, i + 1)
        verb = words[i] in ("may", "march", "mar") and words[max(0, i - 1)] not in _BEFORE_MONTHS
        if year is None and verb and not _other_month(words, i):
            return None
        return Date(year, month, None, i, end)
    year_first = _year(words, i)
    if year_first and year_first[1] < len(words) and words[year_first[1]] in MONTHS:
        at = year_first[1] + 1
        day = _day(words, at) if at < len(words) else None
        return Date(
            year_first[0],
            MONTHS[words[year_first[1]]],
            day[0] if day else None,
            i,
            day[1] if day else at,
        )
    return None


def _century_unsaid(words: Sequence[str], date: Date) -> bool:
    """Whether a year was given by its last two figures: `'21`, `the twenties`."""
    own = words[date.start : date.end]
    whole = any((w.isdecimal() and len(w) > 3) or w in CENTURY_WORDS for w in own)
    return not whole and "thousand" not in own and "two" not in own


_OPENERS = OPENERS | MONTHS.keys() | ORDINALS.keys() | _TEENS_AND_TENS.keys() | _ONES.keys()
"""Words that a date may begin with, beside figures."""


def dates(words: Sequence[str], joins: Sequence[str]) -> tuple[Date, ...]:
    """All dates and years in a sequence of folded words, in order.

    Args:
        words: folded words, short forms spelled out.
        joins: for each word the characters between it and the word before, without spaces.
    """
    words = list(words)
    found: list[Date] = []
    i = 0
    while i < len(words):
        if words[i] not in _OPENERS and not words[i][:1].isdigit():
            i += 1
            continue
        stretch = stretch_at(words, i)
        if stretch:
            first, last, end = stretch
            until = None if last == first else last
            open_century = last - first < 10 and _century_unsaid(words, Date(first, 0, 0, i, end))
            found.append(Date(first, None, None, i, end, short=open_century, until=until))
            i = end
            continue
        date = (
            date_figures(words, i, joins)
            or _named(words, i, joins)
            or month_figures(words, i, joins)
        )
        if date is None:
            year = _year(words, i)
            if year:
                date = Date(year[0], None, None, i, year[1], marked=not words[i].isdecimal())
            elif joins[i].endswith(("'", "’", "‘")) and short_year(words[i]) is not None:
                date = Date(short_year(words[i]), None, None, i, i + 1)
        if date is None:
            i += 1
            continue
        if date.year and not date.short and _century_unsaid(words, date):
            date = replace(date, short=True)
        found.append(shifted(words, i, date))
        i = max(date.end, i + 1)
    return tuple(found)
