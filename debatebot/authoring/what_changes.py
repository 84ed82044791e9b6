"""What an addition would change: which samples and past answers would get another mark."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from msgspec import Struct

from debatebot.authoring.agreement import MARKS, mark_of
from debatebot.grading.telling_why import SYMBOLS
from debatebot.grading.verdict import Verdict
from debatebot.pack.models import Pack
from debatebot.pack.size import counted
from debatebot.progress.attempts import StoredAttempt
from debatebot.quiz.session import Grades
from debatebot.text.sanitise import one_line


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


def graded(grader: Grades, items: Iterable[Item]) -> tuple[Verdict, ...]:
    """The mark of each answer: a phrasing weighs on other questions too."""
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


def change_line(change: Change) -> str:
    """One change: up or down, what it is, both marks, and whether that is as meant."""
    item = change.item
    meant = f"{item.meant} " if item.meant else ""
    judged = f" ({change.judged})" if change.judged else ""
    return (
        f"{'up' if change.up else 'down':<4}  {meant}{item.source} of {item.question}: "
        f"'{one_line(item.answer)}'  {_mark(change.before)} → {_mark(change.after)}{judged}"
    )


def how_many(items: Sequence[Item], changes: Sequence[Change]) -> str:
    """How many of what was looked at would change, in a sentence."""
    found = [sum(change.item.source == source for change in changes) for source in _SOURCES]
    of = [sum(item.source == source for item in items) for source in _SOURCES]
    return (
        f"{found[0]} of {counted(of[0], 'sample')} and {found[1]} of {counted(of[1], 'answer')} "
        "of yours would change their mark."
    )


def by_gain(changes: Sequence[Change]) -> list[Change]:
    """Those that earn more first."""
    return sorted(changes, key=lambda each: not each.up)


_SOURCES = ("sample", "attempt")


def _mark(verdict: Verdict) -> str:
    symbol, word = SYMBOLS[verdict.verdict]
    return f"{symbol} {word} {verdict.score:.2f}"
