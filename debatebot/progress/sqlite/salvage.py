"""What can still be read of a damaged file: every row on a whole page, and what is known of others."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from debatebot.progress.sqlite.looked import to_look
from debatebot.progress.sqlite.pages import INDEX_INNER, INDEX_LEAF, TABLE_LEAF, Pages
from debatebot.progress.sqlite.reading import record_of
from debatebot.progress.sqlite.schema import COLUMNS, STEPS, VERSION
from debatebot.progress.sqlite.wal import committed_pages

Row = tuple[Any, ...]
"""An event as it is stored: its values in the order of `COLUMNS`."""

_INSERT = f"INSERT INTO event ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
_PLAUSIBLE = 100_000
"""A number so far above all events that can be read is damage itself."""
_FILE_HEAD = 100
"""Bytes of the file's own head; the list of its tables follows on the same page."""
_TEXTS = (1, 2, 3, 4, 5, 6, 8)
"""Columns of a row that hold text."""


class Salvaged(Struct, frozen=True, kw_only=True):
    """What was found in a damaged file."""

    rows: dict[int, Row]
    "Events by their numbers, in order."
    lost: dict[int, str]
    "Numbers of events that were there and cannot be read, with their learner; empty if not known."
    unknown: tuple[int, ...]
    "Numbers of which nothing is left: each was a draft that was replaced, or is lost."


def salvage(path: Path) -> Salvaged:
    """Read all that can be read of a file and of the log beside it; nothing is changed.

    Raises:
        OSError: not even its bytes can be read.
    """
    log = path.with_name(f"{path.name}-wal")
    newer = committed_pages(log.read_bytes()) if log.exists() else {}
    pages = Pages(path.read_bytes(), newer)
    rows, unreadable, last = _rows(pages)
    listed = dict(_listed(pages))
    most = max(rows, default=0) + _PLAUSIBLE
    lost = {
        seq: listed.get(seq, "")
        for seq in (*unreadable, *listed)
        if seq not in rows and seq <= most
    }
    known = rows.keys() | lost.keys()
    top = max([last if last <= most else 0, *known])
    # A whole list names every event: then the other numbers are those of replaced drafts.
    unknown = (
        () if _is_list_whole(pages) else tuple(seq for seq in range(1, top + 1) if seq not in known)
    )
    return Salvaged(
        rows=dict(sorted(rows.items())), lost=dict(sorted(lost.items())), unknown=unknown
    )


def rows_of(path: Path, numbers: Iterable[int]) -> dict[int, Row]:
    """The events of a sound file that have one of these numbers.

    Raises:
        sqlite3.DatabaseError: it cannot be read.
    """
    wanted = set(numbers)
    with to_look(path) as connection:
        found = connection.execute(f"SELECT {', '.join(COLUMNS)} FROM event ORDER BY seq")
        return {row[0]: row for row in found if row[0] in wanted}


def write_new(place: Path, rows: Mapping[int, Row], top: int) -> None:
    """Write a new file with these events under their old numbers.

    Args:
        place: where; there must be nothing.
        rows: the events.
        top: the highest number ever given, lost ones too: no number is given twice.
    """
    with closing(sqlite3.connect(place)) as connection, connection:
        for statement in (part for step in STEPS for part in step):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.executemany(_INSERT, rows.values())
        connection.execute("DELETE FROM sqlite_sequence WHERE name = 'event'")
        connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('event', ?)", (top,))


def is_sound(row: Row) -> bool:
    """True for a row that holds an event."""
    seq, version, body = row[0], row[7], row[9]
    if not isinstance(seq, int) or not isinstance(version, int) or not isinstance(body, bytes):
        return False
    if not all(isinstance(row[place], str) for place in _TEXTS):
        return False
    try:
        msgspec.json.decode(body)
        record_of(row)
    except (ValueError, TypeError):
        return False
    return True


def _rows(pages: Pages) -> tuple[dict[int, Row], set[int], int]:
    """Readable events by number, numbers of unreadable ones, and the last number that was given."""
    rows: dict[int, Row] = {}
    lost: set[int] = set()
    last = 0
    for number, page in pages.of_kind(TABLE_LEAF):
        for cell in pages.cells(number, page):
            if cell is None or len(cell.values) not in (2, len(COLUMNS)):
                continue
            if len(cell.values) == 2:
                name, given = cell.values
                last = max(last, given) if name == "event" and isinstance(given, int) else last
                continue
            row = (cell.rowid, *cell.values[1:])
            if is_sound(row):
                rows[cell.rowid] = row
            elif cell.rowid > 0:
                lost.add(cell.rowid)
    return rows, lost, last


def _is_list_whole(pages: Pages) -> bool:
    """Whether the index over events can be read to its last entry."""
    for cell in pages.cells(1, pages.page(1)) if pages.page(1)[_FILE_HEAD:] else ():
        match cell.values if cell is not None else ():
            case ("index", "event_learner", _, int(root), _):
                return pages.is_whole(root)
    return False


def _listed(pages: Pages) -> Iterator[tuple[int, str]]:
    """Numbers and learners in the index over events: also of those whose rows are gone."""
    for kind in (INDEX_LEAF, INDEX_INNER):
        for number, page in pages.of_kind(kind):
            for cell in pages.cells(number, page):
                match cell.values if cell is not None else ():
                    case (str(learner), int(seq), *_) if seq > 0:
                        yield seq, learner
