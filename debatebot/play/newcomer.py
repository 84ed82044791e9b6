"""Whether a learner is new here: told from stored events alone, before anything is read."""

from debatebot.progress.events import Record
from debatebot.progress.sessions import settings
from debatebot.quiz.events import Attempt

SEEN = "first-run"
"""The setting that says that the first run is over."""
KIND = "first"
"""The kind of session in which the first run's debate is kept."""


def is_due(records: tuple[Record, ...], pack: str) -> bool:
    """True until it was finished or left, or the learner has answered questions without it."""
    if SEEN in settings(records):
        return False
    own = [record for record in records if record.pack == pack]
    begun = any(record.session.startswith((f"{KIND}-", "tour-")) for record in own)
    return begun or not any(isinstance(record.event, Attempt) for record in own)


def is_begun(records: tuple[Record, ...], pack: str) -> bool:
    """True when the first run has something to go on with."""
    return any(r.pack == pack and r.session.startswith("tour-") for r in records)
