"""Checks what is stored, and saves what can be read of a damaged file; nothing is ever thrown away."""

import os
import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from debatebot.progress.backups import Backup, backups
from debatebot.progress.place import FILE_NAME
from debatebot.progress.sqlite.copies import faults_of, in_use, put_in_place
from debatebot.progress.sqlite.looking import Contents, contents
from debatebot.progress.sqlite.salvage import Row, Salvaged, is_sound, rows_of, salvage, write_new
from debatebot.progress.trouble import DataUnusable, NotSaved


class Health(Struct, frozen=True, kw_only=True):
    """What a look at the stored progress finds."""

    path: Path
    there: bool
    "False before anything was kept."
    faults: tuple[str, ...] = ()
    "What is wrong with the file, as the database says it; nothing when it is sound."
    contents: Contents | None = None
    "None for a file that is not there or cannot be opened."
    backups: tuple[Backup, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether every event can be read."""
        return not self.faults and (self.contents is None or not self.contents.unreadable)


class Lost(Struct, frozen=True, kw_only=True):
    """An event that was there and could not be read."""

    number: int
    learner: str
    "Empty when it is not known."
    after: str
    "When the newest event before it happened, if one is left."


class Repaired(Struct, frozen=True, kw_only=True):
    """What a repair did."""

    kept: int
    "Events that could be read."
    from_backups: int
    "Events that a backup still had."
    lost: tuple[Lost, ...]
    unknown: int
    "Numbers of which nothing is left: drafts that were replaced, or lost events."
    damaged: Path
    "Where the damaged file stands now."


def examine(data: Path) -> Health:
    """Look at the stored progress; nothing is changed.

    Raises:
        DataUnusable: the file is another program's or of a later release, or in use.
    """
    path = data / FILE_NAME
    if not path.exists():
        return Health(path=path, there=False, backups=backups(data))
    faults = faults_of(path)
    return Health(
        path=path,
        there=True,
        faults=faults,
        contents=None if faults else contents(path),
        backups=backups(data),
    )


def repair(data: Path, now: datetime) -> Repaired:
    """Move every event that can be read into a new file; the damaged one stays beside it.

    Events that could not be read come from the backups, if one of them has them.

    Args:
        data: the folder of all progress; its file is there and no other program uses it.
        now: names the damaged file.

    Raises:
        DataUnusable: not even the bytes of the file can be read, or another program uses it.
        NotSaved: the new file cannot be written; nothing was changed.
    """
    path = data / FILE_NAME
    try:
        refuse_in_use(path)
        found = salvage(path)
    except OSError as error:
        raise DataUnusable(f"{path} cannot be read: {error.strerror}.") from error
    missing = (*found.lost, *found.unknown)
    again = _from_backups(found.rows, missing, backups(data))
    rows = dict(sorted({**found.rows, **again}.items()))
    damaged = free_name(data, now)
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        write_new(beside, rows, max((*rows, *missing), default=0))
        copy_aside(path, damaged)
        put_in_place(beside, path)
    except (OSError, sqlite3.Error) as error:
        raise NotSaved(f"{data} cannot be written to: {error}. Nothing was changed.") from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return Repaired(
        kept=len(found.rows),
        from_backups=len(again),
        lost=_named(found, again),
        unknown=sum(number not in again for number in found.unknown),
        damaged=damaged,
    )


def refuse_in_use(path: Path) -> None:
    """Leave a file alone that another window would go on writing to.

    Raises:
        DataUnusable: another program has it open.
        OSError: it cannot be opened.
    """
    if in_use(path):
        raise DataUnusable(f"{path} is in use; leave every other debatebot first.")


def _from_backups(
    kept: Mapping[int, Row], missing: tuple[int, ...], copies: tuple[Backup, ...]
) -> dict[int, Row]:
    """Missing events that a copy has, from the newest copy of the same history."""
    found: dict[int, Row] = {}
    for copy in copies if missing else ():
        try:
            held = rows_of(copy.path, (*missing, *kept))
        except (sqlite3.Error, OSError):
            continue
        if any(kept.get(number, row) != row for number, row in held.items()):
            continue  # the numbers mean other events there
        for number in missing:
            if number in held and number not in found and is_sound(held[number]):
                found[number] = held[number]
    return found


def _named(found: Salvaged, again: Mapping[int, Row]) -> tuple[Lost, ...]:
    named, before, numbers = [], "", iter(found.rows)
    ahead = next(numbers, None)
    for number, learner in found.lost.items():
        while ahead is not None and ahead < number:
            before, ahead = str(found.rows[ahead][1]), next(numbers, None)
        if number not in again:
            named.append(Lost(number=number, learner=learner, after=before))
    return tuple(named)


def free_name(data: Path, now: datetime) -> Path:
    """A name for a damaged file that nothing has yet."""
    stem, number = f"progress.damaged-{now:%Y%m%dT%H%M%SZ}", 2
    place = data / f"{stem}.sqlite3"
    while place.exists():
        place, number = data / f"{stem}-{number}.sqlite3", number + 1
    return place


def copy_aside(path: Path, damaged: Path) -> None:
    """The file as it is, with its log: a log is part of the database."""
    shutil.copy2(path, damaged)
    log = path.with_name(f"{path.name}-wal")
    if log.exists():
        shutil.copy2(log, damaged.with_name(f"{damaged.name}-wal"))
