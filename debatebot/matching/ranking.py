"""Claims in the order in which a turn's words speak for them, and how sure the first place is."""

import math
from collections.abc import Mapping, Sequence

from msgspec import Struct

from debatebot.matching.claims import ClaimIndex
from debatebot.matching.common import tells
from debatebot.matching.decision import (
    APART,
    NO_SIGNALS,
    THRESHOLDS,
    Signals,
    Thresholds,
    certainty,
)
from debatebot.matching.fits import Fit
from debatebot.matching.weights import WEIGHTS
from debatebot.pack.models import Side
from debatebot.text.reading import Word

_SAYING = ("word", "name")
"""Kinds of words that can name a claim: a bare figure or date cannot."""


class Stretch(Struct, frozen=True):
    """A part of a text: where it stands, and how many words it has, the small ones too."""

    start: int
    end: int
    words: int


def stretch(text: str, start: int, end: int) -> Stretch:
    """The part of a text from one place to another."""
    return Stretch(start, end, len(text[start:end].split()))


class Place(Struct, frozen=True):
    """One claim in the order: its fit, and its score with the prior of the learner's side."""

    fit: Fit
    side: Side
    score: float


class Ranking(Struct, frozen=True):
    """All claims that words speak for, best first, and how sure the first place is."""

    places: tuple[Place, ...]
    signals: Signals
    certainty: float

    @property
    def best(self) -> Place | None:
        """The first place, or None when no word met any claim."""
        return self.places[0] if self.places else None


def rank(
    index: ClaimIndex,
    words: Sequence[Word],
    own: Side,
    prior: float,
    *,
    clauses: Sequence[Stretch],
    steady: float = 0.0,
    strengths: Sequence[float] | None = None,
    bonus: Mapping[str, float] | None = None,
    text: str = "",
    said: Sequence[Word] = (),
    in_clause: bool = False,
    table: Thresholds = THRESHOLDS,
) -> Ranking:
    """Order the claims.

    Args:
        index: the pack's claims.
        words: a turn's content words, or a part's.
        own: the learner's side.
        prior: what its claims are given in advance, for words that weigh 1 together; less for more.
        clauses: the clauses in which the words stand.
        steady: what they are given whatever the words weigh.
        strengths: a factor for each word.
        bonus: what a claim is given besides, by its id.
        text: the turn as it stands, for what it says as a whole; without it the words alone count.
        said: the words of that text, the small ones too.
        in_clause: whether the words stand among others, so that one alone can say something.
        table: from signals to certainty.
    """
    ahead = max(0.0, steady + prior / math.sqrt(max(1.0, index.telling(words))))
    given = bonus or {}
    places = []
    tips = index.tips(said, text) if text else [0.0] * len(index.claims)
    fits = index.fits(words, strengths)
    for claim, fit, tip in zip(index.claims, fits, tips, strict=True):
        score = fit.score + given.get(claim.id, 0.0) + tip
        if score > 0:
            places.append(Place(fit, claim.side, score + (ahead if claim.side == own else 0.0)))
    places.sort(key=lambda place: -place.score)
    signals = _signals(index, words, places, own, ahead, clauses)
    saying = sum(word.kind in _SAYING for word in words)
    alone = in_clause and saying == 1 and signals.named == 1 and signals.lead >= table.alone
    enough = saying >= table.least_words or alone
    return Ranking(tuple(places), signals, certainty(signals, table) if enough else 0.0)


def _signals(
    index: ClaimIndex,
    words: Sequence[Word],
    places: Sequence[Place],
    own: Side,
    ahead: float,
    clauses: Sequence[Stretch],
) -> Signals:
    if not places:
        return NO_SIGNALS
    whole = index.telling(words)
    best = places[0]
    unmet = ahead if best.side == own else 0.0
    runner_up = max(unmet, places[1].score if len(places) > 1 else 0.0)
    return Signals(
        score=best.score,
        chance=1 / sum(math.exp(APART * (place.score - best.score)) for place in places),
        lead=(best.score - runner_up) * math.sqrt(whole),
        words=len(best.fit.met),
        explained=index.explained(words, best.fit),
        named=index.named(words, best.fit),
        typed=_typed(words, best.fit, clauses),
        phrasings=index.phrasings,
        claims=len(index.claims),
        known=index.known(words),
    )


def _typed(words: Sequence[Word], fit: Fit, clauses: Sequence[Stretch]) -> int:
    """Words of the clauses in which a telling word met the claim: what only fills up counts nothing."""
    met = [words[met.word] for met in fit.met]
    at = [word.start for word in met if tells(word.family) > WEIGHTS.telling]
    return sum(one.words for one in clauses if any(one.start <= a < one.end for a in at))
