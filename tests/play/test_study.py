"""Learn and Today follow the schedule through days, restarts and changes of the pack."""

from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from debatebot.play.quiz_ask import QuizAsk
from debatebot.progress.events import Undo
from debatebot.progress.file import FileStore
from debatebot.progress.schedule import schedule
from debatebot.progress.store import MemoryStore
from debatebot.quiz import actions
from debatebot.quiz.choose import NothingToAsk, UnknownTopic
from debatebot.quiz.events import claim_answered
from tests.packs import river
from tests.play.studying import HandClock, asked, learn, seated, through, with_questions


def test_new_first_then_what_is_due_on_its_day() -> None:
    desk, clock = seated()
    play = learn(desk, 3)
    assert len(asked(play)) == 3
    through(play)
    assert {row.comes_back for row in play.summary().rows} == {"in 2 days"}
    clock.days(1)
    ahead = asked(learn(desk))
    assert not set(ahead) & set(asked(play))
    clock.days(1)
    assert set(asked(learn(desk))[:3]) == set(asked(play))


def test_a_miss_comes_back_tomorrow_and_a_right_one_later() -> None:
    desk, clock = seated()
    play = learn(desk, 1, "cost")
    play.act(actions.Answer("nothing"))
    play.act(actions.GoOn())
    shown = play.feedback()
    assert shown is not None
    assert shown.comes_back == "tomorrow"
    clock.days(1)
    again = learn(desk, 1, "cost")
    through(again)
    shown_again = again.summary().rows[0].comes_back
    assert shown_again.startswith("in ")


def test_a_question_is_put_in_another_wording_when_it_comes_back() -> None:
    desk, clock = seated()
    wordings = []
    for _ in range(3):
        play = learn(desk, 1, "cost")
        wordings.append(play.state.plan.items[0].wording)
        through(play, "nothing")
        clock.days(1)
    assert wordings == [0, 1, 0]


def test_limits_of_a_day_hold_and_say_so() -> None:
    desk, clock = seated()
    assert desk.study.set_up("new 2") == "new: 2."
    through(learn(desk))
    with pytest.raises(NothingToAsk) as nothing:
        learn(desk)
    assert nothing.value.message == "Nothing is due for 2 days. A Spark?"
    clock.days(1)
    assert len(asked(learn(desk))) == 2
    desk.study.set_up("new 50")
    desk.study.set_up("limit 3")
    clock.days(1)
    through(learn(desk))
    with pytest.raises(NothingToAsk) as nothing:
        learn(desk)
    assert "limit of 3 questions" in nothing.value.message


def test_a_target_day_brings_what_would_be_forgotten_by_then() -> None:
    desk, clock = seated()
    desk.study.set_up("new 2")
    through(learn(desk))
    clock.days(1)
    desk.study.set_up("new 0")
    with pytest.raises(NothingToAsk):
        learn(desk)
    before = schedule(desk.journal.records, "river", desk.study.days).encoded()
    assert desk.study.set_up("target 2026-11-20") == "target: 2026-11-20."
    assert len(asked(learn(desk))) >= 2
    assert schedule(desk.journal.records, "river", desk.study.days).encoded() == before
    assert desk.study.set_up("target none") == "target: none."
    with pytest.raises(NothingToAsk):
        learn(desk)


def test_settings_that_do_not_fit_are_refused() -> None:
    desk, _ = seated()
    for said in ("new many", "rollover 24", "minutes 0", "target soon", "colour red", ""):
        assert ":" in desk.study.set_up(said)
    assert desk.study.minutes == 5
    desk.set_setting("rollover", "late")
    assert desk.study.days.rollover == 4


def test_rebuttals_fall_due_as_facts_do() -> None:
    desk, clock = seated()
    play = learn(desk, topic="rebuttals")
    assert {claim_answered(name) for name in asked(play)} <= {"c1", "c2"}
    assert len(asked(play)) == 1
    view = play.view()
    assert view is not None
    assert "What do you answer?" in view.ask
    play.act(actions.Answer("idk"))
    play.act(actions.GoOn())
    clock.days(1)
    assert asked(play)[0] in asked(learn(desk))
    assert desk.standing().questions_seen == 0
    with pytest.raises(UnknownTopic):
        learn(desk, topic="cooking")


