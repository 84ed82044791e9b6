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
    sitting = state.current
    if sitting is None:
        return state
    changed = _applied(sitting, event, verdict, len(state.log))
    if changed is None:
        return state
    sittings = (*state.sittings[: state.position], changed, *state.sittings[state.position + 1 :])
    position = state.position + isinstance(event, events.Next)
    return replace(
        state, sittings=sittings, position=position, log=(*state.log, Entry(event, verdict))
    )


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
