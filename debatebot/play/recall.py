"""Between a quiz session and its stored events: places in a log become numbers, and back."""

from collections.abc import Mapping, Sequence
from typing import cast

from debatebot.event import Event
from debatebot.grading.verdict import Verdict, VerdictName
from debatebot.pack.models import Pack, Question
from debatebot.play.journal import Journal
from debatebot.progress.events import Begin, Flag, Override, Record, Undo
from debatebot.progress.sessions import session_by_id
from debatebot.quiz.effects import Flagged, Remarked, Undone
from debatebot.quiz.events import Attempt
from debatebot.quiz.life import advance
from debatebot.quiz.rebuttals import is_askable
from debatebot.quiz.session import Grades
from debatebot.quiz.state import MODES, Item, Mode, Plan, QuizState, opening

Numbers = tuple[int, ...]
"""The stored number of each entry of a session's log."""

_MODES: dict[str, Mode] = {mode: mode for mode in MODES}
_CLOCK = "clock"
"""The option under which a session keeps its minutes."""


def to_stored(event: Event, numbers: Numbers) -> Event:
    """The event that is written down for what a session asks for."""
    match event:
        case Undone(entry=entry):
            return Undo(of=numbers[entry])
        case Remarked(entry=entry, right=right):
            return Override(of=numbers[entry], right=right)
        case Flagged(question=question, note=note):
            return Flag(about=question, note=note)
    return event


def from_stored(event: Event, numbers: Numbers) -> Event | None:
    """What a stored event means to its session; None when it points outside of it."""
    match event:
        case Undo(of=of):
            return Undone(entry=numbers.index(of)) if of in numbers else None
        case Override(of=of, right=right):
            return Remarked(entry=numbers.index(of), right=right) if of in numbers else None
        case Flag(about=about, note=note):
            return Flagged(question=about, note=note)
    return event


def numbered(numbers: Numbers, event: Event, seq: int) -> Numbers:
    """The numbers after one more event: an undo cuts the log, all else adds to it."""
    return numbers[: event.entry] if isinstance(event, Undone) else (*numbers, seq)


def written_down(
    journal: Journal, kind: str, plan: Plan, options: Mapping[str, str] | None = None
) -> str:
    """Write down that a session has begun; returns its id.

    Args:
        journal: where it is written.
        kind: `quiz`, `today` or `exam`.
        plan: what it asks.
        options: whatever else it was set to.
    """
    begin = Begin(
        kind=kind,
        mode=plan.mode,
        seed=plan.seed,
        topic=plan.topic,
        items=tuple(item.question for item in plan.items),
        wordings=tuple(item.wording for item in plan.items),
        options={**(options or {}), **({_CLOCK: str(plan.clock)} if plan.clock else {})},
    )
    (record,) = journal.append((begin,))
    return record.session


def recalled(
    pack: Pack, grader: Grades, records: Sequence[Record], session: str
) -> tuple[QuizState, Numbers]:
    """A session as it was, by running its stored events again.

    Raises:
        LookupError: there is no such session, or a question of it has left the pack.
    """
    found = session_by_id(records, session)
    if found is None:
        raise LookupError(f"there is no session {session}")
    state, numbers = opening(_plan(pack, found.begin)), Numbers()
    for record in records:
        if record.session != session:
            continue
        event = from_stored(record.event, numbers)
        if event is None:
            continue
        verdict = _verdict(pack, grader, event) if isinstance(event, Attempt) else None
        before, state = state, advance(state, event, verdict)
        if state is not before:
            numbers = numbered(numbers, event, record.seq)
    return state, numbers


def can_go_on(pack: Pack, begin: Begin) -> bool:
    """True when all that the session asks is still in the pack."""
    return begin.mode in _MODES and all(is_askable(pack, name) for name in begin.items)


def _plan(pack: Pack, begin: Begin) -> Plan:
    if not can_go_on(pack, begin):
        raise LookupError("a question of this session has left the pack")
    wordings = (*begin.wordings, *[0] * len(begin.items))
    items = [
        Item(name, wording, len(_question(pack, name).hints))
        for name, wording in zip(begin.items, wordings, strict=False)
    ]
    minutes = begin.options.get(_CLOCK, "")
    clock = int(minutes) if minutes.isascii() and minutes.isdigit() else 0
    return Plan(_MODES[begin.mode], begin.seed, begin.topic, tuple(items), clock)


def _question(pack: Pack, name: str) -> Question:
    question = pack.question(name)
    if question is None:
        raise LookupError(f"there is no question {name}")
    return question


def _verdict(pack: Pack, grader: Grades, event: Attempt) -> Verdict | None:
    """The whole verdict behind a stored mark.

    The mark that was given stands: when the reader has changed since, its words alone are left out.
    """
    question = pack.question(event.question)
    if question is None:
        return None
    now = grader.grade(event.question, event.answer)
    if (now.verdict, now.score, now.points) == (event.verdict, event.score, event.points):
        return now
    return Verdict(
        question=event.question,
        verdict=cast(VerdictName, event.verdict),
        score=event.score,
        certainty=event.certainty,
        sure=event.sure,
        points=event.points,
        missing=tuple(p.id for p in question.points if p.id not in event.points),
        reason=event.reason,
        need=question.needed,
        free_retry=event.verdict == "nearly" and not event.retry,
    )
