"""How much comes back on each of the coming days."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct

from debatebot.pack.models import Pack
from debatebot.progress.days import days_of
from debatebot.progress.events import Record
from debatebot.progress.schedule import schedule
from debatebot.progress.sessions import settings
from debatebot.quiz.events import rebuttal_id


class DueDay(Struct, frozen=True):
    """What is due on a day."""

    day: date
    facts: int
    rebuttals: int


def due_forecast(
    pack: Pack, records: Sequence[Record], now: datetime, days: int = 14
) -> tuple[DueDay, ...]:
    """What is due today, with all that is overdue, and on the days after it.

    Args:
        pack: the content; what has left it is not asked.
        records: a learner's history.
        now: which day is today.
        days: how many, 1 or more.

    Returns:
        One entry for each day; none while nothing comes back in these days.
    """
    known = schedule(records, pack.id, days_of(settings(records)))
    today = days_of(settings(records)).day(now)
    facts = known.forecast(today, days, [question.id for question in pack.questions])
    claims = [rebuttal_id(claim.id) for claim in pack.positions.claims]
    rebuttals = known.forecast(today, days, claims)
    if not any(facts) and not any(rebuttals):
        return ()
    return tuple(
        DueDay(today + timedelta(days=ahead), facts[ahead], rebuttals[ahead])
        for ahead in range(days)
    )
