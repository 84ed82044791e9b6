"""The store in a file that need not be there yet: SQLite is loaded when there is something in it."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from debatebot.event import Event
from debatebot.progress.events import Record
from debatebot.progress.store import Made, Stamp
from debatebot.progress.trouble import NotSaved

if TYPE_CHECKING:
    from debatebot.progress.sqlite.store import SqliteStore


class FileStore:
    """Keeps events in a file; the first one makes it, in a folder that only its owner can open.

    Before the first event of a process a copy of the file is kept, if the newest is a day old.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._sqlite: SqliteStore | None = None

    def append(self, events: Sequence[Event], stamp: Stamp) -> tuple[Record, ...]:
        """Keep events together; they are committed when this returns."""
        if not events:
            return ()
        if not self._path.exists():
            self._make_folder()
        return self._opened().append(events, stamp)

    def records(self, learner: str, after: int = 0) -> tuple[Record, ...]:
        """A learner's events with a number above `after`; none when there is no file."""
        return self._opened().records(learner, after) if self._holds_something() else ()

    def last(self, learner: str) -> int:
        """The number of a learner's newest event; 0 without any, and without a file."""
        return self._opened().last(learner) if self._holds_something() else 0

    def snapshot(self, made: Made) -> bytes | None:
        """What was kept for exactly this, or None."""
        return self._opened().snapshot(made) if self._holds_something() else None

    def keep_snapshot(self, made: Made, body: bytes) -> None:
        """Keep what can be made again."""
        if self._holds_something():
            self._opened().keep_snapshot(made, body)

    def close(self) -> None:
        """Let go of the file."""
        if self._sqlite is not None:
            self._sqlite.close()

    def _holds_something(self) -> bool:
        """Whether there is a file with something in it; a full disk leaves an empty one behind."""
        try:
            return self._path.stat().st_size > 0
        except OSError:
            return False

    def _opened(self) -> "SqliteStore":
        if self._sqlite is None:
            from debatebot.progress.sqlite.store import SqliteStore

            self._sqlite = SqliteStore(self._path, partial(_back_up, self._path.parent))
        return self._sqlite

    def _make_folder(self) -> None:
        folder = self._path.parent
        if folder.is_dir():
            return
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            folder.chmod(0o700)
        except OSError as error:
            raise NotSaved(f"{folder} cannot be made: {error.strerror}.") from error


def _back_up(data: Path, copy: Callable[[Path], None], version: int | None) -> None:
    from debatebot.progress.backups import keep_backup

    keep_backup(data, copy, version, datetime.now(UTC))
