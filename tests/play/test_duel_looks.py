"""Two people look at their round again: a turn in other words, a reading disputed, all of it undone."""

import pytest

from debatebot.debate import actions as do
from debatebot.play.duel import DuelPlay
from debatebot.play.duel_looks import compared_line
from debatebot.play.duel_recall import DuelAsk
from tests.play.desks import in_town

FIRST = "children cycle to school because quiet streets are safe"
SECOND = "shops lose customers because drivers stay away"


def played() -> DuelPlay:
    play = in_town().talks.begin_duel(DuelAsk())
    while not play.state.over:
        said = len(play.state.moves)
        play.act(do.Speak((FIRST, SECOND)[said]) if said < 2 else do.Pass())
    return play


def test_a_turn_in_its_own_words_changes_no_ballot() -> None:
    play = played()
    branch = play.rewind(2, SECOND)
    assert all(not each.comparison.gained for each in branch.ballots)
    assert all(not each.comparison.lost for each in branch.ballots)


def test_other_words_change_a_branch_and_not_the_score() -> None:
    play = played()
    before = play.ballots()
    branch = play.rewind(1, "hm")
    first = branch.ballots[0].comparison
    assert first.second < first.first
    assert first.difference == round(first.second - first.first, 2)
    assert play.ballots() == before
    assert compared_line(branch).startswith("Turn 1 as first said")
    assert compared_line(branch) in play.page("round.md")


def test_a_disputed_reading_amends_both_ballots_until_it_is_taken_back() -> None:
    play = played()
    before, view = play.ballots(), play.view()
    assert play.nearest(1)[0].taken
    play.dispute(1, ())
    assert list(play.disputed) == [1]
    assert play.ballots()[0].ballot.total < before[0].ballot.total
    assert [line.text for line in play.view().lines] == [line.text for line in view.lines]
    assert "Amended: disputed turns 1." in play.page("round.md")
    play.act(do.TakeBack())
    assert play.ballots() == before
    assert list(play.disputed) == []
    assert play.state.over


def test_what_was_looked_at_is_there_when_the_round_is_opened_again() -> None:
    desk = in_town()
    play = desk.talks.begin_duel(DuelAsk())
    while not play.state.over:
        play.act(do.Speak((FIRST, SECOND)[len(play.state.moves) % 2]))
    play.dispute(1, ())
    branch = play.rewind(3, "hm")
    again = desk.talks.resume_duel(play.session)
    assert again.ballots() == play.ballots()
    assert again.branches() == (branch,)


@pytest.mark.parametrize("turn", [0, 13])
def test_a_turn_that_was_not_said_is_refused(turn: int) -> None:
    play = played()
    with pytest.raises(ValueError, match="no turn"):
        play.rewind(turn, "x")
    with pytest.raises(ValueError, match="no turn"):
        play.nearest(turn)


def test_nothing_is_looked_at_before_the_end() -> None:
    play = in_town().talks.begin_duel(DuelAsk())
    play.act(do.Speak(FIRST))
    with pytest.raises(ValueError, match="not over"):
        play.rewind(1, "x")
    with pytest.raises(ValueError, match="not over"):
        play.dispute(1, ())
