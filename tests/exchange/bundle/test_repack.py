"""A wheel made of what is installed holds what the first one held, and nothing of this machine."""

import sysconfig
import zipfile
from importlib.metadata import distribution
from pathlib import Path

import pytest

from debatebot.exchange.bundle.repack import repack
from debatebot.exchange.bundle.trouble import CannotBundle
from debatebot.exchange.bundle.wheel_file import wheel_name
from tests.exchange.bundle.installing import FILES, INFO, WHEEL, installed, paths_of


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An environment of its own takes the place of the one that runs the tests."""
    home = tmp_path / "home"
    monkeypatch.setattr(sysconfig, "get_paths", lambda _: paths_of(home))
    return home


def held(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_files_scripts_data_and_licences_are_in_it(here: Path, tmp_path: Path) -> None:
    wheel = repack(installed(here), tmp_path)
    assert wheel.name == "lamp_oil-1.2-py2.py3-none-any.whl"
    files = held(wheel)
    data = "lamp_oil-1.2.data"
    assert list(files) == [
        f"{data}/data/share/man/man1/lamp.1",
        f"{data}/scripts/lamp-trim",
        f"{INFO}/METADATA",
        f"{INFO}/WHEEL",
        f"{INFO}/entry_points.txt",
        f"{INFO}/licenses/LICENSE",
        "lamp_oil/__init__.py",
        "lamp_oil/oil.txt",
        f"{INFO}/RECORD",
    ]
    assert files[f"{data}/scripts/lamp-trim"] == b"#!python\nprint('trim')\n"
    assert files["lamp_oil/oil.txt"] == b"colza\r\n"
    assert files[f"{INFO}/WHEEL"] == WHEEL.encode()
    record = files[f"{INFO}/RECORD"].decode().splitlines()
    assert len(record) == len(files)
    assert f"{INFO}/RECORD,," in record


def test_the_same_installation_gives_the_same_bytes(here: Path, tmp_path: Path) -> None:
    dist = installed(here)
    first = repack(dist, tmp_path).read_bytes()
    for path in here.rglob("*.py"):
        path.touch()
    assert repack(dist, tmp_path).read_bytes() == first


def test_what_was_changed_or_lost_is_named(here: Path, tmp_path: Path) -> None:
    dist = installed(here)
    oil = Path(paths_of(here)["purelib"]) / "lamp_oil" / "oil.txt"
    oil.write_text("olive", "utf-8")
    with pytest.raises(
        CannotBundle, match=r"was changed after it was installed: lamp_oil/oil\.txt"
    ):
        repack(dist, tmp_path)
    oil.unlink()
    with pytest.raises(CannotBundle, match=r"is not whole: lamp_oil/oil\.txt"):
        repack(dist, tmp_path)
    assert list(tmp_path.glob("*.whl")) == []


def test_what_has_no_record_or_is_run_from_its_source_is_refused(
    here: Path, tmp_path: Path
) -> None:
    editable = '{"dir_info": {"editable": true}, "url": "file:///lamp"}'
    with pytest.raises(CannotBundle, match="run from a folder of its author"):
        repack(installed(here, {**FILES, f"{INFO}/direct_url.json": editable}), tmp_path)
    dist = installed(here)
    (Path(paths_of(here)["purelib"]) / INFO / "RECORD").unlink()
    with pytest.raises(CannotBundle, match="no record of its files"):
        repack(dist, tmp_path)


def test_a_file_anywhere_else_is_refused(here: Path, tmp_path: Path) -> None:
    with pytest.raises(CannotBundle, match="where no wheel puts one"):
        repack(installed(here, {**FILES, "../../../../elsewhere.txt": "x"}), tmp_path)


def test_tags_of_several_systems_are_one_name() -> None:
    tags = ["cp311-cp311-manylinux_2_17_x86_64", "cp311-cp311-manylinux2014_x86_64"]
    assert wheel_name("a-1", tags) == (
        "a-1-cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.whl"
    )


def test_a_real_installation_keeps_every_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    dist = distribution("click")
    files = held(repack(dist, tmp_path))
    kept = {
        str(file)
        for file in dist.files or ()
        if file.suffix != ".pyc" and file.name not in ("INSTALLER", "REQUESTED")
    }
    assert set(files) == kept
