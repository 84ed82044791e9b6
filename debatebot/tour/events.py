"""What a tour writes down. A stance is a political opinion: it never leaves with a name."""

from typing import Literal

from debatebot.event import Event

MEMO_LIMIT = 20_000
"""Characters of a memo: ten pages, far more than the eight sentences and points that it starts from."""


class Stance(Event, frozen=True, tag="stance"):
    """Where the learner stands on the motion."""

    when: Literal["before", "after", "debate"]
    value: int
    "1 keeps distance, 7 engages, 4 is the middle."
    confidence: int = 0
    "1 unsure, 2 fairly sure, 3 sure; 0 not asked."


class Guess(Event, frozen=True, tag="guess"):
    """What the learner thought of before the sides were shown."""

    tradeoff: str
    text: str
    claims: tuple[str, ...] = ()
    "Claims of the tradeoff that it named."
    elsewhere: str = ""
    "When it named none of them: the claim of another tradeoff that it named, if any."


class Weigh(Event, frozen=True, tag="weigh"):
    """The learner's weight on one tradeoff, and the claim that decided it."""

    tradeoff: str
    value: int
    claim: str = ""


class Say(Event, frozen=True, tag="say"):
    """One sentence to somebody who chose otherwise."""

    tradeoff: str
    text: str
    claims: tuple[str, ...] = ()
    reason: bool = False
    "True when the sentence gives a reason."


class Memo(Event, frozen=True, tag="memo"):
    """The position memo as the learner wants it; the newest one that stands holds."""

    text: str


class Beat(Event, frozen=True, tag="beat"):
    """The tour came to a beat: a page was turned."""

    stage: str
    index: int
    "Which tradeoff, from 0."
