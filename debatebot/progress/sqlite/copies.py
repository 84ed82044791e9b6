"""Whole copies of a database, made while others write to it, and the check that a file is sound."""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from debatebot.progress.sqlite.looked import to_look
from debatebot.progress.sqlite.schema import APPLICATION, VERSION
from debatebot.progress.sqlite.told import told
from debatebot.progress.trouble import DataUnusable, NotSaved

_BESIDE = ".part"
"""What the name of a file ends in while it is being written."""
_LOG_ENDINGS = ("-wal", "-shm")
_SHARED_AT, _SHARED_BYTES = 0x40000000, 512
"""Where SQLite locks a file: whoever has it open holds part of this range."""


def copy_open(connection: sqlite3.Connection, place: Path) -> None:
    """Copy an open database to a file; it is there whole or not at all.

    Raises:
        NotSaved: it cannot be written.
        DataUnusable: what was copied is damaged; no copy is kept.
    """
    beside = place.with_name(f"{place.name}.{os.getpid()}{_BESIDE}")
    try:
        with told(place, "The copy"), closing(sqlite3.connect(beside)) as copy:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = delete")  # one file, which needs no other beside it
            if faults(copy, quick=True):
                raise DataUnusable(f"What {place.name} would be copied from is damaged.")
        beside.replace(place)
    except OSError as error:
        raise NotSaved(f"{place} cannot be written: {error.strerror}.") from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def copy_file(source: Path, place: Path) -> None:
    """Copy a database with what stands in its log.

    Raises:
        NotSaved: it cannot be written.
        DataUnusable: it is damaged.
    """
    with told(source, "The copy"), to_look(source) as connection:
        copy_open(connection, place)


def put_in_place(new: Path, path: Path) -> None:
    """Let a file take the place of a database that nobody has open.

    The log of the old one goes first: it must never be read on top of another file.
    """
    for ending in _LOG_ENDINGS:
        with suppress(FileNotFoundError):
            path.with_name(f"{path.name}{ending}").unlink()
    new.replace(path)


def in_use(path: Path) -> bool:
    """Whether another program has the database open; False where that cannot be told."""
    try:
        import fcntl
    except ImportError:  # Windows refuses by itself to replace a file that is open
        return False
    with path.open("r+b") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _SHARED_BYTES, _SHARED_AT)
        except OSError:
            return True
    return False


def faults(connection: sqlite3.Connection, *, quick: bool = False) -> tuple[str, ...]:
    """What is wrong with the pages of an open database, as SQLite says it; nothing when sound.

    Args:
        connection: the open database.
        quick: look at every page, but do not hold each index against its table.
    """
    check = "quick_check" if quick else "integrity_check"
    try:
        found = [str(row[0]) for row in connection.execute(f"PRAGMA {check}(20)")]
    except sqlite3.DatabaseError as error:
        return (str(error),)
    return () if found == ["ok"] else tuple(found)


def faults_of(path: Path) -> tuple[str, ...]:
    """What is wrong with a database file; nothing when it is sound. Nothing is changed.

    Raises:
        DataUnusable: it is sound, and another program's or of a later release.
    """
    try:
        with to_look(path) as connection:
            if found := faults(connection):
                return found
            ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    except (sqlite3.DatabaseError, OSError) as error:
        return (str(error),)
    if tables and not ours:
        raise DataUnusable(f"{path} is no file of debatebot. Nothing was changed.")
    if version > VERSION:
        raise DataUnusable(
            f"{path} was written by a later release of debatebot. Nothing was changed."
        )
    return ()
