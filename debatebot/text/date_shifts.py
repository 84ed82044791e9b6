"""Dates counted from others: `the day before 15 May`."""

from collections.abc import Sequence

from msgspec.structs import replace

from debatebot.text.date import Date

_COUNTS = {
    w: n for n, w in enumerate("one two three four five six seven eight nine ten".split(), 1)
}
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def shifted(words: Sequence[str], i: int, date: Date) -> Date:
    """`The day before 15 May` is the 14th, `the year before 2019` is 2018."""
    way = {"before": -1, "after": 1}.get(words[i - 1] if i else "", 0)
    if (
        way
        and date.year
        and not date.month
        and date.until is None
        and words[i - 2 : i - 1] == ["year"]
    ):
        return replace(date, year=date.year + way)
    if not way or not date.day or not date.month or i < 2:
        return date
    count = 1 if words[i - 2] == "day" else _COUNTS.get(words[i - 3], 0) if i > 2 else 0
    if words[i - 2] not in ("day", "days") or not count:
        return date
    day, month, year = date.day + way * count, date.month, date.year
    if day < 1:
        month, year = (month - 1, year) if month > 1 else (12, year and year - 1)
        day += _LENGTHS[month - 1]
    elif day > _LENGTHS[month - 1]:
        day -= _LENGTHS[month - 1]
        month, year = (month + 1, year) if month < 12 else (1, year and year + 1)
    return replace(date, year=year, month=month, day=day)
