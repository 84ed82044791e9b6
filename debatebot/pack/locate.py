"""Where the pack to open lies: the one asked for, one installed under a name, the shipped one."""

from collections.abc import Iterable
from pathlib import Path

import debatebot
from debatebot.pack.problems import PackProblems, Problem, did_you_mean
from debatebot.pack.version import POSITIONS, QUESTIONS
from debatebot.text.sanitise import one_line

PACKS = "packs"
"""The folder in the data folder in which each folder with a pack is opened by its name."""
_INSTALLED = "_content"


class PackNotFound(PackProblems):
    """No pack was found; holds one problem for each place that was tried."""


def find_pack(option: str | None, packs: Path | None = None) -> Path:
    """The folder of the pack to open. The working directory is never searched.

    Args:
        option: what `--pack` or `DEBATEBOT_PACK` says, a folder or the name of an installed pack;
            None or empty for the shipped pack. A folder with a pack in it goes before a name.
        packs: the folder in which packs are installed by name; None when there is none.

    Raises:
        PackNotFound: with the places tried, and the nearest name.
    """
    if option:
        return _asked_for(option, packs)
    package = _package()
    places = [package / _INSTALLED]
    if (package.parent / "pyproject.toml").is_file():
        places.append(package.parent / "content")
    for place in places:
        if (place / QUESTIONS).is_file():
            return place
    raise PackNotFound(_missing(place, f"there is no {QUESTIONS} here") for place in places)


def installed(packs: Path | None) -> tuple[Path, ...]:
    """The folders of installed packs by name, whether or not what is in them can be used."""
    try:
        found = sorted(packs.iterdir()) if packs is not None else []
    except OSError:
        return ()
    return tuple(folder for folder in found if holds_a_pack(folder))


def holds_a_pack(folder: Path) -> bool:
    """Whether there is a pack in a folder, or what is meant to be one."""
    hidden = folder.name.startswith(".")
    return not hidden and any((folder / name).is_file() for name in (QUESTIONS, POSITIONS))


def is_installed_with_us(folder: Path) -> bool:
    """Whether this is the shipped pack inside the installed program, not that of a checkout."""
    return folder.resolve() == _package() / _INSTALLED


def _package() -> Path:
    return Path(debatebot.__file__).resolve().parent


def _asked_for(option: str, packs: Path | None) -> Path:
    folder = Path(option).expanduser()
    if holds_a_pack(folder):
        return folder
    is_name = Path(option).name == option
    named = [each for each in installed(packs) if each.name == option] if is_name else []
    if named:
        return named[0]
    if folder.is_dir():
        return folder
    if folder.exists():
        raise PackNotFound([_missing(folder, "this is a file; a pack is a folder")])
    raise PackNotFound([_missing(folder, _no_such(option, installed(packs), is_name))])


def _no_such(option: str, known: Iterable[Path], is_name: bool) -> str:
    names = [one_line(folder.name) for folder in known]
    if not is_name or not names:
        return "there is no such folder"
    hint = did_you_mean(option, names) or f"; there are: {', '.join(names)}"
    return f"there is no such folder, and no installed pack of this name{hint}"


def _missing(place: Path, message: str) -> Problem:
    return Problem(str(place), 1, 1, message, "error", "pack-not-found")
