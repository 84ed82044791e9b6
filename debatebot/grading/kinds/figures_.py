"""The rules of `number` and `date`."""

from debatebot.grading.answer import Answer, Outcome, said
from debatebot.grading.gates.figures import (
    Wanted,
    denied,
    set_aside,
    value_span,
    wanted_dates,
    wanted_numbers,
)
from debatebot.grading.gates.polarity import asked_turned
from debatebot.text.dates import ORDINALS, Date
from debatebot.text.numbers import Figure
from debatebot.text.reading import Word


def grade_number(answer: Answer) -> Outcome | None:
    """The mark of an answer to a `number` question; None when the key holds no number."""
    wanted = wanted_numbers(answer)
    if not wanted:
        return None
    values = [w for w in answer.reading.words if w.figure is not None]
    if not values:
        return _size_alone(answer, wanted) or _no_value(answer, "number")
    right = [w for w in values if _equal(answer, w, wanted)]
    refused = denied(answer, values, right)
    if refused:
        return refused
    kept = set_aside(answer, values)
    if not kept:
        return _no_value(answer, "number")
    standings = [(_standing(answer, w, wanted), w) for w in kept]
    best, word = max(standings, key=lambda s: s[0])
    wrong = [w for s, w in standings if s == 0]
    point = answer.key.points[0].id
    if best and wrong:
        answer.note("hedges", f"several values: {said(tuple(kept), answer.raw)}", decided=True)
        note = "You give more than one number. Settle on the one you mean."
        return Outcome(verdict="incorrect", reason="several-values", note=note, certainty=0.75)
    turned = asked_turned(answer, [word]) if best else None
    if turned:
        return turned
    spans = value_span(word, point)
    if best == 1.0:
        answer.note("numbers", f"{said((word,), answer.raw)} is the value asked for", decided=True)
        return Outcome(
            verdict="correct",
            reason="number",
            note="That is the number.",
            certainty=0.95,
            points=(point,),
            spans=spans,
        )
    if best:
        reason, note = _near_note(best)
        answer.note("numbers", f"{said((word,), answer.raw)}: {reason}", decided=True)
        return Outcome(
            verdict="nearly",
            reason=reason,
            note=answer.key.question.nudge or note,
            score=0.5,
            certainty=0.75,
            spans=spans,
        )
    answer.note("numbers", f"{said(tuple(kept), answer.raw)} is another value", decided=True)
    note = "A number is exact: this is not the one in the article."
    return Outcome(verdict="incorrect", reason="number-differs", note=note, certainty=0.95)


_SIZES = {"million": 1e6, "thousand": 1e3, "billion": 1e9, "hundred": 100.0, "trillion": 1e12}


def _size_alone(answer: Answer, wanted: tuple[Wanted, ...]) -> Outcome | None:
    """`Millions`, `a few million`: the right order of size without a figure."""
    for word in answer.reading.words:
        size = _SIZES.get(word.text.removesuffix("s"))
        if size and not word.negated and any(size <= w.figure.value < 1000 * size for w in wanted):
            answer.note("numbers", f"{word.text}: the size without the figure", decided=True)
            note = answer.key.question.nudge or "The right size. How many more exactly?"
            return Outcome(
                verdict="nearly", reason="not-specific", note=note, score=0.3, certainty=0.6
            )
    return None


def _near_note(standing: float) -> tuple[str, str]:
    if standing > 0.6:
        return "unit-missing", "The figures fit. Of what? Say the unit or the size."
    return "not-specific", "That points the right way, but the article gives a closer figure."


def _no_value(answer: Answer, what: str) -> Outcome:
    answer.note("numbers", f"no {what} in the answer", decided=True)
    note = f"A {what} is asked for, and none was found here."
    return Outcome(verdict="incorrect", reason="no-value", note=note, certainty=0.9)


def _equal(answer: Answer, word: Word, wanted: tuple[Wanted, ...]) -> bool:
    figure = word.figure
    return figure is not None and any(_distance_fits(answer, figure, w) for w in wanted)


def _distance_fits(answer: Answer, said_: Figure, wanted: Wanted) -> bool:
    target = wanted.figure
    if said_.high is not None:
        return False
    slack = max(wanted.tolerance, 1e-9 * max(1.0, abs(target.value)))
    return abs(said_.value - target.value) <= slack


