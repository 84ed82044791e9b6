"""Wheel, sdist and a wheel made from the sdist: complete, and working where only they are installed."""

import os
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from tests.files import ROOT

pytestmark = pytest.mark.packaging

SCRIPTS = "Scripts" if sys.platform == "win32" else "bin"


def build(source: Path, target: str, into: Path) -> Path:
    """Build a wheel or an sdist from a folder; the path of what was made."""
    into.mkdir()
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(into)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    (made,) = into.iterdir()
    return made


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel of the checkout."""
    return build(ROOT, "wheel", tmp_path_factory.mktemp("wheel") / "dist")


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A source archive of the checkout, unpacked."""
    folder = tmp_path_factory.mktemp("sdist")
    with tarfile.open(build(ROOT, "sdist", folder / "dist")) as archive:
        archive.extractall(folder, filter="data")
    (unpacked,) = (path for path in folder.iterdir() if path.name != "dist")
    return unpacked


@pytest.fixture(scope="module")
def command(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `debatebot` of an environment that holds the wheel, and for the rest our packages.

    A path file lends it the packages of this environment, without the checkout that an editable
    installation adds to it, so that no network is needed.
    """
    home = tmp_path_factory.mktemp("bare") / "venv"
    venv.create(home)
    pip = [sys.executable, "-m", "pip", "--python", str(home / SCRIPTS / "python")]
    subprocess.run([*pip, "install", "-q", "--no-deps", "--no-index", str(wheel)], check=True)
    paths = {"base": str(home), "platbase": str(home)}
    site = Path(sysconfig.get_path("purelib", "venv", vars=paths))
    lent = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (site / "lent.pth").write_text("\n".join(sorted(lent)) + "\n", encoding="utf-8")
    return home / SCRIPTS / "debatebot"


def files_in(wheel: Path) -> set[str]:
    """Names of all files but the record of the wheel itself."""
    with zipfile.ZipFile(wheel) as archive:
        return {name for name in archive.namelist() if not name.endswith("/RECORD")}


def run(command: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the installed command in a folder, without anything that could lead it elsewhere."""
    hidden = {"DEBATEBOT_PACK", "DEBATEBOT_DATA", "PYTHONPATH"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [str(command), *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
    )


def test_wheel_holds_every_file_of_the_program_and_the_pack(wheel: Path) -> None:
    program = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "debatebot").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    pack = {f"debatebot/_content/{path.name}" for path in (ROOT / "content").iterdir()}
    assert {"debatebot/_content/questions.yaml", "debatebot/_content/positions.yaml"} <= pack
    held = files_in(wheel)
    assert held >= program | pack
    others = held - program - pack
    assert {name.partition("/")[0].rpartition(".")[2] for name in others} == {"dist-info"}
    assert any(name.endswith("licenses/LICENSE") for name in others)


def test_wheel_of_the_sdist_is_the_same(wheel: Path, sdist: Path, tmp_path: Path) -> None:
    assert files_in(build(sdist, "wheel", tmp_path / "dist")) == files_in(wheel)


def test_sdist_holds_what_its_test_command_needs(sdist: Path) -> None:
    for name in ("tests/__main__.py", ".ci/run", "benchmarks/terminal.py", "pyproject.toml"):
        assert (sdist / name).is_file()


def test_installed_command_finds_its_pack_in_an_empty_folder(command: Path, tmp_path: Path) -> None:
    done = run(command, tmp_path, "check")
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.iterdir()) == []


def test_installed_command_ignores_a_pack_in_the_working_folder(
    command: Path, tmp_path: Path
) -> None:
    (tmp_path / "content").mkdir()
    for folder in (tmp_path, tmp_path / "content"):
        (folder / "questions.yaml").write_text("not: a pack\n", encoding="utf-8")
        (folder / "positions.yaml").write_text("not: a pack\n", encoding="utf-8")
    assert run(command, tmp_path, "check").returncode == 0


def test_installed_command_makes_a_pack_and_plays_it(command: Path, tmp_path: Path) -> None:
    made = run(command, tmp_path, "new", "mine")
    assert made.returncode == 0, made.stderr
    played = run(command, tmp_path, "--data", "data", "--pack", "mine", "quiz", "--plain")
    assert played.returncode == 0, played.stderr
    assert "All kept." in played.stdout


def test_installed_command_is_the_wheels(command: Path, tmp_path: Path) -> None:
    python = command.parent / "python"
    done = run(python, tmp_path, "-c", "import debatebot; print(debatebot.__file__)")
    assert Path(done.stdout.strip()).is_relative_to(command.parents[1].resolve())
