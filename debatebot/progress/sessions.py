"""Sessions in a history: which one can be gone on with, and the draft that stood in it."""

from collections.abc import Iterable

from msgspec import Struct

from debatebot.progress.events import Begin, Draft, Record, Setting
from debatebot.progress.history import standing_records
from debatebot.quiz.events import Attempt, Mend, Next, Skip

_EMPTIES_THE_BOX = (Attempt, Mend, Skip, Next)
"""After one of these what stood in the box was sent or given up."""


class Session(Struct, frozen=True, kw_only=True):
    """A session that was begun."""

    id: str
    begin: Begin
    content: str
    "Hash of the pack that it was begun with."
    passed: int
    "How many of its items are left behind."
    touched: bool
    "True when anything was done or typed in it."

    @property
    def finished(self) -> bool:
        """True when all of its items are left behind."""
        return self.passed >= len(self.begin.items)


def newest_session(records: Iterable[Record], pack: str, kind: str) -> Session | None:
    """The session of this kind that was begun last; an earlier one counts as given up."""
    own = [record for record in records if record.pack == pack and record.session]
    begun = [record.session for record in own if _begins(record, kind)]
    return session_by_id(own, begun[-1]) if begun else None


def session_by_id(records: Iterable[Record], session: str) -> Session | None:
    """The session with this id, or None."""
    own = [record for record in records if record.session == session]
    for record in own:
        if isinstance(record.event, Begin):
            moves = [r for r in standing_records(own) if isinstance(r.event, Next)]
            return Session(
                id=session,
                begin=record.event,
                content=record.content,
                passed=len(moves),
                touched=len(own) > 1,
            )
    return None


def begun_count(records: Iterable[Record], kind: str) -> int:
    """How many sessions of a kind there have been, over all packs."""
    return sum(_begins(record, kind) for record in records)


def _begins(record: Record, kind: str) -> bool:
    return isinstance(record.event, Begin) and record.event.kind == kind


def draft_in(records: Iterable[Record], session: str, place: str) -> Draft | None:
    """What stood unsent in a box; None when it was sent since."""
    draft: Draft | None = None
    for record in records:
        if record.session != session:
            continue
        if isinstance(record.event, Draft) and record.event.place == place:
            draft = record.event
        elif isinstance(record.event, _EMPTIES_THE_BOX):
            draft = None
    return draft if draft is not None and draft.text else None


def settings(records: Iterable[Record]) -> dict[str, str]:
    """Every preference with its newest value; preferences hold for all packs."""
    return {
        record.event.name: record.event.value
        for record in records
        if isinstance(record.event, Setting)
    }
