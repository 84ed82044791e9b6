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
    lead: float
    "Its lead over the runner-up, prior included, times the root of the turn's weight: the same lead says more in a long turn."
    mass: float
    "All that the words it met add up to."
    words: int
    "Typed words that it met."
    alien: float
    "Share of the turn's weight in words that speak for no claim of the pack at all."
    phrasings: float
    "Phrasings of a claim, on average: with few, much is alike by chance."


NO_SIGNALS = Signals(0.0, 0.0, 0.0, 0, 1.0, 1.0)
"""Nothing is known: no word met any claim."""


class Thresholds(Struct, frozen=True):
    """From signals to certainty, and from certainty to a tier."""

    bias: float = -1.89
    lead: float = 2.8
    mass: float = 0.42
    alien: float = -1.12
    phrasings: float = 1.1
    "Weights of a logistic model with few numbers, so that they carry over to other subjects."
    enough_phrasings: float = 4.0
    "More phrasings than these make a reading no surer in the data."
    most_lead: float = 1.2
    "A lead beyond this says no more."
    accept: float = 0.8
    "Above it the reading is named as the learner's point without asking."
    read: float = 0.48
    "Above it the app answers at once and shows how it read the turn."
    choose: float = 0.38
    "Above it, with a near runner-up, the learner picks among three."
    near: float = 0.06
    "A lead below this is no lead."
    tied: float = 0.56
    "As sure as this, the best is read even with a near runner-up."
    chat: float = 0.8
    "As sure as this, a turn that sounds like small talk is read as an argument."
    aside: float = 0.3
    "As sure as this, a granted, quoted or denied clause names a claim: such clauses are short."
    second: float = 0.5
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
        + table.lead * min(table.most_lead, signals.lead)
        + table.mass * math.log1p(signals.mass)
        + table.alien * signals.alien
        + table.phrasings * min(1.0, signals.phrasings / table.enough_phrasings)
    )
    return 1 / (1 + math.exp(-x))


def decide(signals: Signals, sure: float, table: Thresholds = THRESHOLDS) -> Decision:
    """What to do with a turn whose best reading is this sure."""
    if sure >= table.accept:
        return "accept"
    if table.choose <= sure < table.tied and signals.lead < table.near:
        return "choose"
    return "read" if sure >= table.read else "new"
