"""What became of answers and rounds as time went by."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct

from debatebot.debate.events import Ballot
from debatebot.progress.days import Days
from debatebot.progress.events import Begin, Record
from debatebot.progress.history import Mark, standing_records
from debatebot.progress.sealed import sealed_rounds

DAYS_MOST, WEEKS_MOST = 14, 26
"""A span of up to so many days is told by the day, of up to so many weeks by the week, else by the
month: more lines than fit on a screen tell nothing at a glance."""
PERIODS = 26
"""So many of the newest periods are told."""


class Period(Struct, frozen=True):
    """The marks of a day, a week or a month."""

    start: date
    verdicts: dict[str, int]
    "How many there are of each, as we gave them."
    right: int
    "How many were right, by the learner's own mark where there is one."

    @property
    def total(self) -> int:
        """How many marks there are."""
        return sum(self.verdicts.values())


class Played(Struct, frozen=True, kw_only=True):
    """A round that was played to its ballot."""

    session: str
    day: date
    side: str
    format: str
    level: str
    rubric: str
    total: float
    "The score: of the round as it was played."
    amended: float | None
    "The total with the readings that the learner disputed; None without any."
    rows: dict[str, float]
    winner: str


def verdicts_over_time(marks: Sequence[Mark], days: Days) -> tuple[Period, ...]:
    """Marks by day, week or month, the oldest first; a time without any is left out."""
    dated = [(days.day(mark.at), mark) for mark in marks]
    if not dated:
        return ()
    first, last = min(day for day, _ in dated), max(day for day, _ in dated)
    found: dict[date, list[Mark]] = {}
    for day, mark in dated:
        found.setdefault(_start(day, last - first), []).append(mark)
    return tuple(
        Period(
            start,
            dict(sorted(Counter(mark.verdict for mark in found[start]).items())),
            sum(mark.right for mark in found[start]),
        )
        for start in sorted(found)[-PERIODS:]
    )


def _start(day: date, span: timedelta) -> date:
    if span.days < DAYS_MOST:
        return day
    if span.days < 7 * WEEKS_MOST:
        return day - timedelta(days=day.weekday())
    return day.replace(day=1)


def rounds_over_time(records: Iterable[Record], days: Days) -> tuple[Played, ...]:
    """Every round that was played to its ballot and is not to be marked first, the oldest first."""
    standing = standing_records(records)
    sealed = sealed_rounds(standing)
    begun: dict[str, Begin] = {}
    played: dict[str, list[tuple[datetime, Ballot]]] = {}
    for record in standing:
        if record.session in sealed:
            continue
        if isinstance(record.event, Begin):
            begun[record.session] = record.event
        elif isinstance(record.event, Ballot) and record.session in begun:
            played.setdefault(record.session, []).append((record.at, record.event))
    return tuple(
        _played(session, begun[session], ballots, days) for session, ballots in played.items()
    )


def _played(
    session: str, begin: Begin, ballots: Sequence[tuple[datetime, Ballot]], days: Days
) -> Played:
    scores = [(at, ballot) for at, ballot in ballots if not ballot.amended] or list(ballots)
    at, ballot = scores[-1]
    last = ballots[-1][1]
    return Played(
        session=session,
        day=days.day(at),
        side=begin.options.get("side", ""),
        format=begin.mode,
        level=begin.options.get("level", ""),
        rubric=ballot.rubric,
        total=ballot.total,
        amended=last.total if last.amended else None,
        rows=dict(ballot.rows),
        winner=ballot.winner,
    )
