"""What stands of a history: events without those that were taken back, and the marks in them."""

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from debatebot.progress.events import Override, Record, Undo
from debatebot.quiz.events import Attempt, Back, Next, Over, Shown, Skip, worth
from debatebot.tour.events import Beat

ONLY_MOVES = (Shown, Next, Over, Back, Beat)
"""Events that only turn the page: they go with what is taken back before them."""


class Mark(Struct, frozen=True, kw_only=True):
    """What came of a question in one session."""

    question: str
    session: str
    at: datetime
    verdict: str
    "Ours: the better one, when the free second try was taken."
    score: float
    hints: int = 0
    stated: str = ""
    own: bool | None = None
    "The learner's own mark beside ours."
    attempts: tuple[int, ...] = ()
    "Numbers of the attempts behind it; none for a skip."
    seq: int = 0
    "Number of the first event behind it."

    @property
    def tries(self) -> int:
        """How many answers were given: two, when the free second try was taken."""
        return len(self.attempts)

    @property
    def right(self) -> bool:
        """Right by the learner's own mark, or without one by ours."""
        return self.verdict == "correct" if self.own is None else self.own


def standing_records(records: Iterable[Record]) -> tuple[Record, ...]:
    """The events that stand: without undone ones, and without the undos themselves."""
    kept: dict[int, Record] = {}
    for record in records:
        if isinstance(record.event, Undo):
            _take_back(kept, record.event.of)
        else:
            kept[record.seq] = record
    return tuple(kept.values())


def _take_back(kept: dict[int, Record], seq: int) -> None:
    undone = kept.pop(seq, None)
    if undone is None or not undone.session:
        return
    after: list[int] = []
    for later in reversed(kept):
        if later < seq:
            break
        if kept[later].session == undone.session and isinstance(kept[later].event, ONLY_MOVES):
            after.append(later)
    for later in after:
        del kept[later]


def marks(records: Iterable[Record]) -> tuple[Mark, ...]:
    """One mark for each question of each session, in the order in which they were first made."""
    found: dict[tuple[str, str], Mark] = {}
    owner: dict[int, tuple[str, str]] = {}
    for record in standing_records(records):
        event = record.event
        if isinstance(event, Attempt):
            key = (record.session, event.question)
            owner[record.seq] = key
            found[key] = _with_attempt(found.get(key), record, event)
        elif isinstance(event, Skip):
            key = (record.session, event.question)
            found.setdefault(key, _skipped(record, event.question))
        elif isinstance(event, Override) and event.of in owner:
            key = owner[event.of]
            found[key] = replace(found[key], own=event.right)
    return tuple(found.values())


def newest(made: Iterable[Mark]) -> dict[str, Mark]:
    """The newest mark of each question."""
    return {mark.question: mark for mark in made}


def _with_attempt(before: Mark | None, record: Record, event: Attempt) -> Mark:
    attempts = (*before.attempts, record.seq) if before else (record.seq,)
    better = (
        before is not None
        and before.attempts
        and (worth(before.verdict, before.score) > worth(event.verdict, event.score))
    )
    if before is not None and better:
        return replace(before, attempts=attempts)
    return Mark(
        question=event.question,
        session=record.session,
        at=record.at,
        verdict=event.verdict,
        score=event.score,
        hints=event.hints,
        stated=event.stated,
        attempts=attempts,
        seq=before.seq if before else record.seq,
    )


def _skipped(record: Record, question: str) -> Mark:
    return Mark(
        question=question,
        session=record.session,
        at=record.at,
        verdict="skipped",
        score=0.0,
        seq=record.seq,
    )
