"""The store of events: what every keeper of events can do, and one that keeps them in memory."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from debatebot.event import Event
from debatebot.progress.events import Begin, Draft, Record


class Stamp(Struct, frozen=True, kw_only=True):
    """Who did something, when, and with which content."""

    at: datetime
    learner: str
    pack: str
    content: str
    session: str = ""


class Made(Struct, frozen=True, kw_only=True):
    """What a snapshot was made of: it holds for exactly this."""

    learner: str
    pack: str
    by: str
    "The pack's content and the version of the rules."
    last: int
    "The number of the learner's newest event."


class Store(Protocol):
    """Keeps events, in the order in which they came."""

    def append(self, events: Sequence[Event], stamp: Stamp) -> tuple[Record, ...]:
        """Keep events together, all or none; they are safe when this returns.

        A `Begin` without a session gets one of its own, and so do the events after it. A draft
        takes the place of the earlier one of its session and box.

        Raises:
            NotSaved: nothing was kept.
            DataUnusable: what is stored cannot be read.
        """
        ...

    def records(self, learner: str, after: int = 0) -> tuple[Record, ...]:
        """A learner's events with a number above `after`.

        Raises:
            DataUnusable: what is stored cannot be read.
        """
        ...

    def last(self, learner: str) -> int:
        """The number of a learner's newest event; 0 without any.

        Raises:
            DataUnusable: what is stored cannot be read.
        """
        ...

    def snapshot(self, made: Made) -> bytes | None:
        """What was kept for exactly this, or None.

        Raises:
            DataUnusable: what is stored cannot be read.
        """
        ...

    def keep_snapshot(self, made: Made, body: bytes) -> None:
        """Keep what can be made again, in the place of the earlier one of this learner and pack.

        Raises:
            NotSaved: nothing was kept.
            DataUnusable: what is stored cannot be read.
        """
        ...

    def close(self) -> None:
        """Let go of files."""
        ...


def session_name(event: Event, seq: int, session: str) -> str:
    """The session of an event: a `Begin` opens one that is known by its number."""
    return f"{event.kind}-{seq}" if isinstance(event, Begin) and not session else session


class MemoryStore:
    """Keeps events as long as the program runs."""

    def __init__(self, records: Sequence[Record] = ()) -> None:
        self._records = list(records)
        self._last = max((record.seq for record in records), default=0)
        self._snapshots: dict[tuple[str, str], tuple[Made, bytes]] = {}

    def append(self, events: Sequence[Event], stamp: Stamp) -> tuple[Record, ...]:
        """Keep events together."""
        new: list[Record] = []
        for event in events:
            self._last += 1
            stamp = replace(stamp, session=session_name(event, self._last, stamp.session))
            record = stamped(event, self._last, stamp)
            if isinstance(event, Draft):
                self._records = [kept for kept in self._records if not replaces(record, kept)]
            self._records.append(record)
            new.append(record)
        return tuple(new)

    def records(self, learner: str, after: int = 0) -> tuple[Record, ...]:
        """A learner's events with a number above `after`."""
        return tuple(r for r in self._records if r.learner == learner and r.seq > after)

    def last(self, learner: str) -> int:
        """The number of a learner's newest event; 0 without any."""
        return max((r.seq for r in self._records if r.learner == learner), default=0)

    def snapshot(self, made: Made) -> bytes | None:
        """What was kept for exactly this, or None."""
        kept, body = self._snapshots.get((made.learner, made.pack), (None, b""))
        return body if kept == made else None

    def keep_snapshot(self, made: Made, body: bytes) -> None:
        """Keep what can be made again."""
        self._snapshots[made.learner, made.pack] = (made, body)

    def close(self) -> None:
        """Nothing to let go of."""


def stamped(event: Event, seq: int, stamp: Stamp) -> Record:
    """One event in its envelope."""
    return Record(
        seq=seq,
        at=stamp.at,
        learner=stamp.learner,
        pack=stamp.pack,
        content=stamp.content,
        session=stamp.session,
        event=event,
    )


def stamp_of(record: Record) -> Stamp:
    """The stamp with which an event was kept."""
    return Stamp(
        at=record.at,
        learner=record.learner,
        pack=record.pack,
        content=record.content,
        session=record.session,
    )


def replaces(new: Record, old: Record) -> bool:
    """True when a draft takes the place of an earlier one."""
    if not isinstance(new.event, Draft) or not isinstance(old.event, Draft):
        return False
    return (new.learner, new.pack, new.session, new.event.place) == (
        old.learner,
        old.pack,
        old.session,
        old.event.place,
    )
