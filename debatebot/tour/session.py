"""A tour as a pure session: state and action in, state and events out."""

from msgspec.structs import replace

from debatebot.event import Event
from debatebot.pack.models import Pack, Tradeoff
from debatebot.tour import actions, events
from debatebot.tour.state import BEATS, ClaimReader, GuessMade, StanceTaken, TourState, Visit
from debatebot.tour.tradeoffs import tradeoffs_of

Result = tuple[TourState, tuple[Event, ...]]


def start(pack: Pack) -> TourState:
    """A new tour, at the question of where the learner stands."""
    order = tuple(t.id for t in tradeoffs_of(pack))
    return TourState(order=order, visits=tuple(Visit(tradeoff=t) for t in order))


def step(state: TourState, action: actions.Action, pack: Pack, reader: ClaimReader) -> Result:
    """Take one action.

    An action that does not fit the stage changes nothing: a second Enter, or a key that comes
    late, never skips what has not been shown.

    Returns:
        The state that follows, and the events to keep.
    """
    match action:
        case actions.TakeStance():
            return _stance(state, action)
        case actions.Guess() if state.stage == "guess":
            return _guess(state, action, tradeoff_at(state, pack), reader)
        case actions.Weigh() if state.stage == "weigh" and 1 <= action.value <= 7:
            return _weigh(state, action.value, state.visit.claim)
        case actions.Decide() if state.stage == "weigh" and state.visit.value:
            if action.claim in claims_of(tradeoff_at(state, pack)):
                return _weigh(state, state.visit.value, action.claim)
        case actions.SayIt() if state.stage == "say" and action.text.strip():
            return _say(state, action, pack, reader)
        case actions.Next():
            return _next(state), ()
        case actions.GoTo() if state.stage != "before" and 0 <= action.index < len(state.order):
            return replace(state, index=action.index, stage="guess"), ()
        case _:
            pass
    return state, ()


def tradeoff_at(state: TourState, pack: Pack) -> Tradeoff:
    """The tradeoff at hand."""
    return tradeoffs_of(pack)[state.index]


def claims_of(tradeoff: Tradeoff) -> tuple[str, ...]:
    """All claims of a tradeoff, gains first."""
    return tradeoff.gains + tradeoff.costs


def _stance(state: TourState, action: actions.TakeStance) -> Result:
    if not 1 <= action.value <= 7 or not 0 <= action.confidence <= 3:
        return state, ()
    taken = StanceTaken(action.value, action.confidence)
    if state.stage == "before":
        event = events.Stance(when="before", value=taken.value, confidence=taken.confidence)
        return replace(state, before=taken, stage="guess"), (event,)
    if state.stage == "after":
        event = events.Stance(when="after", value=taken.value, confidence=taken.confidence)
        return replace(state, after=taken, stage="sheet"), (event,)
    return state, ()


def _guess(
    state: TourState, action: actions.Guess, tradeoff: Tradeoff, reader: ClaimReader
) -> Result:
    if not action.text.strip():
        return _next(state), ()
    named = reader.named(action.text, claims_of(tradeoff))
    made = GuessMade(action.text, named)
    visit = replace(state.visit, guesses=(*state.visit.guesses, made))
    event = events.Guess(tradeoff=tradeoff.id, text=action.text, claims=named)
    return _with_visit(state, visit), (event,)


def _weigh(state: TourState, value: int, claim: str) -> Result:
    visit = replace(state.visit, value=value, claim=claim)
    event = events.Weigh(tradeoff=visit.tradeoff, value=value, claim=claim)
    return _with_visit(state, visit), (event,)


def _say(state: TourState, action: actions.SayIt, pack: Pack, reader: ClaimReader) -> Result:
    everything = tuple(claim.id for claim in pack.positions.claims)
    said = events.Say(
        tradeoff=state.visit.tradeoff,
        text=action.text,
        claims=reader.named(action.text, everything)[:2],
        reason=reader.gives_reason(action.text),
    )
    return _with_visit(state, replace(state.visit, said=said)), (said,)


def _next(state: TourState) -> TourState:
    if state.stage in BEATS[:-1]:
        stage = BEATS[BEATS.index(state.stage) + 1]
        if stage == "see":
            state = _with_visit(state, replace(state.visit, seen=True))
        return replace(state, stage=stage)
    if state.stage == "say":
        if state.index + 1 < len(state.order):
            return replace(state, index=state.index + 1, stage="guess")
        return replace(state, stage="after" if state.before else "sheet")
    if state.stage == "before":
        return replace(state, stage="guess")
    return replace(state, stage="sheet")


def _with_visit(state: TourState, visit: Visit) -> TourState:
    visits = (*state.visits[: state.index], visit, *state.visits[state.index + 1 :])
    return replace(state, visits=visits)
