"""Claims in the order in which a turn's words speak for them, and how sure the first place is."""

import math
from collections.abc import Mapping, Sequence

from msgspec import Struct

from debatebot.matching.claims import ClaimIndex
from debatebot.matching.decision import NO_SIGNALS, THRESHOLDS, Signals, Thresholds, certainty
from debatebot.matching.fits import Fit
from debatebot.pack.models import Side
from debatebot.text.reading import Word

_SAYING = ("word", "name")
"""Kinds of words that can name a claim: a bare figure or date cannot."""


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
    strengths: Sequence[float] | None = None,
    bonus: Mapping[str, float] | None = None,
    nearness: bool = False,
    in_clause: bool = False,
    table: Thresholds = THRESHOLDS,
) -> Ranking:
    """Order the claims.

    Args:
        index: the pack's claims.
        words: a turn's content words, or a part's.
        own: the learner's side.
        prior: what its claims are given in advance, for words that weigh 1 together.
        strengths: a factor for each word.
        bonus: what a claim is given besides, by its id.
        nearness: whether nearness in meaning counts besides.
        in_clause: whether the words stand among others, so that one alone can say something.
        table: from signals to certainty.
    """
    ahead = prior / math.sqrt(max(1.0, index.telling(words)))
    given = bonus or {}
    places = []
    tips = index.tips(words) if nearness else [0.0] * len(index.claims)
    fits = index.fits(words, strengths)
    for claim, fit, tip in zip(index.claims, fits, tips, strict=True):
        score = fit.score + given.get(claim.id, 0.0) + tip
        if score > 0:
            places.append(Place(fit, claim.side, score + (ahead if claim.side == own else 0.0)))
    places.sort(key=lambda place: -place.score)
    signals = _signals(index, words, places, own, ahead)
    saying = sum(word.kind in _SAYING for word in words)
    alone = in_clause and saying == 1 and signals.named == 1 and signals.lead >= table.alone
    said = saying >= table.least_words or alone
    return Ranking(tuple(places), signals, certainty(signals, table) if said else 0.0)


def _signals(
    index: ClaimIndex, words: Sequence[Word], places: Sequence[Place], own: Side, ahead: float
) -> Signals:
    if not places:
        return NO_SIGNALS
    whole = index.telling(words)
    best = places[0]
    unmet = ahead if best.side == own else 0.0
    runner_up = max(unmet, places[1].score if len(places) > 1 else 0.0)
    return Signals(
        share=best.fit.score,
        lead=(best.score - runner_up) * math.sqrt(whole),
        above=best.score - places[len(places) // 2].score,
        mass=sum(met.weight for met in best.fit.met),
        words=len(best.fit.met),
        explained=index.explained(words, best.fit),
        named=index.named(words, best.fit),
        own=best.side == own,
        near_subject=index.near_subject(words),
        phrasings=index.phrasings,
        alike=index.alike,
    )
