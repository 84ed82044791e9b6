"""What a sound file holds, counted: events by learner, what this release cannot read."""

from collections import Counter
from pathlib import Path

from msgspec import Struct

from debatebot.progress.events import UnknownEvent
from debatebot.progress.sqlite.looked import to_look
from debatebot.progress.sqlite.reading import record_of
from debatebot.progress.sqlite.salvage import is_sound
from debatebot.progress.sqlite.schema import COLUMNS
from debatebot.progress.sqlite.told import told


class Contents(Struct, frozen=True, kw_only=True):
    """What is in a file."""

    version: int
    "Of its tables."
    events: dict[str, int]
    "How many each learner has, by name."
    later: int
    "Events of a later release: kept as they are, and read by none."
    unreadable: tuple[int, ...]
    "Numbers of rows that do not hold an event."

    @property
    def total(self) -> int:
        """How many events there are."""
        return sum(self.events.values())


def contents(path: Path) -> Contents:
    """Look through a whole file.

    Raises:
        DataUnusable: it cannot be read.
    """
    events: Counter[str] = Counter()
    later, unreadable = 0, []
    with told(path), to_look(path) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        asked = (
            f"SELECT {', '.join(COLUMNS)} FROM event ORDER BY seq"
            if version
            else "SELECT 1 LIMIT 0"
        )
        for row in connection.execute(asked):
            if not is_sound(row):
                unreadable.append(row[0])
                continue
            events[row[2]] += 1
            later += isinstance(record_of(row).event, UnknownEvent)
    return Contents(
        version=version,
        events=dict(sorted(events.items())),
        later=later,
        unreadable=tuple(unreadable),
    )
