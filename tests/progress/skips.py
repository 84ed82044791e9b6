"""What tests of copies share: a file of progress whose events are skipped questions."""

from datetime import UTC, datetime
from pathlib import Path

from debatebot.progress.file import FileStore
from debatebot.progress.place import FILE_NAME
from debatebot.quiz.events import Skip
from tests.progress.stores import stamp

NOW = datetime(2026, 11, 3, 8, tzinfo=UTC)


def store_in(folder: Path) -> FileStore:
    """The store of a data folder."""
    return FileStore(folder / FILE_NAME)


def questions(folder: Path, learner: str = "me") -> list[str]:
    """What was skipped, in order."""
    store = store_in(folder)
    found = [r.event.question for r in store.records(learner) if isinstance(r.event, Skip)]
    store.close()
    return found


def with_skips(folder: Path, *names: str) -> None:
    """Skip these questions."""
    store = store_in(folder)
    for name in names:
        store.append([Skip(question=name)], stamp())
    store.close()
