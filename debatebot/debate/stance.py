"""Whom a turn helps: the claims it fits on either side, the side it was given, and its own words.

The words are those with which people speak for doing a thing or against it; they matter only when
the fits alone do not decide.
"""

import re
from collections.abc import Sequence

from msgspec import Struct

from debatebot.pack.models import Side


class Lean(Struct, frozen=True):
    """Whom the turn helps and how clearly."""

    side: Side
    lead: float


class StanceWeights(Struct, frozen=True):
    """What counts for a side."""

    prior: float = 0.12
    "Learners argue for the side they were given: the other side must lead by this."
    cue: float = 0.05
    "A sentence that calls the motion good or bad as such."


STANCE = StanceWeights()

_AGAINST = re.compile(
    r"\b(?:(?:that|this|it|which)(?:'s| is| would be| will be) (?:a |an |the )?(?:real |big |huge |serious |major )?(?:problem|mistake|waste|disaster|bad idea|terrible idea|mess|risk|danger)"
    r"|(?:i|we)(?: would|'d)?(?: not|n't) (?:trust|touch|risk|want to|bother|go there)|shouldn'?t (?:touch|get involved|do (?:it|this|that))"
    r"|(?:would|will) (?:never|not) work|won'?t work|stay out|stay away|leave it alone|none of our business|not worth|no way\b|i(?:'d| would) be (?:scared|afraid|worried))",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"\b(?:no reason not to|why not|worth (?:it|doing)|good idea|should (?:do|go|support|join|act)|(?:it|that)(?:'d| would) be (?:nice|good|great|better|wonderful)|everybody wins|everyone wins|"
    r"someone (?:has|needs) to|somebody (?:has|needs) to|(?:can'?t|cannot) just (?:let|ignore|stand|watch|sit)|had better|better be ready|must be protected)",
    re.IGNORECASE,
)


def cue(text: str) -> int:
    """+1 when the turn speaks for doing it, -1 against, 0 when it says neither or both."""
    text = text.replace("’", "'")
    return bool(_FOR.search(text)) - bool(_AGAINST.search(text))


def lean(
    text: str,
    given: Side,
    scores: Sequence[tuple[Side, float]],
    weights: StanceWeights = STANCE,
) -> Lean:
    """Whom a turn helps.

    Args:
        text: the learner's own part of the turn.
        given: the side that the learner was given.
        scores: each claim's side and fit, without the own-side prior.
    """
    best = {"pro": 0.0, "anti": 0.0}
    for side, score in scores:
        best[side] = max(best[side], score)
    best[given] += weights.prior
    spoken = cue(text)
    if spoken:
        best["pro" if spoken > 0 else "anti"] += weights.cue
    other: Side = "anti" if given == "pro" else "pro"
    lead = best[given] - best[other]
    return Lean(given, lead) if lead >= 0 else Lean(other, -lead)
