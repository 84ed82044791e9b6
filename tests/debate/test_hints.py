"""The ladder of hints, from the issue to the point itself."""

import pytest

from debatebot.debate import actions
from debatebot.debate.ballot.ballot import ballot_of
from debatebot.debate.ballot.rubric import HOUSE
from debatebot.debate.hints import hint, next_hint, price_words
from debatebot.debate.rewind import rewind
from debatebot.debate.session import DebateState, start, step
from debatebot.debate.state import HintSeen
from tests.debate.rounds import TOOLS


def test_hints_without_keywords_are_whole_words_of_the_claim() -> None:
    round_ = start(side="pro", seed=2).round
    assert hint(round_, TOOLS, 2) == "Words that could help: quiet, streets, let."


def test_the_ladder_ends_with_the_point() -> None:
    round_ = start(side="pro", seed=2).round
    assert hint(round_, TOOLS, 3) == "It could begin: 'quiet streets let children …'"
    assert (
        hint(round_, TOOLS, 4) == "One point is this: quiet streets let children cycle to school."
    )


def said_after(rung: int, claim: str = "pro1") -> DebateState:
    seen = HintSeen(claim, rung) if rung else None
    state = start(side="pro", every_turn_counts=True)
    state, _ = step(state, actions.Speak("pro1 because children can cycle", hint=seen), TOOLS)
    return state


def case_of(state: DebateState) -> float:
    lines = ballot_of(state.round, TOOLS, left_out=()).ledger
    return sum(line.points for line in lines if line.row == "case")


@pytest.mark.parametrize(("rung", "left"), [(0, 4), (1, 4), (2, 3), (3, 2), (4, 0)])
def test_a_point_made_after_hints_earns_less_of_its_worth(rung: int, left: float) -> None:
    assert case_of(said_after(rung)) == left


def test_hints_to_another_point_cost_nothing() -> None:
    assert case_of(said_after(4, "pro2")) == 4


def test_a_hint_stays_seen_when_its_turn_is_said_another_way() -> None:
    again = rewind(said_after(3), 1, "pro1 because children can ride", TOOLS)
    assert case_of(again) == 2


def test_the_ladder_goes_on_where_it_was_left() -> None:
    state = start(side="pro", seed=2)
    first = next_hint(state.round, TOOLS, None)
    assert first is not None
    assert next_hint(state.round, TOOLS, first) == HintSeen(first.claim, first.rung + 1)
    state, _ = step(state, actions.Pass(hint=first), TOOLS)
    assert next_hint(state.round, TOOLS, None) == HintSeen(first.claim, first.rung + 1)
    last = HintSeen(first.claim, 4)
    assert next_hint(state.round, TOOLS, last) == last


def test_the_price_is_said_with_the_hint() -> None:
    assert price_words(1, HOUSE.hints) == "Hint 1 of 4 costs nothing. The next leaves 75%."
    assert "75% of its worth. The next leaves 50%." in price_words(2, HOUSE.hints)
    assert "earns nothing" in price_words(4, HOUSE.hints)
