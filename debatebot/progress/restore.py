"""Brings a copy back, or events that were saved elsewhere; what was there is kept beside."""

import os
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from debatebot.event import Event
from debatebot.progress.backups import place_for, rotate
from debatebot.progress.doctor import copy_aside, free_name, refuse_in_use
from debatebot.progress.events import Override, Record, Undo
from debatebot.progress.place import FILE_NAME
from debatebot.progress.register import decode, encode
from debatebot.progress.sqlite.copies import copy_file, faults_of, put_in_place
from debatebot.progress.sqlite.looking import contents
from debatebot.progress.store import Store, session_name, stamp_of
from debatebot.progress.trouble import DataUnusable, NotSaved


def restore(data: Path, source: Path, now: datetime) -> Path | None:
    """Let a copy take the place of what is stored.

    Args:
        data: the folder of all progress.
        source: the copy.
        now: names what is kept of the file that was there.

    Returns:
        Where the file that was there stands now; None when there was none.

    Raises:
        DataUnusable: the copy is damaged or no file of ours, or another program uses the file.
        NotSaved: nothing could be written; what was there is whole.
    """
    path = data / FILE_NAME
    if not source.is_file():
        raise DataUnusable(f"There is no file {source}.")
    if faults_of(source):
        raise DataUnusable(f"{source} is damaged; nothing was changed.")
    if not contents(source).version:
        raise DataUnusable(f"{source} is empty; nothing was changed.")
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        copy_file(source, beside)
        before = _set_aside(data, path, now) if path.exists() else None
        put_in_place(beside, path)
    except OSError as error:
        raise NotSaved(f"{path} cannot be written: {error.strerror}.") from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    rotate(data)
    return before


def _set_aside(data: Path, path: Path, now: datetime) -> Path:
    refuse_in_use(path)
    if faults_of(path):
        damaged = free_name(data, now)
        copy_aside(path, damaged)
        return damaged
    kept = place_for(data, "before-restore", now)
    copy_file(path, kept)
    return kept


class _Saved(Struct, frozen=True, kw_only=True):
    """One line of a file of saved events: the envelope, its event still unread."""

    seq: int
    at: datetime
    learner: str
    pack: str
    content: str
    session: str
    event: msgspec.Raw


class _Tag(Struct, frozen=True):
    type: str
    v: int = 1


def saved_records(source: Path) -> tuple[Record, ...]:
    """The events of a file that was written when the disk did not take them.

    Raises:
        DataUnusable: it cannot be read, or is no such file.
    """
    records = []
    try:
        for line in source.read_bytes().splitlines():
            saved = msgspec.json.decode(line, type=_Saved)
            tag = msgspec.json.decode(saved.event, type=_Tag)
            event = decode(tag.type, tag.v, bytes(saved.event))
            fields = {name: getattr(saved, name) for name in Record.__struct_fields__[:-1]}
            records.append(Record(**fields, event=event))
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise DataUnusable(f"{source} is no file of saved events: {error}") from error
    except OSError as error:
        raise DataUnusable(f"{source} cannot be read: {error.strerror}.") from error
    return tuple(records)


def bring_in(store: Store, records: Sequence[Record]) -> int:
    """Keep saved events under new numbers; what is there already is left out.

    Returns:
        How many events were kept.

    Raises:
        NotSaved, DataUnusable: not all could be kept; those before are.
    """
    numbers: dict[int, int] = {}
    sessions: dict[str, str] = {}
    there = {learner: _known(store, learner) for learner in {r.learner for r in records}}
    kept = 0
    for record in records:
        event = renumbered(record.event, numbers)
        new = there[record.learner].get((record.at, encode(event)))
        if new is None:
            session = sessions.get(record.session, record.session)
            if record.session == session_name(record.event, record.seq, ""):
                session = ""  # it begins here, and the store names it
            (new,) = store.append((event,), replace(stamp_of(record), session=session))
            kept += 1
        numbers[record.seq], sessions[record.session] = new.seq, new.session
    return kept


def renumbered(event: Event, numbers: dict[int, int]) -> Event:
    """An event that speaks of another one, under the number which that one has now."""
    if isinstance(event, Undo | Override):
        return replace(event, of=numbers.get(event.of, event.of))
    return event


def _known(store: Store, learner: str) -> dict[tuple[datetime, tuple[str, int, bytes]], Record]:
    return {(record.at, encode(record.event)): record for record in store.records(learner)}
