"""What tests of stores share: a stamp, and a store in a file."""

from datetime import UTC, datetime
from pathlib import Path

from debatebot.progress.file import FileStore
from debatebot.progress.store import Stamp

ROOT = Path(__file__).parents[2]
NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)


def stamp(learner: str = "me", session: str = "", pack: str = "river") -> Stamp:
    return Stamp(at=NOON, learner=learner, pack=pack, content="0123", session=session)


def in_file(folder: Path) -> FileStore:
    return FileStore(folder / "data" / "progress.sqlite3")
