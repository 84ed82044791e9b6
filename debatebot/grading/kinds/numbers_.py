"""The rule of `number`."""

import re
from collections.abc import Sequence

from debatebot.grading.answer import Answer, Outcome, said
from debatebot.grading.gates.figures import Wanted, denied, set_aside, value_span, wanted_numbers
from debatebot.grading.gates.other_way import goes_the_other_way
from debatebot.grading.gates.owned_values import (
    had_by_another,
    mere_difference,
    of_another_extent,
)
from debatebot.grading.gates.polarity import asked_turned
from debatebot.grading.gates.quantities import NEAR, RIGHT, WRONG, equal, of_another_kind, standing
from debatebot.grading.gates.rival_roles import for_the_other_side
from debatebot.grading.gates.several import beside, is_spoken, is_sum
from debatebot.grading.gates.shares import is_share, points_to, shares
from debatebot.grading.gates.values import and_another, in_its_place, left_open, nearly, no_value
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
    if len(values) > 1 and _MARKER.match(answer.raw):
        # The number of a list of one: `1. 38 metres`.
        values = values[1:]
    if len(values) > _MANY:
        return left_open(answer, values[:_MANY], "number")
    if not values:
        return _size_alone(answer, wanted) or no_value(answer, "number")
    refused = denied(answer, values, [w for w in values if equal(w, wanted)])
    if refused:
        return refused
    kept = set_aside(answer, values)
    if not kept:
        return no_value(answer, "number")
    comparable = [w for w in kept if not of_another_kind(answer, w, wanted)]
    standings = [(standing(answer, w, wanted), w) for w in comparable or kept]
    best, word = max(standings, key=lambda s: s[0])
    if _embraced(comparable, wanted):
        return nearly(answer, word, NEAR)
    wrong = [w for s, w in standings if s == WRONG]
    how = beside(answer, word, wrong) if best and wrong else "single"
    if how == "swapped":
        return in_its_place(answer, word)
    if how == "open":
        return left_open(answer, kept, "number")
    elsewhere = for_the_other_side(answer, [word]) or had_by_another(answer, word)
    elsewhere = elsewhere or of_another_extent(answer, word)
    if best and (elsewhere or goes_the_other_way(answer, word) or mere_difference(answer, word)):
        return in_its_place(answer, word)
    turned = asked_turned(answer, [word]) if best else None
    if turned:
        return turned
    two = best == WRONG and len(kept) == 2
    if two and (is_sum(answer, kept, wanted) or is_spoken(kept, wanted)):
        best = RIGHT
    if best == RIGHT and how == "added":
        return and_another(answer, word, kept)
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
        return nearly(answer, word, best)
    answer.note("numbers", f"{said(tuple(kept), answer.raw)} is another value", decided=True)
    note = "A number is exact: this is not the one in the article."
    return Outcome(verdict="incorrect", reason="number-differs", note=note, certainty=0.95)


_MARKER = re.compile(r"\s*\(?1[.)]\s+\S")
_MANY = 40
"""Numbers above which an answer settles on none, however they are told."""


def _share_said(answer: Answer, wanted: tuple[Wanted, ...]) -> Outcome | None:
    """The mark of a share in words where a percentage is asked for; None when there is none."""
    found = shares(answer.reading.words) if any(w.figure.percent for w in wanted) else ()
    if not found:
        return None
    words = [word for _, word in found]
    right = [word for share, word in found if is_share(share, wanted)]
    if right and len(right) < len(found):
        return left_open(answer, words, "share")
    if right and any(w.negated for w in right):
        return None
    close = [word for share, word in found if points_to(answer, share, word, wanted)]
    if close:
        return nearly(answer, close[0], NEAR)
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


_SIZES = {
    "dozen": (20.0, 200.0), "score": (30.0, 200.0), "hundred": (100.0, 2e3), "thousand": (1e3, 1e6),
    "million": (1e6, 1e9), "billion": (1e9, 1e12), "trillion": (1e12, 1e15),
}  # fmt: skip
"""From where to where a value may lie of which only the size is said."""


def _size_alone(answer: Answer, wanted: tuple[Wanted, ...]) -> Outcome | None:
    """`Dozens`, `a few million`: the right order of size without a figure."""
    sizes = [
        (*_SIZES[size], word)
        for word in answer.reading.words
        if (size := word.text.removesuffix("s")) in _SIZES
    ]
    # `Tens of thousands` are thousands.
    for low, high, word in sorted(sizes, key=lambda s: s[0])[-1:]:
        if not word.negated and any(low <= w.figure.value < high for w in wanted):
            answer.note("numbers", f"{word.text}: the size without the figure", decided=True)
            note = answer.key.question.nudge or "The right size. How many more exactly?"
            return Outcome(
                verdict="nearly", reason="not-specific", note=note, score=0.3, certainty=0.6
            )
    return None
