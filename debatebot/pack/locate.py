"""Where the pack to open lies: the one asked for, the one shipped inside the package, the checkout's."""

from pathlib import Path

import debatebot
from debatebot.pack.problems import PackProblems, Problem
from debatebot.pack.version import QUESTIONS


class PackNotFound(PackProblems):
    """No pack was found; holds one problem for each place that was tried."""


def find_pack(option: str | None) -> Path:
    """The folder of the pack to open. The working directory is never searched.

    Args:
        option: what `--pack` or `DEBATEBOT_PACK` says; None or empty for the shipped pack.

    Raises:
        PackNotFound: with the places tried.
    """
    if option:
        return _asked_for(Path(option).expanduser())
    package = Path(debatebot.__file__).resolve().parent
    places = [package / "_content"]
    if (package.parent / "pyproject.toml").is_file():
        places.append(package.parent / "content")
    for place in places:
        if (place / QUESTIONS).is_file():
            return place
    raise PackNotFound(_missing(place, f"there is no {QUESTIONS} here") for place in places)


def _asked_for(folder: Path) -> Path:
    if folder.is_dir():
        return folder
    if folder.exists():
        raise PackNotFound([_missing(folder, "this is a file; a pack is a folder")])
    raise PackNotFound([_missing(folder, "there is no such folder")])


def _missing(place: Path, message: str) -> Problem:
    return Problem(str(place), 1, 1, message, "error", "pack-not-found")
