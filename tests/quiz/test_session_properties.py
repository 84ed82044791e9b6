"""Whatever is done in whatever order, a session keeps its word."""

from hypothesis import given
from hypothesis import strategies as st

from debatebot.quiz import effects, events
from debatebot.quiz.actions import Action, Answer, TakeBack
from debatebot.quiz.choose import start
from debatebot.quiz.feedback import feedback
from debatebot.quiz.life import advance
from debatebot.quiz.rules import allowed, command_of
from debatebot.quiz.session import step
from debatebot.quiz.state import QuizState, opening
from debatebot.quiz.summary import summary
from debatebot.quiz.view import view
from tests.packs import river
from tests.quiz.deeds import DEEDS
from tests.standin import StandInGrader

GRADER = StandInGrader(river())


def opened(seed: int) -> QuizState:
    return start(river(), "drill", seed, count=3)


@given(DEEDS, st.integers(0, 50))
def test_no_row_of_actions_raises_or_grades_a_question_twice(
    deeds: list[Action], seed: int
) -> None:
    state = opened(seed)
    for deed in deeds:
        before = state
        state, happened = step(state, deed, GRADER)
        assert (state is before) == (not happened)
        if command_of(deed, before) not in allowed(before):
            assert not happened
        attempts = [event for event in happened if isinstance(event, events.Attempt)]
        assert not attempts or before.phase == "asked"
        for sitting in state.sittings:
            assert len(sitting.marks) <= 2
            assert len(sitting.marks) < 2 or sitting.marks[0].verdict.free_retry
        feedback(river(), state), view(river(), state), summary(river(), state)


@given(DEEDS, st.integers(0, 50))
def test_running_the_log_again_gives_the_same_state(deeds: list[Action], seed: int) -> None:
    state = opened(seed)
    for deed in deeds:
        state, _ = step(state, deed, GRADER)
    again = opening(state.plan)
    for entry in state.log:
        again = advance(again, entry.event, entry.verdict)
    assert again == state


@given(DEEDS, st.integers(0, 50))
def test_undo_gives_back_the_state_before_the_deed(deeds: list[Action], seed: int) -> None:
    state = opened(seed)
    for deed in deeds:
        before = state
        state, happened = step(state, deed, GRADER)
        moved = any(isinstance(e, events.Shown | events.Next | effects.Undone) for e in happened)
        if happened and not moved:
            assert step(state, TakeBack(), GRADER)[0] == before


@given(DEEDS)
def test_the_first_beat_names_nothing_that_is_missing(deeds: list[Action]) -> None:
    state = opened(1)
    for deed in deeds:
        state, _ = step(state, deed, GRADER)
        shown = feedback(river(), state)
        if shown is not None and shown.phase == "earned":
            assert (shown.model, shown.explain, shown.missed, shown.later) == ("", "", (), "")


@given(st.text(max_size=60))
def test_marks_of_an_answer_cut_it_up_without_changing_it(text: str) -> None:
    state, happened = step(start(river(), "drill", 1, 1), Answer(text), GRADER)
    shown = feedback(river(), state)
    if shown is not None:
        assert isinstance(happened[0], events.Attempt)
        assert "".join(run.text for run in shown.runs) == happened[0].answer
