"""A database opened to be looked at, also where nothing can be written."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path


@contextmanager
def to_look(path: Path) -> Iterator[sqlite3.Connection]:
    """A file open for reading, with what stands in its log; nothing is changed or made beside it."""
    log = path.with_name(f"{path.name}-wal")
    if not log.exists() or not log.stat().st_size:
        with closing(_opened(path, "immutable=1")) as connection:
            yield connection
    elif os.access(path.parent, os.W_OK) and _can_be_read(path):
        with closing(_opened(path, "mode=ro")) as connection:
            yield connection
    else:  # a log is read with the help of a file beside it, which cannot be made here
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / path.name
            shutil.copy(path, copy)
            shutil.copy(log, copy.with_name(log.name))
            with closing(_opened(copy, "mode=ro")) as connection:
                yield connection


def _opened(path: Path, how: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True, timeout=5)


def _can_be_read(path: Path) -> bool:
    """False where the folder looks writable and is not: on a disk that is mounted for reading."""
    try:
        with closing(_opened(path, "mode=ro")) as connection:
            connection.execute("PRAGMA user_version")
    except sqlite3.OperationalError:
        return False
    except sqlite3.DatabaseError:  # damaged: whoever looks is told so
        return True
    return True
