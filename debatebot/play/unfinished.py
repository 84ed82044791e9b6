"""Sessions that were left in the middle and can be gone on with, the newest first.

Home shows them before any reader is there, so they are counted from stored events alone.
"""

from collections.abc import Sequence

from msgspec import Struct

from debatebot.debate.events import Ballot, Turn
from debatebot.debate.formats import FORMATS, LEVELS
from debatebot.pack.models import Pack
from debatebot.play.recall import can_go_on
from debatebot.progress.events import Record, Undo
from debatebot.progress.history import standing_records
from debatebot.progress.sessions import Session, newest_session
from debatebot.tour.events import Beat
from debatebot.tour.tradeoffs import tradeoffs_of


class Unfinished(Struct, frozen=True, kw_only=True):
    """A session to go on with."""

    session: str
    kind: str
    "`quiz`, `tour` or `debate`."
    sentence: str
    position: int
    "Number of the question, tradeoff or turn that is next, from 1."
    total: int


def unfinished(pack: Pack, records: Sequence[Record]) -> tuple[Unfinished, ...]:
    """What can be gone on with: of each kind the session that was begun last."""
    found = [
        left
        for left in (_quiz(pack, records), _tour(pack, records), _debate(pack, records))
        if left is not None
    ]
    last = {record.session: record.seq for record in records}
    return tuple(sorted(found, key=lambda left: -last.get(left.session, 0)))


def _newest(pack: Pack, records: Sequence[Record], kind: str) -> Session | None:
    session = newest_session(records, pack.id, kind)
    return session if session is not None and session.touched else None


def _quiz(pack: Pack, records: Sequence[Record]) -> Unfinished | None:
    session = _newest(pack, records, "quiz")
    if session is None or session.finished or not can_go_on(pack, session.begin):
        return None
    return _left(session, "question", session.passed + 1, len(session.begin.items))


def _tour(pack: Pack, records: Sequence[Record]) -> Unfinished | None:
    session = _newest(pack, records, "tour")
    if session is None or session.begin.items != tuple(t.id for t in tradeoffs_of(pack)):
        return None
    own = standing_records(r for r in records if r.session == session.id)
    beats = [r.event for r in own if isinstance(r.event, Beat)]
    if not beats or beats[-1].stage == "sheet":
        return None
    return _left(session, "tradeoff", beats[-1].index + 1, len(session.begin.items))


def _debate(pack: Pack, records: Sequence[Record]) -> Unfinished | None:
    session = _newest(pack, records, "debate")
    if session is None or session.begin.mode not in FORMATS:
        return None
    if session.begin.options.get("level") not in LEVELS:
        return None
    own = [record for record in records if record.session == session.id]
    if _has_ballot(own):
        return None
    total = len(FORMATS[session.begin.mode].phases)
    turns = [r.event for r in standing_records(own) if isinstance(r.event, Turn)]
    taken = sum(not turn.free for turn in turns)
    return _left(session, "turn", min(taken + 1, total), total)


def _has_ballot(own: Sequence[Record]) -> bool:
    """Whether the round was played to its end: some turns use none of the format's up."""
    turns = {r.seq for r in own if isinstance(r.event, Turn)}
    moved = [
        r.event
        for r in own
        if isinstance(r.event, Turn | Ballot) or (isinstance(r.event, Undo) and r.event.of in turns)
    ]
    return bool(moved) and isinstance(moved[-1], Ballot)


def _left(session: Session, noun: str, position: int, total: int) -> Unfinished:
    kind = session.begin.kind
    where = "" if kind == "quiz" else f" of a {kind}"
    return Unfinished(
        session=session.id,
        kind=kind,
        sentence=f"You were on {noun} {position} of {total}{where}.",
        position=position,
        total=total,
    )
