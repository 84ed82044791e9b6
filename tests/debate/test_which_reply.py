"""Which reply fits which turn, and the last word of a round."""

from typing import Any

import pytest
from msgspec.structs import replace

from debatebot.debate.closing import close
from debatebot.debate.policy import respond
from debatebot.debate.state import Reply
from debatebot.debate.tools import Tools
from debatebot.pack.models import (
    NumberRule,
)
from tests.debate.flows import WRONG, Part, mine, node, theirs
from tests.debate.rounds import PACK, TOOLS
from tests.debate.talking import speaking, tools_with


def closing(
    *parts: Part, tools: Tools = TOOLS, used: tuple[str, ...] = (), **settings: Any
) -> Reply:
    talk = speaking(*parts, tools=tools, **settings)
    return close(replace(talk, round_=replace(talk.round_, used=used)))


def test_the_last_word_names_what_stood_and_what_was_left() -> None:
    said = mine(1, reason=True), theirs(2), mine(3, reason=True), theirs(4), mine(5)
    flow = node("Y1", "pro2"), node("Y3", "pro1"), node("B2", "anti2"), node("B4", "anti1")
    both = closing(*said, *flow)
    assert (both.move, both.answers) == ("close", (5, "pro1", "anti1"))
    assert TOOLS.gist("anti1") in both.text
    beaten = closing(
        *said,
        node("Y1", "pro2"),
        node("Y3", "pro1", standing="answered"),
        node("B4", "anti1", standing="dropped"),
    )
    assert beaten.answers == (5, "pro2", "anti1")
    assert closing(*said, node("B2", "anti1", standing="answered"), node("B4")).answers == (5,)
    equal = closing(*said, node("Y1", "pro2"), node("Y3", "pro3"))
    assert equal.answers == (5, "pro2")


def test_an_argument_of_ones_own_stands_with_a_reason_and_no_slip() -> None:
    for first, stands in (
        (mine(1, reason=True), True), (mine(1), False), (mine(1, reason=True, evidence=(WRONG,)), False),
    ):  # fmt: skip
        reply = closing(first, theirs(2), mine(3), node("Y1"))
        assert ("'something new'" in reply.text) is stands
    point = closing(
        mine(1), theirs(2), mine(3), node("Y1", "pro1"), node("Y1b", "pro2"), point="pro2"
    )
    assert point.answers == (3, "pro2")


def test_the_weighing_line_comes_once() -> None:
    (line,) = PACK.positions.weighing[0].lines
    assert closing(mine(1)).used == (line,)
    assert closing(mine(1), used=(line,)).used == ()
    theirs_only = replace(PACK.positions.weighing[0], side="pro")
    assert closing(mine(1), tools=tools_with(weighing=(theirs_only,))).used == ()


# Which reply fits which turn.


@pytest.mark.parametrize(
    ("turn", "move"),
    [
        ({"text": " "}, "own-case"), ({"unearned": "pasted"}, "prompt-pasted"), ({"intent": "abuse"}, "prompt-abuse"),
        ({"intent": "empty"}, "prompt-empty"), ({"intent": "empty", "made": ("pro1",)}, "turn"),
        ({"intent": "off_topic"}, "prompt-off_topic"), ({"intent": "off_topic", "new": True}, "meet-new"),
        ({"intent": "question"}, "no-answer"), ({"intent": "question", "made": ("pro1",)}, "turn"),
        ({"intent": "question", "made": ("pro1",), "phase": "ask"}, "no-answer"),
        ({"intent": "concession", "granted": ("anti1",)}, "bank"), ({"tier": "choose"}, "choose"),
        ({"tier": "choose", "made": ("pro1",)}, "turn"), ({"made": ("pro2",), "contradicts": "anti1"}, "contradiction"),
        ({"made": ("pro1",), "repeats": True}, "prompt-repeats"), ({"made": ("anti1",)}, "off-side"),
        ({"made": ("anti1", "pro1")}, "turn"), ({"new": True}, "meet-new"), ({}, "meet-new"),
    ],
)  # fmt: skip
def test_what_fits(turn: dict[str, Any], move: str) -> None:
    talk = speaking(mine(1, **turn), level="varsity")
    assert respond(talk).move == move
    if move == "choose":
        offered = replace(talk, round_=replace(talk.round_, choosing=("pro1",)))
        assert respond(offered).move == "meet-new"


def test_insults_are_met_calmly_and_then_with_a_pause() -> None:
    for warned, move in (
        (1, "prompt-abuse"),
        (2, "prompt-abuse"),
        (3, "prompt-pause"),
        (4, "prompt-pause"),
    ):
        talk = speaking(theirs(2, asked="Why?"), mine(3, intent="abuse"))
        reply = respond(replace(talk, round_=replace(talk.round_, warned=warned)))
        assert reply.move == move
        assert (reply.asked == "Why?") is (move == "prompt-abuse")
    slur = speaking(mine(3, intent="abuse"), read={"reason": "slur"})
    assert respond(slur).move == "prompt-slur"


def test_putting_a_fact_right_is_taken() -> None:
    fact = PACK.positions.facts[0]
    for number, move in (
        (None, "meet-new"),
        (NumberRule(value=40000, unit="cars"), "prompt-mended"),
    ):
        tools = tools_with(facts=(replace(fact, number=number),))
        talk = speaking(mine(1, evidence=(WRONG,)), mine(3, "forty thousand"), tools=tools)
        assert respond(talk).move == move
