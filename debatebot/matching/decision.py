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
    above: float
    "Its lead over the claim in the middle of the order: whether it stands out at all."
    mass: float
    "All that the words it met add up to."
    words: int
    "Typed words that it met."
    explained: float
    "Share of what the turn tells by general English that the claim says in its own words: what is left over is news."
    named: int
    "Telling words of the turn that the claim says itself."
    own: bool
    "Whether it is a claim of the side that the speaker was given."
    near_subject: float
    "How near in meaning the turn is to all claims together."
    phrasings: float
    "Phrasings of a claim, on average: with few, much is said in other words; with many, a stranger finds a word that it shares."

    alike: float
    "How much of what a claim of this pack says another one says too, on average: chance alone explains as much of a stranger."


NO_SIGNALS = Signals(0.0, 0.0, 0.0, 0.0, 0, 0.0, 0, False, 0.0, 1.0, 0.0)
"""Nothing is known: no word met any claim."""

INPUTS = (
    "lead",
    "above",
    "mass",
    "own",
    "explained",
    "plain",
    "rich",
    "rich_above",
    "rich_explained",
    "alike",
    "near_subject",
)
"""What certainty is computed from, in the order of `inputs`; each has its weight in the table."""


class Thresholds(Struct, frozen=True):
    """From signals to certainty, and from certainty to a tier."""

    bias: float = -3.45
    lead: float = 0.69
    above: float = 2.68
    mass: float = 1.22
    own: float = 1.26
    explained: float = 0.64
    plain: float = 1.05
    rich: float = -1.45
    rich_above: float = 2.13
    rich_explained: float = 1.61
    alike: float = -2.33
    near_subject: float = 0.71
    "Weights of a logistic model with few numbers, so that they carry over to other subjects."
    enough_phrasings: float = 16.0
    "With so many phrasings a pack is rich: its claims say most of what can be said for them."
    most_lead: float = 1.2
    "A lead beyond this says no more."
    most_near: float = 0.2
    "Nearer to the subject than this, what is said may be news or known alike."
    accept: float = 0.60
    "Above it the reading is named as the learner's point without asking."
    least_words: int = 2
    "Content words, figures apart, with which a text can say anything for sure."
    alone: float = 0.9
    "Lead with which the one content word of a clause says something: 'that costs too much'."
    accept_words: int = 2
    "Telling words that the claim must say itself: one is a keyword, and points several ways."
    read: float = 0.34
    "Above it the app answers at once and shows how it read the turn."
    thin: float = 0.22
    "Added to that for a pack whose claims are bare titles, less the more phrasings they have."
    thin_phrasings: float = 3.0
    "With so many phrasings a claim is no bare title."
    choose: float = 0.24
    "Above it the learner picks among three, or none: two of three such turns make one of them."
    near: float = 0.06
    "A lead below this is no lead."
    tied: float = 0.42
    "As sure as this, the best is read even with a near runner-up."
    chat: float = 0.65
    "As sure as this, a turn that sounds like small talk is read as an argument."
    aside: float = 0.22
    "As sure as this, a granted, quoted or denied clause names a claim: such clauses are short."
    second: float = 0.45
    "How sure a second claim must be in a part of its own."
    second_left: float = 0.35
    "How sure it must be from the words that the first claim left over."
    second_words: int = 2
    "Words that it must meet."


THRESHOLDS = Thresholds()

Decision = Literal["accept", "read", "choose", "new"]


def inputs(signals: Signals, table: Thresholds) -> tuple[float, ...]:
    """The numbers that are weighed, in the order of `INPUTS`."""
    rich = min(1.0, math.log(max(1.0, signals.phrasings)) / math.log(table.enough_phrasings))
    lead = min(table.most_lead, max(0.0, signals.lead))
    return (
        lead,
        signals.above,
        math.log1p(signals.mass),
        float(signals.own),
        signals.explained,
        math.sqrt(lead * signals.explained),
        rich,
        rich * signals.above,
        rich * signals.explained,
        signals.alike,
        min(table.most_near, max(0.0, signals.near_subject)),
    )


def certainty(signals: Signals, table: Thresholds = THRESHOLDS) -> float:
    """The probability, 0 to 1, that the best claim is the one that is made."""
    if signals.words == 0:
        return 0.0
    values = zip(INPUTS, inputs(signals, table), strict=True)
    x = table.bias + sum(getattr(table, name) * value for name, value in values)
    return 1 / (1 + math.exp(-x))


def decide(signals: Signals, sure: float, table: Thresholds = THRESHOLDS) -> Decision:
    """What to do with a turn whose best reading is this sure."""
    if sure >= table.accept and signals.named >= table.accept_words:
        return "accept"
    if table.choose <= sure < table.tied and signals.lead < table.near:
        return "choose"
    thin = table.thin * max(0.0, 1 - signals.phrasings / table.thin_phrasings)
    if sure >= table.read + thin:
        return "read"
    return "choose" if sure >= table.choose + thin else "new"
