"""How sure is the best reading, and what follows: accept, read, choose, or treat as new.

One table of numbers, fitted on labelled turns by `benchmarks/fit_matching.py`. Certainty is the
fitted probability that the best claim is the one that the turn makes.
"""

import math
from typing import Literal

from msgspec import Struct

APART = 16.3
"""How sharply scores part claims: with 0.1 more than another, a claim is six times as likely. Fitted
with the weights of what a score is made of."""


class Signals(Struct, frozen=True):
    """What is known about a turn's best claim."""

    score: float
    "Its score, the own-side prior included."
    chance: float
    "Its share among all claims, by how far they lie apart: 1 when no other comes near."
    lead: float
    "Its lead over the runner-up, prior included, times the root of the turn's weight: the same lead says more in a long turn."
    words: int
    "Content words that it met."
    explained: float
    "Share of what the turn tells by general English that the claim says in its own words: what is left over is news."
    named: int
    "Telling words of the turn that the claim says itself."
    typed: int
    "Words, the small ones too, of the clauses in which a telling word met it."
    phrasings: float
    "Phrasings of a claim, on average: with few, much is said in other words; with many, a stranger finds a word that it shares."
    claims: int
    "Claims of the pack."
    known: float
    "Share of what the turn tells by general English that the pack has words for."


NO_SIGNALS = Signals(0.0, 0.0, 0.0, 0, 0.0, 0, 0, 1.0, 1, 0.0)
"""Nothing is known: no word met any claim."""

INPUTS = ("chance", "length", "fitting", "news", "rich", "crowd", "known")
"""What certainty is computed from, in the order of `inputs`; each has its weight in the table."""


class Thresholds(Struct, frozen=True):
    """From signals to certainty, and from certainty to a tier."""

    bias: float = -3.32
    chance: float = 2.43
    length: float = 0.04
    "Logarithm of all words that stand with those that met it: who makes a known point takes time over it, what is new or beside the motion is often short."
    fitting: float = 0.09
    "That, times the score: in a long turn a good score is no accident."
    news: float = -3.0
    "What the claim does not say itself, where the pack is rich."
    rich: float = 2.2
    "How rich the pack is."
    crowd: float = -0.37
    "Logarithm of the number of claims: among many, one is near by accident."
    known: float = 0.47
    "How much of the turn the pack has words for."
    few_claims: int = 24
    "With fewer claims no claim is the likelier for it."
    most_typed: int = 20
    "Words beyond this say no more."
    enough_phrasings: float = 16.0
    "With so many phrasings a pack is rich: its claims say most of what can be said for them."
    accept: float = 0.66
    "Above it the reading is named as the learner's point without asking."
    accept_chance: float = 0.5
    "What is accepted is likelier than all other claims together."
    read_chance: float = 0.35
    "Below it too many other claims come near: the learner picks."
    least_words: int = 2
    "Content words, figures apart, with which a text can say anything for sure."
    alone: float = 0.9
    "Lead with which the one content word of a clause says something: 'that costs too much'."
    accept_words: int = 2
    "Telling words that the claim must say itself: one is a keyword, and points several ways."
    read: float = 0.45
    "Above it the app answers at once and shows how it read the turn."
    thin: float = 0.72
    "Added to that for a pack whose claims are bare titles, less the more phrasings they have."
    thin_phrasings: float = 2.0
    "With so many phrasings a claim is no bare title."
    choose: float = 0.30
    "Above it the learner picks among three, or none: two of three such turns make one of them."
    near: float = 0.06
    "A lead below this is no lead for a second claim."
    chat: float = 0.65
    "As sure as this, a turn that sounds like small talk is read as an argument."
    aside: float = 0.15
    "As sure as this, a granted, quoted or denied clause names a claim: such clauses are short."
    second: float = 0.45
    "How sure a second claim must be in a part of its own."
    second_left: float = 0.20
    "How sure it must be from the words that the first claim left over."
    second_words: int = 2
    "Words that it must meet."


THRESHOLDS = Thresholds()

Decision = Literal["accept", "read", "choose", "new"]


def inputs(signals: Signals, table: Thresholds) -> tuple[float, ...]:
    """The numbers that are weighed, in the order of `INPUTS`."""
    rich = min(1.0, math.log(max(1.0, signals.phrasings)) / math.log(table.enough_phrasings))
    length = math.log(min(table.most_typed, max(1, signals.typed)))
    return (
        signals.chance,
        length,
        length * APART * signals.score,
        (1 - signals.explained) * rich,
        rich,
        math.log(max(table.few_claims, signals.claims)),
        signals.known,
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
    alone = signals.chance >= table.accept_chance
    if sure >= table.accept and alone and signals.named >= table.accept_words:
        return "accept"
    thin = table.thin * max(0.0, 1 - signals.phrasings / table.thin_phrasings)
    if sure >= table.read + thin and signals.chance >= table.read_chance:
        return "read"
    return "choose" if sure >= table.choose + thin else "new"
