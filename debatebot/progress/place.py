"""Where progress is kept on this machine, and whether it can be."""

import os
from pathlib import Path

from msgspec import Struct

from debatebot.progress.file import FileStore
from debatebot.progress.store import MemoryStore, Store
from debatebot.progress.trouble import DataUnusable, NotSaved

FILE_NAME = "progress.sqlite3"


class Opened(Struct, frozen=True):
    """A store, and a sentence for the learner when it does not keep what is done."""

    store: Store
    notice: str = ""
    keeps: bool = True
    "False for a store that forgets everything when the program ends."


def data_folder(option: str | None) -> Path:
    """The folder of all progress; asking for it makes nothing.

    Args:
        option: what `--data` or `DEBATEBOT_DATA` says; without it the user's own data folder.
    """
    if option:
        return Path(option).expanduser().absolute()
    import platformdirs

    return Path(platformdirs.user_data_dir("debatebot", appauthor=False))


def shelf() -> Path:
    """The user's own folder for what can be made again; asking for it makes nothing."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("debatebot", appauthor=False))


def open_store(option: str | None, learner: str) -> Opened:
    """Open the store of progress; it is made by the first event.

    Where the user's own folder cannot be written to, the store keeps events in memory and the
    notice says so.

    Raises:
        DataUnusable: a folder that was asked for cannot be written to, or data cannot be read.
    """
    path = data_folder(option) / FILE_NAME
    if _writable(path):
        store = FileStore(path)
        try:
            store.last(learner)  # finds a damaged file now
        except NotSaved as problem:
            return _only_read(path, learner, problem)
        return Opened(store)
    if option:
        raise DataUnusable(
            f"{path.parent} cannot be written to. Choose another folder with --data."
        )
    known = open_for_reading(option, learner)
    notice = f"Nothing is saved: {path.parent} cannot be written to."
    return Opened(known, notice, keeps=False)


def _only_read(path: Path, learner: str, why: NotSaved) -> Opened:
    """What is on a disk that is too full to open a file on: it is read, and kept no more.

    Raises:
        DataUnusable: the file cannot even be read.
    """
    from debatebot.progress.sqlite.reading import read_only_copy

    if not path.is_file():
        raise _no_file(path) from why
    try:
        known = MemoryStore(read_only_copy(path, learner))
    except NotSaved:
        raise _no_file(path) from why
    notice = f"Nothing is saved: {path.parent} has no room, or cannot be written to."
    return Opened(known, notice, keeps=False)


def open_for_reading(option: str | None, learner: str) -> Store:
    """A store to look at: what is on disk now, also where nothing can be written.

    Raises:
        DataUnusable: data cannot be read.
    """
    path = data_folder(option) / FILE_NAME
    if path.is_dir():
        raise _no_file(path)
    if _writable(path):
        store = FileStore(path)
        try:
            store.last(learner)
            return store
        except NotSaved:
            store.close()  # a full disk: it can still be read
    if not path.exists():
        return MemoryStore()
    from debatebot.progress.sqlite.reading import read_only_copy

    return MemoryStore(read_only_copy(path, learner))


def _no_file(path: Path) -> DataUnusable:
    return DataUnusable(
        f"{path} cannot be opened: it is no file, or another program holds it. Move it away, or "
        "choose another folder with --data."
    )


def _writable(path: Path) -> bool:
    """True when the file, or what would have to be made for it, can be written."""
    if path.exists():
        return os.access(path, os.R_OK | os.W_OK) and os.access(path.parent, os.W_OK | os.X_OK)
    nearest = next((above for above in path.parents if above.exists()), None)
    return nearest is not None and nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK)
