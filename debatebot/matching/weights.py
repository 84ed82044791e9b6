"""The numbers by which a turn's words speak for a claim, each with its reason.

Fitted on labelled turns by `benchmarks/fit_matching.py`; the figures are in `docs/`.
"""

from msgspec import Struct


class Weights(Struct, frozen=True):
    """How much each kind of evidence counts."""

    once: float = 0.4
    "Share of its weight that a word has when only one of many phrasings holds it; the rest grows with the share of phrasings, so that several phrasings together count more than one."
    synonym: float = 0.6
    "A word that says nearly the same."
    field: float = 0.65
    "A word of the same field of meaning against the very word: a hint, not the claim."
    field_words: int = 2
    "Different words of one field that show that a claim is about it."
    domain: float = 0.2
    "A word of the same broad domain: the faintest hint."
    domain_words: int = 4
    "Different words of one domain that show that a claim is about it."
    prefix: float = 0.7
    "A derived form that the stemmer keeps apart (interoperable, interoperability)."
    prefix_letters: int = 5
    "Letters that derived forms share."
    topic: float = 0.3
    "Words of the motion are in every claim's mouth and tell little."
    telling: float = 0.3
    "What a word must tell by general English to name a claim by itself."
    opposed: float = 0.2
    "What a word loses that the claim negates and the turn does not. The other way round is no sign: we need to reach them, I could not reach them."
    negated: float = 0.4
    "What a word gains that the turn and the claim both negate: no plan, not needed."
    meaning: float = 0.80
    "How much nearness in meaning to a claim's nearest phrasings counts besides, what all share set aside."
    letters: float = 0.32
    "How much groups of letters in common count besides: kindred forms that no table knows."
    own_side: float = 0.225
    "Added to claims of the learner's side: most turns argue for the side that was given."
    own_short: float = -0.36
    "Added to that, divided by the root of the turn's weight: a turn of few words is read by these alone."
    own_part: float = 0.35
    "What claims of the side of a turn get for a part of it, divided by the root of the part's weight."
    cue: float = 0.56
    "Taken from what the learner's side gets, or added, likewise divided, when the words call the motion good or bad as such."
    granted: float = 0.3
    "What a word counts that is only granted: it is the speaker's, but not the point."
    quoted: float = 0.25
    "What a word counts that is quoted from the other side."
    denied: float = 0.4
    "What a word counts in a clause that says it is not so."
    attacks_denied: float = 0.4
    "Added to the claims that attack a denied one, and taken from that one: who denies a claim argues for them."
    missing_must: float = 0.6
    "Factor for a claim whose needed words are absent."
    hit_not: float = 0.7
    "Factor for a claim when words are there that speak for its neighbour."


WEIGHTS = Weights()
