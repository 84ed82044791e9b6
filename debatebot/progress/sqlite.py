"""Events in an SQLite file: the one module that speaks SQLite."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import peewee

from debatebot.event import Event
from debatebot.progress.events import Draft, Record
from debatebot.progress.register import decode, encode, subject_of
from debatebot.progress.store import Stamp, session_name, stamped
from debatebot.progress.trouble import DataUnusable, NotSaved

SCHEMA_VERSION = 1
_APPLICATION = 0x64656261
"""Marks the file as ours, so that another program's database is never written to."""

_SCHEMA = (
    """CREATE TABLE event (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        learner TEXT NOT NULL,
        pack TEXT NOT NULL,
        content TEXT NOT NULL,
        session TEXT NOT NULL,
        type TEXT NOT NULL,
        v INTEGER NOT NULL,
        subject TEXT NOT NULL,
        body BLOB NOT NULL
    )""",
    "CREATE INDEX event_learner ON event (learner, seq)",
    "CREATE INDEX event_draft ON event (learner, subject) WHERE type = 'draft'",
    f"PRAGMA application_id = {_APPLICATION}",
    f"PRAGMA user_version = {SCHEMA_VERSION}",
)
_PRAGMAS = (
    ("busy_timeout", 5000),  # ms that one process waits for another; first, so that all wait
    ("journal_mode", "wal"),  # two processes at once; a commit takes 0.01 ms
    ("synchronous", 1),  # NORMAL: a killed program loses nothing, a power cut the last commits
)
_COLUMNS = ("seq", "at", "learner", "pack", "content", "session", "type", "v", "subject", "body")
_ATTEMPTS = 20
"""Tries to open a file that another process is just making: changing to WAL does not wait."""

_Result = TypeVar("_Result")


class SqliteStore:
    """Keeps events in one file, which is made when it is first used; its folder has to be there."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._database: Any = None
        self._events: Any = peewee.Table("event", _COLUMNS)

    def append(self, events: Sequence[Event], stamp: Stamp) -> tuple[Record, ...]:
        """Keep events together; they are committed when this returns."""
        rows = [_row(event, stamp) for event in events]
        if not rows:
            return ()
        with _told(self._path):
            return self._retried(lambda: self._write(events, rows))

    def records(self, learner: str, after: int = 0) -> tuple[Record, ...]:
        """A learner's events with a number above `after`."""
        with _told(self._path):
            self._retried(self._open)
            return _read(self._events, self._path, learner, after)

    def close(self) -> None:
        """Let go of the file."""
        if self._database is not None:
            self._database.close()
            self._database = None

    def _retried(self, work: Callable[[], _Result]) -> _Result:
        for _ in range(_ATTEMPTS):
            try:
                return work()
            except peewee.OperationalError as error:
                if self._database is not None or "locked" not in str(error):
                    raise
        return work()

    def _open(self) -> Any:
        if self._database is None:
            database = peewee.SqliteDatabase(str(self._path), pragmas=_PRAGMAS, timeout=5)
            try:
                database.connect()
                _migrate(database, self._path)
            except BaseException:
                database.close()
                raise
            self._events.bind(database)
            self._database = database
        return self._database

    def _write(self, events: Sequence[Event], rows: list[dict[str, Any]]) -> tuple[Record, ...]:
        new, session = [], rows[0]["session"]
        with _transaction(self._open()):
            for event, row in zip(events, rows, strict=True):
                row = {**row, "session": session}
                if isinstance(event, Draft):
                    self._drop_draft(row)
                seq = int(self._events.insert(row).execute())
                named = session_name(event, seq, session)
                if named != session:
                    session = row["session"] = named
                    of_this = self._events.seq == seq
                    self._events.update({self._events.session: session}).where(of_this).execute()
                new.append(_record({**row, "seq": seq}, event))
        return tuple(new)

    def _drop_draft(self, row: dict[str, Any]) -> None:
        table = self._events
        same = table.type == "draft"
        for column in ("learner", "pack", "session", "subject"):
            same &= getattr(table, column) == row[column]
        table.delete().where(same).execute()


