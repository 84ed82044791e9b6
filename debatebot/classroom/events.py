"""What a class round writes down. Votes are political opinions: they never carry a name."""

from typing import Literal

from debatebot.event import Event


class Round(Event, frozen=True, tag="round"):
    """A warm-up round was played."""

    name: str
    code: str
    minutes: int


class Vote(Event, frozen=True, tag="vote"):
    """One unnamed vote before or after a round."""

    when: Literal["before", "after"]
    value: int


class Confirm(Event, frozen=True, tag="confirm"):
    """A teacher confirmed or changed a mark; the first mark stands beside it."""

    of: int
    score: float
