"""Stored rows as records, and a file read where nothing can be written."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from debatebot.event import Event
from debatebot.pack.paused import collector_paused
from debatebot.progress.events import Record
from debatebot.progress.register import decode
from debatebot.progress.sqlite.looked import to_look
from debatebot.progress.sqlite.schema import COLUMNS, Run, version_of
from debatebot.progress.sqlite.told import damaged, told
from debatebot.progress.store import Stamp, stamped

_OF_LEARNER = f"SELECT {', '.join(COLUMNS)} FROM event WHERE learner = ? AND seq > ? ORDER BY seq"


def records_of(run: Run, path: Path, learner: str, after: int) -> tuple[Record, ...]:
    """A learner's events with a number above `after`, of an open file.

    Raises:
        DataUnusable: a row does not hold what it should.
    """
    try:
        with collector_paused():
            rows = run(_OF_LEARNER, (learner, after)).fetchall()
            return tuple(record_of(row) for row in rows)
    except (ValueError, TypeError) as error:
        raise damaged(path) from error


def record_of(row: Sequence[Any]) -> Record:
    """One row as a record; its values are in the order of `COLUMNS`.

    Raises:
        ValueError, TypeError: a value is not what its column should hold.
    """
    seq, at, learner, pack, content, session, name, version, _, body = row
    stamp = Stamp(
        at=datetime.fromisoformat(at), learner=learner, pack=pack, content=content, session=session
    )
    event: Event = decode(name, version, bytes(body))
    return stamped(event, seq, stamp)


def read_only_copy(path: Path, learner: str) -> tuple[Record, ...]:
    """A learner's events from a file in a folder that cannot be written to.

    Raises:
        DataUnusable: the file cannot be read.
    """
    with told(path), to_look(path) as connection:
        version_of(connection.execute, path)
        return records_of(connection.execute, path, learner, 0)
