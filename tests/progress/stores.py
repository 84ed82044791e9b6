"""What tests of stores share: a stamp, and a store in a file."""

from datetime import UTC, datetime
from pathlib import Path

from debatebot.progress.place import make_private
from debatebot.progress.sqlite import SqliteStore
from debatebot.progress.store import Stamp

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)


def stamp(learner: str = "me", session: str = "", pack: str = "river") -> Stamp:
    return Stamp(at=NOON, learner=learner, pack=pack, content="0123", session=session)


def in_file(folder: Path) -> SqliteStore:
    return SqliteStore(folder / "data" / "progress.sqlite3", make_private)
