"""Rounds whose ballot the learner still fills in: ours is told nowhere before that."""

from collections.abc import Iterable

from debatebot.debate.events import Judge, JudgeFirst
from debatebot.progress.events import Record


def sealed_rounds(records: Iterable[Record]) -> frozenset[str]:
    """Sessions that are to be marked by the learner first and are not yet."""
    waiting: set[str] = set()
    for record in records:
        if isinstance(record.event, JudgeFirst) and record.event.wanted:
            waiting.add(record.session)
        elif isinstance(record.event, JudgeFirst | Judge):
            waiting.discard(record.session)
    return frozenset(waiting)
