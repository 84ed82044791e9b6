"""What tests of bundles share: a distribution that looks installed, with a record of its files."""

from collections.abc import Mapping
from importlib.metadata import PathDistribution
from pathlib import Path

from debatebot.exchange.bundle.wheel_file import digest

METADATA = "Metadata-Version: 2.1\nName: Lamp-Oil\nVersion: 1.2\n"
WHEEL = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py2-none-any\nTag: py3-none-any\n"
POINTS = "[console_scripts]\nlamp = lamp_oil:main\n"
INFO = "lamp_oil-1.2.dist-info"
FILES = {
    "lamp_oil/__init__.py": "def main(): pass\n",
    "lamp_oil/oil.txt": "colza\r\n",
    "lamp_oil/__pycache__/__init__.cpython-311.pyc": "compiled",
    "../../../bin/lamp": "#!/somewhere/bin/python\nfrom lamp_oil import main\n",
    "../../../bin/lamp-trim": "#!/somewhere/bin/python3.11\nprint('trim')\n",
    "../../../share/man/man1/lamp.1": ".TH LAMP 1\n",
    f"{INFO}/METADATA": METADATA,
    f"{INFO}/WHEEL": WHEEL,
    f"{INFO}/entry_points.txt": POINTS,
    f"{INFO}/licenses/LICENSE": "MIT\n",
    f"{INFO}/INSTALLER": "pip\n",
    f"{INFO}/direct_url.json": '{"url": "file:///some/lamp_oil.whl"}',
}
"""Names as a record has them, in an environment whose packages lie three folders deep."""


def paths_of(home: Path) -> dict[str, str]:
    """Where an environment in this folder has its parts."""
    site = home / "lib" / "python3" / "site-packages"
    return {
        "purelib": str(site),
        "platlib": str(site),
        "scripts": str(home / "bin"),
        "data": str(home),
        "include": str(home / "include"),
    }


def installed(home: Path, files: Mapping[str, str] = FILES) -> PathDistribution:
    """Put the files of a distribution into an environment, with their record."""
    site = Path(paths_of(home)["purelib"])
    rows = []
    for name, text in files.items():
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
        compiled = name.endswith(".pyc")
        rows.append(
            f"{name},," if compiled else f"{name},sha256={digest(text.encode())},{len(text)}"
        )
    (site / INFO / "RECORD").write_text("\n".join([*rows, f"{INFO}/RECORD,,"]) + "\n", "utf-8")
    return PathDistribution(site / INFO)


def broken_python(folder: Path, version: str) -> Path:
    """A program that says it is a Python of another version."""
    folder.mkdir(exist_ok=True)
    path = folder / "python3"
    path.write_text(
        f'#!/bin/sh\ncase "$2" in *print*) echo {version};; *) exit 1;; esac\n', "utf-8"
    )
    path.chmod(0o755)
    return path
