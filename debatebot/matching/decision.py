"""How sure is the best reading, and what follows: accept, read, choose, or treat as new.

One table of numbers, fitted on labelled turns by `benchmarks/fit_matching.py`. Certainty is the
fitted probability that the best claim is the one that the turn makes.
"""

import math
from typing import Literal

from msgspec import Struct


class Signals(Struct, frozen=True):
    """What is known about a turn's best claim."""

    share: float
    "Share of the turn's weight that it explains, 0 to 1, without the own-side prior."
    margin: float
    "Its lead over the runner-up, the prior included."
    mass: float
    "All that its words add up to: a long turn can explain much and yet leave more."
    words: int
    "Typed words that it met."
    exact: float
    "Share of what it explains that rests on the very words."


class Thresholds(Struct, frozen=True):
    """From signals to certainty, and from certainty to a tier."""

    bias: float = -2.55
    margin: float = 7.24
    mass: float = 1.42
    exact: float = 0.21
    "Weights of a logistic model with few numbers, so that they carry over to other subjects."
    most_margin: float = 0.3
    "A lead beyond this says no more."
    accept: float = 0.75
    "Above it the reading is named as the learner's point without asking."
    read: float = 0.45
    "Above it the app answers at once and shows how it read the turn."
    choose: float = 0.38
    "Above it, with a near runner-up, the learner picks among three."
    near: float = 0.02
    "A lead below this is no lead."
    second: float = 0.54
    "How sure each of two claims must be in its own part of a turn that makes both."
    second_words: int = 3
    "Words that each of the two must meet in its part."
    second_mass: float = 3.0
    "What those words must add up to."


THRESHOLDS = Thresholds()

Decision = Literal["accept", "read", "choose", "new"]


def certainty(signals: Signals, table: Thresholds = THRESHOLDS) -> float:
    """The probability, 0 to 1, that the best claim is the one that is made."""
    if signals.words == 0:
        return 0.0
    x = (
        table.bias
        + table.margin * min(table.most_margin, signals.margin)
        + table.mass * math.log1p(signals.mass)
        + table.exact * signals.exact
    )
    return 1 / (1 + math.exp(-x))


def decide(signals: Signals, sure: float, table: Thresholds = THRESHOLDS) -> Decision:
    """What to do with a turn whose best reading is this sure."""
    if sure >= table.accept:
        return "accept"
    if sure >= table.choose and signals.margin < table.near:
        return "choose"
    if sure >= table.read:
        return "read"
    return "new"
