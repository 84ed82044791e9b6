"""What a mark says about memory: the rating that the scheduler is given for it.

Nobody rates themselves. *Easy* is never given: how easy it was is not in the answer.
"""

from debatebot.progress.history import Mark
from debatebot.progress.pace import PARTLY_KNOWN

AGAIN, HARD, GOOD = 1, 2, 3
"""As FSRS numbers them."""


def rating_of(mark: Mark) -> int:
    """The rating for what came of a question in one session.

    The learner's own mark goes before ours. A hint, the free second try and *nearly* each show that
    it was known with effort only: they cap the rating, whatever the mark.
    """
    if mark.own is not None:
        known = GOOD if mark.own else AGAIN
    elif mark.verdict == "correct":
        known = GOOD
    elif (mark.verdict == "nearly" and mark.score > 0) or (
        mark.verdict == "partial" and mark.score >= PARTLY_KNOWN
    ):
        known = HARD
    else:
        known = AGAIN
    capped = mark.hints > 0 or mark.tries > 1 or mark.verdict == "nearly"
    return min(known, HARD) if capped else known
