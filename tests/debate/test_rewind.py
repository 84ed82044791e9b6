"""Saying a turn another way, disputing a reading, judging first, stating the other side."""

import pytest

from debatebot.debate.ballot.ballot import ballot_of
from debatebot.debate.judging import agreement
from debatebot.debate.replay import replay
from debatebot.debate.rewind import compare, dispute, rewind
from debatebot.debate.steelman import steelman
from debatebot.debate.watch import watch
from tests.debate.rounds import TOOLS
from tests.debate.test_ballot import HONEST

ROUND = replay(HONEST, TOOLS, side="pro")


def test_a_turn_rewound_to_its_own_words_changes_nothing() -> None:
    for turn in (1, 3, 5, 11):
        assert rewind(ROUND, turn, HONEST[(turn - 1) // 2], TOOLS) == ROUND


def test_the_difference_is_what_the_differing_lines_add_up_to() -> None:
    branch = rewind(ROUND, 3, "I have nothing to add at the moment, sorry", TOOLS)
    first, second = ballot_of(ROUND.round, TOOLS), ballot_of(branch.round, TOOLS)
    found = compare(first, second)
    assert found.difference == pytest.approx(second.total - first.total, abs=0.01)
    assert found.lost
    assert branch.round.said[:2] == ROUND.round.said[:2]


def test_playing_on_from_a_turn_drops_the_later_ones() -> None:
    branch = rewind(ROUND, 3, "pro3 because of lungs", TOOLS, keep_later=False)
    assert len(branch.moves) == 2
    assert not branch.round.over


@pytest.mark.parametrize("turn", [0, 2, 13, -1])
def test_only_own_turns_can_be_said_again(turn: int) -> None:
    with pytest.raises(ValueError, match="none of the learner's"):
        rewind(ROUND, turn, "x", TOOLS)


def test_a_disputed_reading_changes_the_score_and_nothing_that_was_said() -> None:
    again = dispute(ROUND, 11, ("pro3",), TOOLS)
    assert [s.text for s in again.round.said] == [s.text for s in ROUND.round.said]
    assert again.round.said[10].made == ("pro3",)
    other = dispute(ROUND, 1, (), TOOLS)
    assert ballot_of(other.round, TOOLS).rows["case"] < ballot_of(ROUND.round, TOOLS).rows["case"]


def test_agreement_is_kept_row_by_row() -> None:
    ours = ballot_of(ROUND.round, TOOLS)
    exact = agreement({str(r): p for r, p in ours.rows.items()}, ours.on_the_flow.winner, ours)
    assert (exact.mean_apart, exact.same_winner, exact.widest) == (0.0, True, None)
    off = agreement({"case": ours.rows["case"] + 3, "style": 9}, "close", ours)
    assert off.widest is not None
    assert (off.widest.row, off.widest.apart) == ("case", 3.0)


def test_stating_the_other_side_is_scored_by_how_much_of_it_is_covered() -> None:
    fair = steelman("anti1 is so. anti2 too because of work. And there is anti3.", "anti", TOOLS)
    assert (fair.score, fair.passed, fair.missed) == (1.0, True, ())
    straw = steelman("anti2 is what they say. But pro1 is right. They are lost.", "anti", TOOLS)
    assert straw.slipped == ("pro1",)
    assert not straw.passed


def test_the_app_debates_itself_to_the_end_alike_each_time() -> None:
    one = watch(TOOLS, first="pro", seed=7)
    assert one.over
    assert one == watch(TOOLS, first="pro", seed=7)
    lines = [s.text for s in one.said if s.by == "learner" and s.text]
    assert len(set(lines)) == len(lines) > 3
    assert len(set(one.used)) == len(one.used)
