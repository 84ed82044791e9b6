"""What additions under trial would change: every text read twice, with the pack on disk and with them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from msgspec import Struct

from debatebot.authoring.trial_readers import TrialReaders
from debatebot.authoring.what_changes import Change, Item, graded, items_of, what_changes
from debatebot.authoring.what_turns_change import (
    TurnChange,
    TurnItem,
    made_by,
    turn_items,
    turns_changed,
)
from debatebot.grading.verdict import Verdict
from debatebot.pack.models import Pack
from debatebot.progress.attempts import stored_attempts
from debatebot.progress.events import Record

T = TypeVar("T")
GoOn = Callable[[], bool]
"""Asked before each text: whether anybody still wants to know."""

MANY_TEXTS = 300
"""Samples and turns that take about a second to be read twice."""


class Stopped(Exception):
    """Nobody wants to know any more what would change."""


class Looked(Struct, frozen=True):
    """All that may change, as it is read with the pack on disk."""

    answers: tuple[Item, ...]
    marks: tuple[Verdict, ...]
    turns: tuple[TurnItem, ...]
    made: tuple[tuple[str, ...], ...]


class Changes(Struct, frozen=True):
    """What the additions under trial change together."""

    answers: tuple[Item, ...] = ()
    "What was looked at, changed or not."
    marks: tuple[Change, ...] = ()
    turns: tuple[TurnChange, ...] = ()
    turn_count: int = 0


def takes_a_while(pack: Pack) -> bool:
    """Whether a pack has so many texts that looking at them is worth a word beforehand."""
    return len(items_of(pack)) + len(pack.positions.golden) >= MANY_TEXTS


def look(pack: Pack, records: Sequence[Record], plain: TrialReaders, go_on: GoOn) -> Looked:
    """Read all that may change with the pack on disk.

    Args:
        pack: the pack on disk, whose samples and turns are read.
        records: the learner's history, whose answers and turns are read as well.
        plain: what reads by that pack.
        go_on: asked before each text.

    Raises:
        Stopped: `go_on` said no.
    """
    answers = items_of(pack, stored_attempts(records))
    turns = turn_items(pack, records)
    return Looked(
        answers,
        graded(plain, _while(answers, go_on)),
        turns,
        made_by(plain, _while(turns, go_on)),
    )


def changes(known: Looked, by: TrialReaders, go_on: GoOn) -> Changes:
    """What reads otherwise by the readers under trial.

    Raises:
        Stopped: `go_on` said no.
    """
    marks = graded(by, _while(known.answers, go_on))
    made = made_by(by, _while(known.turns, go_on))
    return Changes(
        known.answers,
        what_changes(known.answers, known.marks, marks),
        turns_changed(known.turns, known.made, made),
        len(known.turns),
    )


def _while(items: Iterable[T], go_on: GoOn) -> Iterator[T]:
    for item in items:
        if not go_on():
            raise Stopped
        yield item
