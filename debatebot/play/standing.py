"""Where a learner stands, in numbers and in sentences, for the statistics screen and `stats`."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from debatebot.pack.models import Pack
from debatebot.progress.confusions import Confusion, confusions
from debatebot.progress.days import days_of
from debatebot.progress.events import Record
from debatebot.progress.forecast import DueDay, due_forecast
from debatebot.progress.history import marks
from debatebot.progress.over_time import Period, Played, rounds_over_time, verdicts_over_time
from debatebot.progress.own_words import lines_written
from debatebot.progress.sessions import settings
from debatebot.progress.totals import Calibration, Group, Totals, totals
from debatebot.quiz import words
from debatebot.quiz.asking import topic_name
from debatebot.quiz.events import claim_answered
from debatebot.quiz.words import points_text


class Tally(Struct, frozen=True):
    """How many marks there are of one verdict."""

    name: str
    word: str
    symbol: str
    count: int


class GroupStanding(Struct, frozen=True, kw_only=True):
    """One topic or kind of question."""

    name: str
    total: int
    seen: int
    firm: int
    missed: int
    points: float
    possible: int
    points_text: str


class Standing(Struct, frozen=True, kw_only=True):
    """All the numbers."""

    questions_total: int
    questions_seen: int
    questions_firm: int
    questions_missed: int
    answers: int
    verdicts: tuple[Tally, ...]
    topics: tuple[GroupStanding, ...]
    kinds: tuple[GroupStanding, ...]
    overridden: int
    stated: tuple[Calibration, ...]
    due: tuple[DueDay, ...]
    "What comes back today, with all that is overdue, and on the days after; none before it is known."
    over_time: tuple[Period, ...]
    rounds: tuple[Played, ...]
    confusions: tuple[Confusion, ...]
    brief_written: int
    brief_total: int
    missed: tuple[str, ...]
    gone: tuple[str, ...]
    lines: tuple[str, ...]


def standing(pack: Pack, records: Sequence[Record], now: datetime) -> Standing:
    """Where these events leave the learner with this pack.

    Args:
        pack: the content.
        records: a learner's history.
        now: which day is today.
    """
    own = tuple(record for record in records if record.pack == pack.id)
    known, days = totals(pack, own), days_of(settings(records))
    return Standing(
        questions_total=known.questions,
        questions_seen=known.seen,
        questions_firm=len(known.firm),
        questions_missed=len(known.missed),
        answers=known.answers,
        verdicts=tuple(
            Tally(name, words.WORDS[name], words.SYMBOLS[name], known.verdicts.get(name, 0))
            for name in words.WORDS
        ),
        topics=tuple(map(_group, known.topics)),
        kinds=tuple(map(_group, known.kinds)),
        overridden=known.overridden,
        stated=known.stated,
        due=due_forecast(pack, records, now),
        over_time=verdicts_over_time(
            [m for m in marks(own) if not claim_answered(m.question)], days
        ),
        rounds=rounds_over_time(own, days),
        confusions=confusions(pack, own),
        brief_written=lines_written(own, pack),
        brief_total=2 * len(pack.positions.claims),
        missed=known.missed,
        gone=known.gone,
        lines=_lines(known),
    )


def _group(group: Group) -> GroupStanding:
    points = round(group.points * 2) / 2
    return GroupStanding(
        name=topic_name(group.name),
        total=group.total,
        seen=group.seen,
        firm=group.firm,
        missed=group.missed,
        points=points,
        possible=group.possible,
        points_text=points_text(points, group.possible) if group.seen else "not asked yet",
    )


def _lines(known: Totals) -> tuple[str, ...]:
    """The same in plain sentences."""
    if not known.answers and not known.seen:
        return (f"No answers yet; {known.questions} questions wait.",)
    lines = [
        f"{known.seen} of {known.questions} questions seen, {len(known.firm)} firm, "
        f"{len(known.missed)} to go over.",
    ]
    lines += [
        f"'{row.stated.capitalize()}' was right {row.right} of {row.answers} times."
        for row in known.stated
        if row.answers and row.stated != "neither"
    ]
    if known.overridden:
        lines.append(f"You marked {known.overridden} otherwise than we did.")
    if known.gone:
        lines.append(f"{len(known.gone)} answered before are no longer in the pack; all kept.")
    return tuple(lines)
