"""Where a session writes what happened: on disk before the next frame, or waiting for room.

When the disk refuses, the session goes on: what could not be written waits here under numbers of
its own, is written as soon as it can be, or saved elsewhere by hand.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from threading import RLock

import msgspec
from msgspec.structs import replace

from debatebot.event import Event
from debatebot.play.waiting import Waiting, with_record
from debatebot.progress.events import Record
from debatebot.progress.store import Stamp, Store
from debatebot.progress.trouble import DataUnusable, NotSaved

Clock = Callable[[], datetime]
"""Tells the time, in UTC; the front end brings it."""


class Journal:
    """The events of one learner, read when they are first needed and written one by one."""

    def __init__(
        self,
        store: Store,
        learner: str,
        pack: str,
        content: str,
        clock: Clock,
        *,
        keeps: bool = True,
    ) -> None:
        """Look how far the learner's events go.

        Args:
            store: where events are kept.
            learner: whose they are.
            pack: id of the content.
            content: hash of the content.
            clock: tells the time.
            keeps: whether the store outlives the program.

        Raises:
            DataUnusable: what is stored cannot be read.
        """
        self._store = store
        self._clock = clock
        self._keeps = keeps
        self._forgotten: list[Record] = []
        "Events of this run that end with it, as the store does not keep them."
        self._stamp = Stamp(at=clock(), learner=learner, pack=pack, content=content)
        self._last = store.last(learner)
        self._records: list[Record] = []
        self._is_read = False
        self._seen = 0
        "Up to this number all events are known; above it another window may have written some."
        self._lock = RLock()
        self._damage = ""
        "Why the file is left alone from now on, once it could not be read."
        self._waiting = Waiting()
        self.trouble = ""
        "A sentence while something is not on disk."

    @property
    def records(self) -> tuple[Record, ...]:
        """All events, those that wait last.

        They are read when they are first asked for. When that fails, `trouble` says why: the session
        goes on with what is done from now on, and the file is not written to any more.
        """
        self.read()
        return (*self._records, *self._waiting.records)

    @property
    def last(self) -> int:
        """The number of the newest event, waiting or not; it changes with every event."""
        return self._waiting.records[-1].seq if self._waiting.records else self._last

    def turn_to(self, pack: str, content: str) -> None:
        """Events from now on are of this content; those that wait stay those of their own."""
        self._stamp = replace(self._stamp, pack=pack, content=content)

    @property
    def is_read(self) -> bool:
        """Whether the events were read."""
        return self._is_read

    @property
    def store(self) -> Store:
        """Where events are kept."""
        return self._store

    @property
    def learner(self) -> str:
        """Whose events these are."""
        return self._stamp.learner

    def read(self) -> None:
        """Read the events now; it may be called from another thread."""
        with self._lock:
            if self._is_read:
                return
            self._is_read = True
            try:
                self._records = list(self._store.records(self._stamp.learner))
            except (DataUnusable, NotSaved) as problem:  # a full disk can keep a file from opening
                self._leave_alone(problem.message)
            self._seen = max((r.seq for r in self._records), default=0)
            self._last = max(self._last, self._seen)

    def now(self) -> datetime:
        """The time, in UTC."""
        return self._clock()

    def number(self, seq: int) -> int:
        """The number under which an event is known now, after it had to wait."""
        return self._waiting.number(seq)

    def session(self, name: str) -> str:
        """The name under which a session is known now, after its beginning had to wait."""
        return self._waiting.session(name)

    def append(self, events: Sequence[Event], session: str = "") -> tuple[Record, ...]:
        """Write events; they are on disk when this returns, or else `trouble` says why not."""
        stuck = bool(self._waiting.records) and not self.save_again()
        stamp = replace(self._stamp, at=self._clock(), session=self.session(session))
        events = [self._waiting.resolved(event) for event in events]
        if stuck:
            return self._waiting.wait(events, stamp)
        with self._lock:
            try:
                new = self._kept(events, stamp)
            except NotSaved as problem:
                self.trouble = problem.message
                return self._waiting.wait(events, stamp)
            self._add(new)
            return new

    def save_again(self) -> bool:
        """Try to write what waits, in order; True when nothing is left."""
        while self._waiting.records:
            event, stamp = self._waiting.first(self._stamp)
            try:
                (new,) = self._kept((event,), stamp)
            except NotSaved as problem:
                self.trouble = problem.message
                return False
            self._waiting.written(new)
            self._add((new,))
        self.trouble = self._damage
        return not self._damage

    def _kept(self, events: Sequence[Event], stamp: Stamp) -> tuple[Record, ...]:
        """Events as they are on disk now.

        Raises:
            NotSaved: they are not; a file that could not be read is not even tried.
        """
        if self._damage:
            raise NotSaved(self._damage)
        try:
            return self._store.append(events, stamp)
        except DataUnusable as problem:
            self._leave_alone(problem.message)
            raise NotSaved(problem.message) from problem

    def _leave_alone(self, why: str) -> None:
        self._damage = self.trouble = why

    def save_elsewhere(self, path: Path) -> int:
        """Write what is not on disk to a file of JSON lines; returns how many events that were.

        Raises:
            OSError: that cannot be written either, or there is such a file.
        """
        unsaved = (*self._forgotten, *self._waiting.records)
        lines = [msgspec.json.encode(record).decode() for record in unsaved]
        with path.open("x", encoding="utf-8") as file:  # never over a file that is there
            file.writelines(f"{line}\n" for line in lines)
        return len(lines)

    def refresh(self) -> None:
        """Read what another process has written since; when that fails, `trouble` says why."""
        if self._damage:
            return
        try:
            if self._is_read:
                self._merge(self._store.records(self._stamp.learner, after=self._seen))
            else:
                self._last = self._store.last(self._stamp.learner)
        except DataUnusable as problem:
            self._leave_alone(problem.message)
        except NotSaved as problem:
            self.trouble = problem.message

    def close(self) -> None:
        """Let go of the store."""
        self._store.close()

    def _merge(self, stored: Sequence[Record]) -> None:
        """Take in what another window wrote, also between events of this one."""
        with self._lock:
            known = {record.seq for record in self._records if record.seq > self._seen}
            for record in stored:
                if record.seq not in known:
                    self._records = with_record(self._records, record)
            if len(known) < len(stored):
                self._records.sort(key=lambda record: record.seq)
            self._seen = self._last = max([self._last, *(record.seq for record in stored)])

    def _add(self, new: Sequence[Record]) -> None:
        for record in new:
            self._last = record.seq
            if not self._keeps:
                self._forgotten = with_record(self._forgotten, record)
            if self._is_read:
                self._records = with_record(self._records, record)
