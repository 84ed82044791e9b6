"""A round stays to be gone on with until its ballot, however many of its turns were no turns."""

from debatebot.debate import actions as do
from debatebot.play.debate import DebateAsk, DebatePlay
from debatebot.play.desk import Desk
from tests.play.desks import in_town

WORDS = ("quiet streets let children cycle to school", "clean air keeps lungs healthy", "why?")


def kinds(desk: Desk) -> list[str]:
    return [left.kind for left in desk.home().unfinished]


def begun(desk: Desk) -> DebatePlay:
    return desk.talks.begin_debate(DebateAsk(side="pro", seed=2))


def test_a_turn_that_takes_none_does_not_end_the_round() -> None:
    desk = in_town()
    play = begun(desk)
    spoken = 0
    while not play.state.round.over:
        play.act(do.Speak(f"{WORDS[spoken % 3]} {spoken}"))
        spoken += 1
        assert kinds(desk) == ([] if play.state.round.over else ["debate"]), spoken
        (left,) = desk.home().unfinished or (None,)
        assert left is None or left.position == play.view().number


def test_a_last_turn_taken_back_opens_the_round_again() -> None:
    desk = in_town()
    play = begun(desk)
    for number in range(len(play.state.settings.phases) * 2):
        play.act(do.Speak(f"{WORDS[number % 2]} {number}"))
    assert play.state.round.over
    assert kinds(desk) == []
    play.act(do.TakeBack())
    assert kinds(desk) == ["debate"]
