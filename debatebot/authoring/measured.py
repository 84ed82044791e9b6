"""The figures of a pack, measured once for each version of its content and of the program."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec

from debatebot.authoring.figures import ROUNDS, Figures, figures
from debatebot.pack.models import Pack
from debatebot.pack.shelf import code_version, keep

_KEPT = 6
"""Packs whose figures are kept at a time."""
_READERS = ("text", "pack", "matching", "grading", "debate", "authoring")
"""Rooms whose code decides what the figures are."""


def kept_figures(pack: Pack, shelf: Path) -> Figures | None:
    """The figures of this version of a pack, when they were measured before."""
    with suppress(OSError, msgspec.MsgspecError):
        return msgspec.msgpack.decode(_place(pack, shelf).read_bytes(), type=Figures)
    return None


def measured(pack: Pack, shelf: Path, stop: Callable[[], bool] = lambda: False) -> Figures:
    """The figures of a pack: from the shelf if they are there, else measured, which takes seconds.

    Args:
        pack: the pack.
        shelf: where figures are kept; it need not exist, nor be writable.
        stop: asked again and again whether to give up.

    Raises:
        Stopped: `stop` said so.
    """
    found = kept_figures(pack, shelf)
    if found is None:
        found = figures(pack, ROUNDS, stop)
        keep(msgspec.msgpack.encode(found), _place(pack, shelf), _KEPT)
    return found


def _place(pack: Pack, shelf: Path) -> Path:
    return shelf / f"{pack.content_hash}-{code_version(_READERS)}.figures"
