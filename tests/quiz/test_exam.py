"""An exam: the same for everybody with the same seed, balanced, sealed to its end, told in a report."""

from collections import Counter

import pytest
from hypothesis import given

from debatebot.event import Event
from debatebot.pack.locate import find_pack
from debatebot.pack.reader import read_pack
from debatebot.quiz import actions
from debatebot.quiz.advice import THINGS, do_next
from debatebot.quiz.choose import NothingToAsk, UnknownTopic
from debatebot.quiz.exam import GUESSABLE, start
from debatebot.quiz.feedback import feedback
from debatebot.quiz.report import ExamReport, _percent, report
from debatebot.quiz.rules import after_exam, allowed
from debatebot.quiz.session import step
from debatebot.quiz.state import QuizState, looked_at
from debatebot.quiz.view import view
from tests.packs import river
from tests.quiz.deeds import DEEDS
from tests.standin import StandInGrader

SHIPPED = read_pack(find_pack(None))
GRADER = StandInGrader(river())


def taken(*answers: str, clock: int = 0) -> QuizState:
    """An exam on the river pack, with these answers; an empty one is skipped."""
    state = start(river(), 3, len(answers), clock=clock)
    for answer in answers:
        act = actions.Answer(answer) if answer else actions.SkipQuestion()
        state, _ = step(state, act, GRADER)
    return state


def right(place: int, seed: int = 3, count: int = 6) -> str:
    """The accepted answer of a question of the exam."""
    item = start(river(), seed, count).plan.items[place]
    question = river().question(item.question)
    assert question is not None
    return " and ".join([*(p.phrasings[0] for p in question.points), question.accept[0]])


@pytest.mark.parametrize("seed", range(12))
def test_topics_and_kinds_have_about_their_share(seed: int) -> None:
    plan = start(SHIPPED, seed, 12).plan
    asked = [question for item in plan.items if (question := SHIPPED.question(item.question))]
    assert len({question.id for question in asked}) == 12
    pool = [question for question in SHIPPED.questions if question.kind not in GUESSABLE]
    for name in ("topic", "kind"):
        got = Counter(getattr(question, name) for question in asked)
        whole = Counter(getattr(question, name) for question in pool)
        for each, many in whole.items():
            share = 12 * many / len(pool)
            assert share - 1.6 < got[each] < share + 1.6, (each, got[each], share)
    assert len({question.topic for question in asked}) >= 8


def test_the_seed_alone_decides() -> None:
    assert start(SHIPPED, 5, 12) == start(SHIPPED, 5, 12)
    assert start(SHIPPED, 5, 12).plan.items != start(SHIPPED, 6, 12).plan.items
    whole = start(SHIPPED, 5, 10_000).plan.items
    assert len(whole) == len(SHIPPED.questions)


def test_what_cannot_be_asked_is_refused() -> None:
    with pytest.raises(UnknownTopic):
        start(SHIPPED, 1, 5, "cooking")
    with pytest.raises(NothingToAsk):
        start(SHIPPED, 1, 0)
    assert {SHIPPED.question(i.question).topic for i in start(SHIPPED, 1, 4, "cyber").plan.items} == {"Cyber"}  # type: ignore[union-attr]  # fmt: skip


def test_nothing_is_shown_before_the_end() -> None:
    state = start(river(), 3, 3)
    for _ in range(3):
        shown = view(river(), state)
        assert shown is not None
        assert (shown.hints_left, shown.hint_price, state.phase) == (0, "", "asked")
        assert set(allowed(state)) <= {"answer", "skip", "flag", "undo"}
        refused, events = step(state, actions.ShowHint(), GRADER)
        assert (refused, events) == (state, ())
        state, _ = step(state, actions.Answer("no idea at all"), GRADER)
        assert feedback(river(), state) is None
    assert state.phase == "summary"
    assert allowed(state) == ()