def read_only_copy(path: Path, learner: str) -> tuple[Record, ...]:
    """A learner's events from a file in a folder that cannot be written to.

    A database in WAL mode can be read there only as one that nobody changes meanwhile.

    Raises:
        DataUnusable: the file cannot be read.
    """
    with _told(path):
        place = f"{path.absolute().as_uri()}?immutable=1"
        database = peewee.SqliteDatabase(place, uri=True)
        table = peewee.Table("event", _COLUMNS).bind(database)
        try:
            _check(database, path)
            return _read(table, path, learner, 0)
        finally:
            database.close()


def _read(table: Any, path: Path, learner: str, after: int) -> tuple[Record, ...]:
    wanted = (table.learner == learner) & (table.seq > after)
    rows = table.select(*(getattr(table, name) for name in _COLUMNS)).where(wanted)
    try:
        return tuple(
            _record(row, decode(row["type"], row["v"], bytes(row["body"])))
            for row in rows.order_by(table.seq).dicts()
        )
    except (ValueError, TypeError) as error:  # a column that does not hold what it should
        raise _damaged(path) from error


def _row(event: Event, stamp: Stamp) -> dict[str, Any]:
    name, version, body = encode(event)
    return {
        "at": stamp.at.isoformat(),
        "learner": stamp.learner,
        "pack": stamp.pack,
        "content": stamp.content,
        "session": stamp.session,
        "type": name,
        "v": version,
        "subject": subject_of(event),
        "body": body,
    }


def _record(row: dict[str, Any], event: Event) -> Record:
    stamp = Stamp(
        at=datetime.fromisoformat(row["at"]),
        learner=row["learner"],
        pack=row["pack"],
        content=row["content"],
        session=row["session"],
    )
    return stamped(event, row["seq"], stamp)


def _migrate(database: Any, path: Path) -> None:
    """Make the table in a new file; refuse a file that is not ours or of a later release."""
    if _check(database, path):
        return
    with _transaction(database):
        if not _check(database, path):  # another process may have made it meanwhile
            for statement in _SCHEMA:
                database.execute_sql(statement)


def _check(database: Any, path: Path) -> bool:
    """True for a file with our table, False for an empty one."""
    version = database.execute_sql("PRAGMA user_version").fetchone()[0]
    ours = database.execute_sql("PRAGMA application_id").fetchone()[0] == _APPLICATION
    tables = database.execute_sql("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if tables and not ours:
        raise DataUnusable(f"{path} is another program's database. Nothing was changed.")
    if version > SCHEMA_VERSION:
        raise DataUnusable(
            f"{path} was written by a later release of debatebot; this one cannot read it. "
            "Nothing was changed."
        )
    return bool(tables)


@contextmanager
def _transaction(database: Any) -> Iterator[None]:
    """All or nothing, waiting for its turn at once: one that reads first and writes then fails
    when another wrote in between. SQLite itself has rolled back after some errors."""
    database.execute_sql("BEGIN IMMEDIATE")
    try:
        yield
        database.execute_sql("COMMIT")
    except BaseException:
        if database.connection().in_transaction:
            database.execute_sql("ROLLBACK")
        raise


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn what the database says into a sentence for the learner."""
    try:
        yield
    except peewee.OperationalError as error:
        raise _failure(str(error), path) from error
    except (peewee.DatabaseError, sqlite3.DatabaseError) as error:
        raise _damaged(path) from error


def _failure(said: str, path: Path) -> Exception:
    if "full" in said:
        return NotSaved("This answer is not on disk yet: no space left.")
    if "readonly" in said or "unable to open" in said:
        return NotSaved(f"This answer is not on disk: {path} cannot be written to.")
    if "locked" in said:
        return NotSaved("This answer is not on disk yet: another debatebot is busy writing.")
    if "disk I/O" in said:
        return NotSaved("This answer is not on disk: the disk reports an error.")
    return _damaged(path)


def _damaged(path: Path) -> DataUnusable:
    return DataUnusable(
        f"{path} is damaged and cannot be read. Nothing was changed. Move it away to start "
        "afresh, or use another folder with --data."
    )
