"""Events that wait for room on disk, under numbers of their own until a store gives them theirs."""

from collections.abc import Sequence

from msgspec.structs import replace

from debatebot.event import Event
from debatebot.progress.events import Draft, Override, Record, Undo
from debatebot.progress.store import Stamp, replaces, session_name, stamped

_FROM = 2**53
"""Numbers of events that wait, above all that a store gives."""


class Waiting:
    """A queue of events, and what those that left it are called now."""

    def __init__(self) -> None:
        """Begin with nothing that waits."""
        self.records: list[Record] = []
        "What waits, in order."
        self._count = 0
        self._numbers: dict[int, int] = {}
        self._sessions: dict[str, str] = {}

    def number(self, seq: int) -> int:
        """The number under which an event is known now; its own if it never waited."""
        return self._numbers.get(seq, seq)

    def session(self, name: str) -> str:
        """The name under which a session is known now; its own if its beginning never waited."""
        return self._sessions.get(name, name)

    def resolved(self, event: Event) -> Event:
        """An event that speaks of another one by the number that this has now."""
        if isinstance(event, Undo):
            return replace(event, of=self.number(event.of))
        if isinstance(event, Override):
            return replace(event, of=self.number(event.of))
        return event

    def wait(self, events: Sequence[Event], stamp: Stamp) -> tuple[Record, ...]:
        """Put events at the end of the queue; gives them as they are known until they are written."""
        new = []
        for event in events:
            self._count += 1
            seq = _FROM + self._count
            stamp = replace(stamp, session=session_name(event, seq, stamp.session))
            new.append(stamped(event, seq, stamp))
            self.records = with_record(self.records, new[-1])
        return tuple(new)

    def first(self, stamp: Stamp) -> tuple[Event, Stamp]:
        """The first that waits, and its stamp, made of the journal's: ready to be written.

        A `Begin` that waited gets its session's name from the store.
        """
        record = self.records[0]
        begun_here = record.session == session_name(record.event, record.seq, "")
        session = "" if begun_here else self.session(record.session)
        own = replace(
            stamp, at=record.at, pack=record.pack, content=record.content, session=session
        )
        return self.resolved(record.event), own

    def written(self, new: Record) -> None:
        """Let go of the first, which is on disk now and called as the store says."""
        record = self.records.pop(0)
        self._numbers[record.seq] = new.seq
        self._sessions[record.session] = new.session


def with_record(records: list[Record], new: Record) -> list[Record]:
    """The records with one more; a draft takes the place of the earlier one."""
    if isinstance(new.event, Draft):
        records = [record for record in records if not replaces(new, record)]
    records.append(new)
    return records
