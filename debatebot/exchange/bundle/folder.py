"""Makes the folder: wheels of what is installed here, and what starts them elsewhere."""

import hashlib
import json
import shutil
from collections.abc import Callable, Mapping
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from debatebot.exchange.bundle import set_up
from debatebot.exchange.bundle.checkout import pack_checkout, requirements, root_of_checkout
from debatebot.exchange.bundle.needed import needed, pins, with_extras
from debatebot.exchange.bundle.readme import readme
from debatebot.exchange.bundle.repack import is_editable, repack
from debatebot.exchange.bundle.trouble import CannotBundle
from debatebot.pack.version import POSITIONS, QUESTIONS

Told = Callable[[str], None]
_STARTS = {"start.sh": "\n", "start.bat": "\r\n"}
"""The scripts that start it, and how their lines end."""


def make_bundle(
    folder: Path, pack: Path | None, title: str, extras: tuple[str, ...], told: Told
) -> int:
    """Make a bundle in a folder.

    Args:
        folder: does not exist, or is empty; half a bundle is never left in it.
        pack: a pack to open instead of the shipped one; it is copied.
        title: the name of that pack, for the page that lies beside it.
        extras: extras of debatebot to take along, such as `pdf`.
        told: takes a line for each wheel, for whoever waits.

    Returns:
        How many bytes it holds.

    Raises:
        CannotBundle: what is installed cannot be packed; the sentence says what and why.
        OSError: the folder cannot be written.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CannotBundle(f"{folder}: there is something already; name a new or empty folder.")
    was_there = folder.exists()
    try:
        (folder / set_up.WHEELS).mkdir(parents=True)
        _fill(folder, pack, title, extras, told)
    except BaseException:
        _empty(folder, keep=was_there)
        raise
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _fill(folder: Path, pack: Path | None, title: str, extras: tuple[str, ...], told: Told) -> None:
    held = pins(_wheels(folder / set_up.WHEELS, extras, told))
    wanted = {name: version for name, version in held.items() if name != "pip"}
    lines = "".join(f"{name}=={version}\n" for name, version in wanted.items())
    _write(folder / set_up.PINS, lines)
    here = set_up.system_here()
    _write(folder / set_up.MADE_FOR, json.dumps(here, indent=2) + "\n")
    if pack is not None:
        (folder / set_up.PACK).mkdir()
        for name in (QUESTIONS, POSITIONS):
            shutil.copyfile(pack / name, folder / set_up.PACK / name)
    _write(folder / "README.txt", readme(set_up.named(here), held, title))
    shutil.copyfile(set_up.__file__, folder / "set_up.py")
    major, _, minor = here["python"].partition(".")
    for name, newline in _STARTS.items():
        text = (Path(__file__).parent / name).read_text("utf-8")
        text = text.replace("@MAJOR@", major).replace("@MINOR@", minor)
        _write(folder / name, text, newline)
        (folder / name).chmod(0o755)
    _write(folder / set_up.SUMS, _sums(folder))


def _wheels(into: Path, extras: tuple[str, ...], told: Told) -> list[Distribution]:
    """Pack debatebot, what it needs, and pip, which puts them in place elsewhere."""
    try:
        own = distribution("debatebot")
    except PackageNotFoundError:
        raise CannotBundle(
            "debatebot runs here without being installed. Install it into an environment"
            " (python -m pip install .), then bundle from there."
        ) from None
    root = root_of_checkout() if is_editable(own) else None
    requires = requirements(root, extras) if root is not None else with_extras(own, extras)
    wanted = [*needed(own, requires), *_pip()]
    for number, dist in enumerate(wanted, 1):
        told(f"{number} of {len(wanted)}: {dist.name} {dist.version}")
        if root is not None and dist is own:
            pack_checkout(dist, root, into)
        else:
            repack(dist, into)
    if not any(into.glob("pip-*.whl")):
        _pip_of_python(into)
    return wanted


def _pip() -> list[Distribution]:
    """What puts wheels in place, if it is installed here."""
    try:
        return [distribution("pip")]
    except PackageNotFoundError:
        return []


def _pip_of_python(into: Path) -> None:
    """The pip that Python brings along; without any the other Python has to bring its own."""
    import ensurepip

    for wheel in sorted((Path(ensurepip.__file__).parent / "_bundled").glob("pip-*.whl"))[-1:]:
        shutil.copyfile(wheel, into / wheel.name)


def _sums(folder: Path) -> str:
    """A line for each file, as `sha256sum` writes and checks them."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    names = {path.relative_to(folder).as_posix(): path for path in paths}
    digests: Mapping[str, str] = {
        name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in names.items()
    }
    return "".join(f"{digest}  {name}\n" for name, digest in digests.items())


def _write(path: Path, text: str, newline: str = "\n") -> None:
    path.write_text(text, encoding="utf-8", newline=newline)


def _empty(folder: Path, *, keep: bool) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    if keep:
        folder.mkdir(exist_ok=True)
