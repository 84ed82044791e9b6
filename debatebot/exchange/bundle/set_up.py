"""Runs on the other machine: puts the wheels of a bundle in place once, then starts debatebot.

It stands alone in the bundle: nothing but Python's own modules, and no newer words than an old
Python reads, so that a wrong version is told in a sentence.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

HERE = Path(__file__).resolve().parent
MADE_FOR = "made-for.json"
SUMS = "SHA256SUMS"
WHEELS = "wheels"
PINS = "requirements.txt"
PACK = "pack"
INSTALLED = "installed"
READY = "ready.txt"
FAILED = 2


def system_here() -> dict[str, str]:
    """What wheels depend on: kind and version of Python, system, processor, C library."""
    system = sysconfig.get_platform()
    if sys.platform == "darwin":
        system = "macosx-" + platform.machine()
    libc = platform.libc_ver()[0] or "other" if sys.platform.startswith("linux") else ""
    return {
        "python": "%d.%d" % sys.version_info[:2],  # noqa: UP031
        "kind": platform.python_implementation(),
        "system": system,
        "libc": libc,
    }


def named(system: dict[str, str]) -> str:
    """A system in words, as `CPython 3.11 on linux-x86_64 (glibc)`."""
    libc = " (" + system["libc"] + ")" if system.get("libc") else ""
    return system["kind"] + " " + system["python"] + " on " + system["system"] + libc


def main(arguments: list[str]) -> int:
    """Set up if need be, then become debatebot; on trouble say why and return 2."""
    bundle = HERE
    made_for = json.loads((bundle / MADE_FOR).read_text(encoding="utf-8"))
    here = system_here()
    if here != made_for:
        return _say(
            "This folder was made for " + named(made_for) + "; here is " + named(here) + ".\n"
            "Make it again on a machine like this one: debatebot bundle DIR"
        )
    token = hashlib.sha256((bundle / SUMS).read_bytes()).hexdigest()[:16]
    python = next((p for p in (_ready(place, token) for place in places(bundle, token)) if p), None)
    if python is None:
        try:
            check(bundle)
            python = set_up(bundle, token)
        except Trouble as trouble:
            return _say(str(trouble))
    return start(bundle, python, arguments)


class Trouble(Exception):
    """Why it cannot be set up here: a sentence."""


def places(bundle: Path, token: str) -> list[Path]:
    """Where it may be installed: in the folder itself, else where the user's programs keep data."""
    home = Path.home()
    if sys.platform == "win32":
        data = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        data = home / "Library" / "Application Support"
    else:
        data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return [bundle / INSTALLED / token, data / "debatebot-bundle" / token]


def check(bundle: Path) -> None:
    """Compare every file with its checksum.

    Raises:
        Trouble: one is missing or damaged.
    """
    for line in (bundle / SUMS).read_text(encoding="utf-8").splitlines():
        digest, _, name = line.partition("  ")
        try:
            found = hashlib.sha256((bundle / name).read_bytes()).hexdigest()
        except OSError:
            raise Trouble(
                "The folder is not whole: " + name + " is missing. Copy it again."
            ) from None
        if found != digest:
            raise Trouble("The folder is damaged: " + name + " has changed. Copy it again.")


def set_up(bundle: Path, token: str) -> Path:
    """Make an environment from the wheels; its interpreter.

    Raises:
        Trouble: it can be made nowhere; the sentence says why.
    """
    try:
        import venv  # noqa: F401
    except ImportError:
        raise Trouble(
            "This Python has no 'venv'. On Debian and Ubuntu it comes with the package python3-venv;\n"
            "the Python from python.org has it. Name another Python with DEBATEBOT_PYTHON=/path/to/python3."
        ) from None
    _tell("Setting up, once; this takes a few seconds …")
    refused = ""
    for place in places(bundle, token):
        making = place.with_name("." + place.name + "-" + str(os.getpid()))
        try:
            making.parent.mkdir(parents=True, exist_ok=True)
            _make(bundle, making, token)
            return _moved(making, place, token)
        except (OSError, subprocess.CalledProcessError) as problem:
            refused += "\n" + str(place.parent) + ": " + _reason(problem)
        finally:
            shutil.rmtree(str(making), ignore_errors=True)
    raise Trouble("It cannot be set up here." + refused)


def _make(bundle: Path, making: Path, token: str) -> None:
    pips = sorted((bundle / WHEELS).glob("pip-*.whl"))
    bare = ["--without-pip"] if pips else []
    _run([sys.executable, "-m", "venv", *bare, str(making)])
    pip = [str(pips[0] / "pip")] if pips else ["-m", "pip"]
    wheels = ["--no-index", "--no-deps", "--find-links", str(bundle / WHEELS)]
    quietly = ["--quiet", "--no-cache-dir", "--no-compile", "--no-warn-script-location"]
    pip += ["--isolated", "--disable-pip-version-check", "install", *quietly, *wheels]
    _run([str(_python_in(making)), *pip, "--requirement", str(bundle / PINS)])
    (making / READY).write_text(token, encoding="utf-8")


def _run(command: list[str]) -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.upper().startswith(("PIP_", "PYTHON"))
    }
    subprocess.run(
        command,
        check=True,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def _moved(making: Path, place: Path, token: str) -> Path:
    """Put in place what is whole; somebody else may have been quicker."""
    if place.exists() and _ready(place, token) is None:
        shutil.rmtree(str(place))
    try:
        making.rename(place)
    except OSError:
        if _ready(place, token) is None:
            raise
    return _python_in(place)


def _ready(place: Path, token: str) -> Path | None:
    """The interpreter of what is installed there, if it is whole and from this very folder."""
    python = _python_in(place)
    try:
        whole = (place / READY).read_text(encoding="utf-8") == token and python.exists()
    except OSError:
        return None
    return python if whole else None


def _python_in(place: Path) -> Path:
    return place / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def _reason(problem: Exception) -> str:
    if isinstance(problem, subprocess.CalledProcessError):
        said = (problem.output or b"").decode("utf-8", "replace").strip().splitlines()
        return " ".join(said[-2:]) or "Python ended with " + str(problem.returncode)
    return getattr(problem, "strerror", None) or str(problem)


def start(bundle: Path, python: Path, arguments: list[str]) -> int:
    """Run debatebot in this process's place; on Windows beside it."""
    if (bundle / PACK).is_dir():
        os.environ.setdefault("DEBATEBOT_PACK", str(bundle / PACK))
    for name in ("PYTHONHOME", "PYTHONPATH"):
        os.environ.pop(name, None)
    command = [str(python), "-m", "debatebot", *arguments]
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.call(command)


def _say(sentence: str) -> int:
    _tell(sentence)
    return FAILED


def _tell(sentence: str) -> None:
    sys.stderr.write(sentence + "\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
