"""What is known of each question, and when it comes back: the schedule of one learner on one pack."""

from datetime import date
from functools import cached_property

from msgspec.structs import replace

from debatebot.pack.models import Pack, Side
from debatebot.play import settings
from debatebot.play.exam_room import ExamRoom
from debatebot.play.history import History
from debatebot.play.journal import Clock, Journal
from debatebot.play.learning import Learning
from debatebot.play.when import until
from debatebot.progress.days import Days, days_of
from debatebot.progress.folds import Folds
from debatebot.progress.memory import Memory
from debatebot.progress.schedule import Schedule, memory_of, schedule
from debatebot.quiz.rebuttals import with_rebuttals
from debatebot.quiz.session import Grades


class ScheduleRoom(ExamRoom):
    """The schedule, found once for each new event; the scheduler is loaded when it is needed."""

    def __init__(
        self, pack: Pack, marker: Grades, journal: Journal, history: History, clock: Clock
    ) -> None:
        """Open the room.

        Args:
            pack: what is asked.
            marker: marks the answers.
            journal: where everything is written.
            history: settings and counts.
            clock: tells the time, in UTC.
        """
        super().__init__(pack, marker, journal, clock)
        self._history = history
        self._known: tuple[int, Days, Schedule] | None = None
        self._found_at: tuple[int, Days] | None = None
        self._found: dict[str, Memory | None] = {}

    @cached_property
    def asked(self) -> Pack:
        """The pack with a question more for each claim to answer."""
        return with_rebuttals(self._pack)

    @property
    def days(self) -> Days:
        """How moments become days."""
        return days_of(self._history.settings())

    @property
    def today(self) -> date:
        """The day of study that it is now."""
        return self.days.day(self._clock())

    @property
    def _folds(self) -> Folds:
        return self._history.folds()

    def learning(self, target: date | None = None) -> Learning:
        """The learner's schedule as it stands; the first time it loads the scheduler.

        Args:
            target: a day on which all has to be known; without it as it is set.
        """
        return self._learning(self._schedule(), target)

    def comes_back(self, name: str) -> str:
        """When a question or rebuttal is asked again, in words; empty when it was never asked."""
        memory = self._memory(name)
        return until(self.today, memory.due) if memory is not None else ""

    def tells_back(self, name: str) -> str:
        """When it is asked again, and that it keeps slipping, if it does."""
        memory = self._memory(name)
        if memory is None:
            return ""
        slips = f"; missed {memory.missed} times, it keeps slipping" if memory.slipping else ""
        return f"{until(self.today, memory.due)}{slips}"

    def slipping(self) -> str:
        """What keeps being lost, as a sentence; empty when nothing does."""
        names = self.learning().slipping()
        if not names:
            return ""
        first = self.asked.question(names[0])
        where = "".join(f" ¶{n}" for n in first.cite[:1]) if first is not None else ""
        asked = (
            f"'{first.ask}'{f' ({where.strip()})' if where else ''}" if first is not None else ""
        )
        count = f"{len(names)} question{'' if len(names) == 1 else 's'}"
        return f"{count} keep{'s' if len(names) == 1 else ''} slipping, most of all {asked}."

    def _learning(self, known: Schedule, target: date | None = None) -> Learning:
        limits = settings.limits(self._history.settings())
        if target is not None:
            limits = replace(limits, target=target)
        return Learning(self._pack, known, self.today, limits, self._lean())

    def _at_hand(self) -> Schedule | None:
        """The schedule where it can be had without loading the scheduler."""
        folds, days = self._folds, self.days
        if self._known is not None and self._known[:2] == (self._journal.last, days):
            return self._known[2]
        if folds.schedule is not None:
            return folds.schedule
        asked = folds.answered or folds.totals.seen or folds.views.met
        return None if asked else Schedule({})

    def _schedule(self) -> Schedule:
        known = self._at_hand()
        if known is None:
            known = schedule(self._journal.records, self._pack.id, self.days)
        self._known = (self._journal.last, self.days, known)
        return known

    def _memory(self, name: str) -> Memory | None:
        """What is known of one question, found once for each new event."""
        days = self.days
        if self._found_at != (self._journal.last, days):
            self._found_at, self._found = (self._journal.last, days), {}
        if name not in self._found:
            records = self._journal.records
            self._found[name] = memory_of(records, self._pack.id, name, days)
        return self._found[name]

    def _lean(self) -> Side | None:
        value = self._folds.views.stance
        if value in (0, 4):
            return None
        return "pro" if value > 4 else "anti"
