"""A quiz is written down as it is played, and goes on where it was."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace

from debatebot.event import Event
from debatebot.play.quiz_ask import QuizAsk
from debatebot.progress.events import Begin, Draft, Flag, Override, Record, Undo
from debatebot.progress.store import MemoryStore, Stamp
from debatebot.progress.trouble import NotSaved
from debatebot.quiz import actions
from debatebot.quiz.events import Attempt
from tests.play.desks import in_folder, in_memory
from tests.quiz.deeds import DEEDS

ALL = QuizAsk(seed=1, count=6)


def kinds(records: Sequence[Record]) -> list[str]:
    return [type(record.event).__name__ for record in records]


def test_every_deed_is_on_disk_when_act_returns(tmp_path: Path) -> None:
    desk = in_folder(tmp_path)
    play = desk.begin_quiz(QuizAsk(topic="cost", seed=1))
    for deed in (actions.ShowHint(), actions.Answer("fish"), actions.Remark(True)):
        play.act(deed)
        other = in_folder(tmp_path)
        assert other.journal.records == desk.journal.records
        other.close()
    assert kinds(desk.journal.records) == ["Begin", "Hint", "Attempt", "Override"]
    assert {record.session for record in desk.journal.records} == {"quiz-1"}
    desk.close()


def test_own_marks_undo_and_flags_point_at_stored_numbers() -> None:
    desk = in_memory()
    desk.set_setting("theme", "dark")
    play = desk.begin_quiz(QuizAsk(topic="cost", seed=1))
    play.act(actions.Answer("fish"))
    play.act(actions.Remark(True))
    play.act(actions.TakeBack())
    play.act(actions.RaiseFlag("un\x1b[2Jclear"))
    events = [record.event for record in desk.journal.records[3:]]
    assert events == [
        Override(of=3, right=True),
        Undo(of=4),
        Flag(about="losses", note="un[2Jclear"),
    ]


def test_an_answer_taken_back_stands_in_its_box_again() -> None:
    desk = in_memory()
    play = desk.begin_quiz(QuizAsk(topic="cost", seed=1))
    play.act(actions.Answer("fish ?"))
    assert play.draft() is None
    play.act(actions.TakeBack())
    assert play.draft() == Draft(place="quiz/1", text="fish?", cursor=5)
    again = in_memory(desk.journal._store).resume_quiz(play.session)
    assert again.draft() == play.draft()


def test_a_draft_is_put_back_with_its_cursor(tmp_path: Path) -> None:
    desk = in_folder(tmp_path)
    play = desk.begin_quiz(QuizAsk(topic="cost", seed=1))
    play.save_draft("two vil", 3)
    play.save_draft("two vil", 3)
    play.act(actions.ShowHint())
    desk.close()
    again = in_folder(tmp_path)
    assert kinds(again.journal.records) == ["Begin", "Draft", "Hint"]
    play = again.resume_quiz("quiz-1")
    assert play.draft() == Draft(place="quiz/1", text="two vil", cursor=3)
    play.save_draft("", 0)
    assert play.draft() is None
    play.act(actions.Answer("fish"))
    play.save_draft("fish and", 8)
    assert play.draft() == Draft(place="quiz/1/mend", text="fish and", cursor=8)
    again.close()


@given(DEEDS, st.integers(0, 30))
def test_a_resumed_session_is_the_live_one(deeds: list[actions.Action], seed: int) -> None:
    store = MemoryStore()
    play = in_memory(store).begin_quiz(QuizAsk(seed=seed, count=3))
    for deed in deeds:
        play.act(deed)
    again = in_memory(store).resume_quiz(play.session)
    assert again.state == play.state
    assert again._numbers == play._numbers


@given(DEEDS, DEEDS)
def test_going_on_after_a_restart_is_like_never_leaving(
    before: list[actions.Action], after: list[actions.Action]
) -> None:
    store = MemoryStore()
    here = in_memory().begin_quiz(QuizAsk(seed=3, count=3))
    there = in_memory(store).begin_quiz(QuizAsk(seed=3, count=3))
    for deed in before:
        here.act(deed), there.act(deed)
    there = in_memory(store).resume_quiz(there.session)
    for deed in after:
        assert here.act(deed) == there.act(deed)


def test_a_mark_that_was_given_stands_when_the_reader_has_changed() -> None:
    desk = in_memory()
    play = desk.begin_quiz(QuizAsk(topic="cost", seed=1))
    play.act(actions.Answer("fish"))
    kept = [r.event for r in desk.journal.records]
    changed = [
        Attempt(**{f: getattr(e, f) for f in e.__struct_fields__} | {"score": 0.75})
        if isinstance(e, Attempt)
        else e
        for e in kept
    ]
    store = MemoryStore()
    for event, record in zip(changed, desk.journal.records, strict=True):
        stamp = Stamp(at=record.at, learner="me", pack="river", content="x", session=record.session)
        store.append([event], stamp)
    again = in_memory(store).resume_quiz("quiz-1")
    shown = again.feedback()
    assert shown is not None
    assert shown.points == 1.5
    assert shown.ticked == play.feedback().ticked  # type: ignore[union-attr]


def test_a_session_that_is_not_there_cannot_be_gone_on_with() -> None:
    desk = in_memory()
    with pytest.raises(LookupError, match="no session"):
        desk.resume_quiz("quiz-7")
    desk.journal.append((Begin(kind="quiz", mode="drill", items=("gone",)),))
    with pytest.raises(LookupError, match="left the pack"):
        desk.resume_quiz("quiz-1")
    assert desk.home().unfinished == ()


def test_finished_sentences_light_points_and_half_ones_do_not() -> None:
    play = in_memory().begin_quiz(QuizAsk(topic="cost", seed=1))
    play.act(actions.Answer("a lot"))
    assert play.lights("the fish") == ()
    assert [point.id for point in play.lights("the fish. and two villa")] == ["salmon"]


def test_long_and_hostile_answers_are_cut_and_cleaned() -> None:
    desk = in_memory()
    play = desk.begin_quiz(QuizAsk(topic="cost", seed=1))
    play.act(actions.Answer("\x1b]0;x\x07fish " * 1000))
    event = desk.journal.records[-1].event
    assert isinstance(event, Attempt)
    assert len(event.answer) <= 2000
    assert "\x1b" not in event.answer


class FullDisk(MemoryStore):
    """A store that refuses while it is full."""

    full = False

    def append(self, events: Sequence[Event], stamp: Stamp) -> tuple[Record, ...]:
        if self.full:
            raise NotSaved("This answer is not on disk yet: no space left.")
        return super().append(events, stamp)


def told(records: Sequence[Record]) -> list[tuple[str, Event]]:
    """What records say, whatever their numbers: a draft that had to wait leaves no gap."""
    place = {record.seq: n for n, record in enumerate(records)}
    return [
        (r.session, replace(r.event, of=place[r.event.of]))
        if isinstance(r.event, Undo | Override)
        else (r.session, r.event)
        for r in records
    ]


@example([actions.Answer("salmon"), actions.TakeBack()] * 2, 0, 4)
@given(DEEDS, st.integers(0, 40), st.integers(0, 40))
def test_a_full_disk_changes_nothing_once_there_is_room(
    deeds: list[actions.Action], full_from: int, length: int
) -> None:
    store = FullDisk()
    store.full = full_from == 0
    desk, twin = in_memory(store), in_memory()
    play, other = desk.begin_quiz(ALL), twin.begin_quiz(ALL)
    for number, deed in enumerate(deeds):
        store.full = full_from <= number < full_from + length
        assert play.act(deed) == other.act(deed)
    store.full = False
    assert desk.save() == "All is on disk."
    assert desk.trouble == ""
    assert told(store.records("me")) == told(twin.journal.records)
    assert in_memory(store).resume_quiz(play.session).state == play.state


def test_what_waits_can_be_saved_elsewhere(tmp_path: Path) -> None:
    store = FullDisk()
    desk = in_memory(store)
    play = desk.begin_quiz(QuizAsk(topic="cost", seed=1))
    store.full = True
    play.act(actions.Answer("fish"))
    assert desk.trouble.startswith("This answer is not on disk yet: no space left. It stays here;")
    assert desk.farewell().startswith("Not all is kept. This answer is not on disk yet")
    assert play.state.phase == "earned"
    rest = tmp_path / "rest.jsonl"
    assert desk.save() == desk.trouble
    assert desk.save(str(rest)) == f"Kept in {rest}: 1 event."
    assert desk.save(str(rest)) == f"{rest} cannot be written either."
    assert '"answer":"fish"' in (tmp_path / "rest.jsonl").read_text("utf-8")


@pytest.mark.parametrize(
    ("topic_question", "typed", "kept"),
    [
        ("power", "1", "electricity"),
        ("power", "B?", "steam"),
        ("power", "Coal", "Coal"),
        ("power", "9", "9"),
        ("dry", "f", "false"),
        ("season", "1", "1"),
    ],
)
def test_options_are_picked_by_number_or_letter(topic_question: str, typed: str, kept: str) -> None:
    desk = in_memory()
    play = desk.begin_quiz(ALL)
    while (asked := play.view()) is not None and asked.question != topic_question:
        play.act(actions.SkipQuestion()), play.act(actions.GoOn())
    play.act(actions.Answer(typed))
    event = desk.journal.records[-1].event
    assert isinstance(event, Attempt)
    assert event.answer == kept
    assert event.stated == ("guess" if "?" in typed else "")