def _standing(answer: Answer, word: Word, wanted: tuple[Wanted, ...]) -> float:
    """1 right, 0.7 without its unit, 0.4 near but not close enough, 0 wrong."""
    figure = word.figure
    if figure is None:
        return 0.0
    return max(_fit(answer, figure, w) for w in wanted)


def _fit(answer: Answer, figure: Figure, wanted: Wanted) -> float:
    target = wanted.figure
    if _distance_fits(answer, figure, wanted):
        if figure.currency and target.currency and figure.currency != target.currency:
            return 0.0
        if figure.percent and not target.percent and not _asked_percent(answer):
            return 0.0
        if figure.relation in ("over", "under") and figure.relation != target.relation:
            return 0.4
        return 1.0 if _unit_said(answer, figure, wanted) else 0.7
    if target.value >= 1000 and not figure.scaled and _is_mantissa(figure.value, target.value):
        return 0.7
    low, high = figure.value, figure.high
    if high is not None:
        inside = low <= target.value <= high
        return (
            0.4 if inside and (high - low) <= 2 * answer.table.near_number * target.value else 0.0
        )
    share = (target.value - low) / target.value if target.value else 1.0
    if figure.relation == "over" and 0 < share <= answer.table.near_number:
        return 0.4
    if figure.relation == "under" and -answer.table.near_number <= share < 0:
        return 0.4
    if figure.relation == "about" and abs(share) <= answer.table.about:
        return 1.0
    return 0.0


def _is_mantissa(value: float, target: float) -> bool:
    return value > 0 and any(
        abs(value * scale - target) < 1e-6 * target for scale in (1e3, 1e6, 1e9, 1e12)
    )


def _asked_percent(answer: Answer) -> bool:
    return bool(answer.key.asked & {"percent", "percentag", "proport", "share"})


def _unit_said(answer: Answer, figure: Figure, wanted: Wanted) -> bool:
    target = wanted.figure
    if target.percent and not figure.percent and not _asked_percent(answer):
        return False
    if target.currency and not figure.currency:
        return False
    return not wanted.unit or any(w.family in wanted.unit for w in answer.content)


def _day_apart(answer: Answer, wanted: tuple[Date, ...]) -> bool:
    """Whether the day stands apart from month and year: `mid July, the nineteenth in fact`."""
    ordinals = {w.text for w in answer.reading.words} & set(ORDINALS)
    days = {float(ORDINALS[w]) for w in ordinals}
    days |= {w.figure.value for w in answer.reading.words if w.figure and w.figure.ordinal}
    whole = any(w.date and w.date.year and w.date.month for w in answer.reading.words)
    return whole and any(d.day in days for d in wanted if d.day)


def grade_date(answer: Answer) -> Outcome | None:
    """The mark of an answer to a `date` question; None when the key holds no date."""
    wanted = wanted_dates(answer)
    if not wanted:
        return None
    values = [w for w in answer.reading.words if w.date is not None]
    if not values:
        return _no_value(answer, "date")

    def fits(word: Word) -> tuple[bool, bool]:
        assert word.date is not None
        return max(target.agrees(word.date) for target in wanted)

    right = [w for w in values if fits(w)[0]]
    refused = denied(answer, values, right)
    if refused:
        return refused
    kept = set_aside(answer, values)
    if not kept:
        return _no_value(answer, "date")
    point = answer.key.points[0].id
    good = [w for w in kept if fits(w)[0]]
    if good and len(good) < len(kept):
        answer.note("hedges", f"several dates: {said(tuple(kept), answer.raw)}", decided=True)
        note = "You give more than one date. Settle on the one you mean."
        return Outcome(verdict="incorrect", reason="several-values", note=note, certainty=0.75)
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
    spans = value_span(good[0], point)
    if any(fits(w)[1] for w in good) or _day_apart(answer, wanted):
        answer.note("dates", f"{said((good[0],), answer.raw)} is the date asked for", decided=True)
        return Outcome(
            verdict="correct",
            reason="date",
            note="That is the date.",
            certainty=0.95,
            points=(point,),
            spans=spans,
        )
    answer.note("dates", f"{said((good[0],), answer.raw)}: a part of the date", decided=True)
    note = (
        answer.key.question.nudge
        or "Right as far as it goes. The question asks for the date more exactly."
    )
    return Outcome(
        verdict="nearly", reason="not-specific", note=note, score=0.5, certainty=0.85, spans=spans
    )
