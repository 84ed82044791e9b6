"""How events move a session on.

A stored session is resumed by running its events through the same `advance` as the live one, so
the two cannot differ.
"""

from msgspec.structs import replace

from debatebot.event import Event
from debatebot.grading.verdict import Verdict
from debatebot.quiz import effects, events
from debatebot.quiz.state import Entry, Marked, Mended, QuizState, Sitting, opening


def advance(state: QuizState, event: Event, verdict: Verdict | None = None) -> QuizState:
    """Apply one event; one that does not fit the state leaves it as it is.

    Args:
        state: the session before it.
        event: an event of a quiz, or one of `effects`.
        verdict: the whole verdict of an `Attempt`.
    """
    if isinstance(event, effects.Undone):
        return _without(state, event.entry)
    log = (*state.log, Entry(event, verdict))
    if isinstance(event, events.Over):
        return replace(state, over=True, log=log) if _clocked(state) else state
    place = _place_of(state, event)
    if place is None:
        return state
    changed = _applied(state.sittings[place], event, verdict, len(state.log))
    if changed is None:
        return state
    sittings = (*state.sittings[:place], changed, *state.sittings[place + 1 :])
    position = state.position + isinstance(event, events.Next)
    return replace(state, sittings=sittings, position=position, log=log)


def _clocked(state: QuizState) -> bool:
    return state.plan.clock > 0 and not state.over


def _place_of(state: QuizState, event: Event) -> int | None:
    """The place of the question that an event is about: the one on screen, but after an exam."""
    if state.current is not None:
        return state.position
    if not isinstance(event, effects.Remarked) or not state.plan.sealed:
        return None
    marked = ((n, mark) for n, sitting in enumerate(state.sittings) for mark in sitting.marks)
    return next((n for n, mark in marked if mark.entry == event.entry), None)


def _applied(sitting: Sitting, event: Event, verdict: Verdict | None, place: int) -> Sitting | None:
    """The sitting after an event, or None when the event does not fit it."""
    if getattr(event, "question", sitting.item.question) != sitting.item.question:
        return None
    match event:
        case events.Attempt() if sitting.asked and verdict is not None:
            mark = Marked(event.answer, event.stated, verdict, event.retry, place)
            return replace(sitting, marks=(*sitting.marks, mark), retrying=False)
        case events.Hint() if sitting.hints < sitting.item.hints:
            return replace(sitting, hints=sitting.hints + 1)
        case events.Skip() if sitting.asked:
            return replace(sitting, skipped=not sitting.marks, retrying=False)
        case events.Retry() if sitting.open_retry and not sitting.asked:
            return replace(sitting, retrying=True)
        case events.Mend() if not sitting.asked:
            mended = Mended(event.answer, event.points, event.score)
            return replace(sitting, mends=(*sitting.mends, mended))
        case effects.Remarked() if sitting.marks:
            return replace(sitting, own_mark=event.right)
        case effects.Flagged():
            return replace(sitting, flagged=True)
        case events.Shown() if not sitting.asked:
            return replace(sitting, shown=True)
        case events.Next() if sitting.answered:
            return sitting
    return None


def _without(state: QuizState, entry: int) -> QuizState:
    """The session as it was before a place of its log."""
    before = opening(state.plan)
    for kept in state.log[:entry]:
        before = advance(before, kept.event, kept.verdict)
    return before
