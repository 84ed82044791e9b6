"""What a class round writes down. Votes are political opinions: they never carry a name."""

from typing import Literal

from debatebot.event import Event


class Round(Event, frozen=True, tag="round"):
    """A warm-up round was played to its debrief."""

    name: str
    code: str
    minutes: int


class Replied(Event, frozen=True, tag="replied"):
    """A reply to a prompt that is no vote."""

    prompt: str
    text: str = ""
    key: str = ""
    counts: tuple[int, ...] = ()
    passed: bool = False
    seconds: int = 0
    "Seconds of the round that had passed."


class Vote(Event, frozen=True, tag="vote"):
    """One unnamed vote before or after a round."""

    when: Literal["before", "after"]
    value: int
    prompt: str = ""
    seconds: int = 0


class Staged(Event, frozen=True, tag="staged"):
    """The round moved on, or how it is shown changed."""

    what: Literal["start", "back", "extend", "hide", "clock", "end"]
    seconds: int = 0


class Confirm(Event, frozen=True, tag="confirm"):
    """A teacher confirmed or changed a mark; the first mark stands beside it."""

    score: float
    of: int = 0
    "Number of the attempt; 0 for an entry of a result file."
    entry: str = ""
    "Key of the entry, as `report.key_of` gives it."
