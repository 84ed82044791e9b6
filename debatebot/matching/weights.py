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
    prefix: float = 0.7
    "A derived form that the stemmer keeps apart (interoperable, interoperability)."
    prefix_letters: int = 5
    "Letters that derived forms share."
    topic: float = 0.3
    "Words of the motion are in every claim's mouth and tell little."
    light: float = 0.5
    "Words that go with any subject (get, make, thing)."
    together: float = 0.5
    "How much of the score asks that the words meet in one phrasing, not scattered over several."
    own_side: float = 0.12
    "Added to claims of the learner's side: most turns argue for it."
    missing_must: float = 0.6
    "Factor for a claim whose needed words are absent."
    hit_not: float = 0.7
    "Factor for a claim when words are there that speak for its neighbour."


WEIGHTS = Weights()
