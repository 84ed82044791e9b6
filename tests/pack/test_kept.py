"""A kept pack is the pack of the files as they are, or it is not used."""

import shutil
from pathlib import Path

import pytest

from debatebot.pack import reader, shelf
from debatebot.pack.kept import SHELF_SIZE, read_kept
from debatebot.pack.problems import PackProblems
from debatebot.pack.reader import read_pack
from debatebot.pack.version import QUESTIONS
from tests.packs import RIVER


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A pack that a test may change."""
    return Path(shutil.copytree(RIVER, tmp_path / "river"))


def unread(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on reading the files fails the test."""

    def refuse(_: Path) -> None:
        raise AssertionError("the files were read")

    monkeypatch.setattr(reader, "read_pack", refuse)


def test_the_second_time_the_files_are_not_read(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = read_kept(folder, tmp_path / "shelf")
    unread(monkeypatch)
    assert read_kept(folder, tmp_path / "shelf") == first


def test_it_is_what_the_files_say(folder: Path, tmp_path: Path) -> None:
    read_kept(folder, tmp_path)
    assert read_kept(folder, tmp_path) == read_pack(folder)


def test_the_same_content_elsewhere_knows_where_it_is(folder: Path, tmp_path: Path) -> None:
    read_kept(folder, tmp_path / "shelf")
    moved = folder.rename(tmp_path / "moved")
    assert read_kept(moved, tmp_path / "shelf").folder == str(moved)


def test_a_changed_file_is_read_again(folder: Path, tmp_path: Path) -> None:
    before = read_kept(folder, tmp_path / "shelf")
    path = folder / QUESTIONS
    path.write_text(path.read_text(encoding="utf-8").replace("A Dam", "The Dam"), encoding="utf-8")
    after = read_kept(folder, tmp_path / "shelf")
    assert after.article.title != before.article.title
    assert after.content_hash != before.content_hash


def test_another_reader_reads_again(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_kept(folder, tmp_path)
    monkeypatch.setattr(shelf, "__version__", "another")
    unread(monkeypatch)
    with pytest.raises(AssertionError, match="were read"):
        read_kept(folder, tmp_path)


@pytest.mark.parametrize("damage", [b"", b"\x00", b"\x84\xa1", b"not a pack at all"])
def test_a_damaged_one_is_read_again(folder: Path, tmp_path: Path, damage: bytes) -> None:
    shelf = tmp_path / "shelf"
    first = read_kept(folder, shelf)
    (place,) = shelf.iterdir()
    place.write_bytes(damage)
    assert read_kept(folder, shelf) == first
    assert read_kept(folder, shelf) == first


def test_a_shelf_that_cannot_be_made_is_done_without(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert read_kept(folder, tmp_path / "file" / "shelf") == read_pack(folder)


def test_a_pack_with_errors_is_never_kept(folder: Path, tmp_path: Path) -> None:
    (folder / QUESTIONS).write_text("article: 1\n", encoding="utf-8")
    for _ in range(2):
        with pytest.raises(PackProblems):
            read_kept(folder, tmp_path / "shelf")
    assert not (tmp_path / "shelf").exists()


def test_a_missing_pack_is_a_problem_as_ever(tmp_path: Path) -> None:
    with pytest.raises(PackProblems):
        read_kept(tmp_path / "nowhere", tmp_path / "shelf")


def test_the_shelf_stays_small(folder: Path, tmp_path: Path) -> None:
    path = folder / QUESTIONS
    for number in range(SHELF_SIZE + 3):
        path.write_bytes(path.read_bytes() + f"# {number}\n".encode())
        read_kept(folder, tmp_path / "shelf")
    assert len(list((tmp_path / "shelf").iterdir())) == SHELF_SIZE
