"""A round as a pure session: state and action in, state and events out.

The state is the learner's moves and the round that they lead to. Taking a turn back, reading it
another way or saying it again is another list of moves, from which the round is made anew.
"""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from debatebot.debate import actions, events
from debatebot.debate.clock import ClockName
from debatebot.debate.fold import advance, round_of
from debatebot.debate.formats import ONE_POINT, Level, phases_for
from debatebot.debate.state import HintSeen, Move, Round, Settings
from debatebot.debate.tools import Tools
from debatebot.event import Event
from debatebot.pack.models import Side


class DebateState(Struct, frozen=True, kw_only=True):
    """A debate: its settings, the learner's moves, and the round as it stands after them."""

    settings: Settings
    moves: tuple[Move, ...] = ()
    round: Round


Result = tuple[DebateState, tuple[Event, ...]]


def start(
    *,
    side: Side,
    format_name: str = "spark",
    level: Level = "novice",
    seed: int = 1,
    turns: int | None = None,
    clock: ClockName = "off",
    owed: str = "",
    point: str = "",
    every_turn_counts: bool = False,
) -> DebateState:
    """A new debate, at the learner's opening.

    Args:
        side: the learner's side.
        format_name: a key of `formats.FORMATS`.
        level: how hard the part plays.
        seed: what turns the wordings; the same seed and turns give the same round.
        turns: stretch the format to so many turns of the learner.
        clock: how late turns are taken.
        owed: see `state.Settings`; a round made from these settings begins with it.
        point: see `state.Settings`; such a round has turns of its own.
        every_turn_counts: see `state.Settings`.
    """
    settings = Settings(
        side=side,
        format=format_name,
        level=level,
        seed=seed,
        phases=ONE_POINT if point else phases_for(format_name, turns),
        clock=clock,
        owed=owed,
        point=point,
        every_turn_counts=every_turn_counts,
    )
    return DebateState(settings=settings, round=Round(settings=settings))


def step(state: DebateState, action: actions.Action, tools: Tools) -> Result:
    """Take one action; one that does not fit changes nothing.

    Returns:
        The state that follows, and the events to keep.
    """
    match action:
        case actions.Speak():
            return _speak(state, action, tools)
        case actions.NotMyPoint() if state.moves:
            last = state.round.said[-2]
            if last.made and state.moves[-1].claims is None:
                move = state.moves[-1]
                return _read_again(
                    state, replace(move, not_claims=move.not_claims + last.made), tools
                )
        case actions.Mean() if state.moves:
            return _read_again(state, replace(state.moves[-1], claims=action.claims), tools)
        case actions.TakeBack() if state.moves:
            return play_out(state.settings, state.moves[:-1], tools), ()
        case actions.Pass() if not state.round.over:
            return _say(state, Move(text="", seconds=action.seconds, hint=action.hint), tools)
        case _:
            pass
    return state, ()


def play_out(settings: Settings, moves: tuple[Move, ...], tools: Tools) -> DebateState:
    """The debate that some moves lead to."""
    return DebateState(settings=settings, moves=moves, round=round_of(settings, moves, tools))


def _speak(state: DebateState, action: actions.Speak, tools: Tools) -> Result:
    if state.round.over or (action.at and action.at != len(state.round.said) + 1):
        return state, ()
    choice = action.text.strip().strip(".:)").upper()
    offered = state.round.choosing
    if offered and (choice in tuple("ABC")[: len(offered)] or choice in ("NONE", "0")):
        index = "ABC".find(choice) if len(choice) == 1 and choice != "0" else -1
        claims = (offered[index],) if index >= 0 else ()
        return _read_again(state, replace(state.moves[-1], claims=claims), tools)
    if not action.text.strip():
        return state, ()
    move = Move(text=action.text, seconds=action.seconds, hint=action.hint)
    return _say(state, move, tools)


def _say(state: DebateState, move: Move, tools: Tools) -> Result:
    round_ = advance(state.round, move, tools)
    said = round_.said[-2]
    event = events.Turn(
        number=said.number,
        text=move.text,
        claims=said.made,
        answers=tuple(answer.claim for answer in said.answered),
        free=said.free,
        seconds=move.seconds,
    )
    return replace(state, moves=(*state.moves, move), round=round_), (event,)


def _read_again(state: DebateState, move: Move, tools: Tools) -> Result:
    again = play_out(state.settings, (*state.moves[:-1], move), tools)
    number = again.round.said[-2].number
    event = events.Reading(turn=number, claims=move.claims, not_claims=move.not_claims)
    return again, (event,)


def recall_moves(happened: Iterable[Event]) -> tuple[Move, ...]:
    """The learner's moves behind stored events; what was taken back must be left out before.

    A hint stays seen when the turn that was said with it is taken back.
    """
    moves: list[Move] = []
    kept = tuple(happened)
    hints = hints_shown(kept)
    for event in kept:
        if isinstance(event, events.Turn) and event.by == "learner":
            hint = hints.get(event.number)
            moves.append(Move(text=event.text, seconds=event.seconds, hint=hint))
        elif isinstance(event, events.Reading) and event.turn == 2 * len(moves) - 1:
            moves[-1] = replace(moves[-1], claims=event.claims, not_claims=event.not_claims)
    return tuple(moves)


def hints_shown(happened: Iterable[Event]) -> dict[int, HintSeen]:
    """The last hint that was shown in each turn."""
    return {
        event.turn: HintSeen(event.claim, event.rung)
        for event in happened
        if isinstance(event, events.Hinted)
    }
