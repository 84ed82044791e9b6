"""How long a session took: the time in which it was open, without the breaks."""

from collections.abc import Iterable
from datetime import datetime

from debatebot.progress.events import Record
from debatebot.progress.history import standing_records
from debatebot.quiz.events import Attempt, Back, Next, Skip


def seconds_spent(own: Iterable[Record], now: datetime | None = None) -> float:
    """Seconds from the beginning of a session to its last event, or to now.

    Args:
        own: the session's events.
        now: the moment to which it has been open; None when it is not.
    """
    total, before = 0.0, None
    for record in own:
        if before is not None and not isinstance(record.event, Back):
            total += max(0.0, (record.at - before).total_seconds())
        before = record.at
    if now is not None and before is not None:
        total += max(0.0, (now - before).total_seconds())
    return total


def seconds_each(own: Iterable[Record]) -> dict[str, int]:
    """Seconds that each question took until it was handed in or passed."""
    found: dict[str, int] = {}
    spent, before = 0.0, None
    for record in standing_records(own):
        if before is not None and not isinstance(record.event, Back):
            spent += max(0.0, (record.at - before).total_seconds())
        before = record.at
        if isinstance(record.event, Attempt | Skip):
            found[record.event.question] = found.get(record.event.question, 0) + round(spent)
            spent = 0.0
        elif isinstance(record.event, Next):
            spent = 0.0
    return found
