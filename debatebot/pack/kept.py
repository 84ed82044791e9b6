"""A pack that was read before, kept ready: the app opens without reading its YAML again.

What is kept is named by the bytes of both files and by the program that read them, so it is never
older than either. It is a convenience: without it, or when it is damaged, the files are read.
"""

from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec.structs import replace

from debatebot.pack.models import Pack
from debatebot.pack.shelf import code_version, keep
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
        keep(msgspec.msgpack.encode(pack), place, SHELF_SIZE)
    return pack


def _place(folder: Path, shelf: Path) -> Path | None:
    """Where the pack as it is now would be kept; None when its files cannot be read."""
    try:
        content = content_hash(*((folder / name).read_bytes() for name in (QUESTIONS, POSITIONS)))
    except OSError:
        return None
    return shelf / f"{content}-{code_version(('pack',))}{_ENDING}"
