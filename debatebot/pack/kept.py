"""A pack that was read before, kept ready: the app opens without reading its YAML again.

What is kept is named by the bytes of both files and by the program that read them, so it is never
older than either. It is a convenience: without it, or when it is damaged, the files are read.
"""

import hashlib
import os
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec.structs import replace

from debatebot import __version__
from debatebot.pack.models import Pack
from debatebot.pack.version import POSITIONS, QUESTIONS, content_hash

SHELF_SIZE = 6
"""Packs kept at a time: one's own, and the versions of one that is being written."""
_ENDING = ".pack"


def read_kept(folder: Path, shelf: Path) -> Pack:
    """Read a pack, from the shelf if it is there; else from its files, and put it there.

    Args:
        folder: where `questions.yaml` and `positions.yaml` lie.
        shelf: where packs are kept; it need not exist, nor be writable.

    Raises:
        PackProblems: with every error of both files.
    """
    place = _place(folder, shelf)
    if place is not None:
        with suppress(OSError, msgspec.MsgspecError):
            kept = msgspec.msgpack.decode(place.read_bytes(), type=Pack)
            return replace(kept, folder=str(folder))
    # The reader of YAML costs as much to load as to use: only when it is needed.
    from debatebot.pack.reader import read_pack

    pack = read_pack(folder)
    if place is not None:
        with suppress(OSError):
            _keep(pack, place)
    return pack


def _place(folder: Path, shelf: Path) -> Path | None:
    """Where the pack as it is now would be kept; None when its files cannot be read."""
    try:
        content = content_hash(*((folder / name).read_bytes() for name in (QUESTIONS, POSITIONS)))
    except OSError:
        return None
    return shelf / f"{content}-{_reader_version()}{_ENDING}"


def _reader_version() -> str:
    """Changes with every change of the code that reads packs, released or not."""
    digest = hashlib.sha256(__version__.encode())
    here = Path(__file__).parent
    for path in sorted(here.glob("*.py")):
        state = path.stat()
        digest.update(f"{path.name}:{state.st_size}:{state.st_mtime_ns};".encode())
    return digest.hexdigest()[:16]


def _keep(pack: Pack, place: Path) -> None:
    """Write beside and move into place, so that nobody reads half a pack; drop the oldest."""
    place.parent.mkdir(parents=True, exist_ok=True)
    beside = place.with_suffix(f".{os.getpid()}")
    try:
        beside.write_bytes(msgspec.msgpack.encode(pack))
        beside.replace(place)
    finally:
        beside.unlink(missing_ok=True)
    kept = sorted(place.parent.glob(f"*{_ENDING}"), key=lambda path: path.stat().st_mtime_ns)
    for old in kept[:-SHELF_SIZE]:
        old.unlink(missing_ok=True)
