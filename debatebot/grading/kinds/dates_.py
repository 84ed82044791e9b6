"""The rule of `date`."""

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from debatebot.grading.answer import Answer, Outcome, said
from debatebot.grading.gates.date_parts import (
    bare_year,
    in_season,
    with_century,
    wrong_day,
    wrong_month,
    years_ago,
)
from debatebot.grading.gates.figures import (
    denied,
    set_aside,
    value_span,
    wanted_dates,
)
from debatebot.grading.gates.polarity import asked_turned
from debatebot.grading.gates.quantities import NEAR
from debatebot.grading.gates.several import beside
from debatebot.grading.gates.told_values import mere_limit
from debatebot.grading.gates.values import and_another, in_its_place, left_open, nearly, no_value
from debatebot.grading.kinds.exact import as_asked
from debatebot.text.date import Date
from debatebot.text.dates import MONTHS, ORDINALS
from debatebot.text.names import own_words_of
from debatebot.text.reading import Word


def _date_part(answer: Answer, wanted: tuple[Date, ...]) -> Outcome | None:
    """`March` and nothing else, `the 22nd`, `on a Saturday`: parts only where a date is asked for."""
    words = answer.reading.words
    month = MONTHS.get(words[0].text) if len(words) == 1 else None
    days = {d.day for d in wanted if d.day}
    weekdays = _WEEKDAYS & {w for text in answer.key.question.accept for w in own_words_of(text)}
    for word in words:
        ordinal = word.figure is not None and word.figure.ordinal and word.figure.value in days
        named = ORDINALS.get(word.text) in days or word.text in weekdays
        if not word.negated and (
            ordinal or named or (month and any(d.month == month for d in wanted))
        ):
            return nearly(answer, word, NEAR)
    return None


_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


def _day_apart(answer: Answer, wanted: tuple[Date, ...]) -> bool:
    """Whether the day stands apart from month and year: `mid July, the nineteenth in fact`."""
    ordinals = {w.text for w in answer.reading.words} & set(ORDINALS)
    days = {float(ORDINALS[w]) for w in ordinals}
    days |= {w.figure.value for w in answer.reading.words if w.figure and w.figure.ordinal}
    whole = any(w.date and w.date.year and w.date.month for w in answer.reading.words)
    return whole and any(d.day in days for d in wanted if d.day)


def _joined(answer: Answer, values: list[Word]) -> list[Word]:
    """`2011, 14th March` as one date."""
    if len(values) != 2:
        return values
    one, two = (w.date for w in values)
    between = answer.raw[values[0].end : values[1].start].strip(" ,-–—")
    if between or one is None or two is None or one.until or two.until:
        return values
    parts = zip((one.year, one.month, one.day), (two.year, two.month, two.day), strict=True)
    found = [(a, b) for a, b in parts]
    if any(a is not None and b is not None for a, b in found):
        return values
    year, month, day = (a if a is not None else b for a, b in found)
    whole = replace(one, year=year, month=month, day=day)
    return [replace(values[0], end=values[1].end, date=whole, kind="date")]


def _short_years(values: list[Word], wanted: Sequence[Date]) -> list[Word]:
    """`Sept 29, as in 2029`: the figure after the month is the year that is said in full."""
    years = {w.date.year for w in values if w.date and w.date.year and not w.date.month}
    if any(d.day for d in wanted) or not years:
        return values
    return [
        replace(w, date=replace(w.date, day=None, year=year))
        if w.date
        and w.date.day
        and not w.date.year
        and (year := next((y for y in years if y % 100 == w.date.day), None))
        else w
        for w in values
    ]


def _day_and_month(answer: Answer) -> Word | None:
    """`14/5` where a date is asked for, in either order."""
    for one, other in pairwise(answer.reading.words):
        if not (one.figure and other.figure and other.join in ("/", ".")):
            continue
        day, month = sorted((one.figure.value, other.figure.value), reverse=True)
        if not (0 < month <= 12 and day <= 31 and day == int(day) and month == int(month)):
            continue
        first, second = (day, month) if day > 12 else (one.figure.value, other.figure.value)
        date = Date(None, int(second), int(first), 0, 1, swapped=day <= 12)
        return replace(one, end=other.end, kind="date", date=date, figure=None)
    return None


