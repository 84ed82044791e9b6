"""Copies: before a release changes a file, each day, on demand; brought back without loss."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from debatebot.progress import file
from debatebot.progress.backups import FOLDER, KEPT, backups, is_due, keep_backup, place_for
from debatebot.progress.care import back_up, bring_back
from debatebot.progress.events import Begin, Override, Undo
from debatebot.progress.file import FileStore
from debatebot.progress.folds import made_of
from debatebot.progress.place import FILE_NAME
from debatebot.progress.sqlite.schema import STEPS, VERSION
from debatebot.progress.trouble import DataUnusable, NotSaved
from debatebot.quiz.events import Hint, Skip
from tests.packs import river
from tests.progress.stores import stamp

NOW = datetime(2026, 11, 3, 8, tzinfo=UTC)


def store_in(folder: Path) -> FileStore:
    return FileStore(folder / FILE_NAME)


def questions(folder: Path, learner: str = "me") -> list[str]:
    store = store_in(folder)
    found = [r.event.question for r in store.records(learner) if isinstance(r.event, Skip)]
    store.close()
    return found


def with_skips(folder: Path, *names: str) -> None:
    store = store_in(folder)
    for name in names:
        store.append([Skip(question=name)], stamp())
    store.close()


def of_version(folder: Path, version: int) -> Path:
    """A file as an earlier release left it."""
    path = folder / FILE_NAME
    raw = sqlite3.connect(path)
    for step in STEPS[:version]:
        for statement in step:
            raw.execute(statement)
    raw.execute(f"PRAGMA user_version = {version}")
    raw.execute(
        "INSERT INTO event (at, learner, pack, content, session, type, v, subject, body) VALUES "
        "('2026-11-02T12:00:00+00:00', 'me', 'river', '0', '', 'skip', 1, 'old', "
        """CAST('{"type":"skip","question":"old"}' AS BLOB))"""
    )
    raw.commit()
    raw.close()
    return path


def version_of(path: Path) -> int:
    raw = sqlite3.connect(path)
    found = int(raw.execute("PRAGMA user_version").fetchone()[0])
    raw.close()
    return found


@pytest.mark.parametrize("version", range(1, VERSION))
def test_a_file_of_each_earlier_release_is_copied_then_changed(
    tmp_path: Path, version: int
) -> None:
    path = of_version(tmp_path, version)
    assert questions(tmp_path) == ["old"]
    assert version_of(path) == version  # looking changes nothing
    with_skips(tmp_path, "new")
    assert questions(tmp_path) == ["old", "new"]
    assert version_of(path) == VERSION
    copy = next(b for b in backups(tmp_path) if b.kind == "before-version")
    assert version_of(copy.path) == version
    bring_back(tmp_path, copy.path, NOW)
    assert questions(tmp_path) == ["old"]


def test_without_room_for_the_copy_the_file_is_not_changed(tmp_path: Path) -> None:
    path = of_version(tmp_path, 1)
    (tmp_path / FOLDER).write_text("in the way")
    store = store_in(tmp_path)
    with pytest.raises(NotSaved, match="cannot be made"):
        store.append([Skip(question="new")], stamp())
    assert [r.event for r in store.records("me")] == [Skip(question="old")]
    store.close()
    assert version_of(path) == 1


def test_a_step_that_fails_leaves_the_version_before_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = of_version(tmp_path, 1)
    broken = (*STEPS, ("CREATE TABLE more (a)", "CREATE TABLE more (a)"))
    monkeypatch.setattr("debatebot.progress.sqlite.schema.STEPS", broken)
    monkeypatch.setattr("debatebot.progress.sqlite.schema.VERSION", len(broken))
    store = store_in(tmp_path)
    with pytest.raises(DataUnusable):
        store.append([Skip(question="new")], stamp())
    store.close()
    assert version_of(path) == VERSION
    raw = sqlite3.connect(path)
    assert raw.execute("SELECT count(*) FROM sqlite_master WHERE name = 'more'").fetchone() == (0,)
    raw.close()


class Morning:
    """A clock for the module that asks it."""

    now = NOW

    @classmethod
    def datetime_now(cls, zone: object) -> datetime:
        return cls.now


def test_a_copy_is_kept_before_the_first_event_of_a_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = type("Clock", (), {"now": Morning.datetime_now})
    monkeypatch.setattr(file, "datetime", clock)
    with_skips(tmp_path, "a")
    assert backups(tmp_path) == ()  # there was nothing to copy
    days = KEPT["day"] + 3
    for day in range(days):
        Morning.now = NOW + timedelta(days=day)
        with_skips(tmp_path, f"b{day}", "once more")
        with_skips(tmp_path, "and again")
    found = backups(tmp_path)
    assert [b.at for b in found] == [
        NOW + timedelta(days=day) for day in reversed(range(days - KEPT["day"], days))
    ]
    raw = sqlite3.connect(found[0].path)
    (count,) = raw.execute("SELECT count(*) FROM event").fetchone()
    raw.close()
    assert count == 1 + 3 * (days - 1)  # without that day's own


def test_a_copy_that_fails_is_no_reason_not_to_go_on(tmp_path: Path) -> None:
    with_skips(tmp_path, "a")
    (tmp_path / FOLDER).write_text("in the way")
    with_skips(tmp_path, "b")
    assert questions(tmp_path) == ["a", "b"]


def test_copies_that_were_asked_for_stay(tmp_path: Path) -> None:
    with_skips(tmp_path, "a")
    mine = back_up(tmp_path, None, NOW - timedelta(days=99))
    for day in range(20):
        keep_backup(tmp_path, Path.touch, 1, NOW + timedelta(days=day))
    kinds = [backup.kind for backup in backups(tmp_path)]
    assert kinds.count("before-version") == KEPT["before-version"]
    assert mine.exists()


def test_two_copies_of_one_second_have_names_of_their_own(tmp_path: Path) -> None:
    first = place_for(tmp_path, "asked", NOW)
    first.write_bytes(b"")
    second = place_for(tmp_path, "asked", NOW)
    assert second != first
    second.write_bytes(b"")
    assert {backup.path for backup in backups(tmp_path)} == {first, second}
    assert not is_due(tmp_path, NOW + timedelta(hours=23))
    assert is_due(tmp_path, NOW + timedelta(hours=24))


def test_a_copy_goes_over_no_file(tmp_path: Path) -> None:
    with pytest.raises(DataUnusable, match="Nothing is kept"):
        back_up(tmp_path, None, NOW)
    with_skips(tmp_path, "a")
    place = tmp_path / "mine.sqlite3"
    assert back_up(tmp_path, place, NOW) == place
    before = place.read_bytes()
    with pytest.raises(NotSaved, match="left as it is"):
        back_up(tmp_path, place, NOW)
    assert place.read_bytes() == before


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
