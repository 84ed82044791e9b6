"""Where a learner stands, in numbers and in sentences, for the statistics screen and `stats`."""

from collections.abc import Sequence

from msgspec import Struct

from debatebot.pack.models import Pack
from debatebot.progress.events import Record
from debatebot.progress.totals import Calibration, Group, Totals, totals
from debatebot.quiz import words
from debatebot.quiz.asking import topic_name
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
    missed: tuple[str, ...]
    gone: tuple[str, ...]
    lines: tuple[str, ...]


def standing(pack: Pack, records: Sequence[Record]) -> Standing:
    """Where these events leave the learner with this pack."""
    known = totals(pack, records)
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
