"""A debate is written down as it is played, goes on where it was, and can be taken back."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from debatebot.debate import actions as do
from debatebot.debate.events import Ballot
from debatebot.play.asks import RoundAsk
from debatebot.play.debate import DebateAsk
from tests.play.desks import in_folder, in_memory, in_town

ASK = DebateAsk(side="pro", seed=2)
WORDS = [
    "it saves the fish because water runs free",
    "the mill would lose money",
    "a",
    "why?",
    "no idea",
]


def test_a_round_goes_on_at_the_same_turn_with_its_draft(tmp_path: Path) -> None:
    desk = in_folder(tmp_path)
    play = desk.talks.begin_debate(ASK)
    play.act(do.Speak(WORDS[0]))
    play.save_draft("half a thou", 6)
    other = in_folder(tmp_path)
    again = other.talks.resume_debate(play.session)
    assert again.state == play.state
    draft = again.draft()
    assert draft is not None
    assert (draft.text, draft.cursor) == ("half a thou", 6)
    desk.close()
    other.close()


def test_a_turn_taken_back_stands_in_the_box_again() -> None:
    play = in_memory().talks.begin_debate(ASK)
    empty = play.state
    play.act(do.Speak(WORDS[0]))
    assert play.act(do.TakeBack()) == empty
    draft = play.draft()
    assert draft is not None
    assert draft.text == WORDS[0]


def test_the_ballot_is_kept_when_the_round_ends() -> None:
    desk = in_memory()
    play = desk.talks.begin_debate(ASK)
    for n in range(6):
        play.act(do.Speak(f"{WORDS[n % 2]} and more {n}"))
    assert play.state.round.over
    kept = [r.event for r in desk.journal.records if isinstance(r.event, Ballot)]
    assert [b.total for b in kept] == [play.ballot().total]


def test_the_code_of_a_round_about_one_point_begins_the_same_one_elsewhere() -> None:
    play = in_town().talks.begin_debate(DebateAsk(side="anti", seed=7, point="anti1", fresh=True))
    desk = in_town()
    settled, taken = desk.talks.settle(RoundAsk(code=play.code))
    assert taken.how == "as the code says; the round is about one point alone"
    assert desk.talks.begin_debate(settled).state == play.state
    other, taken = in_memory().talks.settle(RoundAsk(code=play.code.replace("-p", "-p9")))
    assert other.point == ""
    assert taken.how.endswith("about all of the motion: its point is not here")


def test_without_a_seed_no_two_rounds_are_alike() -> None:
    desk = in_memory()
    ask = DebateAsk(side="anti")
    seeds = [desk.talks.begin_debate(ask).state.settings.seed for _ in range(3)]
    assert len(set(seeds)) == 3


ANY = st.one_of(
    st.builds(do.Speak, st.sampled_from(WORDS)),
    st.builds(do.TakeBack),
    st.builds(do.NotMyPoint),
    st.builds(do.Pass),
)


@given(st.lists(ANY, max_size=9))
def test_resuming_gives_the_round_that_was_left(moves: list[do.Action]) -> None:
    desk = in_memory()
    play = desk.talks.begin_debate(ASK)
    for move in moves:
        play.act(move)
    assert desk.talks.resume_debate(play.session).state == play.state


def test_each_hint_is_one_rung_further_up_to_the_point_itself() -> None:
    play = in_memory().talks.begin_debate(ASK)
    rungs = []
    for _ in range(3):
        play.act(do.Speak("no idea"))
        rungs.append(play.hint())
    names = ["Words that could help", "It could begin", "One point is this"]
    assert [rung.split(":")[0] for rung in rungs] == names
    assert "75%" in rungs[0]
    assert "earns nothing" in play.hint()


def test_a_hint_is_kept_whatever_is_taken_back_or_closed() -> None:
    desk = in_memory()
    play = desk.talks.begin_debate(ASK)
    first, second = play.hint(), play.hint()
    again = desk.talks.resume_debate(play.session)
    assert again.hint().split(":")[0] == "One point is this"
    again.act(do.Speak(WORDS[0]))
    again.act(do.TakeBack())
    again.act(do.Speak(WORDS[0]))
    seen = again.state.round.said[0].hint
    assert first != second
    assert seen is not None
    assert seen.rung == 4
    assert desk.talks.resume_debate(play.session).state == again.state
