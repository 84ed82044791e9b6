"""Copies of all progress, in a folder beside it: which there are, when one is due, which go."""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec import Struct

from debatebot.progress.trouble import DataUnusable, NotSaved

FOLDER = "backups"
DUE_AFTER = timedelta(days=1)
"""A copy is made before the first event that comes so long after the newest one."""
KEPT: dict[str, int] = {"day": 7, "before-version": 3, "before-restore": 3}
"""How many copies of each kind stay: a week, and the last few before something changed a file.

Copies that somebody asked for are never taken away: their kind is not in the table.
"""
ASKED = "asked"
_NAME = re.compile(r"progress-(\d{8}T\d{6}Z)-([a-z-]+?)(?:-(\d+))?\.sqlite3")


class Backup(Struct, frozen=True, kw_only=True):
    """One copy."""

    path: Path
    at: datetime
    kind: str
    "`day`, `before-version`, `before-restore` or `asked`."


def backups(data: Path) -> tuple[Backup, ...]:
    """The copies in a data folder, the newest first."""
    found = []
    folder = data / FOLDER
    for path in folder.iterdir() if folder.is_dir() else ():
        if match := _NAME.fullmatch(path.name):
            at = datetime.strptime(match[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
            found.append(Backup(path=path, at=at, kind=match[2]))
    return tuple(sorted(found, key=lambda backup: (backup.at, backup.path.name), reverse=True))


def place_for(data: Path, kind: str, now: datetime) -> Path:
    """Where a new copy goes; its folder is made, and nothing of that name is there.

    Raises:
        NotSaved: the folder cannot be made.
    """
    folder = data / FOLDER
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise NotSaved(f"{folder} cannot be made: {error.strerror}.") from error
    name = f"progress-{now:%Y%m%dT%H%M%SZ}-{kind}"
    place, number = folder / f"{name}.sqlite3", 2
    while place.exists():
        place, number = folder / f"{name}-{number}.sqlite3", number + 1
    return place


def is_due(data: Path, now: datetime) -> bool:
    """Whether a day has gone by since the newest copy."""
    newest = next(iter(backups(data)), None)
    return newest is None or now - newest.at >= DUE_AFTER


def rotate(data: Path) -> None:
    """Take away the oldest copies of each kind that has more than are kept."""
    for kind, most in KEPT.items():
        for old in [backup for backup in backups(data) if backup.kind == kind][most:]:
            with suppress(OSError):
                old.path.unlink()


def keep_backup(
    data: Path, copy: Callable[[Path], None], version: int | None, now: datetime
) -> None:
    """Keep a copy before a file is changed.

    Args:
        data: the folder of all progress.
        copy: writes the copy to a file.
        version: of the file that a migration is about to change; None before the first event of a
            process, when a copy is made only if one is due, and a failure is no reason not to go on.

    Raises:
        NotSaved: the copy before a migration cannot be written.
        DataUnusable: what was to be migrated is damaged.
    """
    if version is not None:
        copy(place_for(data, "before-version", now))
    elif is_due(data, now):
        with suppress(NotSaved, DataUnusable, OSError):
            copy(place_for(data, "day", now))
    else:
        return
    rotate(data)
