"""What `data` says of stored progress: a look, a repair, the backups there are."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from debatebot.progress.backups import Backup
    from debatebot.progress.care import Cared
    from debatebot.progress.doctor import Health, Lost, Repaired

NAMED = 20
"""Lost events that are named one by one; the others are counted."""
_KINDS = {
    "day": "of the day",
    "before-version": "before the file was changed for a new release",
    "before-restore": "before another was brought back",
    "asked": "asked for",
}


def care_lines(cared: "Cared") -> Iterator[str]:
    """What a doctor found and did."""
    yield from health_lines(cared.before)
    if cared.repaired is not None:
        yield from repair_lines(cared.repaired)


def health_lines(health: "Health") -> Iterator[str]:
    """What is stored, and what is wrong with it."""
    if not health.there:
        yield f"Nothing is kept yet: {health.path} is not there."
    elif health.sound:
        yield f"{health.path} is sound."
    else:
        yield f"{health.path} is damaged."
    yield from (f"  the database says: {fault}" for fault in health.faults)
    known = health.contents
    if known is not None:
        people = ", ".join(f"{name or 'no name'} {count}" for name, count in known.events.items())
        yield f"Events: {known.total}{f' ({people})' if people else ''}."
        if known.later:
            yield f"Of a later release, kept and not counted: {known.later}."
        if known.unreadable:
            yield f"Rows that hold no event: {_numbers(known.unreadable)}."
    newest = f", the newest of {health.backups[0].at:%Y-%m-%d %H:%M} UTC" if health.backups else ""
    yield f"Backups: {len(health.backups)}{newest}."


def repair_lines(done: "Repaired") -> Iterator[str]:
    """What could be saved and what is lost."""
    yield f"Saved from it: {_events(done.kept)}."
    if done.from_backups:
        yield f"Found again in backups: {_events(done.from_backups)}."
    yield f"Lost: {_events(len(done.lost))}." if done.lost else "Lost: nothing that was listed."
    yield from (_lost(each) for each in done.lost[:NAMED])
    if len(done.lost) > NAMED:
        yield f"  and {len(done.lost) - NAMED} more"
    if done.unknown:
        yield (
            f"Of {done.unknown} more numbers nothing is left: each was a draft that was replaced, "
            "or is lost."
        )
    yield f"The damaged file is kept: {done.damaged}"


def backup_line(backup: "Backup") -> str:
    """One copy in a list."""
    kind = _KINDS.get(backup.kind, backup.kind)
    return f"{backup.at:%Y-%m-%d %H:%M} UTC  {backup.path.name}  ({kind})"


def _lost(each: "Lost") -> str:
    who = f" of {each.learner}" if each.learner else ""
    when = f", after {each.after[:16].replace('T', ' ')} UTC" if each.after else ""
    return f"  event {each.number}{who}{when}"


def _numbers(numbers: tuple[int, ...]) -> str:
    shown = ", ".join(map(str, numbers[:NAMED]))
    return shown if len(numbers) <= NAMED else f"{shown} and {len(numbers) - NAMED} more"


def _events(count: int) -> str:
    return f"{count} event{'' if count == 1 else 's'}"
