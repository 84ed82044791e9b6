"""Files that are damaged, of others, full or not to be written to: told, and left alone."""

import os
import signal
import sqlite3
from pathlib import Path

import pytest

from debatebot.progress import place
from debatebot.progress.events import Draft
from debatebot.progress.file import FileStore
from debatebot.progress.place import open_for_reading, open_store
from debatebot.progress.sqlite.reading import read_only_copy
from debatebot.progress.store import MemoryStore
from debatebot.progress.trouble import DataUnusable, NotSaved
from debatebot.quiz.events import Skip
from tests.progress.stores import in_file, stamp
from tests.progress.test_store import writer


@pytest.mark.parametrize("content", [b"not a database at all, but some text" * 40, b"SQLite format 3\x00" + b"\xff" * 4000])  # fmt: skip
def test_a_damaged_file_is_told_and_left_alone(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "progress.sqlite3"
    file.write_bytes(content)
    with pytest.raises(DataUnusable, match="damaged"):
        open_store(str(tmp_path), "me")
    assert file.read_bytes() == content


def test_a_damaged_row_is_told(tmp_path: Path) -> None:
    store = in_file(tmp_path)
    store.append([Skip(question="a")], stamp())
    store.close()
    with sqlite3.connect(tmp_path / "data" / "progress.sqlite3") as raw:
        raw.execute("UPDATE event SET at = 'yesterday'")
    raw.close()
    again = in_file(tmp_path)
    with pytest.raises(DataUnusable, match="damaged"):
        again.records("me")
    again.close()


def test_other_files_are_never_written_to(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite3"
    with sqlite3.connect(path) as raw:
        raw.execute("CREATE TABLE note (text)")
    raw.close()
    with pytest.raises(DataUnusable, match="another program"):
        open_store(str(tmp_path), "me")


def test_a_file_of_a_later_release_is_refused(tmp_path: Path) -> None:
    store = in_file(tmp_path)
    store.append([Skip(question="a")], stamp())
    store.close()
    with sqlite3.connect(tmp_path / "data" / "progress.sqlite3") as raw:
        raw.execute("PRAGMA user_version = 99")
    raw.close()
    with pytest.raises(DataUnusable, match="later release"):
        open_store(str(tmp_path / "data"), "me")


def test_a_folder_that_was_asked_for_has_to_be_writable(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DataUnusable, match="cannot be written to"):
        open_store(str(tmp_path / "file" / "data"), "me")


def test_a_home_that_is_read_only_runs_without_saving(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place, "data_folder", lambda option: tmp_path / "data")
    store = in_file(tmp_path)
    store.append([Skip(question="a")], stamp())
    store.close()
    monkeypatch.setattr(os, "access", lambda path, mode: mode == os.R_OK)
    opened = open_store(None, "me")
    assert "Nothing is saved" in opened.notice
    assert isinstance(opened.store, MemoryStore)
    assert [record.event for record in opened.store.records("me")] == [Skip(question="a")]
    assert opened.store.append([Skip(question="b")], stamp())[0].seq == 2


def test_data_can_be_looked_at_where_it_cannot_be_written(tmp_path: Path) -> None:
    store = in_file(tmp_path)
    store.append([Skip(question="a")], stamp())
    store.close()
    path = tmp_path / "data" / "progress.sqlite3"
    before = sorted(file.name for file in path.parent.iterdir())
    assert [r.event for r in read_only_copy(path, "me")] == [Skip(question="a")]
    assert sorted(file.name for file in path.parent.iterdir()) == before
    assert open_for_reading(str(tmp_path / "nowhere"), "me").records("me") == ()


def test_a_full_disk_loses_nothing_that_was_there(tmp_path: Path) -> None:
    store = in_file(tmp_path)
    store.append([Skip(question="a")], stamp())
    database = store._opened()._open()
    pages = database.execute("PRAGMA page_count").fetchone()[0]
    database.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(NotSaved, match="no space left"):
        store.append([Skip(question="b"), Draft(place="x", text="y" * 100_000)], stamp())
    assert [record.event for record in store.records("me")] == [Skip(question="a")]
    database.execute("PRAGMA max_page_count = 100000")
    assert store.append([Skip(question="b")], stamp())[0].seq == 2
    store.close()


def test_a_disk_too_full_to_open_a_file_on_is_read_and_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = in_file(tmp_path)
    store.append([Skip(question="a")], stamp())
    store.close()

    def full(store: FileStore, learner: str) -> int:
        raise NotSaved("no space left")

    monkeypatch.setattr(FileStore, "last", full)
    opened = open_store(str(tmp_path / "data"), "me")
    assert "no room" in opened.notice
    assert not opened.keeps
    looked = open_for_reading(str(tmp_path / "data"), "me")
    for each in (opened.store, looked):
        assert [record.event for record in each.records("me")] == [Skip(question="a")]


def test_the_empty_file_that_a_full_disk_leaves_holds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite3"
    path.touch()
    store = FileStore(path)
    assert (store.last("me"), store.records("me")) == (0, ())
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    assert path.stat().st_size == 0
    assert store.append([Skip(question="a")], stamp())[0].seq == 1
    store.close()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = FileStore(tmp_path / "file" / "data" / "p.sqlite3")
    with pytest.raises(NotSaved, match="cannot be made"):
        store.append([Skip(question="a")], stamp())


def test_what_stands_in_the_log_is_read_where_nothing_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with writer(tmp_path, 100_000, "q") as process:
        assert process.stdout is not None
        while int(process.stdout.readline()) < 5:
            pass
        process.send_signal(signal.SIGKILL)
    path = tmp_path / "data" / "progress.sqlite3"
    assert path.with_name(f"{path.name}-wal").stat().st_size
    monkeypatch.setattr(os, "access", lambda path, mode: mode == os.R_OK)
    before = sorted(file.name for file in path.parent.iterdir())
    found = [r.event.question for r in read_only_copy(path, "me") if isinstance(r.event, Skip)]
    assert found[:6] == [f"q{number}" for number in range(6)]
    assert sorted(file.name for file in path.parent.iterdir()) == before
