"""A tour as a pure session: state and action in, state and events out.

`decide` turns an action into events or refuses it; `advance` applies one event. A stored tour is made
again from its events alone.
"""

from typing import cast

from msgspec.structs import replace

from debatebot.event import Event
from debatebot.pack.models import Pack, Tradeoff
from debatebot.tour import actions, events
from debatebot.tour.state import (
    BEATS,
    ClaimReader,
    GuessMade,
    Stage,
    StanceTaken,
    TourState,
    Visit,
)
from debatebot.tour.tradeoffs import tradeoffs_of


def start(pack: Pack) -> TourState:
    """A new tour, at the question of where the learner stands."""
    return opening(tuple(t.id for t in tradeoffs_of(pack)))


def opening(order: tuple[str, ...]) -> TourState:
    """A tour through these tradeoffs, at its first question."""
    return TourState(order=order, visits=tuple(Visit(tradeoff=t) for t in order))


def step(
    state: TourState, action: actions.Action, pack: Pack, reader: ClaimReader
) -> tuple[TourState, tuple[Event, ...]]:
    """Take one action.

    An action that does not fit the stage changes nothing: a second Enter, or a key that comes
    late, never skips what has not been shown.

    Returns:
        The state that follows, and the events to keep.
    """
    happened = decide(state, action, pack, reader)
    for event in happened:
        state = advance(state, event)
    return state, happened


def decide(
    state: TourState, action: actions.Action, pack: Pack, reader: ClaimReader
) -> tuple[Event, ...]:
    """What an action makes happen; nothing when it is refused."""
    match action:
        case actions.TakeStance():
            return _stance(state, action)
        case actions.Guess() if state.stage == "guess":
            return _guess(action, tradeoff_at(state, pack), pack, reader)
        case actions.Weigh() if state.stage == "weigh" and 1 <= action.value <= 7:
            visit = state.visit
            return (events.Weigh(tradeoff=visit.tradeoff, value=action.value, claim=visit.claim),)
        case actions.Decide() if state.stage == "weigh" and state.visit.value:
            if action.claim in claims_of(tradeoff_at(state, pack)):
                visit = state.visit
                return (
                    events.Weigh(tradeoff=visit.tradeoff, value=visit.value, claim=action.claim),
                )
        case actions.SayIt() if state.stage == "say" and action.text.strip():
            return (_said(state, action, pack, reader),)
        case actions.WriteMemo() if state.stage == "sheet" and action.text != state.memo:
            return (events.Memo(text=action.text[: events.MEMO_LIMIT]),)
        case actions.Next():
            return _next(state)
        case actions.GoTo() if 0 <= action.index < len(state.order):
            return (events.Beat(stage="guess", index=action.index),)
        case _:
            pass
    return ()


def advance(state: TourState, event: Event) -> TourState:
    """The tour after one event; an event that does not belong to it changes nothing."""
    match event:
        case events.Stance(when="before"):
            return replace(state, before=StanceTaken(event.value, event.confidence))
        case events.Stance(when="after"):
            return replace(state, after=StanceTaken(event.value, event.confidence))
        case events.Guess():
            made = GuessMade(event.text, event.claims, event.elsewhere)
            visit = _visit(state, event.tradeoff)
            return _with_visit(state, replace(visit, guesses=(*visit.guesses, made)))
        case events.Weigh():
            visit = _visit(state, event.tradeoff)
            return _with_visit(state, replace(visit, value=event.value, claim=event.claim))
        case events.Say():
            return _with_visit(state, replace(_visit(state, event.tradeoff), said=event))
        case events.Memo():
            return replace(state, memo=event.text)
        case events.Beat() if 0 <= event.index < len(state.order):
            state = replace(state, stage=cast(Stage, event.stage), index=event.index)
            if event.stage == "see":
                return _with_visit(state, replace(state.visit, seen=True))
    return state


def tradeoff_at(state: TourState, pack: Pack) -> Tradeoff:
    """The tradeoff at hand."""
    return tradeoffs_of(pack)[state.index]


def claims_of(tradeoff: Tradeoff) -> tuple[str, ...]:
    """All claims of a tradeoff, gains first."""
    return tradeoff.gains + tradeoff.costs


def _stance(state: TourState, action: actions.TakeStance) -> tuple[Event, ...]:
    if not 1 <= action.value <= 7 or not 0 <= action.confidence <= 3:
        return ()
    if state.stage == "before":
        taken = events.Stance(when="before", value=action.value, confidence=action.confidence)
        return taken, events.Beat(stage="guess", index=0)
    if state.stage == "after":
        taken = events.Stance(when="after", value=action.value, confidence=action.confidence)
        return taken, events.Beat(stage="sheet", index=state.index)
    return ()


def _guess(
    action: actions.Guess, tradeoff: Tradeoff, pack: Pack, reader: ClaimReader
) -> tuple[Event, ...]:
    if not action.text.strip():
        return ()
    named = reader.named(action.text, claims_of(tradeoff))
    outside = () if named else reader.named(action.text, _every(pack))[:1]
    return (
        events.Guess(
            tradeoff=tradeoff.id, text=action.text, claims=named, elsewhere="".join(outside)
        ),
    )


def _said(state: TourState, action: actions.SayIt, pack: Pack, reader: ClaimReader) -> events.Say:
    return events.Say(
        tradeoff=state.visit.tradeoff,
        text=action.text,
        claims=reader.named(action.text, _every(pack))[:2],
        reason=reader.gives_reason(action.text),
    )


def _every(pack: Pack) -> tuple[str, ...]:
    return tuple(claim.id for claim in pack.positions.claims)


def _next(state: TourState) -> tuple[Event, ...]:
    if state.stage == "before":
        return (events.Beat(stage="guess", index=0),)
    if state.stage in BEATS[:-1]:
        later = BEATS[BEATS.index(state.stage) + 1]
        return (events.Beat(stage=later, index=state.index),)
    walked = all(visit.seen for visit in state.visits)
    if state.stage == "say" and state.index + 1 < len(state.order) and not walked:
        return (events.Beat(stage="guess", index=state.index + 1),)
    if state.stage == "say" and state.before and not state.after:
        return (events.Beat(stage="after", index=state.index),)
    if state.stage in ("say", "after"):
        return (events.Beat(stage="sheet", index=state.index),)
    return ()


def _visit(state: TourState, tradeoff: str) -> Visit:
    return next((v for v in state.visits if v.tradeoff == tradeoff), Visit(tradeoff=tradeoff))


def _with_visit(state: TourState, visit: Visit) -> TourState:
    visits = tuple(visit if v.tradeoff == visit.tradeoff else v for v in state.visits)
    return replace(state, visits=visits)
