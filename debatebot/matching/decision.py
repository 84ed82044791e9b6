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
    "Weight that it explains, against the weight of one word that a single claim holds."
    words: int
    "Typed words that it met."
    exact: float
    "Share of what it explains that rests on the very words."


class Thresholds(Struct, frozen=True):
    """From signals to certainty, and from certainty to a tier."""

    bias: float = -2.6
    share: float = 3.0
    margin: float = 7.0
    mass: float = 0.25
    exact: float = 0.6
    "Weights of a logistic model: chosen few, so that they carry over to other subjects."
    accept: float = 0.75
    "Above it the reading is named as the learner's point without asking."
    read: float = 0.38
    "Above it the app answers at once and shows how it read the turn."
    choose: float = 0.28
    "Above it, with a near runner-up, the learner picks among three."
    near: float = 0.04
    "A lead below this is no lead."
    fewest_words: int = 2
    "One word alone makes no claim, unless it is most of the turn."
    second: float = 0.2
    "Share of the turn that a second claim must explain by words of its own."


THRESHOLDS = Thresholds()

Tier = Literal["accept", "read", "choose", "new"]


def certainty(signals: Signals, table: Thresholds = THRESHOLDS) -> float:
    """The probability, 0 to 1, that the best claim is the one that is made."""
    if signals.words == 0:
        return 0.0
    x = (
        table.bias
        + table.share * signals.share
        + table.margin * min(0.3, signals.margin)
        + table.mass * math.log1p(signals.mass) * 2
        + table.exact * signals.exact
    )
    return 1 / (1 + math.exp(-x))


def tier(signals: Signals, sure: float, table: Thresholds = THRESHOLDS) -> Tier:
    """What to do with a turn whose best reading is this sure."""
    if sure >= table.accept:
        return "accept"
    if sure >= table.read:
        return "read"
    if sure >= table.choose and signals.margin < table.near:
        return "choose"
    return "new"
