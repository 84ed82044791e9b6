"""What a learner is to be asked who wants to remember: by the schedule, within the day's limits."""

from collections.abc import Sequence
from datetime import date, timedelta
from math import ceil

from msgspec import Struct
from msgspec.structs import replace

from debatebot.pack.models import Pack, Side
from debatebot.play.when import until
from debatebot.progress.pace import SECONDS
from debatebot.progress.schedule import Schedule
from debatebot.quiz.asking import topic_key
from debatebot.quiz.choose import NothingToAsk, UnknownTopic, of_topic_in, topics
from debatebot.quiz.events import claim_answered
from debatebot.quiz.learn import Stock, new_order, pick
from debatebot.quiz.rebuttals import TOPIC, rebuttal_ids

NEW_FROM = 3
"""Facts in a Today from which on one of them is new: no two days are the same."""
BACKLOG = 2
"""Not while so many times what a Today has room for is due: first that has to be worked off."""
REBUTTAL_FROM, TRADEOFF_FROM = 100, 240
"""Seconds from which on a Today has room for a rebuttal, and for a tradeoff beside it."""


class Limits(Struct, frozen=True):
    """How much a day brings."""

    new: int
    "New questions."
    day: int
    "Questions in all."
    target: date | None = None
    "A day on which all has to be known; None for none."


class TodayPlan(Struct, frozen=True, kw_only=True):
    """What some minutes are filled with."""

    minutes: int
    due: tuple[str, ...] = ()
    "Facts that are due."
    new: tuple[str, ...] = ()
    "Facts that are new."
    rebuttal: str = ""
    "The id of one rebuttal, or nothing."
    tradeoff: str = ""
    "The id of one tradeoff, or nothing."

    @property
    def names(self) -> tuple[str, ...]:
        """What is asked, in order."""
        return (*self.due, *self.new, *((self.rebuttal,) if self.rebuttal else ()))

    @property
    def sentence(self) -> str:
        """`3 new facts, 1 rebuttal, 1 tradeoff`; empty when there is nothing."""
        parts = [
            f"{_many(len(self.due), 'fact')} due" if self.due else "",
            _many(len(self.new), "new fact") if self.new else "",
            "1 rebuttal" if self.rebuttal else "",
            "1 tradeoff" if self.tradeoff else "",
        ]
        return ", ".join(part for part in parts if part)


