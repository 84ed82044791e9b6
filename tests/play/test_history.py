"""Home comes from what was counted before; any order of two windows' events comes to the same."""

import random
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.play import history
from debatebot.play.debate import DebateAsk
from debatebot.play.desk import Desk
from debatebot.play.quiz_ask import QuizAsk
from debatebot.progress import folds as counting
from debatebot.progress.folds import fold, with_schedule
from debatebot.progress.store import MemoryStore
from debatebot.progress.trouble import DataUnusable
from debatebot.quiz import actions as quiz
from debatebot.tour import actions as tour
from tests.packs import river
from tests.play.desks import at_home, in_folder, in_memory, in_town
from tests.quiz.deeds import DEEDS


def answered(desk: Desk, answer: str = "fish and villages") -> None:
    play = desk.begin_quiz(QuizAsk(topic="cost", seed=1))
    play.act(quiz.Answer(answer))
    play.act(quiz.GoOn())


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


def answered_turns(desk: Desk) -> None:
    from debatebot.debate.actions import Speak

    play = desk.talks.begin_debate(DebateAsk(side="pro", seed=2))
    play.act(Speak("quiet streets let children cycle to school because cars are slow"))


@given(DEEDS, DEEDS, st.randoms(use_true_random=False))
def test_two_windows_at_once_are_consistent_in_any_order(
    tmp_path_factory: pytest.TempPathFactory,
    one: list[quiz.Action],
    two: list[quiz.Action],
    chance: random.Random,
) -> None:
    folder = tmp_path_factory.mktemp("both")
    left, right = in_folder(folder), in_folder(folder)
    plays = (
        left.begin_quiz(QuizAsk(seed=1, count=3)),
        right.begin_quiz(QuizAsk(seed=2, count=3)),
    )
    waiting = [list(one[:12]), list(two[:12])]
    while any(waiting):
        which = chance.choice([n for n in (0, 1) if waiting[n]])
        plays[which].act(waiting[which].pop(0))
    states = [play.state for play in plays]
    third = in_folder(folder)
    assert [third.resume_quiz(play.session).state for play in plays] == states
    numbers = [record.seq for record in third.journal.records]
    assert numbers == sorted(set(numbers))
    for desk in (left, right):
        desk.journal.refresh()
        assert desk.journal.records == third.journal.records
        assert fold(river(), desk.journal.records) == fold(river(), third.journal.records)
    for desk in (left, right, third):
        desk.close()


def test_learners_are_apart_in_everything(tmp_path: Path) -> None:
    mine, hers = in_folder(tmp_path), in_folder(tmp_path, "ann")
    answered(mine)
    hers.begin_quiz(QuizAsk(seed=1)).save_draft("half a th", 3)
    assert hers.standing().answers == 0
    assert mine.standing().answers == 1
    assert [left.session for left in mine.home().unfinished] == []
    assert hers.home().totals_line == ""
    assert mine.brief().written == hers.brief().written == 0
    mine.close()
    hers.close()
    again = in_folder(tmp_path, "ann")
    assert {record.learner for record in again.journal.records} == {"ann"}
    again.close()


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


def in_tour(desk: Desk) -> None:
    play = desk.talks.begin_tour()
    for action in (tour.TakeStance(5), tour.Guess("fish"), tour.Next(), tour.Next(), tour.Weigh(3)):
        play.act(action)


def learned(desk: Desk) -> None:
    desk.begin_quiz(QuizAsk("learn", seed=1)).act(quiz.Answer("x"))


def in_today(desk: Desk) -> None:
    desk.study.begin_today().quiz.act(quiz.Answer("x"))


def in_exam(desk: Desk) -> None:
    play = desk.begin_exam(QuizAsk("exam", count=2, seed=1))
    play.act(quiz.Answer("x"))


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


@given(DEEDS, DEEDS, st.randoms(use_true_random=False))
def test_two_windows_on_the_same_quiz_come_to_one_state(
    tmp_path_factory: pytest.TempPathFactory,
    one: list[quiz.Action],
    two: list[quiz.Action],
    chance: random.Random,
) -> None:
    folder = tmp_path_factory.mktemp("same")
    left, right = in_folder(folder), in_folder(folder)
    session = left.begin_quiz(QuizAsk(seed=1, count=3)).session
    right.journal.refresh()
    plays = (left.resume_quiz(session), right.resume_quiz(session))
    waiting = [list(one[:8]), list(two[:8])]
    while any(waiting):
        which = chance.choice([n for n in (0, 1) if waiting[n]])
        plays[which].act(waiting[which].pop(0))
    for desk in (left, right):
        desk.journal.refresh()
    third = in_folder(folder)
    states = [desk.resume_quiz(session).state for desk in (left, right, third)]
    assert states[0] == states[1] == states[2]
    assert left.home().unfinished == third.home().unfinished
    for desk in (left, right, third):
        desk.close()


SPOKEN = st.lists(st.sampled_from(["it saves fish because water runs", "why?", ""]), max_size=5)  # fmt: skip


@given(SPOKEN, SPOKEN)
def test_two_windows_on_the_same_round_come_to_one_state(one: list[str], two: list[str]) -> None:
    from debatebot.debate.actions import Pass, Speak, TakeBack

    store = MemoryStore()
    left, right = in_town(store), in_town(store)
    session = left.talks.begin_debate(DebateAsk(side="pro", seed=2)).session
    right.journal.refresh()
    plays = (left.talks.resume_debate(session), right.talks.resume_debate(session))
    for number in range(max(len(one), len(two))):
        for play, texts in zip(plays, (one, two), strict=True):
            if number < len(texts):
                text = texts[number]
                play.act(Speak(text) if text else (TakeBack() if number % 2 else Pass()))
    for desk in (left, right):
        desk.journal.refresh()
    states = [desk.talks.resume_debate(session).state for desk in (left, right, in_town(store))]
    assert states[0] == states[1] == states[2]
