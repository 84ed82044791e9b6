"""The rules of `number` and `date`."""

from collections.abc import Sequence

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
from debatebot.grading.gates.quantities import (
    NEAR,
    NO_UNIT,
    RIGHT,
    WRONG,
    equal,
    of_another_kind,
    standing,
)
from debatebot.grading.gates.several import beside
from debatebot.grading.gates.shares import is_share, shares
from debatebot.grading.verdict import Span
from debatebot.text.dates import MONTHS, ORDINALS, Date
from debatebot.text.names import words_of
from debatebot.text.reading import Word


def grade_number(answer: Answer) -> Outcome | None:
    """The mark of an answer to a `number` question; None when the key holds no number."""
    wanted = wanted_numbers(answer)
    if not wanted:
        return None
    values = [w for w in answer.reading.words if w.figure is not None]
    if not any(w.figure and w.figure.percent for w in values):
        share = _share_said(answer, wanted)
        if share is not None:
            return share
    if not values:
        return _size_alone(answer, wanted) or _no_value(answer, "number")
    refused = denied(answer, values, [w for w in values if equal(w, wanted)])
    if refused:
        return refused
    kept = set_aside(answer, values)
    if not kept:
        return _no_value(answer, "number")
    comparable = [w for w in kept if not of_another_kind(answer, w, wanted)]
    standings = [(standing(answer, w, wanted), w) for w in comparable or kept]
    best, word = max(standings, key=lambda s: s[0])
    if _embraced(comparable, wanted):
        return _near(answer, word, NEAR)
    wrong = [w for s, w in standings if s == WRONG]
    how = beside(answer, word, wrong) if best and wrong else "single"
    if how == "open":
        return _left_open(answer, kept, "number")
    turned = asked_turned(answer, [word]) if best else None
    if turned:
        return turned
    if best == RIGHT and how == "added":
        return _and_another(answer, word, kept)
    if best == RIGHT:
        answer.note("numbers", f"{said((word,), answer.raw)} is the value asked for", decided=True)
        point = answer.key.points[0].id
        return Outcome(
            verdict="correct",
            reason="number",
            note="That is the number.",
            certainty=0.95,
            points=(point,),
            spans=value_span(word, point),
        )
    if best:
        return _near(answer, word, best)
    answer.note("numbers", f"{said(tuple(kept), answer.raw)} is another value", decided=True)
    note = "A number is exact: this is not the one in the article."
    return Outcome(verdict="incorrect", reason="number-differs", note=note, certainty=0.95)


def _share_said(answer: Answer, wanted: tuple[Wanted, ...]) -> Outcome | None:
    """The mark of a share in words where a percentage is asked for; None when there is none."""
    found = shares(answer.reading.words) if any(w.figure.percent for w in wanted) else ()
    if not found:
        return None
    words = [word for _, word in found]
    right = [word for share, word in found if is_share(share, wanted)]
    if right and len(right) < len(found):
        return _left_open(answer, words, "share")
    if right and any(w.negated for w in right):
        return None
    answer.note("numbers", f"read as a share: {said(tuple(words), answer.raw)}", decided=True)
    if not right:
        note = "A number is exact: this is not the one in the article."
        return Outcome(verdict="incorrect", reason="number-differs", note=note, certainty=0.85)
    point = answer.key.points[0].id
    return Outcome(
        verdict="correct",
        reason="number",
        note="That is the number.",
        certainty=0.9,
        points=(point,),
        spans=value_span(right[0], point),
    )


def _near(answer: Answer, word: Word, best: float) -> Outcome:
    """Points the right way: without its unit, rounded, over or under."""
    reason, note = _near_note(best)
    answer.note("numbers", f"{said((word,), answer.raw)}: {reason}", decided=True)
    return Outcome(
        verdict="nearly",
        reason=reason,
        note=answer.key.question.nudge or note,
        score=0.5,
        certainty=0.75,
        spans=value_span(word, answer.key.points[0].id),
    )


def _left_open(answer: Answer, kept: Sequence[Word], what: str) -> Outcome:
    answer.note("hedges", f"several {what}s: {said(tuple(kept), answer.raw)}", decided=True)
    note = f"You give more than one {what}. Settle on the one you mean."
    return Outcome(verdict="incorrect", reason="several-values", note=note, certainty=0.75)


def _and_another(answer: Answer, word: Word, kept: Sequence[Word]) -> Outcome:
    """The right value with another one added to it: half of the mark."""
    point = answer.key.points[0].id
    answer.note("extras", f"another value beside it: {said(tuple(kept), answer.raw)}", decided=True)
    others = tuple(Span(w.start, w.end, "", "extra") for w in kept if w is not word)
    return Outcome(
        verdict="partial",
        reason="wrong-extra",
        note="What was asked for is there, and another value beside it.",
        score=0.5,
        certainty=0.7,
        points=(point,),
        spans=value_span(word, point) + others,
    )


def _embraced(values: Sequence[Word], wanted: tuple[Wanted, ...]) -> bool:
    """`Over nine million but short of ten`: two limits with the value between them."""
    figures = [w.figure for w in values if w.figure is not None]
    lows = [f for f in figures if f.relation == "over"]
    highs = [f for f in figures if f.relation == "under"]
    if len(figures) != 2 or not lows or not highs:
        return False
    low, high = lows[0].value, highs[0].value
    if high < low and lows[0].scaled and not highs[0].scaled:
        high *= next((size for size in (1e9, 1e6, 1e3) if low >= size), 1.0)
    return any(low < w.figure.value < high <= 2 * low for w in wanted)


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


def _near_note(near: float) -> tuple[str, str]:
    if near >= NO_UNIT:
        return "unit-missing", "The figures fit. Of what? Say the unit or the size."
    return "not-specific", "That points the right way, but the article gives a closer figure."


def _no_value(answer: Answer, what: str) -> Outcome:
    answer.note("numbers", f"no {what} in the answer", decided=True)
    note = f"A {what} is asked for, and none was found here."
    return Outcome(verdict="incorrect", reason="no-value", note=note, certainty=0.9)


def _date_part(answer: Answer, wanted: tuple[Date, ...]) -> Outcome | None:
    """`March` and nothing else, `the 22nd`, `on a Saturday`: parts only where a date is asked for."""
    words = answer.reading.words
    month = MONTHS.get(words[0].text) if len(words) == 1 else None
    days = {d.day for d in wanted if d.day}
    weekdays = _WEEKDAYS & {w for text in answer.key.question.accept for w in words_of(text)}
    for word in words:
        ordinal = word.figure is not None and word.figure.ordinal and word.figure.value in days
        named = ORDINALS.get(word.text) in days or word.text in weekdays
        if not word.negated and (
            ordinal or named or (month and any(d.month == month for d in wanted))
        ):
            return _near(answer, word, NEAR)
    return None


_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


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
        return _date_part(answer, wanted) or _no_value(answer, "date")

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
    others = [w for w in kept if not fits(w)[0]]
    how = beside(answer, good[0], others, dates=True) if good and others else "single"
    if how == "open":
        return _left_open(answer, kept, "date")
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
        return _and_another(answer, good[0], kept)
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
