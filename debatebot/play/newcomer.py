"""Whether a learner is new here: told from counts alone, before anything is read."""

from debatebot.progress.folds import Folds

SEEN = "first-run"
"""The setting that says that the first run is over."""
AGAIN = "again"
"""The value of that setting from when it was asked for once more until it is over."""
KIND = "first"
"""The kind of session in which the first run's debate is kept."""
PART_OF = "part-of"
"""The option of a session that says what it was begun as a part of."""
WARMUP = "warmup"
"""The kind of session of a warm-up: home has it to go on with."""


def is_due(folds: Folds) -> bool:
    """True until it was finished or left, or the learner has done something else without it.

    It is due once more when it was asked for again.
    """
    if folds.settings.get(SEEN) == AGAIN:
        return True
    if SEEN in folds.settings or WARMUP in folds.opened:
        return False
    return not {KIND, "tour"}.isdisjoint(folds.opened) or not folds.answered


def is_begun(folds: Folds) -> bool:
    """True when the first run has something to go on with."""
    return "tour" in folds.opened
