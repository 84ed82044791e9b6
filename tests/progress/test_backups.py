"""Copies: before a release changes a file, each day, on demand; brought back without loss."""

import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from debatebot.progress import file
from debatebot.progress.backups import FOLDER, KEPT, backups, is_due, keep_backup, place_for
from debatebot.progress.care import back_up, bring_back
from debatebot.progress.place import FILE_NAME
from debatebot.progress.sqlite.schema import STEPS, VERSION
from debatebot.progress.trouble import DataUnusable, NotSaved
from debatebot.quiz.events import Skip
from tests.progress.skips import NOW, questions, store_in, with_skips
from tests.progress.stores import stamp


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
