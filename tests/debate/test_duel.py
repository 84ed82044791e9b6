"""Two people at one keyboard: turns in their order, one flow, a ballot each by the same rules."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debatebot.debate.ballot.rubric import HOUSE
from debatebot.debate.clock import limit_of
from debatebot.debate.duel import Duel, begin, duel_of, say
from debatebot.debate.duel_page import ballots_of, duel_page, duel_record
from debatebot.debate.duel_view import duel_view
from debatebot.debate.formats import FORMATS, OPENING
from debatebot.debate.slots import slots_of
from debatebot.debate.state import Move
from tests.debate.rounds import PACK, TOOLS

SPARK = begin(PACK, side="pro")
WORDS = ("pro1 because quiet streets are safe", "anti1 because shops need cars", "pro2", "?",
         "anti1 granted:pro1", "granted:anti1", "!rude", "", "quiet streets matter more than shops")  # fmt: skip


def played(*texts: str, format_name: str = "spark") -> Duel:
    settings_ = begin(PACK, side="pro", format_name=format_name)
    return duel_of(settings_, (Move(text=text) for text in texts), TOOLS)


@pytest.mark.parametrize("name", FORMATS)
def test_both_take_the_same_turns_and_who_asks_is_answered(name: str) -> None:
    slots = slots_of(name)
    first, second = (
        [slot.phase.name for slot in slots if slot.by == by] for by in ("first", "second")
    )
    assert sorted(first) == sorted(second)
    for slot, after in pairwise(slots):
        if slot.phase.name == "ask":
            assert (after.phase.name, after.by != slot.by) == ("answer", True)
    assert [slot.phase.name for slot in slots[-2:]] == ["closing", "closing"]


def test_what_one_says_the_other_can_answer() -> None:
    duel = played(WORDS[0], "anti1 because shops lose their customers")
    view = duel_view(duel, TOOLS)
    assert [(line.label, line.standing, line.depth) for line in view.flow] == [
        ("F1", "answered", 0),
        ("A2", "live", 1),
    ]
    assert [answer.claim for answer in duel.second.said[1].answered] == ["pro1"]
    assert (view.mine, view.theirs, view.number) == ("For", "Against", 3)
    assert [line.name for line in view.lines] == ["For", "Against"]


def test_a_claim_left_alone_is_warned_of_a_turn_before_it_counts_as_dropped() -> None:
    waits = []
    for count in range(1, 6):
        duel = played(*[WORDS[0], "anti3", "pro2", "", "pro3"][:count])
        line = next(line for line in duel_view(duel, TOOLS).flow if line.label == "F1")
        waits.append((line.standing, line.waits))
    assert waits[:2] == [("live", 2), ("live", 1)]
    assert waits[3] == ("never answered", None)


def test_granting_leaves_the_claim_standing_whole() -> None:
    duel = played(WORDS[0], "granted:pro1", *[""] * 4)
    assert duel.second.flow[0].standing == "conceded"
    first, _ = ballots_of(duel, TOOLS, HOUSE)
    assert first.ballot.on_the_flow.learner == 3


def test_both_ballots_follow_the_same_rules() -> None:
    texts = ["pro1 because quiet streets are safe", "anti1 because shops lose customers"]
    duel = played(*texts, *[""] * 10)
    swapped = duel_of(begin(PACK, side="anti"), [Move(text=t) for t in (*texts[::-1], *[""] * 10)], TOOLS)  # fmt: skip
    (first, second), (other, same) = (ballots_of(d, TOOLS, HOUSE) for d in (duel, swapped))
    assert first.ballot.rows["case"] == same.ballot.rows["case"] > 0
    assert second.ballot.rows["case"] == other.ballot.rows["case"] > 0


def test_a_hard_clock_holds_for_both() -> None:
    late = limit_of(OPENING, "spark") + 60
    duel = duel_of(begin(PACK, side="pro", clock="hard"), [], TOOLS)
    for text in WORDS[:2]:
        duel = say(duel, Move(text=text, seconds=late), TOOLS)
    assert [said.unearned for said in (duel.first.said[0], duel.second.said[1])] == ["late", "late"]


def test_the_page_holds_both_ballots() -> None:
    duel = played(WORDS[0], *WORDS[1:2], *["*"] * 10)
    page = duel_page(duel, TOOLS, HOUSE)
    assert "## Ballot of For: " in page
    assert "## Ballot of Against: " in page
    assert "**2 Against:** anti1" in page
    assert "*Answers turn 1" in page
    record = duel_record(duel, TOOLS, HOUSE)
    assert record["winner"] in ("first", "second", "close")


@settings(max_examples=60)
@given(st.lists(st.sampled_from(WORDS), max_size=26), st.sampled_from(tuple(FORMATS)))
def test_any_turns_give_two_ballots_that_add_up_and_the_same_round_again(
    texts: list[str], name: str
) -> None:
    duel = played(*texts, format_name=name)
    assert duel == played(*texts, format_name=name)
    assert len(duel.first.said) == len(duel.second.said) == len(duel.moves)
    assert duel.over is (len(texts) >= len(slots_of(name)))
    flow = [(node.label, node.claim) for node in duel.first.flow]
    assert flow == [(node.label, node.claim) for node in duel.second.flow]
    assert duel_view(duel, TOOLS).over is duel.over
    assert len({tuple(each.ballot.most.items()) for each in ballots_of(duel, TOOLS, HOUSE)}) == 1
    for each in ballots_of(duel, TOOLS, HOUSE):
        ballot = each.ballot
        assert ballot.total == pytest.approx(sum(ballot.rows.values()), abs=0.05)
        assert 0 <= ballot.total <= 100
        for row, points in ballot.rows.items():
            lines = [line.points for line in ballot.ledger if line.row == row]
            assert sum(lines) == pytest.approx(points, abs=0.05)


def test_who_argues_against_what_they_granted_is_told_both_turns() -> None:
    said = [
        "pro1 because of school",
        "granted:pro1 fine",
        "pro2 because of buses",
        "anti2 because so",
    ]
    view = duel_view(played(*said), TOOLS)
    assert "granted in turn 2" in view.remark
    assert "Turn 4 argues against it" in view.remark
    assert duel_view(played(*said[:3]), TOOLS).remark == ""
    rules = [line.rule for line in ballots_of(played(*said), TOOLS, HOUSE)[1].ballot.ledger]
    assert "contradiction" in rules
