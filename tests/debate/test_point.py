"""A round about one point: the part begins with it, keeps to it, and says so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.debate import actions as do
from debatebot.debate.formats import ONE_POINT
from debatebot.debate.point import can_be_debated, first_word
from debatebot.debate.session import DebateState, play_out, start, step
from debatebot.debate.tools import Tools
from debatebot.debate.view import view
from tests.debate.rounds import TOOLS, WORDS

POINT = "pro1"


def made(tools: Tools, seed: int = 1) -> DebateState:
    settings = start(side="pro", seed=seed, point=POINT).settings
    return play_out(settings, (), tools)


def spoken(tools: Tools, *texts: str, seed: int = 1) -> DebateState:
    state = made(tools, seed)
    for text in texts:
        state, _ = step(state, do.Speak(text), tools)
    return state


def test_the_part_has_the_first_word_on_the_point() -> None:
    tools = TOOLS
    state = made(tools)
    shown = view(state, tools)
    assert WORDS[POINT] in shown.intro
    assert first_word(state.round, tools) in shown.intro
    assert (shown.number, shown.total, shown.phase) == (1, len(ONE_POINT), "Exchange")
    (attack,) = state.round.flow
    assert attack.by == "bot"
    assert attack.claim in {edge.from_ for edge in tools.against(POINT)}


@given(st.integers(0, 99), st.lists(st.sampled_from(sorted(WORDS)), min_size=3, max_size=3))
def test_every_attack_of_the_part_is_on_the_point(seed: int, said: list[str]) -> None:
    tools = TOOLS
    state = spoken(tools, *(f"{claim} number {n}" for n, claim in enumerate(said)), seed=seed)
    to_the_point = {edge.from_ for edge in tools.against(POINT)}
    assert {node.claim for node in state.round.nodes("bot")} <= to_the_point


def test_another_point_is_kept_and_led_back() -> None:
    tools = TOOLS
    state = spoken(tools, "pro2 because of the buses")
    reply = state.round.said[-1]
    assert POINT in reply.answers
    assert WORDS["pro2"] in reply.text.casefold()
    assert any(node.claim == "pro2" for node in state.round.nodes("learner"))


def test_nothing_that_was_asked_first_is_asked_again() -> None:
    tools = TOOLS
    for seed in range(20):
        state = spoken(tools, f"{POINT} because of that", seed=seed)
        first = first_word(state.round, tools)
        asked = state.round.said[-1].asked
        assert not asked or asked not in first


def test_it_ends_after_its_turns_on_the_point_alone() -> None:
    tools = TOOLS
    texts = [f"{c} because of number {n}" for n, c in enumerate((POINT, "pro2", "pro3", POINT))]
    state = spoken(tools, *texts)
    assert state.round.over
    last = state.round.said[-1].text
    assert WORDS["pro2"] not in last
    assert WORDS["pro3"] not in last


@pytest.mark.parametrize("claim", ["", "nowhere"])
def test_without_such_a_claim_there_is_no_such_round(claim: str) -> None:
    assert not can_be_debated(claim, TOOLS)
