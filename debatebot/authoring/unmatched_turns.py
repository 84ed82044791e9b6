"""A learner's debate turns that were not understood: new arguments, and readings put right."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from debatebot.debate.recognition import Recogniser
from debatebot.debate.session import recall_moves
from debatebot.debate.state import Move
from debatebot.event import Event
from debatebot.pack.models import Pack, Side
from debatebot.progress.events import Begin, Record
from debatebot.progress.history import standing_records

SIDES: tuple[Side, Side] = ("pro", "anti")
NEAR = 3
"""Claims named for a new argument: more than three nobody compares."""


class UnmatchedTurn(Struct, frozen=True):
    """A turn that argues something the pack did not know."""

    text: str
    side: Side
    meant: tuple[str, ...]
    "Claims that the learner said it makes; empty when nothing was said."
    near: tuple[str, ...]
    "The claims of the learner's side that fit best, the best first."


def unmatched_turns(
    pack: Pack, records: Iterable[Record], recogniser: Recogniser
) -> tuple[UnmatchedTurn, ...]:
    """What to sort, in the order in which it was said, each turn once.

    Turns are read with the pack as it is now, each by itself: what it has learnt to read is gone.
    """
    found: dict[UnmatchedTurn, None] = {}
    for side, happened in rounds_of(pack, records):
        for move in recall_moves(happened):
            turn = _unmatched(pack, move, side, recogniser)
            if turn is not None:
                found[turn] = None
    return tuple(found)


def rounds_of(pack: Pack, records: Iterable[Record]) -> Iterator[tuple[Side, Sequence[Event]]]:
    """The rounds of a history on this pack: the learner's side, and what happened and stands."""
    events: dict[str, list[Event]] = {}
    for record in standing_records(each for each in records if each.pack == pack.id):
        events.setdefault(record.session, []).append(record.event)
    for happened in events.values():
        side = _side(happened)
        if side is not None:
            yield side, happened


def _side(happened: Iterable[Event]) -> Side | None:
    """The learner's side in a round; None for what is no round."""
    begin = next((each for each in happened if isinstance(each, Begin)), None)
    said = begin.options.get("side") if begin is not None else None
    return next((side for side in SIDES if side == said), None)


def _unmatched(pack: Pack, move: Move, side: Side, recogniser: Recogniser) -> UnmatchedTurn | None:
    reading = recogniser.read(move.text, side)
    if reading.intent != "argument":
        return None
    meant = tuple(claim for claim in move.claims or () if pack.claim(claim) is not None)
    misread = bool(meant) and set(meant) != set(reading.made)
    if not misread and (meant or reading.tier not in ("new", "choose")):
        return None
    near = [each.claim for each in reading.ranked if each.side == side]
    return UnmatchedTurn(move.text, side, meant, tuple(near[:NEAR]))
