"""The crux: the deciding claim without which the weights tip the other way.

Each tradeoff that was weighed pulls by its distance from the middle (4). Without a claim, the
tradeoffs that it decided count as undecided. The crux is the claim whose loss changes the side of
the sum; among several, the one that leaves the sum farthest over.
"""

from msgspec import Struct

from debatebot.tour.state import TourState

MIDDLE = 4


class Crux(Struct, frozen=True):
    """One deciding claim, and the view with and without it, each from 1.0 to 7.0."""

    claim: str
    tradeoffs: tuple[str, ...]
    "The tradeoffs that it decided."
    view: float
    without: float
    tips: bool
    "False: the view would lean less, but not tip."


def view_of(state: TourState, without: str = "") -> float:
    """The mean of the weights, 1.0 to 7.0; 4.0 when nothing was weighed.

    Args:
        state: the tour.
        without: a claim whose tradeoffs count as undecided.
    """
    weights = [
        MIDDLE if without and visit.claim == without else visit.value
        for visit in state.visits
        if visit.value
    ]
    return sum(weights) / len(weights) if weights else float(MIDDLE)


def crux_of(state: TourState) -> Crux | None:
    """The claim on which the view rests, or None when no claim supports it."""
    view = view_of(state)
    lean = _sign(view - MIDDLE)
    if not lean:
        return None
    found: list[Crux] = []
    for claim in sorted({visit.claim for visit in state.visits if visit.claim}):
        without = view_of(state, without=claim)
        if (view - without) * lean <= 0:
            continue
        decided = tuple(visit.tradeoff for visit in state.visits if visit.claim == claim)
        tips = _sign(without - MIDDLE) != lean
        found.append(Crux(claim, decided, view, without, tips))
    return max(
        found, key=lambda crux: ((crux.view - crux.without) * lean, crux.claim), default=None
    )


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)
