"""What is asked to be remembered: due before new, few new rebuttals, another wording each time."""

import pytest

from debatebot.pack.locate import find_pack
from debatebot.pack.reader import read_pack
from debatebot.quiz import actions
from debatebot.quiz.choose import NothingToAsk
from debatebot.quiz.events import Skip, claim_answered, rebuttal_id
from debatebot.quiz.learn import SLIPPING_AT_ONCE, Stock, new_order, pick, sit
from debatebot.quiz.rebuttals import is_askable, rebuttal_ids, with_rebuttals
from debatebot.quiz.rules import allowed
from debatebot.quiz.session import step
from tests.packs import river
from tests.standin import StandInGrader

SHIPPED = read_pack(find_pack(None))
GRADER = StandInGrader(river())
NO = rebuttal_id("no")


def test_due_comes_before_new_and_new_within_its_limit() -> None:
    stock = Stock(due=("a", "b"), new=("c", "d", "e"))
    assert pick(stock, 4, 9) == ("a", "b", "c", "d")
    assert pick(stock, 4, 1) == ("a", "b", "c")
    assert pick(stock, 1, 9) == ("a",)
    assert pick(stock, 4, 0) == ("a", "b")
    assert pick(Stock(due=(), new=()), 4, 4) == ()


def test_one_new_rebuttal_at_most_and_none_beside_a_due_one() -> None:
    stock = Stock(due=(), new=("a", "b", NO, rebuttal_id("yes")))
    assert pick(stock, 9, 9) == ("a", "b", NO)
    assert pick(stock, 2, 9) == ("a", "b")
    assert pick(Stock(due=(), new=(NO,)), 1, 9) == (NO,)
    assert pick(Stock(due=(NO,), new=("a", rebuttal_id("yes"))), 9, 9) == (NO, "a")


def test_of_what_keeps_slipping_two_at_once() -> None:
    stock = Stock(due=("a", "b", "c", "d"), new=(), slipping=frozenset("abc"))
    assert SLIPPING_AT_ONCE == 2
    assert pick(stock, 9, 9) == ("a", "b", "d")


def test_new_questions_take_topics_by_turns_and_persons_last() -> None:
    names = [question.id for question in SHIPPED.questions]
    order = [SHIPPED.question(name) for name in new_order(SHIPPED, names, 4)]
    topics = [question.topic for question in order if question]
    assert len(set(topics[:8])) == 8
    assert set(topics[-3:]) == {"Author and sources"}
    assert new_order(SHIPPED, names, 4) == new_order(SHIPPED, names, 4)


def test_each_time_another_wording() -> None:
    question = next(question for question in SHIPPED.questions if question.asks)
    ways = [sit(SHIPPED, "learn", 1, [question.id], {question.id: n}).plan.items[0].wording for n in range(6)]  # fmt: skip
    ring = 1 + len(question.asks)
    assert ways == [n % ring for n in range(6)]
    with pytest.raises(NothingToAsk):
        sit(SHIPPED, "learn", 1, ["gone"], {})


def test_every_claim_can_be_answered_as_a_question_is() -> None:
    whole = with_rebuttals(SHIPPED)
    assert whole.id == SHIPPED.id
    for claim in SHIPPED.positions.claims:
        question = whole.question(rebuttal_id(claim.id))
        assert question is not None
        assert claim_answered(question.id) == claim.id
        assert is_askable(SHIPPED, question.id)
        assert claim.says in question.ask
        assert question.accept[0]
        assert question.needed == 1
        assert claim.cite == question.cite[: len(claim.cite)]
    against = rebuttal_ids(SHIPPED, "anti")
    found = [SHIPPED.claim(claim_answered(name)) for name in against]
    assert {each.side for each in found if each} == {"anti"}
    assert not is_askable(SHIPPED, rebuttal_id("gone"))
    assert not is_askable(SHIPPED, "gone")


def test_a_miss_may_become_a_skip_when_one_learns_and_only_then() -> None:
    name = river().questions[0].id
    state = sit(river(), "learn", 1, [name], {})
    state, _ = step(state, actions.Answer("nothing of the kind"), GRADER)
    assert "unknown" in allowed(state)
    state, events = step(state, actions.DidNotKnow(), GRADER)
    assert isinstance(events[-1], Skip)
    assert state.phase == "answered"
    assert (state.sittings[0].marks, state.sittings[0].skipped) == ((), True)
    back, _ = step(state, actions.TakeBack(), GRADER)
    assert back.phase == "asked"
    drilled = sit(river(), "drill", 1, [name], {})
    drilled, _ = step(drilled, actions.Answer("nothing of the kind"), GRADER)
    assert "unknown" not in allowed(drilled)
