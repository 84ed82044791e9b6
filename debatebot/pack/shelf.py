"""A shelf in the user's cache folder for what can be made again: named by what it was made from.

It is a convenience: without it, or when something on it is damaged, the work is done again.
"""

import hashlib
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from debatebot import __version__

_PROGRAM = Path(__file__).parents[1]
_CODE = {".py", ".txt"}


def code_version(rooms: Iterable[str]) -> str:
    """Changes with every change of the code and tables of these rooms, released or not.

    Args:
        rooms: folders of the program, such as `pack`.
    """
    digest = hashlib.sha256(__version__.encode())
    for room in rooms:
        for path in sorted((_PROGRAM / room).rglob("*")):
            if path.suffix in _CODE:
                state = path.stat()
                digest.update(f"{room}/{path.name}:{state.st_size}:{state.st_mtime_ns};".encode())
    return digest.hexdigest()[:16]


def keep(data: bytes, place: Path, most: int) -> None:
    """Put something on the shelf; where that cannot be, nothing happens.

    It is written beside and moved into place, so that nobody reads half of it.

    Args:
        data: what to keep.
        place: its name on the shelf; the shelf need not exist, nor be writable.
        most: how many of its kind, known by the ending, stay: the oldest go.
    """
    with suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        beside = place.with_suffix(f".{os.getpid()}")
        try:
            beside.write_bytes(data)
            beside.replace(place)
        finally:
            beside.unlink(missing_ok=True)
        alike = place.parent.glob(f"*{place.suffix}")
        for old in sorted(alike, key=lambda path: path.stat().st_mtime_ns)[:-most]:
            old.unlink(missing_ok=True)
