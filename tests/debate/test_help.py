"""What is offered unasked: hints to who does not know, points after two turns without one."""

import pytest

from debatebot.debate import actions
from debatebot.debate.ballot.ballot import ballot_of
from debatebot.debate.recognition import Recogniser
from debatebot.debate.session import DebateState, start, step
from debatebot.debate.tools import Tools
from debatebot.debate.view import view
from tests.debate.library import library
from tests.debate.rounds import TOOLS

LIBRARY = Tools(library(), Recogniser(library()))


def after(*texts: str, tools: Tools = TOOLS) -> DebateState:
    state = start(side="pro", level="club", every_turn_counts=True)
    for text in texts:
        state, _ = step(state, actions.Speak(text) if text else actions.Pass(), tools)
    return state


@pytest.mark.parametrize(
    ("texts", "offered"),
    [
        ((), ""),
        (("pro1 because quiet",), ""),
        (("mumble one",), ""),
        (("mumble one", "mumble two"), "cards"),
        (("mumble one", "mumble two", "mumble three"), ""),
        (("mumble one", "mumble two", "mumble three", ""), ""),
        (("mumble one", "mumble two", "mumble three", "mumble four"), "cards"),
        (("", ""), ""),
        (("mumble one", "pro1", "mumble two"), ""),
        (("mumble one", "why?"), ""),
    ],
)
def test_points_are_shown_after_two_turns_without_one(texts: tuple[str, ...], offered: str) -> None:
    assert view(after(*texts), TOOLS).help == offered


def test_who_does_not_know_gets_a_hint() -> None:
    state = after("I don't know", tools=LIBRARY)
    assert state.round.said[0].intent == "empty"
    assert view(state, LIBRARY).help == "hint"


def test_nothing_is_offered_when_the_round_is_over() -> None:
    assert view(after(*["mumble"] * 6), TOOLS).help == ""


def test_a_wrong_fact_is_set_right_the_first_time_with_the_way_out() -> None:
    slip = "Pupils need a desk in the evening, and the library burned down in 1990"
    replies = [s.text for s in after(slip, slip, tools=LIBRARY).round.said if s.by == "bot"]
    assert all("It never burned down." in reply for reply in replies)
    assert ["nothing is taken off" in reply for reply in replies] == [True, False]


def test_the_right_figure_alone_mends_a_wrong_one_and_uses_up_no_turn() -> None:
    state = start(side="pro", level="club")
    for text in (
        "Pupils need a desk, and the library burned down in 1990",
        "4,000, sorry",
    ):
        state, _ = step(state, actions.Speak(text), LIBRARY)
    reply = state.round.said[-1]
    assert (reply.move, reply.answers) == ("prompt-mended", (3,))
    assert state.round.turns_taken == 1
    assert "fact-wrong" not in [line.rule for line in ballot_of(state.round, LIBRARY).ledger]
    other, _ = step(start(side="pro", level="club"), actions.Speak("4,000, sorry"), LIBRARY)
    assert other.round.said[-1].move != "prompt-mended"


def test_a_wrong_fact_in_the_closing_is_set_right_as_well() -> None:
    slip = "Pupils need a desk in the evening, and the library burned down in 1990"
    state = after(*["mumble"] * 5, slip, tools=LIBRARY)
    assert state.round.over
    assert state.round.said[-1].text.startswith("It never burned down.")
