"""The pack that a learner opened last, for the next start: beside the progress, in a small file.

It is no event: it has to be known before a pack is open, and before the history is read.
"""

from pathlib import Path

import msgspec

from debatebot.pack.shelf import keep

_NAME = "last.packs"
_DECODER = msgspec.json.Decoder(dict[str, str])


def last_pack(data: Path, learner: str) -> str:
    """The folder of the pack that a learner chose last; empty for the one that is opened anyway.

    Args:
        data: the folder of all progress.
        learner: whose choice it is.
    """
    return _read(data).get(learner, "")


def keep_last_pack(data: Path, learner: str, folder: str) -> None:
    """Remember a choice; where nothing can be written, nothing is remembered.

    Args:
        data: the folder of all progress.
        learner: whose choice it is.
        folder: of the pack; empty to forget what was chosen.
    """
    known = _read(data)
    chosen = {name: place for name, place in known.items() if name != learner}
    if folder:
        chosen[learner] = folder
    if chosen != known:
        keep(msgspec.json.encode(chosen, order="sorted"), data / _NAME, most=1)


def _read(data: Path) -> dict[str, str]:
    try:
        return _DECODER.decode((data / _NAME).read_bytes())
    except (OSError, ValueError):  # damage of so small a thing is no news: it is chosen again
        return {}
