"""What comes back from copies and from files of saved events, and what is refused."""

import sqlite3
from pathlib import Path

import pytest

from debatebot.progress.backups import backups
from debatebot.progress.care import back_up, bring_back
from debatebot.progress.events import Begin, Override, Undo
from debatebot.progress.folds import made_of
from debatebot.progress.place import FILE_NAME
from debatebot.progress.trouble import DataUnusable
from debatebot.quiz.events import Hint, Skip
from tests.packs import river
from tests.progress.skips import NOW, questions, store_in, with_skips
from tests.progress.stores import stamp


def test_what_was_there_is_kept_when_a_copy_comes_back(tmp_path: Path) -> None:
    with_skips(tmp_path, "a")
    copy = back_up(tmp_path, None, NOW)
    with_skips(tmp_path, "b")
    said = bring_back(tmp_path, Path(copy.name), NOW)
    assert questions(tmp_path) == ["a"]
    assert "What was there is kept" in said
    bring_back(tmp_path, next(b.path for b in backups(tmp_path) if b.kind == "before-restore"), NOW)
    assert questions(tmp_path) == ["a", "b"]


@pytest.mark.parametrize("content", [b"", b"text" * 2000, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_what_is_no_copy_changes_nothing(tmp_path: Path, content: bytes) -> None:
    with_skips(tmp_path, "a")
    before = (tmp_path / FILE_NAME).read_bytes()
    source = tmp_path / "other.sqlite3"
    source.write_bytes(content)
    with pytest.raises(DataUnusable):
        bring_back(tmp_path, source, NOW)
    assert (tmp_path / FILE_NAME).read_bytes() == before
    with pytest.raises(DataUnusable, match="no file"):
        bring_back(tmp_path, tmp_path / "nowhere.sqlite3", NOW)


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "other.sqlite3"
    raw = sqlite3.connect(source)
    raw.execute("CREATE TABLE note (text)")
    raw.commit()
    raw.close()
    with pytest.raises(DataUnusable, match="no file of debatebot"):
        bring_back(tmp_path, source, NOW)


def test_events_saved_elsewhere_come_back_once(tmp_path: Path) -> None:
    from tests.play.desks import in_memory  # a desk writes the file that is read here
    from tests.play.test_quiz import FullDisk

    store = FullDisk()
    desk = in_memory(store)
    store.full = True
    desk.journal.append((Begin(kind="quiz"), Skip(question="one")))
    (record,) = desk.journal.append((Skip(question="two"),), desk.journal.records[0].session)
    desk.journal.append((Undo(of=record.seq), Override(of=record.seq, right=True)))
    saved = tmp_path / "saved.jsonl"
    desk.save(str(saved))
    data = tmp_path / "data"
    with_skips_in(data, "before")
    assert bring_back(data, saved, NOW) == "Brought back: 5 events."
    assert bring_back(data, saved, NOW) == "Brought back: 0 events; 5 were there already."
    found = store_in(data)
    begin, one, two, undo, override = found.records("me")[1:]
    found.close()
    assert [r.session for r in (begin, one, two)] == [f"quiz-{begin.seq}"] * 3
    assert undo.event == Undo(of=two.seq)
    assert override.event == Override(of=two.seq, right=True)


def with_skips_in(folder: Path, *names: str) -> None:
    folder.mkdir()
    with_skips(folder, *names)


def test_a_file_of_other_lines_is_refused(tmp_path: Path) -> None:
    saved = tmp_path / "saved.jsonl"
    saved.write_text('{"seq": 1}\n')
    with pytest.raises(DataUnusable, match="no file of saved events"):
        bring_back(tmp_path, saved, NOW)
    assert not (tmp_path / FILE_NAME).exists()


def test_a_snapshot_holds_for_exactly_what_it_was_made_of(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    store.append([Hint(question="homes", number=1)], stamp())
    made = made_of(river(), "me", store.last("me"))
    store.keep_snapshot(made, b"counted")
    assert store.snapshot(made) == b"counted"
    store.append([Skip(question="homes")], stamp("ann"))
    assert store.snapshot(made_of(river(), "me", store.last("me"))) == b"counted"
    assert store.snapshot(made_of(river(), "ann", store.last("ann"))) is None
    store.append([Skip(question="homes")], stamp())
    assert store.snapshot(made_of(river(), "me", store.last("me"))) is None
    store.close()
