"""Where a learner stands, in numbers: questions seen, firm and missed, by topic and kind."""

from collections import Counter
from collections.abc import Callable, Iterable

from msgspec import Struct

from debatebot.pack.models import Pack, Question
from debatebot.progress.events import Record
from debatebot.progress.history import Mark, marks, newest
from debatebot.quiz.events import claim_answered


class Group(Struct, frozen=True, kw_only=True):
    """The questions of one topic or kind."""

    name: str
    total: int
    seen: int
    firm: int
    missed: int
    points: float
    "Points of the newest marks."
    possible: int
    "Points that full answers to the questions seen would have."


class Calibration(Struct, frozen=True):
    """How often an answer was right when the learner said how sure they were."""

    stated: str
    "`sure`, `guess` or `neither`."
    answers: int
    right: int


class Totals(Struct, frozen=True, kw_only=True):
    """Everything counted, for one pack."""

    questions: int
    seen: int
    firm: tuple[str, ...]
    "Ids of questions whose newest mark is right without a hint, in the pack's order."
    missed: tuple[str, ...]
    "Ids of questions whose newest mark is not right."
    gone: tuple[str, ...]
    "Ids that were answered and are no longer in the pack; their history is kept."
    answers: int
    verdicts: dict[str, int]
    "How many marks there are of each verdict, as we gave them."
    overridden: int
    topics: tuple[Group, ...]
    kinds: tuple[Group, ...]
    stated: tuple[Calibration, ...]


def is_firm(mark: Mark) -> bool:
    """A question is firm when its newest answer is right and needed no hint."""
    return mark.right and mark.hints == 0


def totals(pack: Pack, records: Iterable[Record]) -> Totals:
    """Count a learner's history with one pack; other packs and rebuttals are left out."""
    own = tuple(record for record in records if record.pack == pack.id)
    made = tuple(mark for mark in marks(own) if not claim_answered(mark.question))
    last = newest(made)
    here = [question.id for question in pack.questions]
    return Totals(
        questions=len(here),
        seen=sum(name in last for name in here),
        firm=tuple(name for name in here if name in last and is_firm(last[name])),
        missed=tuple(name for name in here if name in last and not last[name].right),
        gone=tuple(name for name in last if name not in set(here)),
        answers=sum(bool(mark.attempts) for mark in made),
        verdicts=dict(sorted(Counter(mark.verdict for mark in made).items())),
        overridden=sum(mark.own is not None for mark in made),
        topics=_groups(pack, last, lambda question: question.topic),
        kinds=_groups(pack, last, lambda question: question.kind),
        stated=_calibration(made),
    )


def _groups(
    pack: Pack, last: dict[str, Mark], name_of: Callable[[Question], str]
) -> tuple[Group, ...]:
    groups: dict[str, list[Question]] = {}
    for question in pack.questions:
        groups.setdefault(name_of(question), []).append(question)
    return tuple(_group(name, members, last) for name, members in groups.items() if name)


def _group(name: str, members: list[Question], last: dict[str, Mark]) -> Group:
    seen = [(question, last[question.id]) for question in members if question.id in last]
    return Group(
        name=name,
        total=len(members),
        seen=len(seen),
        firm=sum(is_firm(mark) for _, mark in seen),
        missed=sum(not mark.right for _, mark in seen),
        points=sum(mark.score * question.needed for question, mark in seen),
        possible=sum(question.needed for question, _ in seen),
    )


def _calibration(made: Iterable[Mark]) -> tuple[Calibration, ...]:
    answered = [mark for mark in made if mark.attempts]
    rows = []
    for stated in ("sure", "guess", "neither"):
        these = [mark for mark in answered if (mark.stated or "neither") == stated]
        rows.append(Calibration(stated, len(these), sum(mark.right for mark in these)))
    return tuple(rows)
