"""What a learner alone and two people do alike in the middle of a round."""

from collections.abc import Callable

from debatebot.debate import actions
from debatebot.debate.clock import Time
from debatebot.debate.view import DebateView
from debatebot.plain.talk import Talk

_NO_CLOCK = "There is no clock in this round."


def put_right(talk: Talk, shown: DebateView, act: Callable[[actions.Action], None]) -> bool:
    """`/not`: have the last turn read again; False when there is no reading to put right."""
    if not shown.can_correct:
        talk.say("There is no reading to put right.")
        return False
    act(actions.NotMyPoint())
    talk.say("Read again, without that point.")
    return True


def say_time(talk: Talk, time: Time | None) -> None:
    """`/time`: what is left of the turn."""
    talk.say(time.words() if time is not None else _NO_CLOCK)
