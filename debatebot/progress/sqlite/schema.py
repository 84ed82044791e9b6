"""The tables of the file and how an earlier release's file becomes today's, a step at a time."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from debatebot.progress.trouble import DataUnusable

APPLICATION = 0x64656261
"""Marks the file as ours, so that another program's database is never written to."""

COLUMNS = ("seq", "at", "learner", "pack", "content", "session", "type", "v", "subject", "body")
"""Of the table of events, in the order in which they lie in the file."""

STEPS: tuple[tuple[str, ...], ...] = (
    (
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
        f"PRAGMA application_id = {APPLICATION}",
    ),
    (
        """CREATE TABLE snapshot (
            learner TEXT NOT NULL,
            pack TEXT NOT NULL,
            made TEXT NOT NULL,
            last INTEGER NOT NULL,
            body BLOB NOT NULL,
            PRIMARY KEY (learner, pack)
        )""",
    ),
)
"""What each version adds to the one before. A released step never changes.

1: events, appended and never changed. 2: one snapshot of counts for each learner and pack; it can
be made again from the events at any time.
"""

VERSION = len(STEPS)


Run = Callable[..., Any]
"""Runs one statement on an open file, with its values: `execute` of sqlite3."""


def version_of(run: Run, path: Path) -> int:
    """The version of an open file: 0 for one without tables.

    Raises:
        DataUnusable: it is another program's, or of a later release.
    """
    version = int(run("PRAGMA user_version").fetchone()[0])
    ours = run("PRAGMA application_id").fetchone()[0] == APPLICATION
    tables = run("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if tables and not ours:
        raise DataUnusable(f"{path} is another program's database. Nothing was changed.")
    if version > VERSION:
        raise DataUnusable(
            f"{path} was written by a later release of debatebot; this one cannot read it. "
            "Nothing was changed."
        )
    return version if tables else 0


def migrate(database: sqlite3.Connection, path: Path, back_up: Callable[[int], None]) -> None:
    """Bring a file to today's version; a step that fails leaves the version before it.

    Args:
        database: the open file.
        path: where it lies, for messages.
        back_up: keeps a copy of a file that has a version, before the first step changes it.

    Raises:
        DataUnusable: it is another program's, or of a later release.
    """
    found = version_of(database.execute, path)
    if found == VERSION:
        return
    if found:
        back_up(found)
    for number, step in enumerate(STEPS, start=1):
        with transaction(database):
            if (
                version_of(database.execute, path) < number
            ):  # another process may have made it meanwhile
                for statement in step:
                    database.execute(statement)
                database.execute(f"PRAGMA user_version = {number}")


@contextmanager
def transaction(database: sqlite3.Connection) -> Iterator[None]:
    """All or nothing, waiting for its turn at once: one that reads first and writes then fails
    when another wrote in between. SQLite itself has rolled back after some errors."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise
