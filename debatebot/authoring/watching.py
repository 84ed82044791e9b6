"""A pack's two files under watch: when either has changed and is whole again, it is time to look."""

from collections.abc import Callable, Iterator
from pathlib import Path

from debatebot.pack.version import POSITIONS, QUESTIONS

POLL_SECONDS = 0.5
"""How often the files are looked at: an author does not wait, and a disk does not notice."""

_State = tuple[tuple[int, int, int] | None, ...]


def changes(folder: Path, wait: Callable[[], bool]) -> Iterator[tuple[str, ...]]:
    """Each time that files of a pack have changed, their names.

    A file that is being written changes from look to look: the change is told when two looks in a
    row see the same. A file that is missing for one look, as editors do when they replace it, and is
    then as it was, has not changed.

    Args:
        folder: where `questions.yaml` and `positions.yaml` lie.
        wait: lets time go by between two looks; false to stop.
    """
    told = seen = _state(folder)
    while wait():
        now = _state(folder)
        if now == seen and now != told:
            names = zip((QUESTIONS, POSITIONS), told, now, strict=True)
            yield tuple(name for name, before, after in names if before != after)
            told = now
        seen = now


def _state(folder: Path) -> _State:
    return tuple(_state_of(folder / name) for name in (QUESTIONS, POSITIONS))


def _state_of(path: Path) -> tuple[int, int, int] | None:
    """Time, size and number of a file; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
