"""A wheel of debatebot, when it runs from a checkout and was never built."""

import tomllib
from collections.abc import Sequence
from importlib.metadata import Distribution
from pathlib import Path

import debatebot
from debatebot.exchange.bundle.repack import LEFT_BY_INSTALLING
from debatebot.exchange.bundle.trouble import CannotBundle
from debatebot.exchange.bundle.wheel_file import wheel_name, write_wheel

_TAG = "py3-none-any"
_CONTENT = "debatebot/_content"
"""Where the shipped pack lies in an installation."""
_STALE = ("Requires-Dist", "Provides-Extra", "Version")
"""Lines of metadata that stand in the checkout, newer than when it was installed."""


def root_of_checkout() -> Path:
    """The folder that holds `debatebot/` and `pyproject.toml`.

    Raises:
        CannotBundle: there is no such folder around the running program.
    """
    root = Path(debatebot.__file__).resolve().parents[1]
    if not (root / "pyproject.toml").is_file():
        raise CannotBundle("debatebot runs from a folder without its pyproject.toml.")
    return root


def requirements(root: Path, extras: Sequence[str] = ()) -> list[str]:
    """What debatebot needs, as its `pyproject.toml` says now.

    Raises:
        CannotBundle: it has no such extra.
    """
    with (root / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    optional = project["optional-dependencies"]
    for extra in extras:
        if extra not in optional:
            raise CannotBundle(f"'debatebot' has no extra '{extra}'.")
    lines = [*project["dependencies"], *(line for extra in extras for line in optional[extra])]
    return [str(line) for line in lines]


def pack_checkout(dist: Distribution, root: Path, into: Path) -> Path:
    """Write the wheel of a checkout, its pack inside, without any build tool.

    Args:
        dist: debatebot as it is installed from the checkout; it lends its entry points and licences.
        root: the checkout.
        into: the folder for the wheel.
    """
    stem = f"debatebot-{debatebot.__version__}"
    files = {f"debatebot/{name}": content for name, content in _below(root / "debatebot").items()}
    files |= {f"{_CONTENT}/{name}": content for name, content in _below(root / "content").items()}
    files |= _metadata(dist, root, f"{stem}.dist-info")
    path = into / wheel_name(stem, [_TAG])
    write_wheel(path, files)
    return path


def _below(folder: Path) -> dict[str, bytes]:
    """The files of a folder by their names in it; what Python and editors leave is left out."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if path.is_file() and "__pycache__" not in name.parts and not path.name.startswith("."):
            found[name.as_posix()] = path.read_bytes()
    return found


def _metadata(dist: Distribution, root: Path, info: str) -> dict[str, bytes]:
    found = {}
    for file in dist.files or ():
        folder, _, name = file.as_posix().partition("/")
        if folder.endswith(".dist-info") and name and name not in LEFT_BY_INSTALLING:
            found[f"{info}/{name}"] = file.read_binary()
    head, _, text = (dist.read_text("METADATA") or "").partition("\n\n")
    lines = [line for line in head.splitlines() if line.partition(":")[0] not in _STALE]
    lines += [f"Version: {debatebot.__version__}"]
    lines += [f"Requires-Dist: {line}" for line in requirements(root)]
    found[f"{info}/METADATA"] = ("\n".join(lines) + "\n\n" + text).encode("utf-8")
    found[f"{info}/WHEEL"] = (
        f"Wheel-Version: 1.0\nGenerator: debatebot\nRoot-Is-Purelib: true\nTag: {_TAG}\n".encode()
    )
    return found
