"""The care of what is stored, for the command line: a copy, a copy brought back, a look, a repair."""

from datetime import datetime
from pathlib import Path

from msgspec import Struct

from debatebot.progress.backups import ASKED, backups, place_for
from debatebot.progress.doctor import Health, Repaired, examine, repair
from debatebot.progress.file import FileStore
from debatebot.progress.place import FILE_NAME
from debatebot.progress.restore import bring_in, restore, saved_records
from debatebot.progress.sqlite.copies import copy_file, faults_of
from debatebot.progress.trouble import DataUnusable, NotSaved

SAVED_EVENTS = ".jsonl"
"""What a file ends in that was written when the disk did not take events."""


class Cared(Struct, frozen=True, kw_only=True):
    """What a doctor's visit came to."""

    before: Health
    repaired: Repaired | None = None
    "None when nothing had to be repaired."


def back_up(data: Path, place: Path | None, now: datetime) -> Path:
    """Copy all progress to a file.

    Args:
        data: the folder of all progress.
        place: the copy, where nothing may be; None for the folder of backups.
        now: names a copy in that folder.

    Returns:
        Where the copy is.

    Raises:
        DataUnusable: there is nothing to copy, or it is damaged.
        NotSaved: the copy cannot be written.
    """
    path = data / FILE_NAME
    if not path.exists():
        raise DataUnusable(f"Nothing is kept in {data} yet.")
    if faults_of(path):
        raise DataUnusable(f"{path} is damaged: 'debatebot data doctor' saves what can be read.")
    if place is not None and place.exists():
        raise NotSaved(f"{place} is there already and was left as it is; name another file.")
    target = place if place is not None else place_for(data, ASKED, now)
    copy_file(path, target)
    return target


def bring_back(data: Path, source: Path, now: datetime) -> str:
    """Bring a copy back, or events that were saved elsewhere; returns a sentence that says how it went.

    Args:
        data: the folder of all progress.
        source: the copy, or the name of one in the folder of backups; or a file of saved events.
        now: names what is kept of the file that was there.

    Raises:
        DataUnusable: it is damaged or no such file, or another program uses the stored file.
        NotSaved: it could not be written.
    """
    if source.suffix == SAVED_EVENTS:
        return _brought_in(data, source)
    found = next((b.path for b in backups(data) if b.path.name == source.name), source)
    before = restore(data, source if source.exists() else found, now)
    kept = f" What was there is kept: {before}" if before is not None else ""
    return f"Brought back.{kept}"


def visit(data: Path, now: datetime, *, only_look: bool = False) -> Cared:
    """Check all progress, and save what can be read of a damaged file.

    Args:
        data: the folder of all progress.
        now: names the damaged file.
        only_look: repair nothing.

    Raises:
        DataUnusable: the file is another program's, of a later release, in use or out of reach.
        NotSaved: the new file cannot be written; nothing was changed.
    """
    before = examine(data)
    if before.sound or only_look:
        return Cared(before=before)
    return Cared(before=before, repaired=repair(data, now))


def _brought_in(data: Path, source: Path) -> str:
    records = saved_records(source)
    store = FileStore(data / FILE_NAME)
    try:
        kept = bring_in(store, records)
    finally:
        store.close()
    there = len(records) - kept
    more = f"; {there} were there already" if there else ""
    return f"Brought back: {kept} event{'' if kept == 1 else 's'}{more}."
