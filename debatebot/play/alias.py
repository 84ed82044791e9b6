"""What a learner is called on what they hand in."""

from collections.abc import Sequence
from hashlib import sha256

from debatebot.progress.events import Record
from debatebot.text.sanitise import one_line

NOBODY = "me"
"""The learner of somebody who gave no name."""
_MARK = 5
"""Letters that tell one machine's learner without a name from another's."""


def alias_of(learner: str, records: Sequence[Record]) -> str:
    """The learner; without a name a mark of this machine, for thirty of 'me' are not one pupil.

    Args:
        learner: as chosen, or the default.
        records: all that is kept of them; the first moment makes the mark, so that it stays.
    """
    if learner != NOBODY or not records:
        return one_line(learner)
    return f"{learner}-{sha256(records[0].at.isoformat().encode()).hexdigest()[:_MARK]}"
