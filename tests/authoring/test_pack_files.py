"""Additions on disk: only into what was read, only what reads as meant, and back again."""

import os
from pathlib import Path

import pytest

import debatebot
from debatebot.authoring import pack_files
from debatebot.authoring.additions import Addition, golden, phrasing, reject, sample
from debatebot.authoring.pack_files import Changed, NotSaved, PackFiles
from debatebot.pack.problems import PackProblems
from debatebot.pack.reader import read_pack
from debatebot.pack.version import POSITIONS, QUESTIONS
from tests.authoring.benched import benched_pack


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    benched_pack(tmp_path)
    return tmp_path


def copper(files: PackFiles, text: str = "red ore") -> Addition:
    return phrasing(files.pack, "cargo", "copper", text)


def test_an_addition_is_in_the_file_and_out_again(folder: Path) -> None:
    files = PackFiles(folder)
    before = {name: (folder / name).read_bytes() for name in (QUESTIONS, POSITIONS)}
    where = files.add(copper(files))
    assert where == f"{folder / QUESTIONS}:17"
    assert (
        (folder / QUESTIONS).read_text().splitlines()[16].endswith('"the red metal", "red ore"]}')
    )
    assert read_pack(folder) == files.pack
    files.add(golden(files.pack, "pro", "jobs!", "p-jobs"))
    assert files.take_back() == "a golden turn for p-jobs"
    assert files.take_back() == "a phrasing of copper"
    assert {name: (folder / name).read_bytes() for name in before} == before
    assert read_pack(folder) == files.pack
    with pytest.raises(NotSaved, match="nothing was written"):
        files.take_back()
    assert sorted(path.name for path in folder.iterdir()) == sorted(before)


def test_what_an_editor_changed_meanwhile_is_not_written_over(folder: Path) -> None:
    files = PackFiles(folder)
    added = copper(files)
    edited = (folder / QUESTIONS).read_text().replace("The harbour", "The old harbour")
    (folder / QUESTIONS).write_text(edited)
    with pytest.raises(Changed, match="changed by another program"):
        files.add(added)
    assert (folder / QUESTIONS).read_text() == edited
    assert files.pack.article.title == "The old harbour"
    files.add(added)  # it was read again: now it goes in
    assert "red ore" in (folder / QUESTIONS).read_text()
    (folder / POSITIONS).write_text((folder / POSITIONS).read_text() + "# mine\n")
    with pytest.raises(Changed):
        files.take_back()
    with pytest.raises(NotSaved, match="nothing was written"):
        files.take_back()  # once others have changed the pack, it is theirs
    assert "red ore" in (folder / QUESTIONS).read_text()
    assert (folder / POSITIONS).read_text().endswith("# mine\n")


def test_an_edit_in_the_very_last_moment_is_seen(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = PackFiles(folder)

    def edit(_: int) -> None:
        (folder / QUESTIONS).write_bytes((folder / QUESTIONS).read_bytes() + b"# mine\n")

    monkeypatch.setattr(os, "fsync", edit)
    with pytest.raises(Changed):
        files.add(copper(files))
    assert (folder / QUESTIONS).read_text().endswith("# mine\n")
    assert "red ore" not in (folder / QUESTIONS).read_text()
    assert not [path for path in folder.iterdir() if path.name.startswith(".")]


def test_a_file_that_was_broken_meanwhile_is_left_alone(folder: Path) -> None:
    files = PackFiles(folder)
    before = files.pack
    (folder / QUESTIONS).write_text("article: {id: harbour")
    with pytest.raises(PackProblems):
        files.add(copper(files))
    assert files.pack is before
    (folder / QUESTIONS).unlink()
    with pytest.raises(PackProblems, match="there is no questions"):
        files.read_again()


def test_what_the_pack_would_refuse_is_not_written(folder: Path) -> None:
    files = PackFiles(folder)
    before = (folder / QUESTIONS).read_bytes()
    with pytest.raises(NotSaved, match="accepted and rejected") as refused:
        files.add(reject(files.pack, "crane", "the gantry crane"))
    assert refused.value.paste == 'reject: [{answers: ["the gantry crane"]}]'
    assert refused.value.where == f"{folder / QUESTIONS}:3:5"
    assert (folder / QUESTIONS).read_bytes() == before


def test_what_can_t_be_edited_is_given_to_paste(folder: Path) -> None:
    text = (folder / QUESTIONS).read_text()
    old = '{id: when, kind: date, ask: When was it dug?, accept: ["1890"]}'
    assert old in text
    (folder / QUESTIONS).write_text(text.replace(old, old.replace("}", ", samples: ~}")))
    files = PackFiles(folder)
    with pytest.raises(NotSaved, match="not edited here") as refused:
        files.add(sample(files.pack, "when", "in 1890", "right"))
    assert refused.value.paste == 'samples: {right: ["in 1890"]}'
    assert refused.value.where.startswith(f"{folder / QUESTIONS}:22:")


def test_a_disk_that_refuses_keeps_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = PackFiles(folder)
    before = (folder / QUESTIONS).read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotSaved, match="No space left on device") as refused:
        files.add(copper(files))
    assert refused.value.paste == 'phrasings: ["red ore"]'
    assert (folder / QUESTIONS).read_bytes() == before
    assert len(list(folder.iterdir())) == 2
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(NotSaved, match="not to be written"):
        files.add(copper(files))


def test_a_link_stays_a_link_and_rights_stay(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "q.yaml"
    (folder / QUESTIONS).rename(elsewhere)
    (folder / QUESTIONS).symlink_to(elsewhere)
    elsewhere.chmod(0o640)
    files = PackFiles(folder)
    files.add(copper(files))
    assert (folder / QUESTIONS).is_symlink()
    assert "red ore" in elsewhere.read_text()
    assert elsewhere.stat().st_mode & 0o777 == 0o640


def test_the_pack_of_an_installation_is_not_edited(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "_content"
    inside.mkdir()
    benched_pack(inside)
    monkeypatch.setattr(debatebot, "__file__", str(tmp_path / "__init__.py"))
    files = PackFiles(inside)
    with pytest.raises(NotSaved, match="part of the installation"):
        files.add(copper(files))


def test_what_reads_otherwise_than_meant_is_not_written(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = PackFiles(folder)
    before = (folder / QUESTIONS).read_bytes()
    monkeypatch.setattr(pack_files, "splice", lambda data, path, item: data + b"# other\n")
    with pytest.raises(NotSaved, match="would not read as meant"):
        files.add(copper(files))
    assert (folder / QUESTIONS).read_bytes() == before