def test_an_answer_can_be_taken_back_until_the_end() -> None:
    state, _ = step(start(river(), 3, 2), actions.Answer("first"), GRADER)
    state, _ = step(state, actions.TakeBack(), GRADER)
    assert (state.position, state.sittings[0].marks) == (0, ())
    ended = taken("first", "second")
    assert step(ended, actions.TakeBack(), GRADER) == (ended, ())


def test_own_marks_stand_beside_the_raw_score_and_can_be_taken_back() -> None:
    ended = taken("nothing", "nothing")
    marked, events = step(ended, actions.Remark(True, of=1), GRADER)
    assert len(events) == 1
    before, after = report(river(), ended), report(river(), marked)
    assert (after.points, after.percent) == (before.points, before.percent)
    assert (after.changed, after.rows[1].own, after.own_points) == (1, "right", before.points + after.rows[1].need)  # fmt: skip
    assert "undo" in after_exam(marked, 1)
    assert step(marked, actions.Remark(True, of=1), GRADER)[1] == ()
    back, _ = step(marked, actions.TakeBack(), GRADER)
    assert report(river(), back) == before


def test_no_mark_of_ones_own_before_the_end_nor_beside_the_exam() -> None:
    state = start(river(), 3, 2)
    state, _ = step(state, actions.Answer("nothing"), GRADER)
    for of in (0, -1, 7):
        assert step(state, actions.Remark(True, of=of), GRADER)[1] == ()
    assert step(taken("", "x"), actions.Remark(True, of=0), GRADER)[1] == ()


def test_when_the_clock_runs_out_the_rest_scores_nothing() -> None:
    state, _ = step(start(river(), 3, 3, clock=1), actions.Answer(right(0, count=3)), GRADER)
    state, events = step(state, actions.RunOut(), GRADER)
    assert (state.phase, len(events)) == ("summary", 1)
    assert step(state, actions.RunOut(), GRADER)[1] == ()
    told = report(river(), state)
    assert told.ran_out
    assert [row.reached for row in told.rows] == [True, False, False]
    assert told.points == told.rows[0].need
    assert step(start(river(), 3, 3), actions.RunOut(), GRADER)[1] == ()


def test_at_the_end_everything_may_be_looked_at() -> None:
    ended = taken("nothing", "")
    for place in (0, 1):
        said = feedback(river(), looked_at(ended, place))
        assert said is not None
        assert (said.phase, bool(said.model)) == ("answered", True)


def test_the_report_says_how_often_sure_was_right() -> None:
    told = report(river(), taken(f"{right(0, count=3)}!", "nothing!", "nothing?"))
    assert {row.stated: (row.answers, row.right) for row in told.stated} == {
        "sure": (2, 1), "guess": (1, 0), "neither": (0, 0)
    }  # fmt: skip
    assert told.stated_text == "'Sure' was right 1 of 2 times. 'Guess' was right 0 of 1 times."
    assert do_next(told)[0].startswith("Begin with question 2: you were sure")


def test_no_rounding_makes_a_full_score() -> None:
    assert (_percent(199.5, 200), _percent(0.5, 200), _percent(200, 200), _percent(0, 200)) == (
        99,
        1,
        100,
        0,
    )


def test_topics_stand_in_order_of_their_points() -> None:
    told = report(river(), taken(*[right(n) for n in range(5)], ""))
    shares = [share.points / share.of for share in told.topics]
    assert shares == sorted(shares)
    assert sum(share.of for share in told.topics) <= told.of


@given(DEEDS)
def test_three_things_to_do_whatever_was_done(deeds: list[actions.Action]) -> None:
    state = start(river(), 3, 4)
    happened: list[Event] = []
    for deed in deeds:
        state, events = step(state, deed, GRADER)
        happened += events
    told: ExamReport = report(river(), state)
    assert len(set(do_next(told))) == THINGS
    assert 0 <= told.points <= told.of
    assert len(told.rows) == 4
    assert (told.percent == 100) == (told.points == told.of)
