"""A ballot filled in blind: what is taken, kept and gone on with, and both beside each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.debate import actions as do
from debatebot.debate.events import Judge
from debatebot.debate.judging import JUDGED
from debatebot.play.asks import RoundAsk
from debatebot.play.debate import DebatePlay
from debatebot.play.desk import Desk
from debatebot.play.judging import WINNER, Judging
from debatebot.play.judging_words import apart_line, lean_lines
from debatebot.progress.store import MemoryStore
from tests.play.desks import in_town

POINT = "children cycle to school because quiet streets are safe"


def argued(desk: Desk, *, judge: bool = False) -> DebatePlay:
    ask = RoundAsk(side="pro", seed=2, judge=judge)
    play = desk.talks.begin_debate(desk.talks.settle(ask)[0])
    play.act(do.Speak(POINT))
    while not play.state.round.over:
        play.act(do.Pass())
    return play


def judging(desk: Desk, play: DebatePlay) -> Judging:
    return desk.talks.beside.judging(play)


def filled_in(desk: Desk, play: DebatePlay, value: str = "3") -> Judging:
    found = judging(desk, play)
    while (entry := found.entry) is not None:
        assert found.take("2" if entry.row == WINNER else value) == ""
    return found


def test_every_row_and_then_the_winner_are_asked_for() -> None:
    desk = in_town()
    found = judging(desk, argued(desk))
    assert [entry.row for entry in found.entries] == [*JUDGED, WINNER]
    assert found.entry is not None
    assert (found.entry.row, found.entry.asks) == ("case", "0 to 20")


@pytest.mark.parametrize("typed", ["x", "21", "-1", "1e1", "nan", "", "5.123", "٣"])
def test_what_is_no_number_of_the_row_is_refused_and_nothing_changes(typed: str) -> None:
    desk = in_town()
    found = judging(desk, argued(desk))
    before = len(desk.journal.records)
    assert found.take(typed)
    assert (found.at, len(desk.journal.records)) == (0, before)


@given(st.lists(st.text(max_size=6) | st.integers(0, 30).map(str), max_size=20))
def test_whatever_is_typed_every_value_is_one_of_its_row(typed: list[str]) -> None:
    desk = in_town()
    found = judging(desk, argued(desk))
    for text in typed:
        before = found.at
        refused = found.take(text)
        assert found.at == before + (not refused and before < len(found.entries))
    for entry in found.entries:
        if entry.row == WINNER:
            assert entry.value in (None, "learner", "bot", "close")
        elif entry.value:
            assert 0 <= float(entry.value) <= entry.most


@pytest.mark.parametrize(
    ("typed", "kept"), [("12", "12"), ("5,5", "5.5"), ("20.0", "20"), ("0", "0")]
)
def test_numbers_are_taken_as_people_write_them(typed: str, kept: str) -> None:
    desk = in_town()
    found = judging(desk, argued(desk))
    assert found.take(typed) == ""
    assert found.entries[0].value == kept


@pytest.mark.parametrize(("typed", "winner"), [("1", "learner"), ("YOU", "learner"), ("the app", "bot"),
                                               ("3", "close"), ("too close to call", "close")])  # fmt: skip
def test_the_winner_is_taken_by_number_or_by_name(typed: str, winner: str) -> None:
    desk = in_town()
    found = judging(desk, argued(desk))
    for _ in JUDGED:
        found.leave_out()
    assert found.leave_out().startswith("The winner cannot be left out")
    assert found.take("me") != ""
    assert found.take(typed) == ""
    assert found.entries[-1].value == winner
    assert not found.hand_in().agreement.rows


def test_one_goes_back_a_row_and_an_empty_enter_keeps_it() -> None:
    desk = in_town()
    found = judging(desk, argued(desk))
    assert not found.back()
    found.take("7")
    assert found.back()
    assert found.take("") == ""
    assert (found.at, found.entries[0].shown) == (1, "7")


def test_a_half_filled_ballot_is_there_again_after_a_restart() -> None:
    store = MemoryStore()
    desk = in_town(store)
    play = argued(desk)
    found = judging(desk, play)
    found.take("7")
    found.leave_out()
    found.save_draft("1", 1)
    later = in_town(store)
    (left,) = later.home().unfinished
    assert left.kind == "judge"
    again = judging(later, later.talks.resume_debate(left.session))
    assert (again.at, again.entries[0].shown, again.entries[1].shown) == (2, "7", "left out")
    draft = again.draft()
    assert draft is not None
    assert draft.text == "1"


def test_what_was_typed_and_taken_does_not_stand_unsent() -> None:
    desk = in_town()
    found = judging(desk, argued(desk))
    found.save_draft("1", 1)
    found.take("14")
    assert found.back()
    assert found.draft() is None


def test_both_ballots_stand_beside_each_other_once_it_is_handed_in() -> None:
    store = MemoryStore()
    desk = in_town(store)
    play = argued(desk)
    found = judging(desk, play)
    with pytest.raises(ValueError, match="not filled in"):
        found.hand_in()
    with pytest.raises(ValueError, match="not handed in"):
        found.judged()
    judged = filled_in(desk, play).hand_in()
    ours = play.first_ballot()
    assert [row.yours for row in judged.agreement.rows] == [3.0] * len(JUDGED)
    assert [row.ours for row in judged.agreement.rows] == [ours.rows[row] for row in JUDGED]
    assert judged.ours == pytest.approx(sum(ours.rows[row] for row in JUDGED))
    assert (judged.your_winner, judged.record.rounds) == ("The app", 1)
    assert in_town(store).home().unfinished == ()
    again = in_town(store)
    assert judging(again, again.talks.resume_debate(play.session)).judged() == judged


def test_a_disputed_turn_changes_ours_and_says_what_it_was() -> None:
    desk = in_town()
    play = argued(desk)
    found = filled_in(desk, play)
    first = found.hand_in()
    play.dispute(1, ())
    amended = found.judged()
    assert first.as_first_read is None
    assert amended.as_first_read == play.first_ballot().total
    assert amended.total == play.ballot().total != amended.as_first_read
    assert amended.record == first.record  # what was agreed on is what was seen then


def test_a_turn_said_anew_is_another_round_to_judge() -> None:
    desk = in_town()
    play = argued(desk, judge=True)
    filled_in(desk, play).hand_in()
    assert not desk.talks.beside.judges_first(play.session)
    play.act(do.TakeBack())
    play.act(do.Pass())
    assert judging(desk, play).at == 0
    assert desk.talks.beside.judges_first(play.session)


def test_marking_first_is_wanted_and_wanted_no_more() -> None:
    desk = in_town()
    play = argued(desk)
    beside = desk.talks.beside
    assert not beside.judges_first(play.session)
    assert "before ours" in beside.toggle_judging(play.session)
    assert beside.judges_first(play.session)
    assert "as usual" in beside.toggle_judging(play.session)
    assert not beside.judges_first(play.session)


def test_a_watched_round_is_judged_by_the_names_of_its_parts() -> None:
    desk = in_town()
    play = desk.talks.beside.watch(RoundAsk(side="pro", seed=2, way="watch", judge=True), None)
    play.finish()
    found = desk.talks.beside.judging(play)
    assert found.entries[-1].asks == "1 Bridge, 2 Against, 3 too close to call"
    while found.entry is not None:
        found.take("1")
    assert found.hand_in().your_winner == "Bridge"


def test_several_rounds_are_counted_each_once() -> None:
    desk = in_town()
    for _ in range(2):
        filled_in(desk, argued(desk)).hand_in()
    play = argued(desk)
    filled_in(desk, play).hand_in()
    judge = [r.event for r in desk.journal.records if isinstance(r.event, Judge)]
    assert len(judge) == 3
    judged = judging(desk, play).judged()
    assert judged.record.rounds == 3
    assert lean_lines(judged.record)[0].startswith("3 rounds: apart on average ")
    assert apart_line(judged).startswith("Apart on average ")
