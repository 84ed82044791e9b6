"""What tests of play share: a desk on the river pack, with a store in memory or in a file."""

from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from debatebot.play.desk import Desk
from debatebot.play.journal import Clock
from debatebot.progress.place import Opened, open_store
from debatebot.progress.store import MemoryStore, Store
from tests.packs import river
from tests.standin import StandInGrader


def ticking() -> Clock:
    """A clock that goes on by a second each time it is asked."""
    seconds = count()
    return lambda: datetime(2026, 11, 2, 9, tzinfo=UTC) + timedelta(seconds=next(seconds))


def in_memory(store: Store | None = None) -> Desk:
    """A desk whose store is kept in memory."""
    opened = Opened(store or MemoryStore())
    return Desk(river(), opened, "me", ticking(), StandInGrader(river()))


def in_folder(folder: Path, learner: str = "me") -> Desk:
    """A desk whose store is a file."""
    opened = open_store(str(folder), learner)
    return Desk(river(), opened, learner, ticking(), StandInGrader(river()))
