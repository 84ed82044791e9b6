"""Words that learners read for numbers of a tour."""

from debatebot.tour.crux import MIDDLE, Crux
from debatebot.tour.state import StanceTaken
from debatebot.tour.view import GuessLine

CONFIDENCES = ("unsure", "fairly sure", "sure")
"""By confidence, from 1."""


def stance_words(taken: StanceTaken) -> str:
    """`5, fairly sure`; without a confidence the number alone."""
    if not taken.confidence:
        return str(taken.value)
    return f"{taken.value}, {CONFIDENCES[taken.confidence - 1]}"


def place_words(guess: GuessLine) -> str:
    """Where a guess that belongs to another tradeoff comes up."""
    return f"it comes up under '{guess.under}'" if guess.under else "it is not weighed in the tour"


def tip_words(crux: Crux) -> str:
    """What becomes of the view without its crux, as a clause."""
    if not crux.tips:
        return "you would lean less"
    return "you would stand in the middle" if crux.without == MIDDLE else "your view would tip"


def weight_words(value: float) -> str:
    """A mean weight as people write it: `4`, `3.5`."""
    return f"{value:.1f}".removesuffix(".0")
