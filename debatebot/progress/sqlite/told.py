"""What the database says when something fails, as a sentence for the learner."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from debatebot.progress.trouble import DataUnusable, NotSaved


@contextmanager
def told(path: Path, what: str = "This answer") -> Iterator[None]:
    """Turn what the database says about the file at `path` into a sentence.

    Args:
        path: the file.
        what: what was to be written.

    Raises:
        NotSaved: nothing was written; what was stored before is whole.
        DataUnusable: the file cannot be read.
    """
    try:
        yield
    except sqlite3.OperationalError as error:
        raise _failure(str(error), path, what) from error
    except sqlite3.DatabaseError as error:
        raise damaged(path) from error


def damaged(path: Path) -> DataUnusable:
    """The file at `path` cannot be read, and what can be done about it."""
    return DataUnusable(
        f"{path} is damaged and cannot be read. Nothing was changed. 'debatebot data doctor' saves "
        "what can still be read and keeps the damaged file; --data opens another folder."
    )


def _failure(said: str, path: Path, what: str) -> Exception:
    if "full" in said:
        return NotSaved(f"{what} is not on disk yet: no space left.")
    if "readonly" in said or "unable to open" in said:
        return NotSaved(f"{what} is not on disk: {path} cannot be written to.")
    if "locked" in said:
        return NotSaved(f"{what} is not on disk yet: another debatebot is busy writing.")
    if "disk I/O" in said:
        return NotSaved(f"{what} is not on disk: the disk reports an error.")
    return damaged(path)
