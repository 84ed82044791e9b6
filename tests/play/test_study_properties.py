"""Whatever is done in learn, Today and exams, in whatever order: it resumes, and undo undoes it."""

from hypothesis import given
from hypothesis import strategies as st

from debatebot.play.desk import Desk
from debatebot.play.quiz import QuizPlay
from debatebot.play.quiz_ask import QuizAsk
from debatebot.progress.schedule import schedule
from debatebot.progress.store import MemoryStore
from debatebot.quiz import actions
from tests.play.studying import HandClock, seated
from tests.quiz.deeds import STUDY_DEEDS

MODES = st.sampled_from(["learn", "today", "exam", "clocked"])


def begun(desk: Desk, mode: str) -> QuizPlay:
    if mode == "learn":
        return desk.begin_quiz(QuizAsk("learn", count=3))
    if mode == "today":
        return desk.study.begin_today().quiz
    return desk.begin_exam(QuizAsk("exam", count=3, seed=3, clock=5 * (mode == "clocked")))


def resumed(desk: Desk, session: str) -> QuizPlay:
    kind = session.partition("-")[0]
    if kind == "quiz":
        return desk.resume_quiz(session)
    if kind == "today":
        return desk.study.resume_today(session).quiz
    return desk.study.resume_exam(session)


def known(desk: Desk) -> bytes:
    return schedule(desk.journal.records, "river", desk.study.days).encoded()


@given(STUDY_DEEDS, MODES)
def test_it_resumes_where_it_was(deeds: list[actions.Action], mode: str) -> None:
    store, clock = MemoryStore(), HandClock()
    desk, _ = seated(store, clock)
    play = begun(desk, mode)
    for deed in deeds:
        play.act(deed)
    other, _ = seated(store, clock)
    again = resumed(other, play.session)
    assert again.state == play.state
    assert again._numbers == play._numbers
    assert known(other) == known(desk)


@given(STUDY_DEEDS, st.sampled_from(["learn", "today"]))
def test_undo_of_everything_leaves_nothing_scheduled(
    deeds: list[actions.Action], mode: str
) -> None:
    desk, _ = seated()
    empty = known(desk)
    play = begun(desk, mode)
    for deed in deeds:
        play.act(deed)
    before = None
    while play.state is not before:
        before = play.state
        play.act(actions.TakeBack())
    assert play.state.log == () or known(desk) == empty
    assert known(desk) == empty


@given(STUDY_DEEDS, MODES)
def test_each_undo_gives_the_schedule_of_before(deeds: list[actions.Action], mode: str) -> None:
    desk, _ = seated()
    play = begun(desk, mode)
    for deed in deeds:
        before, was = play.state, known(desk)
        play.act(deed)
        simple = isinstance(deed, actions.Answer | actions.SkipQuestion | actions.Remark)
        if simple and play.state is not before:
            changed = play.state
            play.act(actions.TakeBack())
            if play.state is not changed:
                assert known(desk) == was


@given(STUDY_DEEDS)
def test_an_exam_never_shows_a_mark_before_its_end(deeds: list[actions.Action]) -> None:
    desk, _ = seated()
    play = begun(desk, "exam")
    for deed in deeds:
        play.act(deed)
        if play.state.current is not None:
            assert (play.feedback(), play.state.phase) == (None, "asked")
