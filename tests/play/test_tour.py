"""A tour is written down as it is played, goes on where it was, and can be taken back."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.tour import actions as do
from tests.play.desks import in_folder, in_memory


def test_a_tour_goes_on_at_the_same_beat_with_its_draft(tmp_path: Path) -> None:
    desk = in_folder(tmp_path)
    play = desk.talks.begin_tour()
    for action in (
        do.TakeStance(5, 2),
        do.Guess("it costs fish"),
        do.Next(),
        do.Next(),
        do.Weigh(3),
    ):
        play.act(action)
    play.act(do.Next())
    play.save_draft("half a sent", 4)
    live = play.state
    other = in_folder(tmp_path)
    again = other.talks.resume_tour(play.session)
    assert again.state == live
    assert again.state.stage == "say"
    draft = again.draft()
    assert draft is not None
    assert (draft.text, draft.cursor) == ("half a sent", 4)
    desk.close()
    other.close()


def test_taking_back_goes_to_before_the_last_deed() -> None:
    play = in_memory().talks.begin_tour()
    assert not play.take_back()
    play.act(do.TakeStance(5))
    before = play.state
    play.act(do.Guess("something of my own"))
    play.act(do.Next())
    assert play.take_back()
    assert play.state == before


def test_the_sides_are_not_in_the_view_before_they_are_shown() -> None:
    play = in_memory().talks.begin_tour()
    play.act(do.Next())
    shown = play.view()
    assert (shown.gains, shown.costs, shown.open) == ((), (), "")
    play.act(do.Next())
    assert play.view().gains


def test_hostile_text_is_cleaned_before_it_is_kept() -> None:
    desk = in_memory()
    play = desk.talks.begin_tour()
    play.act(do.Next())
    play.act(do.Guess("a\x1b[2Jb [/] " + "x" * 5000))
    (guess,) = play.state.visit.guesses
    assert "\x1b" not in guess.text
    assert len(guess.text) <= 2000


def test_an_unknown_tour_cannot_be_gone_on_with() -> None:
    with pytest.raises(LookupError):
        in_memory().talks.resume_tour("tour-99")


ANY = st.one_of(
    st.builds(do.TakeStance, st.integers(1, 7)),
    st.builds(do.Guess, st.sampled_from(["fish", "noise and money", "", "it costs"])),
    st.builds(do.Weigh, st.integers(1, 7)),
    st.builds(do.SayIt, st.sampled_from(["because of the fish", "no"])),
    st.builds(do.Next),
    st.just("back"),
)


@given(st.lists(ANY, max_size=25))
def test_resuming_gives_the_state_that_was_left(moves: list[do.Action | str]) -> None:
    desk = in_memory()
    play = desk.talks.begin_tour()
    for move in moves:
        if isinstance(move, str):
            play.take_back()
        else:
            play.act(move)
    assert desk.talks.resume_tour(play.session).state == play.state
