"""The rule of questions that ask for a time of the day, whatever their kind."""

from collections.abc import Sequence

from debatebot.grading.answer import Answer, Outcome
from debatebot.grading.kinds.exact import as_asked
from debatebot.grading.verdict import Span
from debatebot.matching.light import LIGHT
from debatebot.text.clock import Clock, clock_times
from debatebot.text.names import words_of

_NEAR = 30
"""Minutes by which a hedged time (`about nine`) may differ to point the right way."""
_DURATIONS = frozenset("long many much".split())
_HEDGES = frozenset("about around roughly nearly almost before after by circa shortly just".split())
_ABOUT = frozenset("about around roughly circa".split())
_BEFORE = frozenset("from instead than not was used".split())
_PARTS = frozenset("morning afternoon evening night am pm o'clock time start starts".split())


def grade_time(answer: Answer) -> Outcome | None:
    """The mark of a time of the day; None when the key holds none."""
    wanted = _wanted(answer)
    if not wanted:
        return None
    times = [t for t in clock_times(answer.raw) if not _denied(answer, t)]
    if not times:
        answer.note("numbers", "no time in the answer", decided=True)
        note = "A time is asked for, and none was found here."
        return Outcome(verdict="incorrect", reason="no-value", note=note, certainty=0.85)
    if any(t.explicit for t in times):
        times = [t for t in times if t.explicit or _right(t, wanted)]
    right = [t for t in times if _right(t, wanted)]
    others = [t for t in times if not _right(t, wanted)]
    if right and others and "or" in _between(answer, right[0], others[0]):
        note = "You give more than one time. Settle on the one you mean."
        return _wrong(answer, right, "several-values", note)
    if right and others and _set_aside(answer, right[0]) and not _set_aside(answer, others[0]):
        return _wrong(answer, others, "number-differs", _EXACT)
    before = {t.start: _before(answer, t) for t in times}
    point = answer.key.points[0].id
    if right and not before[right[0].start] & (_HEDGES - _ABOUT):
        spans = (Span(right[0].start, right[0].end, point),)
        if others and "and" in _between(answer, right[0], others[0]):
            answer.note("extras", "another time beside it", decided=True)
            return Outcome(
                verdict="partial",
                reason="wrong-extra",
                note="What was asked for is there, and another time beside it.",
                score=0.5,
                points=(point,),
                spans=spans,
            )
        return as_asked(answer, "numbers", _said(answer, right[0]), "time", "number", spans)
    near = [t for t in times if before[t.start] & _HEDGES and _close(t, wanted)]
    if near:
        answer.note("numbers", f"{_said(answer, near[0])}: not exactly", decided=True)
        note = answer.key.question.nudge or "That points the right way. When exactly?"
        spans = (Span(near[0].start, near[0].end, point),)
        return Outcome(
            verdict="nearly",
            reason="not-specific",
            note=note,
            score=0.5,
            certainty=0.75,
            spans=spans,
        )
    return _wrong(answer, times, "number-differs", _EXACT)


_EXACT = "A time is exact: this is not the one in the article."


def _wanted(answer: Answer) -> tuple[Clock, ...]:
    """The times that the accepted answers give, where one of them can be nothing else."""
    question = answer.key.question
    if _DURATIONS & {w.text for w in answer.key.asked_reading} or not answer.key.pointless:
        return ()
    found: list[Clock] = []
    for text in question.accept:
        times = clock_times(text)
        if len(times) != 1:
            return ()
        rest = text[: times[0].start] + " " + text[times[0].end :]
        left = [w for w in answer.lexicon.read_own(rest).content if w.text not in _PARTS]
        if any(w.family not in LIGHT | answer.key.asked for w in left):
            return ()
        found.append(times[0])
    return tuple(found) if any(t.explicit for t in found) else ()


def _right(time: Clock, wanted: Sequence[Clock]) -> bool:
    halves = {w.half for w in wanted if w.half}
    return any(time.same(w) for w in wanted) and (
        not time.half or not halves or time.half in halves
    )


def _close(time: Clock, wanted: Sequence[Clock]) -> bool:
    return any(time.apart(w) <= _NEAR for w in wanted)


def _denied(answer: Answer, time: Clock) -> bool:
    return any(w.negated for w in answer.reading.words if time.start <= w.start < time.end)


def _before(answer: Answer, time: Clock) -> frozenset[str]:
    return frozenset(words_of(answer.raw[: time.start])[-2:])


def _set_aside(answer: Answer, time: Clock) -> bool:
    """Whether a time is said to be what was before: `from 8:00 to 8:50`."""
    return bool(_before(answer, time) & _BEFORE)


def _between(answer: Answer, one: Clock, other: Clock) -> tuple[str, ...]:
    first, last = sorted((one, other), key=lambda t: t.start)
    return words_of(answer.raw[first.end : last.start])


def _said(answer: Answer, time: Clock) -> str:
    return answer.raw[time.start : time.end]


def _wrong(answer: Answer, times: Sequence[Clock], reason: str, note: str) -> Outcome:
    said = " ".join(_said(answer, t) for t in times)
    answer.note("numbers", f"read as times: {said}", decided=True)
    return Outcome(verdict="incorrect", reason=reason, note=note, certainty=0.9)
