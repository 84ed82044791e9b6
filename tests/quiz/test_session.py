"""A question's life: beats, hints, mends, the free second try, own marks, undo."""

from debatebot.event import Event
from debatebot.quiz import actions, effects, events
from debatebot.quiz.actions import Action
from debatebot.quiz.session import step
from debatebot.quiz.state import Item, Plan, QuizState, opening
from tests.packs import river
from tests.standin import StandInGrader

GRADER = StandInGrader(river())


def quiz(*ids: str) -> QuizState:
    items = []
    for name in ids:
        question = river().question(name)
        assert question is not None
        items.append(Item(name, 0, len(question.hints)))
    return opening(Plan("drill", 1, "", tuple(items)))


def play(state: QuizState, *deeds: Action) -> tuple[QuizState, list[Event]]:
    happened: list[Event] = []
    for deed in deeds:
        state, new = step(state, deed, GRADER)
        happened += new
    return state, happened


def test_a_partial_answer_goes_through_both_beats() -> None:
    state, _ = play(quiz("losses", "homes"), actions.Answer("the salmon"))
    assert state.phase == "earned"
    state, _ = play(state, actions.GoOn())
    assert state.phase == "answered"
    state, _ = play(state, actions.GoOn())
    assert (state.phase, state.position) == ("asked", 1)


def test_a_correct_answer_has_nothing_left_to_hide() -> None:
    state, _ = play(quiz("homes"), actions.Answer("9,000"))
    assert state.phase == "answered"
    state, happened = play(state, actions.GoOn())
    assert state.phase == "summary"
    assert happened == [events.Next(question="homes")]


def test_an_attempt_keeps_the_mark_and_what_was_stated() -> None:
    _, happened = play(quiz("losses"), actions.ShowHint(), actions.Answer("salmon ?"))
    assert happened[1] == events.Attempt(
        question="losses", wording=0, mode="drill", answer="salmon", verdict="partial", score=0.5,
        certainty=0.9, sure=True, reason="", points=("salmon",), hints=1, stated="guess",
    )  # fmt: skip


def test_a_question_is_graded_once() -> None:
    grader = StandInGrader(river())
    state = quiz("losses", "homes")
    for _ in range(3):
        state, _ = step(state, actions.Answer("salmon"), grader)
    assert grader.graded == 1
    assert len(state.log) == 1


def test_an_answer_for_another_question_is_refused() -> None:
    state, _ = play(quiz("homes", "season"), actions.Answer("9,000", at=0), actions.GoOn())
    after, happened = play(state, actions.Answer("9,000", at=0))
    assert after is state
    assert happened == []


def test_blank_answers_are_refused_so_that_a_held_enter_skips_nothing() -> None:
    state = quiz("homes")
    for blank in ("", "   ", "?", " ! "):
        assert play(state, actions.Answer(blank))[0] is state


def test_enter_never_turns_a_wrong_answer_into_a_right_one() -> None:
    state, _ = play(quiz("homes"), actions.Answer("12"), *[actions.GoOn()] * 5)
    mark = state.sittings[0].standing
    assert mark is not None
    assert mark.verdict.verdict == "incorrect"
    assert state.sittings[0].own_mark is None


def test_hints_come_in_order_and_run_out() -> None:
    state, happened = play(quiz("losses"), *[actions.ShowHint()] * 4)
    assert [event.number for event in happened if isinstance(event, events.Hint)] == [1, 2]
    assert state.sittings[0].hints == 2


def test_the_second_try_costs_nothing() -> None:
    state, _ = play(quiz("homes"), actions.Answer("almost"), actions.TryAgain())
    assert state.phase == "asked"
    worse, happened = play(state, actions.Answer("12"))
    assert isinstance(happened[0], events.Attempt)
    assert happened[0].retry
    assert worse.sittings[0].standing == worse.sittings[0].marks[0]
    assert play(worse, actions.TryAgain())[0] is worse
    better, _ = play(state, actions.Answer("9,000"))
    assert better.phase == "answered"


def test_giving_up_the_second_try_keeps_the_first_mark() -> None:
    state, _ = play(
        quiz("homes"), actions.Answer("almost"), actions.TryAgain(), actions.SkipQuestion()
    )
    assert state.phase == "earned"
    assert not state.sittings[0].skipped


def test_mending_never_moves_the_mark_and_ends_with_the_model_answer() -> None:
    state, _ = play(quiz("losses"), actions.Answer("salmon"))
    state, happened = play(state, actions.MendAnswer("salmon and villages"))
    assert happened == [
        events.Mend(question="losses", answer="salmon and villages", points=("villages", "salmon"), score=1.0)
    ]  # fmt: skip
    mark = state.sittings[0].standing
    assert mark is not None
    assert mark.verdict.score == 0.5
    state, _ = play(state, actions.GoOn())
    assert play(state, actions.MendAnswer("villages"))[0] is state


def test_own_marks_stand_beside_ours_and_can_be_turned() -> None:
    state, happened = play(quiz("homes"), actions.Answer("12"), actions.Remark(True))
    assert happened[-1] == effects.Remarked(entry=0, right=True)
    assert state.sittings[0].own_mark is True
    assert play(state, actions.Remark(True))[0] is state
    turned, _ = play(state, actions.Remark(False))
    assert turned.sittings[0].own_mark is False


def test_a_right_answer_cannot_be_marked_right_again_nor_a_wrong_one_wrong() -> None:
    right, _ = play(quiz("homes"), actions.Answer("9,000"))
    wrong, _ = play(quiz("homes"), actions.Answer("12"))
    assert play(right, actions.Remark(True))[0] is right
    assert play(wrong, actions.Remark(False))[0] is wrong


def test_a_skip_shows_the_answer_at_once() -> None:
    state, happened = play(quiz("homes"), actions.SkipQuestion())
    assert state.phase == "answered"
    assert happened == [events.Skip(question="homes")]
    assert play(quiz("homes"), actions.Answer("idk"))[0].phase == "answered"


def test_undo_goes_back_over_questions_one_deed_at_a_time() -> None:
    start = quiz("losses", "homes")
    hinted, _ = play(start, actions.ShowHint())
    moved, _ = play(hinted, actions.Answer("salmon"), actions.GoOn(), actions.GoOn())
    back, happened = play(moved, actions.TakeBack())
    assert back == hinted
    assert happened == [effects.Undone(entry=1)]
    assert play(back, actions.TakeBack())[0] == start
    assert play(start, actions.TakeBack())[0] is start


def test_undo_takes_back_an_own_mark_before_the_attempt() -> None:
    marked, _ = play(quiz("homes"), actions.Answer("12"))
    own, _ = play(marked, actions.GoOn(), actions.Remark(True))
    back, _ = play(own, actions.TakeBack())
    assert back.sittings[0].own_mark is None
    assert back.sittings[0].marks == marked.sittings[0].marks


def test_a_flag_can_be_raised_before_and_after_answering() -> None:
    state, happened = play(
        quiz("homes"), actions.RaiseFlag("unclear"), actions.Answer("9,000"), actions.RaiseFlag()
    )
    assert happened[0] == effects.Flagged(question="homes", note="unclear")
    assert happened[2] == effects.Flagged(question="homes")
    assert state.sittings[0].flagged


def test_undo_reaches_back_from_the_summary() -> None:
    done, _ = play(quiz("homes"), actions.Answer("9,000"), actions.GoOn())
    assert play(done, actions.RaiseFlag())[0] is done
    back, _ = play(done, actions.TakeBack())
    assert back.phase == "asked"
