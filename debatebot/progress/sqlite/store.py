"""Events in an SQLite file."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import TypeVar

from msgspec.structs import replace

from debatebot.event import Event
from debatebot.progress.events import Draft, Record
from debatebot.progress.register import encode, subject_of
from debatebot.progress.sqlite.copies import copy_open
from debatebot.progress.sqlite.reading import records_of
from debatebot.progress.sqlite.schema import COLUMNS, migrate, transaction, version_of
from debatebot.progress.sqlite.told import told
from debatebot.progress.store import Made, Stamp, session_name, stamped

_PRAGMAS = (
    ("busy_timeout", 5000),  # ms that one process waits for another; first, so that all wait
    ("journal_mode", "wal"),  # two processes at once; a commit takes 0.01 ms
    ("synchronous", 1),  # NORMAL: a killed program loses nothing, a power cut the last commits
    ("secure_delete", 1),  # a draft that was sent leaves no trace for a rescue to bring back
)
_ATTEMPTS = 20
"""Tries to open a file that another process is just making: changing to WAL does not wait."""

_INSERT = (
    f"INSERT INTO event ({', '.join(COLUMNS[1:])}) VALUES ({', '.join('?' * len(COLUMNS[1:]))})"
)
_DROP_DRAFT = (
    "DELETE FROM event WHERE type = 'draft' AND learner = ? AND pack = ? AND session = ? "
    "AND subject = ?"
)

_Result = TypeVar("_Result")


class SqliteStore:
    """Keeps events in one file, which is made when it is first used; its folder has to be there.

    Args:
        path: the file.
        back_up: keeps a copy of the file before it is changed: called with a writer of the copy
            and the version that the file has, before a migration, and with None before the first
            event of this process.
    """

    def __init__(
        self,
        path: Path,
        back_up: Callable[[Callable[[Path], None], int | None], None] | None = None,
    ) -> None:
        self._path = path
        self._back_up = back_up
        self._database: sqlite3.Connection | None = None
        self._ready = False
        "Whether the file has today's tables and a backup, so that it can be written to."
        self._lock = RLock()

    def append(self, events: Sequence[Event], stamp: Stamp) -> tuple[Record, ...]:
        """Keep events together; they are committed when this returns."""
        encoded = [(event, *encode(event), subject_of(event)) for event in events]
        if not encoded:
            return ()
        with self._using():
            return self._retried(lambda: self._write(encoded, stamp))

    def records(self, learner: str, after: int = 0) -> tuple[Record, ...]:
        """A learner's events with a number above `after`."""
        with self._using():
            database = self._retried(self._open)
            if not version_of(database.execute, self._path):
                return ()
            return records_of(database.execute, self._path, learner, after)

    def last(self, learner: str) -> int:
        """The number of a learner's newest event; 0 without any."""
        with self._using():
            database = self._retried(self._open)
            if not version_of(database.execute, self._path):
                return 0
            asked = "SELECT max(seq) FROM event WHERE learner = ?"
            return int(database.execute(asked, (learner,)).fetchone()[0] or 0)

    def snapshot(self, made: Made) -> bytes | None:
        """What was kept for exactly this, or None."""
        with self._using():
            database = self._retried(self._open)
            if version_of(database.execute, self._path) < _SNAPSHOTS_FROM:
                return None
            row = database.execute(
                "SELECT body FROM snapshot WHERE learner = ? AND pack = ? AND made = ? AND last = ?",
                (made.learner, made.pack, made.by, made.last),
            ).fetchone()
            return bytes(row[0]) if row else None

    def keep_snapshot(self, made: Made, body: bytes) -> None:
        """Keep what can be made again, in the place of the earlier one of this learner and pack."""
        with self._using():
            database = self._retried(self._prepared)
            with transaction(database):
                database.execute(
                    "INSERT OR REPLACE INTO snapshot (learner, pack, made, last, body) "
                    "VALUES (?, ?, ?, ?, ?)",
                    (made.learner, made.pack, made.by, made.last, body),
                )

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._database is not None:
                self._database.close()
                self._database = None

    @contextmanager
    def _using(self) -> Iterator[None]:
        with self._lock, told(self._path):
            yield

    def _retried(self, work: Callable[[], _Result]) -> _Result:
        for _ in range(_ATTEMPTS):
            try:
                return work()
            except sqlite3.OperationalError as error:
                if self._database is not None or "locked" not in str(error):
                    raise
        return work()

    def _open(self) -> sqlite3.Connection:
        """The open file; opening it changes nothing in it."""
        if self._database is None:
            database = sqlite3.connect(
                self._path,
                timeout=5,
                isolation_level=None,  # a transaction begins where the code says so
                check_same_thread=False,  # the lock lets one thread use it at a time
            )
            try:
                for pragma, value in _PRAGMAS:
                    database.execute(f"PRAGMA {pragma} = {value}")
                version_of(database.execute, self._path)
            except BaseException:
                database.close()
                raise
            self._database = database
        return self._database

    def _prepared(self) -> sqlite3.Connection:
        """The open file with today's tables, a copy of it kept before anything changes."""
        database = self._open()
        if not self._ready:
            was_there = version_of(database.execute, self._path) > 0
            migrate(database, self._path, self._keep_copy)
            if was_there:
                self._keep_copy(None)
            self._ready = True
        return database

    def _keep_copy(self, version: int | None) -> None:
        if self._back_up is not None:
            self._back_up(lambda place: copy_open(self._open(), place), version)

    def _write(
        self, encoded: Sequence[tuple[Event, str, int, bytes, str]], stamp: Stamp
    ) -> tuple[Record, ...]:
        database = self._prepared()
        new, session = [], stamp.session
        at, who = stamp.at.isoformat(), (stamp.learner, stamp.pack)
        with transaction(database):
            for event, name, version, body, subject in encoded:
                if isinstance(event, Draft):
                    database.execute(_DROP_DRAFT, (*who, session, subject))
                row = (at, *who, stamp.content, session, name, version, subject, body)
                seq = int(database.execute(_INSERT, row).lastrowid or 0)
                named = session_name(event, seq, session)
                if named != session:
                    session = named
                    begun = (session, seq)
                    database.execute("UPDATE event SET session = ? WHERE seq = ?", begun)
                new.append(stamped(event, seq, replace(stamp, session=session)))
        return tuple(new)


_SNAPSHOTS_FROM = 2
"""The version of the file that has a table for snapshots."""