def _agrees(target: Date, said: Date, wanted: Sequence[Date]) -> tuple[bool, bool]:
    """How far a date is the target. The year that a shorter target leaves out is fixed: where
    `12 June` and `12 June 2030` are accepted, 12 June of another year is wrong."""
    fuller = [
        w
        for w in wanted
        if w.year and not target.year and (w.month, w.day) == (target.month, target.day)
    ]
    if fuller and not any(w.agrees(said)[0] for w in fuller):
        return False, False
    return target.agrees(said)


def _counts_years(answer: Answer, word: Word) -> bool:
    """`1842 years ago`: a stretch, no year."""
    words = answer.reading.words
    at = next(n for n, w in enumerate(words) if w is word) + 1
    bare = word.date is not None and not word.date.month and word.text.isdecimal()
    return bare and at < len(words) and words[at].text == "years"


def grade_date(answer: Answer) -> Outcome | None:
    """The mark of an answer to a `date` question; None when the key holds no date."""
    wanted = wanted_dates(answer)
    if not wanted:
        return None
    values = [
        w for w in answer.reading.words if w.date is not None and not _counts_years(answer, w)
    ]
    values = with_century(_short_years(_joined(answer, values), wanted), wanted)
    short = None if values else _day_and_month(answer)
    if short is not None:
        values = [short]
    values = values or bare_year(answer, wanted) or years_ago(answer)
    if not values:
        season = in_season(answer, wanted)
        if season is not None and not any(d.day for d in wanted):
            return nearly(answer, season, NEAR)
        return _date_part(answer, wanted) or no_value(answer, "date")

    def fits(word: Word) -> tuple[bool, bool]:
        assert word.date is not None
        return max(_agrees(target, word.date, wanted) for target in wanted)

    right = [w for w in values if fits(w)[0]]
    refused = denied(answer, values, right)
    if refused:
        return refused
    kept = set_aside(answer, values)
    if not kept:
        return no_value(answer, "date")
    point = answer.key.points[0].id
    good = [w for w in kept if fits(w)[0]]
    others = [w for w in kept if not fits(w)[0]]
    how = beside(answer, good[0], others, dates=True) if good and others else "single"
    if how == "swapped":
        return in_its_place(answer, good[0])
    if how == "open":
        return left_open(answer, kept, "date")
    if not good:
        answer.note("dates", f"{said(tuple(kept), answer.raw)} is another date", decided=True)
        return Outcome(
            verdict="incorrect",
            reason="date-differs",
            note="This is not the date in the article.",
            certainty=0.95,
        )
    turned = asked_turned(answer, good)
    if turned:
        return turned
    if how == "added":
        return and_another(answer, good[0], kept)
    if all(mere_limit(answer, w) for w in good):
        return nearly(answer, good[0], NEAR)
    spans = value_span(good[0], point)
    other_part = (
        "month"
        if wrong_month(answer, (*good, *others), wanted)
        else "day"
        if wrong_day(answer, good, wanted)
        else ""
    )
    if other_part:
        answer.note("dates", f"{said((good[0],), answer.raw)}: another {other_part}", decided=True)
        note = (
            "The year is right, the month is not."
            if other_part == "month"
            else "Month and year are right, the day is not."
        )
        return Outcome(
            verdict="nearly",
            reason="not-specific",
            note=note,
            score=0.5,
            certainty=0.8,
            spans=spans,
        )
    if any(fits(w)[1] for w in good) or _day_apart(answer, wanted):
        return as_asked(answer, "dates", said((good[0],), answer.raw), "date", "date", spans)
    answer.note("dates", f"{said((good[0],), answer.raw)}: a part of the date", decided=True)
    note = (
        answer.key.question.nudge
        or "Right as far as it goes. The question asks for the date more exactly."
    )
    return Outcome(
        verdict="nearly", reason="not-specific", note=note, score=0.5, certainty=0.85, spans=spans
    )
