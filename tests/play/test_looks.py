"""A finished round is looked at again: said otherwise, disputed, taken back, there after a restart."""

import re

import pytest

from debatebot.debate import actions as do
from debatebot.debate.ballot.ballot import ballot_of
from debatebot.debate.events import Ballot
from debatebot.play.debate import DebateAsk, DebatePlay
from debatebot.play.desk import Desk
from debatebot.progress.store import MemoryStore
from debatebot.progress.views import views
from tests.play.desks import in_town

POINT = "children cycle to school because quiet streets are safe"
SAID = (
    POINT,
    *["clean air keeps lungs healthy because of school"] * 4,
    "quiet streets matter more",
)
AGAIN = "buses run on time without jams because the roads are empty"


def played(desk: Desk) -> DebatePlay:
    play = desk.talks.begin_debate(DebateAsk(side="pro", seed=2))
    while not play.state.round.over:
        place = len(play.state.moves)
        play.act(do.Speak(SAID[place]) if place < len(SAID) else do.Pass())
    return play


def test_a_turn_said_in_its_own_words_is_the_same_round_to_the_byte() -> None:
    play = played(in_town())
    for turn in play.own_turns():
        branch = play.rewind(turn.number, turn.text)
        assert branch.state == play.state
        assert branch.ballot == play.first_ballot()
        assert (branch.comparison.gained, branch.comparison.lost) == ((), ())


@pytest.mark.parametrize("turn", [1, 3, 11])
@pytest.mark.parametrize("text", [AGAIN, "no idea", POINT])
def test_the_totals_differ_by_what_the_differing_lines_add_up_to(turn: int, text: str) -> None:
    play = played(in_town())
    first = play.first_ballot().total
    branch = play.rewind(turn, text)
    lines = sum(x.points for x in branch.comparison.gained)
    lines -= sum(x.points for x in branch.comparison.lost)
    assert branch.comparison.second - first == pytest.approx(lines, abs=0.005)
    assert branch.ballot == ballot_of(branch.state.round, play._tools)
    assert branch.reply == branch.state.round.said[turn].text
    assert play.ballot().total == play.first_ballot().total == first


def test_branches_and_disputes_are_there_again_after_a_restart() -> None:
    store = MemoryStore()
    play = played(in_town(store))
    play.rewind(3, AGAIN)
    play.dispute(1, ())
    play.rewind(1, "no idea")
    again = in_town(store).talks.resume_debate(play.session)
    assert [branch.turn for branch in again.branches()] == [3, 1]
    assert again.branches() == play.branches()
    assert (again.ballot(), again.first_ballot()) == (play.ballot(), play.first_ballot())
    assert again.disputed == (1,)


def test_a_disputed_reading_amends_the_ballot_beside_the_first_one() -> None:
    desk = in_town()
    play = played(desk)
    first = play.ballot()
    assert [near.claim for near in play.nearest(1) if near.taken] == ["pro1"]
    ballot = play.dispute(1, ())
    assert ballot == play.ballot() != first == play.first_ballot()
    assert [s.text for s in play.read.round.said] == [s.text for s in play.state.round.said]
    kept = [r.event for r in desk.journal.records if isinstance(r.event, Ballot)]
    assert [(b.total, b.amended) for b in kept] == [(first.total, False), (ballot.total, True)]
    assert views(desk.journal.records, desk.pack.id).rounds == 1


def test_looks_are_taken_back_before_the_last_turn_is() -> None:
    desk = in_town()
    play = played(desk)
    first = play.ballot()
    play.dispute(1, ())
    play.rewind(1, AGAIN)
    for left in (1, 0):
        play.act(do.TakeBack())
        assert len(play.looks) == left
        assert play.state.round.over
        assert desk.home().unfinished == ()
    assert play.ballot() == first
    play.act(do.TakeBack())
    assert not play.state.round.over
    assert desk.home().unfinished != ()


def test_only_what_is_there_can_be_looked_at_again() -> None:
    play = played(in_town())
    for turn in (0, 2, 99):
        with pytest.raises(ValueError, match="none of the learner's"):
            play.rewind(turn, AGAIN)
        with pytest.raises(ValueError, match="none of the learner's"):
            play.dispute(turn, ())
    with pytest.raises(ValueError, match="near no such claim"):
        play.dispute(1, ("nonsense",))
    new = in_town().talks.begin_debate(DebateAsk(side="pro"))
    with pytest.raises(ValueError, match="not over"):
        new.rewind(1, AGAIN)
    assert play.looks == ()


def test_the_page_of_a_round_tells_of_the_looks_at_it() -> None:
    play = played(in_town())
    before = play.transcript()
    play.rewind(1, f"{AGAIN} *indeed*")
    play.dispute(1, ())
    after = play.transcript()
    assert "Amended: disputed turns 1. As first read: " in after
    assert "\n## Said another way\n\n- Turn 1 as first said: " in after
    assert "\\*indeed\\*" in after
    for _ in range(2):
        play.act(do.TakeBack())
    assert play.transcript() == before


def test_the_card_has_six_lines_and_none_of_what_was_said() -> None:
    card = played(in_town()).card()
    assert len(card) == 6
    assert re.fullmatch(r"The same round: debatebot debate [a-z]+-[a-z]+-2", card[-1])
    assert "school" not in " ".join(card)
