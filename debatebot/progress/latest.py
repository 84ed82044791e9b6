"""The newest session of each kind, in the few facts that say whether and where it can be gone on with."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec import Struct

from debatebot.classroom.events import Replied, Round, Staged, Vote
from debatebot.debate.events import (
    Ballot,
    Hinted,
    Judge,
    JudgeFirst,
    JudgeRow,
    Owed,
    Stated,
    Turn,
    Watched,
)
from debatebot.event import Event
from debatebot.progress.events import Begin, Draft, Record, Undo
from debatebot.progress.history import ONLY_MOVES, standing_records
from debatebot.quiz.events import Next, Over
from debatebot.tour.events import Beat

KINDS = (
    "quiz", "today", "exam", "tour", "debate", "branch", "duel", "watch", "steelman", "warmup",
)  # fmt: skip
"""Kinds of sessions that can be gone on with from home."""


_NO_DEEDS = (
    Begin, Draft, Undo, Ballot, Owed, Hinted, JudgeFirst, JudgeRow, Judge, Watched, Stated,
    Replied, Vote, Staged, Round,
)  # fmt: skip
"""A ballot follows a turn and goes with it; what was watched or judged is not taken back, and a
class round has a way back of its own."""


class Latest(Struct, frozen=True, kw_only=True):
    """The session of a kind that was begun last; an earlier one counts as given up."""

    session: str
    begin: Begin
    touched: bool
    "True when anything was done or typed in it."
    last: int
    "The number of its newest event."
    deed: int
    "The number of the newest thing done in it that stands; 0 when there is none."
    at: datetime
    "When it began."
    passed: int = 0
    "How many questions of a quiz are left behind."
    at_rest: bool = False
    "True when nothing was begun since the last page was turned."
    over: bool = False
    "Whether the clock of an exam ran out."
    stage: str = ""
    "The beat that a tour is at; empty before its first."
    index: int = 0
    "Which tradeoff a tour is at, from 0."
    turns: int = 0
    "Turns of a debate's format that are used up."
    has_ballot: bool = False
    "Whether a debate was played to its end."
    shown: int = 0
    "Turns of a watched debate that were shown."
    judging: int = 0
    "Rows of a ballot that the learner has filled in since the round's last turn."
    judged: bool = False
    "Whether that ballot is filled in."
    stated: bool = False
    "Whether the other side's case was stated."
    played: bool = False
    "Whether a class round came to its debrief."
    replies: int = 0
    "Replies in a class round."


def latest_sessions(records: Iterable[Record], pack: str) -> dict[str, Latest]:
    """The newest session of each kind of this pack; kinds without one are left out."""
    begun: dict[str, str] = {}
    own: dict[str, list[Record]] = {}
    for record in records:
        if record.pack != pack or not record.session:
            continue
        if isinstance(record.event, Begin) and record.event.kind in KINDS:
            own.pop(begun.get(record.event.kind, ""), None)
            begun[record.event.kind] = record.session
            own[record.session] = []
        if record.session in own:
            own[record.session].append(record)
    return {kind: _latest(session, own[session]) for kind, session in sorted(begun.items())}


def _latest(session: str, own: Sequence[Record]) -> Latest:
    standing = standing_records(own)
    began, begin = next((r, r.event) for r in own if isinstance(r.event, Begin))
    beats = [r.event for r in standing if isinstance(r.event, Beat)]
    turns = [r.event for r in standing if isinstance(r.event, Turn)]
    shown = [r.event.turn for r in own if isinstance(r.event, Watched)]
    since = _since_last_turn(own)
    return Latest(
        session=session,
        begin=begin,
        touched=len(own) > 1,
        last=own[-1].seq,
        deed=max((r.seq for r in standing if is_deed(r)), default=0),
        at=began.at,
        passed=sum(isinstance(r.event, Next) for r in standing),
        at_rest=isinstance(own[-1].event, (Begin, *ONLY_MOVES)),
        over=any(isinstance(r.event, Over) for r in standing),
        stage=beats[-1].stage if beats else "",
        index=beats[-1].index if beats else 0,
        turns=sum(not turn.free for turn in turns),
        has_ballot=_has_ballot(own),
        shown=shown[-1] if shown else 0,
        judging=sum(isinstance(event, JudgeRow) for event in since),
        judged=any(isinstance(event, Judge) for event in since),
        stated=any(isinstance(r.event, Stated) for r in own),
        played=_is_played(own),
        replies=sum(isinstance(r.event, (Replied, Vote)) for r in own),
    )


def _is_played(own: Sequence[Record]) -> bool:
    """Whether a class round is at its debrief: it was, and nobody went back since."""
    moves = [r.event for r in own if isinstance(r.event, (Round, Staged))]
    return bool(moves) and isinstance(moves[-1], Round)


def is_deed(record: Record) -> bool:
    """True for what a learner did and can take back: no beginning, no page turned, no draft."""
    return not isinstance(record.event, (*_NO_DEEDS, *ONLY_MOVES))


def _has_ballot(own: Sequence[Record]) -> bool:
    """Whether the round was played to its end: some turns use none of the format's up."""
    return any(isinstance(event, Ballot) for event in _since_last_turn(own))


def _since_last_turn(own: Sequence[Record]) -> tuple[Event, ...]:
    """What came after the last turn that was taken, or taken back."""
    turns = {r.seq for r in own if isinstance(r.event, Turn)}
    last = max(
        (
            place
            for place, r in enumerate(own)
            if isinstance(r.event, Turn) or (isinstance(r.event, Undo) and r.event.of in turns)
        ),
        default=-1,
    )
    return tuple(r.event for r in own[last + 1 :])
