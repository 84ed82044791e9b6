"""A bundle begins a coded round where nothing else is installed and there is no network."""

import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from debatebot.cli.main import run
from debatebot.exchange.bundle import set_up
from tests.files import ROOT
from tests.packs import RIVER

pytestmark = pytest.mark.packaging

NOWHERE = "http://127.0.0.1:9"
"""Nothing listens there: whoever asks for the network is told at once."""


@pytest.fixture(scope="module")
def stick(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle of this environment, with a pack."""
    folder = tmp_path_factory.mktemp("stick") / "my debatebot"
    assert run(["bundle", str(folder), "--pack", str(RIVER)]) == 0
    return folder


def started(stick: Path, home: Path, *arguments: str, typed: str = "") -> str:
    """What the start script says in a home where nothing is installed."""
    home.mkdir(exist_ok=True)
    environment = {
        "PATH": f"{Path(sys.executable).resolve().parent}{os.pathsep}{os.defpath}",
        "HOME": str(home),
        "PIP_NO_INDEX": "1",
        "http_proxy": NOWHERE,
        "https_proxy": NOWHERE,
    }
    script = ["sh", str(stick / "start.sh")]
    if sys.platform == "win32":
        script, environment = [str(stick / "start.bat")], {**os.environ, **environment}
    done = subprocess.run(
        [*script, "--data", str(home / "data"), *arguments],
        env=environment,
        input=typed,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout


def test_a_coded_round_is_the_same_there_as_here(
    stick: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    quiz = ("warmup", "quiz", "--plain", "--seed", "4")
    code = next(
        word.rstrip(".")
        for word in started(stick, tmp_path / "there", *quiz).split()
        if word.count("-") >= 2
    )
    there = started(stick, tmp_path / "there", "warmup", code, "--plain", typed="\nthe fish\n")
    monkeypatch.setattr("sys.stdin", io.StringIO("\nthe fish\n"))
    capsys.readouterr()
    assert (
        run(["--data", str(tmp_path / "here"), "--pack", str(RIVER), "warmup", code, "--plain"])
        == 0
    )
    assert there == capsys.readouterr().out
    assert code in there
    (installed,) = (stick / set_up.INSTALLED).iterdir()
    assert (installed / set_up.READY).is_file()


def test_every_file_has_its_checksum_and_the_pack_is_there(stick: Path) -> None:
    sums = (stick / "SHA256SUMS").read_text("utf-8").splitlines()
    listed = {line.partition("  ")[2] for line in sums}
    set_up.check(stick)
    assert {"start.sh", "start.bat", "README.txt", "set_up.py", "requirements.txt"} <= listed
    for name in ("questions.yaml", "positions.yaml"):
        assert (stick / "pack" / name).read_bytes() == (RIVER / name).read_bytes()
    text = (stick / "README.txt").read_text("utf-8")
    assert "textual 8" in text
    assert max(map(len, text.splitlines())) <= 80
    assert b"\r\n" in (stick / "start.bat").read_bytes()


def test_its_wheel_of_a_checkout_is_whole(stick: Path) -> None:
    (wheel,) = (stick / "wheels").glob("debatebot-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
        metadata = next(n for n in archive.namelist() if n.endswith("/METADATA"))
        requires = archive.read(metadata).decode("utf-8")
    program = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "debatebot").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert held == program | {f"debatebot/_content/{p.name}" for p in (ROOT / "content").iterdir()}
    assert "Requires-Dist: textual==" in requires
