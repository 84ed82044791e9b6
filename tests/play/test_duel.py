"""A round of two people is written down as it goes, goes on where it was, and can be taken back."""

import json

from hypothesis import given
from hypothesis import strategies as st

from debatebot.debate import actions as do
from debatebot.play.asks import RoundAsk
from debatebot.play.duel_recall import DuelAsk
from debatebot.progress.views import views
from tests.play.desks import in_town

WORDS = [
    "children cycle to school because quiet streets are safe",
    "shops lose customers",
    "why?",
    "",
]
ANY = st.one_of(
    st.builds(do.Speak, st.sampled_from(WORDS)),
    st.builds(do.TakeBack),
    st.builds(do.NotMyPoint),
    st.builds(do.Pass),
)


@given(st.lists(ANY, max_size=16))
def test_resuming_gives_the_round_that_was_left(actions: list[do.Action]) -> None:
    desk = in_town()
    play = desk.talks.begin_duel(DuelAsk())
    for action in actions:
        play.act(action)
    again = desk.talks.resume_duel(play.session)
    assert again.state == play.state
    assert again.ballots() == play.ballots()


def test_what_two_people_say_is_no_learners_history() -> None:
    desk = in_town()
    play = desk.talks.begin_duel(DuelAsk())
    for _ in range(6):
        for text in WORDS[:2]:
            play.act(do.Speak(text))
    assert play.state.over
    held = views(desk.journal.records, desk.pack.id)
    assert (held.made, held.met, held.rounds) == ((), (), 0)
    assert desk.home().unfinished == ()


def test_a_turn_taken_back_stands_in_the_box_of_who_said_it() -> None:
    desk = in_town()
    play = desk.talks.begin_duel(DuelAsk())
    play.act(do.Speak(WORDS[0]))
    play.act(do.Speak(WORDS[1]))
    assert "turn 3 of 12" in desk.home().unfinished[0].sentence
    play.act(do.TakeBack())
    draft = play.draft()
    assert draft is not None
    assert draft.text == WORDS[1]
    assert play.view().mine == "Against"


def test_who_speaks_first_is_tossed_or_said_and_swaps() -> None:
    talks = in_town().talks
    tossed = {talks.settle_duel(RoundAsk(people=2, seed=seed)).side for seed in range(20)}
    assert tossed == {"pro", "anti"}
    ask = talks.settle_duel(RoundAsk(people=2, side="anti"))
    assert ask.side == "anti"
    assert talks.begin_duel(ask).another(swap=True).side == "pro"


def test_a_page_in_either_form() -> None:
    play = in_town().talks.begin_duel(DuelAsk(side="anti"))
    play.act(do.Speak("[odd] *words* about shops"))
    assert "\\*words\\*" in play.page("x.md")
    assert json.loads(play.page("x.json"))["turns"][0]["by"] == "first"
