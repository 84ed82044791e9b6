"""What a learner can do in a round. A front end sends these and nothing else."""

from msgspec import Struct

from debatebot.debate.state import HintSeen


class Action(Struct, frozen=True, tag_field="do"):
    """Base of all actions; stored, they replay a round."""


class Speak(Action, frozen=True, tag="speak"):
    """Take a turn. When claims were offered as A, B, C, a single letter chooses one."""

    text: str
    at: int = 0
    "Number of the turn that was on screen; another number is refused. 0: not checked."
    seconds: int = 0
    "How long it took; 0 without a clock."
    hint: HintSeen | None = None
    "The hint that was seen before it."


class NotMyPoint(Action, frozen=True, tag="not-my-point"):
    """The last turn was misread: read it again without what it was taken for."""


class Mean(Action, frozen=True, tag="mean"):
    """Say which claims the last turn argues."""

    claims: tuple[str, ...]


class TakeBack(Action, frozen=True, tag="take-back"):
    """Take the last turn back, with the reply to it."""


class Pass(Action, frozen=True, tag="pass"):
    """Give a turn up: the part goes on."""

    seconds: int = 0
    "How long it took; 0 without a clock."
    hint: HintSeen | None = None
    "The hint that was seen before it."