class Learning:
    """One learner's schedule on one pack, on one day."""

    def __init__(
        self, pack: Pack, known: Schedule, today: date, limits: Limits, lean: Side | None
    ) -> None:
        """
        Args:
            pack: whose questions and claims are asked.
            known: what was asked so far.
            today: the day of study.
            limits: how much a day may bring.
            lean: the side to which the learner leans; claims of the other one are to be answered, and
                those of both when it is not known.
        """
        self._pack, self.known, self.today, self._limits = pack, known, today, limits
        against: Side | None = {"pro": "anti", "anti": "pro"}.get(lean or "")  # type: ignore[assignment]
        self._facts = tuple(question.id for question in pack.questions)
        self._rebuttals = rebuttal_ids(pack, against)

    @property
    def names(self) -> tuple[str, ...]:
        """All that may be asked: facts, then rebuttals."""
        return (*self._facts, *self._rebuttals)

    @property
    def asked(self) -> dict[str, int]:
        """How often each was asked."""
        return {name: memory.asked for name, memory in self.known.memories.items()}

    def learn(self, count: int, topic: str, seed: int) -> tuple[str, ...]:
        """The ids of a session: due first, then new.

        Raises:
            UnknownTopic: no question has this topic.
            NothingToAsk: nothing is due and the day brings nothing new; `message` says when.
        """
        if count < 1:
            raise NothingToAsk("A quiz needs a count of 1 or more.")
        names = self._of(topic) if topic else self.names
        chosen = pick(self._stock(names, seed), min(count, self._left), self._new_left(names))
        if not chosen:
            raise NothingToAsk(self._nothing(names))
        return chosen

    def plan(self, minutes: int, tradeoff: str, seed: int) -> TodayPlan:
        """What a Today of so many minutes holds.

        Args:
            minutes: 1 or more.
            tradeoff: the id of the tradeoff whose turn it is, or nothing.
            seed: decides the order of what is new.
        """
        left = 60 * minutes
        tradeoff = tradeoff if left >= TRADEOFF_FROM else ""
        left -= SECONDS["tradeoff"] * bool(tradeoff)
        rebuttal = self._rebuttal() if left >= REBUTTAL_FROM else ""
        left -= SECONDS["rebuttal"] * bool(rebuttal)
        room = min(max(1, left // SECONDS["fact"]), self._left)
        stock, new_left = self._stock(self._facts, seed), self._new_left(self._facts)
        if room >= NEW_FROM and stock.new and new_left and len(stock.due) <= BACKLOG * room:
            stock = replace(stock, due=stock.due[: room - 1])
        facts = pick(stock, room, new_left)
        return TodayPlan(
            minutes=minutes,
            due=tuple(name for name in facts if name in self.known.memories),
            new=tuple(name for name in facts if name not in self.known.memories),
            rebuttal=rebuttal,
            tradeoff=tradeoff,
        )

    def tomorrow(self) -> str:
        """What comes back on the next day on which anything does; empty when nothing ever will.

        What is due today and was not asked is due on that day too.
        """
        soonest = self.today + timedelta(days=1)
        ahead = [
            (max(soonest, self.known.memories[name].due), name)
            for name in self.names
            if name in self.known.memories
        ]
        if not ahead:
            return ""
        day = min(due for due, _ in ahead)
        names = [name for due, name in ahead if due == day]
        rebuttals = sum(bool(claim_answered(name)) for name in names)
        facts = len(names) - rebuttals
        seconds = facts * SECONDS["fact"] + rebuttals * SECONDS["rebuttal"]
        parts = [
            _many(facts, "fact") if facts else "",
            _many(rebuttals, "rebuttal") if rebuttals else "",
        ]
        what = " and ".join(part for part in parts if part)
        when = until(self.today, day)
        return f"{when[:1].upper()}{when[1:]}: {what}, about {_many(max(1, ceil(seconds / 60)), 'minute')}."

    def slipping(self) -> tuple[str, ...]:
        """What keeps being lost."""
        return self.known.slipping(self.names)

    def _of(self, topic: str) -> tuple[str, ...]:
        if topic_key(topic) == topic_key(TOPIC):
            return self._rebuttals
        found = of_topic_in(self._pack, topic)
        if not found:
            raise UnknownTopic(topic, (*topics(self._pack), TOPIC))
        return tuple(question.id for question in found)

    def _stock(self, names: Sequence[str], seed: int) -> Stock:
        target = self._limits.target
        due = self.known.due(self.today, names)
        if target is not None and target >= self.today:
            weak = self.known.weak_on(target, self.today, names)
            due = (*due, *(name for name in weak if name not in due))
        unseen = self.known.unseen(names)
        facts = new_order(self._pack, [n for n in unseen if not claim_answered(n)], seed)
        rebuttals = tuple(name for name in unseen if claim_answered(name))
        return Stock(
            due=due, new=(*facts, *rebuttals), slipping=frozenset(self.known.slipping(names))
        )

    def _rebuttal(self) -> str:
        due = self.known.due(self.today, self._rebuttals)
        return next(iter((*due, *self.known.unseen(self._rebuttals))), "")

    @property
    def _left(self) -> int:
        """How much the day may still bring."""
        done = sum(memory.last == self.today for memory in self.known.memories.values())
        return max(0, self._limits.day - done)

    def _new_left(self, names: Sequence[str]) -> int:
        """How much of it may be new; more when all has to be known by a day."""
        begun = sum(memory.first == self.today for memory in self.known.memories.values())
        a_day, target = self._limits.new, self._limits.target
        if target is not None and target >= self.today:
            unseen = len(self.known.unseen(names))
            a_day = max(a_day, ceil(unseen / max(1, (target - self.today).days)))
        return max(0, a_day - begun)

    def _nothing(self, names: Sequence[str]) -> str:
        if not self._left:
            return (
                f"That was a day's limit of {self._limits.day} questions. "
                "A drill goes on all the same, and settings hold the limit."
            )
        ahead = [m.due for n in names if (m := self.known.memories.get(n)) and m.due > self.today]
        when = until(self.today, min(ahead)) if ahead else "tomorrow"
        near = f"for {when.removeprefix('in ')}" if when.startswith("in ") else f"until {when}"
        return f"Nothing is due {near}. A Spark?"


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
