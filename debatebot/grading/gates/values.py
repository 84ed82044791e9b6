"""Gate 4: what is said of an answer whose value is near, missing, doubled or left open."""

from collections.abc import Sequence

from debatebot.grading.answer import Answer, Outcome, said
from debatebot.grading.gates.figures import value_span
from debatebot.grading.gates.quantities import NO_UNIT
from debatebot.grading.verdict import Span
from debatebot.text.reading import Word


def nearly(answer: Answer, word: Word, best: float) -> Outcome:
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


def left_open(answer: Answer, kept: Sequence[Word], what: str) -> Outcome:
    answer.note("hedges", f"several {what}s: {said(tuple(kept), answer.raw)}", decided=True)
    note = f"You give more than one {what}. Settle on the one you mean."
    return Outcome(verdict="incorrect", reason="several-values", note=note, certainty=0.75)


def in_its_place(answer: Answer, word: Word) -> Outcome:
    """The right value said of something else, and another one of what is asked."""
    answer.note("roles", f"{said((word,), answer.raw)} is said of something else", decided=True)
    note = "The right value, but said of something else than what is asked for."
    return Outcome(verdict="incorrect", reason="roles-swapped", note=note, certainty=0.75)


def and_another(answer: Answer, word: Word, kept: Sequence[Word]) -> Outcome:
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


def _near_note(near: float) -> tuple[str, str]:
    if near >= NO_UNIT:
        return "unit-missing", "The figures fit. Of what? Say the unit or the size."
    return "not-specific", "That points the right way, but the article gives a closer figure."


def no_value(answer: Answer, what: str) -> Outcome:
    answer.note("numbers", f"no {what} in the answer", decided=True)
    note = f"A {what} is asked for, and none was found here."
    return Outcome(verdict="incorrect", reason="no-value", note=note, certainty=0.9)
