"""What a learner can do on a tour. A front end sends these and nothing else."""

from msgspec import Struct


class Action(Struct, frozen=True, tag_field="do"):
    """Base of all actions; stored, they replay a tour."""


class TakeStance(Action, frozen=True, tag="stance"):
    """Say where one stands on the motion, before the first or after the last tradeoff."""

    value: int
    confidence: int = 0


class Guess(Action, frozen=True, tag="guess"):
    """One guess, before the sides are shown."""

    text: str


class Weigh(Action, frozen=True, tag="weigh"):
    """One weight from 1 (hold back) to 7 (engage)."""

    value: int


class Decide(Action, frozen=True, tag="decide"):
    """Name the claim that decided the weight."""

    claim: str


class SayIt(Action, frozen=True, tag="say"):
    """One sentence to somebody who chose otherwise."""

    text: str


class Next(Action, frozen=True, tag="next"):
    """Go on; at any beat this passes it."""


class GoTo(Action, frozen=True, tag="goto"):
    """Go to a tradeoff by its number, from 0."""

    index: int


class WriteMemo(Action, frozen=True, tag="memo"):
    """The position memo as it should read; an empty text is the one that follows from the tour."""

    text: str