def test_undo_through_a_session_and_a_restart_gives_the_schedule_back(tmp_path: Path) -> None:
    path, clock = tmp_path / "progress.sqlite3", HandClock()
    days = seated()[0].study.days

    def state() -> bytes:
        desk, _ = seated(FileStore(path), clock)
        found = schedule(desk.journal.records, "river", days).encoded()
        desk.close()
        return found

    sessions: list[str] = []
    seen = [state()]
    for answer in ("nothing", None, "nothing"):
        desk, _ = seated(FileStore(path), clock)
        play = desk.begin_quiz(QuizAsk("drill", "cost", 1, seed=1))
        through(play, answer)
        sessions.append(play.session)
        desk.close()
        seen.append(state())
        clock.days(1)
    desk, _ = seated(FileStore(path), clock)
    play = desk.resume_quiz(sessions[-1])
    play.act(actions.TakeBack())
    play.act(actions.Answer("nothing"))
    play.act(actions.Remark(right=True))
    desk.close()
    assert state() not in seen
    while sessions:
        desk, _ = seated(FileStore(path), clock)
        play = desk.resume_quiz(sessions.pop())
        before = None
        while play.state is not before:
            before = play.state
            play.act(actions.TakeBack())
        desk.close()
        seen.pop()
        assert state() == seen[-1]
    assert Undo in {type(r.event) for r in FileStore(path).records("me")}


def test_history_outlives_rewording_reordering_moving_and_deleting() -> None:
    store, clock = MemoryStore(), HandClock()
    desk, _ = seated(store, clock)
    through(learn(desk, 4))
    before = schedule(desk.journal.records, "river", desk.study.days)
    changed = tuple(
        replace(question, ask=f"Put otherwise: {question.ask}", topic="moved", section="need")
        for question in reversed(river().questions)
    )
    later, _ = seated(store, clock, with_questions(changed))
    assert schedule(later.journal.records, "river", later.study.days) == before
    assert set(later.study.learning().known.memories) == set(before.memories)
    clock.days(2)
    due = asked(learn(later))
    assert set(due[: len(before.memories)]) == set(before.memories)
    gone = next(name for name in before.memories if not claim_answered(name))
    fewer = tuple(question for question in changed if question.id != gone)
    last, _ = seated(store, clock, with_questions(fewer))
    assert gone not in asked(learn(last))
    assert last.standing().gone == (gone,)
    assert gone in schedule(last.journal.records, "river", last.study.days).memories


def test_leaving_tells_what_comes_back() -> None:
    desk, _ = seated()
    through(learn(desk, 2))
    assert desk.farewell() == "All kept. In 2 days: 2 facts, about 2 minutes."


def test_what_keeps_slipping_is_told_where_it_is_asked() -> None:
    desk, clock = seated()
    for _ in range(4):
        through(learn(desk, 1, "cost"), "wheat")
        clock.days(1)
    play = learn(desk, 1, "cost")
    play.act(actions.Answer("wheat"))
    play.act(actions.GoOn())
    shown = play.feedback()
    assert shown is not None
    assert shown.comes_back == "tomorrow; missed 5 times, it keeps slipping"
    assert desk.study.slipping() == (
        "1 question keeps slipping, most of all 'What would be lost to the dam? "
        "Name two things.' (¶3)."
    )
    for _ in range(2):
        clock.days(1)
        through(desk.begin_quiz(QuizAsk("drill", "cost", 1)))
    assert desk.study.slipping() == ""


def test_a_target_for_one_session_is_not_kept() -> None:
    desk, clock = seated()
    desk.study.set_up("new 2")
    through(learn(desk))
    clock.days(1)
    desk.study.set_up("new 0")
    until = desk.study.today + timedelta(days=18)
    assert len(asked(desk.begin_quiz(QuizAsk("learn", until=until)))) >= 2
    with pytest.raises(NothingToAsk, match="is over"):
        desk.check_quiz(QuizAsk("learn", until=until - timedelta(days=99)))
    with pytest.raises(NothingToAsk):
        learn(desk)
