"""Gate 4, parts of dates: years without their century, months and seasons beside a year, times ago."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec.structs import replace

from debatebot.grading.answer import Answer
from debatebot.grading.gates.denied_values import stands_denied
from debatebot.grading.gates.figures import accepted_dates
from debatebot.text.ago import ago
from debatebot.text.date import Date
from debatebot.text.names import own_words_of
from debatebot.text.reading import Word

_SEASONS = {
    "winter": frozenset((11, 12, 1, 2, 3)),
    "spring": frozenset((2, 3, 4, 5, 6)),
    "summer": frozenset((5, 6, 7, 8, 9)),
    "autumn": frozenset((8, 9, 10, 11, 12)),
    "fall": frozenset((8, 9, 10, 11, 12)),
}
"""The months that each season may mean, with some room."""
_BEFORE_SEASON = frozenset("in the that this last next early late mid of during".split())
_BEFORE_YEAR = frozenset("in since from of year".split())
_UNKNOWN_NOW = 2025
"""The year from which `a hundred years ago` counts where the pack does not say when it was written."""
_SLACK = 5
"""How far that year may be off."""


def with_century(values: Sequence[Word], wanted: Sequence[Date]) -> list[Word]:
    """The dates with the century that is asked for where they say none: `'21`, `the twenties`."""
    years = sorted({d.year for d in wanted if d.year})
    return [_moved(word, years) for word in values]


def _moved(word: Word, years: Sequence[int]) -> Word:
    date = word.date
    if date is None or not date.short or not date.year:
        return word
    for year in years:
        shift = (year // 100 - date.year // 100) * 100
        moved = replace(date, year=date.year + shift, until=date.until and date.until + shift)
        last = moved.until or moved.year
        if last is not None and moved.year is not None and moved.year <= year <= last:
            return replace(word, date=moved)
    return word


def bare_year(answer: Answer, wanted: Sequence[Date]) -> list[Word]:
    """`Back in 98` where a date with a year is asked for."""
    years = {d.year for d in wanted if d.year}
    return [
        replace(word, kind="date", date=Date(year, None, None, 0, 1), figure=None)
        for before, word in pairwise(answer.reading.words)
        if before.text in _BEFORE_YEAR and len(word.text) == 2 and word.text.isdecimal()
        for year in sorted(y for y in years if y % 100 == int(word.text))
    ]


def years_ago(answer: Answer) -> list[Word]:
    """`About a hundred years ago`, counted from when the article was written."""
    written = answer.key.written
    found = ago(answer.reading.words, written or _UNKNOWN_NOW, 1 if written else _SLACK)
    return list(found)


def _seasons(words: Sequence[Word]) -> list[Word]:
    found = []
    for n, word in enumerate(words):
        if word.text not in _SEASONS or word.negated:
            continue
        dated = n + 1 < len(words) and (words[n + 1].date is not None or words[n + 1].text == "of")
        if dated or (n and words[n - 1].text in _BEFORE_SEASON) or len(words) == 1:
            found.append(word)
    return found


def in_season(answer: Answer, wanted: Sequence[Date]) -> Word | None:
    """The season that an answer gives in place of a month that lies in it."""
    months = {d.month for d in wanted if d.month}
    fitting = (w for w in _seasons(answer.reading.words) if months & _SEASONS[w.text])
    return next(fitting, None)


def wrong_month(answer: Answer, values: Iterable[Word], wanted: Sequence[Date]) -> bool:
    """Whether a month or season is said that differs, where the year alone would do."""
    dates = (*wanted, *accepted_dates(answer))
    right = {d.month for d in dates if d.month}
    right |= {
        m for t in answer.key.question.accept for w in own_words_of(t) for m in _SEASONS.get(w, ())
    }
    said: set[int | None] = set()
    for word in values:
        if word.date is not None and word.date.month and not stands_denied(answer, word):
            said |= {word.date.month, word.date.day if word.date.swapped else word.date.month}
    for word in _seasons(answer.reading.words):
        said |= _SEASONS[word.text]
    years = {d.year for d in dates if d.year}
    return bool(years and right and said) and not right & said


def wrong_day(answer: Answer, good: Sequence[Word], wanted: Sequence[Date]) -> bool:
    """Whether a day is said that differs, where month and year alone would do."""
    days = {d.day for d in (*wanted, *accepted_dates(answer)) if d.day}
    said_days = {w.date.day for w in good if w.date and w.date.day}
    said_days |= {
        int(w.figure.value)
        for w in answer.reading.words
        if w.figure and w.figure.ordinal and not stands_denied(answer, w)
    }
    swapped = any(w.date and w.date.swapped for w in good)
    return bool(days and said_days) and not (days & said_days or swapped)
