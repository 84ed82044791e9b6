"""Home comes from what was counted before; any order of two windows' events comes to the same."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from debatebot.play import history
from debatebot.play.desk import Desk
from debatebot.progress import folds as counting
from debatebot.progress.folds import fold, with_schedule
from debatebot.progress.store import MemoryStore
from debatebot.progress.trouble import DataUnusable
from tests.packs import river
from tests.play.desks import at_home, in_folder, in_memory, in_town
from tests.play.done import answered, answered_turns, in_exam, in_today, in_tour, learned


class CountedStore(MemoryStore):
    """A store that tells how often the history was read."""

    reads = 0

    def records(self, learner: str, after: int = 0):  # type: ignore[no-untyped-def]
        self.reads += 1
        return super().records(learner, after)


def test_home_needs_no_history_once_it_was_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "KEEP_FROM", 1)
    store = CountedStore()
    desk = at_home(in_memory(store))
    answered(desk)
    home = desk.home()
    desk.close()
    store.reads = 0
    again = in_memory(store)
    assert again.home().doors == home.doors
    assert again.home().unfinished == home.unfinished
    assert not again.talks.first_run_due
    assert again.setting("first-run") == "seen"
    assert store.reads == 0
    answered(again)
    assert again.home().doors != home.doors or store.reads > 0


def test_a_snapshot_that_cannot_be_read_is_counted_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "KEEP_FROM", 1)
    store = MemoryStore()
    desk = in_memory(store)
    answered(desk)
    desk.close()
    for made, _ in list(store._snapshots.values()):
        store.keep_snapshot(made, b"no snapshot")
    assert in_memory(store).home().doors == desk.home().doors


def test_a_change_of_the_rules_is_counted_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "KEEP_FROM", 1)
    store = CountedStore()
    desk = in_memory(store)
    answered(desk)
    desk.close()
    monkeypatch.setattr(counting, "code_version", lambda rooms: "other")
    store.reads = 0
    in_memory(store).home()
    assert store.reads == 1


def test_what_is_counted_survives_being_written_down() -> None:
    desk = in_town()
    answered_turns(desk)
    records = desk.journal.records
    found = with_schedule(fold(desk.pack, records), desk.pack, records)
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(found), type=counting.Folds) == found


class Breaking(MemoryStore):
    """A store whose file breaks while the program runs."""

    broken = False

    def append(self, events, stamp):  # type: ignore[no-untyped-def]
        self._check()
        return super().append(events, stamp)

    def records(self, learner: str, after: int = 0):  # type: ignore[no-untyped-def]
        self._check()
        return super().records(learner, after)

    def _check(self) -> None:
        if self.broken:
            raise DataUnusable("progress is damaged and cannot be read.")


@pytest.mark.parametrize("read_before", [True, False])
def test_a_file_that_breaks_is_left_alone_and_the_session_goes_on(
    tmp_path: Path, read_before: bool
) -> None:
    store = Breaking()
    desk = in_memory(store)
    if read_before:
        assert desk.journal.records == ()
    store.broken = True
    answered(desk)
    assert "damaged" in desk.trouble
    assert "Not all is kept." in desk.farewell()
    store.broken = False
    answered(desk)  # a file that broke once is not trusted again
    assert store.records("me") == ()
    assert desk.standing().answers == 2
    saved = tmp_path / "saved.jsonl"
    assert "Kept in" in desk.save(str(saved))
    assert saved.read_text("utf-8").count('"attempt"') == 2


def test_where_nothing_is_kept_what_is_done_can_be_carried_away(tmp_path: Path) -> None:
    from debatebot.progress.place import Opened
    from tests.play.desks import ticking
    from tests.standin import StandInGrader

    opened = Opened(MemoryStore(), "Nothing is saved: here.", keeps=False)
    desk = Desk(river(), opened, "me", ticking(), StandInGrader(river()))
    answered(desk)
    assert desk.trouble == ""
    assert desk.save().startswith("Nothing is saved: here.")
    saved = tmp_path / "saved.jsonl"
    assert "Kept in" in desk.save(str(saved))
    assert '"attempt"' in saved.read_text("utf-8")


@pytest.mark.parametrize("done", [answered, in_tour, answered_turns, learned, in_today, in_exam])
def test_the_last_thing_is_taken_back_again_and_again_across_restarts(
    tmp_path: Path, done: Callable[[Desk], None]
) -> None:
    from debatebot.play.undoing import take_back_last

    desk = in_folder(tmp_path)
    done(desk)
    desk.close()
    deeds = 0
    while True:
        desk = in_folder(tmp_path)
        before = desk.journal.last
        back = take_back_last(desk)
        if back is None:
            break
        deeds += 1
        assert desk.journal.last > before
        desk.close()
    assert deeds == {"in_tour": 3}.get(done.__name__, 1)
    assert desk.home().totals_line == ""
    desk.close()
