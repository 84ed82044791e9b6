"""What one more phrasing would change: which samples and past answers would get another mark."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from debatebot.authoring.agreement import MARKS, mark_of
from debatebot.grading.grader import Grader
from debatebot.grading.telling_why import SYMBOLS
from debatebot.grading.verdict import Verdict
from debatebot.pack.models import Pack, Question
from debatebot.pack.problems import nearest
from debatebot.pack.size import counted
from debatebot.progress.attempts import StoredAttempt
from debatebot.text.sanitise import one_line

ACCEPT = "accept"
"""Stands for the accepted answers where a point is named."""


class UnknownPoint(Exception):
    """The question has no such point; `message` names the nearest or lists them."""

    def __init__(self, question: Question, point: str) -> None:
        known = [each.id for each in question.points] + [ACCEPT]
        near = nearest(point, known)
        hint = f"Did you mean '{near}'?" if near else f"There are: {', '.join(known)}."
        self.message = f"'{question.id}' has no point '{one_line(point)}'. {hint}"
        super().__init__(self.message)


class Item(Struct, frozen=True):
    """An answer whose mark may change."""

    source: Literal["sample", "attempt"]
    question: str
    answer: str
    meant: str = ""
    "`right`, `partial` or `wrong`, as its author or its learner says; empty when nobody did."


class Change(Struct, frozen=True):
    """An answer that would get another mark."""

    item: Item
    before: Verdict
    after: Verdict

    @property
    def up(self) -> bool:
        """Whether it would earn more."""
        return self.after.score > self.before.score

    @property
    def judged(self) -> str:
        """`as meant` or `against what is meant`, where that is known; else empty."""
        levels = [MARKS[mark_of(verdict.score)] for verdict in (self.before, self.after)]
        if not self.item.meant or levels[0] == levels[1]:
            return ""
        before, after = (abs(MARKS.index(each) - MARKS.index(self.item.meant)) for each in levels)
        return "" if before == after else "as meant" if after < before else "against what is meant"


def with_phrasing(pack: Pack, question: str, point: str, text: str) -> Pack:
    """The pack with one more phrasing of a point, or one more accepted answer; nothing is saved.

    Args:
        pack: the pack.
        question: id of one of its questions.
        point: id of a point, or `accept`.
        text: the phrasing.

    Raises:
        UnknownPoint: the question has no such point.
    """
    questions = tuple(
        _added(each, point, text) if each.id == question else each for each in pack.questions
    )
    return replace(pack, questions_file=replace(pack.questions_file, questions=questions))


def _added(question: Question, point: str, text: str) -> Question:
    if point == ACCEPT:
        return replace(question, accept=(*question.accept, text))
    if all(each.id != point for each in question.points):
        raise UnknownPoint(question, point)
    points = tuple(
        replace(each, phrasings=(*each.phrasings, text)) if each.id == point else each
        for each in question.points
    )
    return replace(question, points=points)


def items_of(pack: Pack, attempts: Iterable[StoredAttempt] = ()) -> tuple[Item, ...]:
    """Every sample of a pack, then every different answer of a learner that stands."""
    return (*_samples(pack), *dict.fromkeys(_attempts(pack, attempts)))


def _samples(pack: Pack) -> Iterator[Item]:
    for question in pack.questions:
        if question.samples is not None:
            for meant in reversed(MARKS):
                for answer in getattr(question.samples, meant):
                    yield Item("sample", question.id, answer, meant)


def _attempts(pack: Pack, attempts: Iterable[StoredAttempt]) -> Iterator[Item]:
    known = {question.id for question in pack.questions}
    for stored in attempts:
        made = stored.made
        if stored.pack == pack.id and made.question in known and not stored.taken_back:
            meant = {None: "", True: "right", False: "wrong"}[stored.own]
            yield Item("attempt", made.question, made.answer, meant)


def graded(pack: Pack, items: Iterable[Item]) -> tuple[Verdict, ...]:
    """The mark of each answer with a pack: a phrasing weighs on other questions too."""
    grader = Grader(pack)
    return tuple(grader.grade(item.question, item.answer) for item in items)


def what_changes(
    items: Sequence[Item], before: Sequence[Verdict], after: Sequence[Verdict]
) -> tuple[Change, ...]:
    """The answers whose verdict or score differs, in their order."""
    return tuple(
        Change(item, one, other)
        for item, one, other in zip(items, before, after, strict=True)
        if (one.verdict, one.score) != (other.verdict, other.score)
    )


def change_lines(items: Sequence[Item], changes: Sequence[Change]) -> Iterator[str]:
    """Each change in a line, those that earn more first, then how many there are."""
    for change in sorted(changes, key=lambda each: not each.up):
        item = change.item
        meant = f"{item.meant} " if item.meant else ""
        judged = f" ({change.judged})" if change.judged else ""
        yield (
            f"{'up' if change.up else 'down':<4}  {meant}{item.source} of {item.question}: "
            f"'{one_line(item.answer)}'  {_mark(change.before)} → {_mark(change.after)}{judged}"
        )
    found = [sum(change.item.source == source for change in changes) for source in _SOURCES]
    of = [sum(item.source == source for item in items) for source in _SOURCES]
    yield (
        f"{found[0]} of {counted(of[0], 'sample')} and {found[1]} of {counted(of[1], 'answer')} "
        "of yours would change their mark. Nothing is saved."
    )


_SOURCES = ("sample", "attempt")


def _mark(verdict: Verdict) -> str:
    symbol, word = SYMBOLS[verdict.verdict]
    return f"{symbol} {word} {verdict.score:.2f}"
