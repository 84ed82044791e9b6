"""What stands in the way on another machine is said first, in a sentence, and nothing is left."""

import hashlib
import json
import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from debatebot.exchange.bundle import folder as room
from debatebot.exchange.bundle import set_up
from debatebot.exchange.bundle.folder import make_bundle
from debatebot.exchange.bundle.trouble import CannotBundle
from tests.exchange.bundle.installing import broken_python

WHEEL = "wheels/lamp-1-py3-none-any.whl"


def silent(line: str) -> None:
    """Nobody is waiting."""


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bundle whose one wheel is a stand-in, in a home of its own; its checksum is wrong."""
    monkeypatch.setattr(room, "_wheels", lambda *_: [])
    folder = tmp_path / "debatebot"
    make_bundle(folder, None, "", (), silent)
    (folder / WHEEL).write_text("lamp", "utf-8")
    (folder / "SHA256SUMS").write_text(f"3e5c7c1b9a1ea8a2  {WHEEL}\n", "utf-8")
    monkeypatch.setattr(set_up, "HERE", folder)
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "home"))
    return folder


def sound(bundle: Path) -> None:
    """Make the checksums right."""
    digest = hashlib.sha256((bundle / WHEEL).read_bytes()).hexdigest()
    (bundle / "SHA256SUMS").write_text(f"{digest}  {WHEEL}\n", "utf-8")


def said(capsys: pytest.CaptureFixture[str]) -> str:
    assert set_up.main(["--version"]) == set_up.FAILED
    out, err = capsys.readouterr()
    assert out == ""
    return err


@pytest.mark.parametrize(
    ("what", "value", "told"),
    [
        ("system", "win-amd64", "win-amd64"),
        ("python", "3.99", "CPython 3.99"),
        ("libc", "musl", "(musl)"),
    ],
)
def test_another_system_or_python_is_told_first(
    bundle: Path, capsys: pytest.CaptureFixture[str], what: str, value: str, told: str
) -> None:
    made_for = {**set_up.system_here(), what: value}
    (bundle / "made-for.json").write_text(json.dumps(made_for), "utf-8")
    text = said(capsys)
    assert text.startswith("This folder was made for ")
    assert told in text
    assert set_up.named(set_up.system_here()) in text
    assert not (bundle / "installed").exists()


def test_a_damaged_or_missing_file_is_named(
    bundle: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert f"damaged: {WHEEL} has changed" in said(capsys)
    (bundle / WHEEL).unlink()
    assert f"{WHEEL} is missing" in said(capsys)


def test_a_python_without_venv_is_told(
    bundle: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sound(bundle)
    monkeypatch.setitem(sys.modules, "venv", None)
    assert "This Python has no 'venv'" in said(capsys)


def test_what_cannot_be_set_up_anywhere_says_why_and_leaves_nothing(
    bundle: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sound(bundle)
    monkeypatch.setattr(set_up, "_run", refuse)
    text = said(capsys)
    assert "It cannot be set up here." in text
    assert text.count("no such wheel") == 2
    assert list((bundle / "installed").iterdir()) == []


def refuse(command: list[str]) -> None:
    raise subprocess.CalledProcessError(1, command, b"first line\nERROR: no such wheel\n")


def test_a_folder_that_cannot_be_written_is_passed_over(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (bundle / "installed").write_text("in the way: no folder can be made here", "utf-8")
    monkeypatch.setattr(set_up, "_run", bare_environment)
    python = set_up.set_up(bundle, "token")
    assert python.is_relative_to(tmp_path / "home")
    assert set_up.places(bundle, "token")[1] in python.parents


def bare_environment(command: list[str]) -> None:
    if "venv" in command:
        venv.create(command[-1], symlinks=os.name != "nt")


def test_half_of_an_installation_is_made_again(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_up, "_run", bare_environment)
    place = set_up.places(bundle, "token")[0]
    (place / "half").mkdir(parents=True)
    assert set_up.set_up(bundle, "token").exists()
    assert not (place / "half").exists()


def test_the_start_script_names_the_pythons_it_found(bundle: Path, tmp_path: Path) -> None:
    old = broken_python(tmp_path / "bin", "3.9")
    for tool in ("sh", "dirname", "sort", "tr"):
        found = next(p for p in ("/bin", "/usr/bin") if Path(p, tool).exists())
        (old.parent / tool).symlink_to(Path(found, tool))
    done = subprocess.run(
        ["sh", str(bundle / "start.sh"), "quiz"],
        env={"PATH": str(old.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == set_up.FAILED
    assert "Found: 3.9" in done.stderr
    assert "DEBATEBOT_PYTHON" in done.stderr


def test_what_is_in_the_way_stays_and_half_a_bundle_does_not(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("mine", "utf-8")
    with pytest.raises(CannotBundle, match="there is something already"):
        make_bundle(tmp_path, None, "", (), silent)
    assert (tmp_path / "note.txt").read_text("utf-8") == "mine"
    folder = tmp_path / "new"
    with pytest.raises(CannotBundle, match="no extra 'moon'"):
        make_bundle(folder, None, "", ("moon",), silent)
    assert not folder.exists()
