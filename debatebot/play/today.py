"""Plays a Today: some facts and a rebuttal as one short quiz, then one tradeoff of the tour."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from debatebot.pack.models import Pack
from debatebot.play import recall
from debatebot.play.journal import Journal
from debatebot.play.learning import Learning, TodayPlan
from debatebot.play.quiz import Backs, QuizPlay
from debatebot.progress.days import Days
from debatebot.progress.events import Record
from debatebot.progress.history import standing_records
from debatebot.progress.latest import Latest
from debatebot.quiz.learn import sit
from debatebot.quiz.session import Grades
from debatebot.quiz.words import number_word
from debatebot.tour.events import Weigh
from debatebot.tour.state import TourState
from debatebot.tour.tradeoffs import tradeoffs_of

KIND = "today"
"""The kind of session in which it is kept."""
TRADEOFF, MINUTES = "tradeoff", "minutes"
"""Options under which a session keeps what else the day holds."""

ENDS = ("after", "sheet")
"""Stages of a tour that come after its last tradeoff."""


class TodayLine(Struct, frozen=True, kw_only=True):
    """Today as home shows it."""

    sentence: str
    done: bool = False
    "True when something was done today: that is a whole day done."
    counted: bool = True
    "False when what is due has still to be counted."


class TodayEnd(Struct, frozen=True, kw_only=True):
    """The end of the questions of a Today."""

    lines: tuple[str, ...]
    tradeoff: str = ""
    "What is left of it: the title of its tradeoff, or nothing."


class TodayPlay:
    """One Today: its quiz, and the tradeoff that goes with it."""

    def __init__(self, pack: Pack, journal: Journal, quiz: QuizPlay, tradeoff: str) -> None:
        """Take up a Today.

        Args:
            pack: what it is about.
            journal: where everything is written.
            quiz: its questions.
            tradeoff: id of the tradeoff that ends it; empty when none does.
        """
        self.quiz = quiz
        self._pack, self._journal, self._tradeoff = pack, journal, tradeoff

    @property
    def place(self) -> int:
        """The place of its tradeoff in the tour, from 0; -1 when it has none."""
        order = [tradeoff.id for tradeoff in tradeoffs_of(self._pack)]
        return order.index(self._tradeoff) if self._tradeoff in order else -1

    @property
    def open_tradeoff(self) -> bool:
        """Whether its tradeoff has still to be weighed."""
        return self.place >= 0 and not _weighed(self._journal.records, self._tradeoff, self.quiz)

    def end(self, *ahead: str) -> TodayEnd:
        """What to say when the questions are through.

        Args:
            ahead: what comes back next and what keeps slipping, as sentences.
        """
        title = ""
        if self.open_tradeoff:
            tradeoff = tradeoffs_of(self._pack)[self.place]
            title = tradeoff.title or tradeoff.ask
        return TodayEnd(
            lines=tuple(line for line in (self._done(), *ahead) if line), tradeoff=title
        )

    def _done(self) -> str:
        rows = self.quiz.summary().rows
        firm = sum(row.verdict == "correct" and row.override != "wrong" for row in rows)
        if not rows:
            return "Nothing is due today."
        if not firm:
            return "Done. What was missed comes back tomorrow."
        return f"Done: {number_word(firm)} {'answer' if firm == 1 else 'answers'} firmer."


def is_through(state: TourState, place: int) -> bool:
    """Whether a tour has left the tradeoff that a Today was about."""
    return state.index != place or state.stage in ENDS


def begun(
    pack: Pack,
    grader: Grades,
    journal: Journal,
    learning: Learning,
    plan: TodayPlan,
    seed: int,
    back: Backs,
) -> TodayPlay:
    """Write down that a Today has begun, and play it."""
    state = sit(pack, "today", seed, plan.names, learning.asked)
    options = {MINUTES: str(plan.minutes), TRADEOFF: plan.tradeoff}
    session = recall.written_down(journal, KIND, state.plan, options)
    quiz = QuizPlay(pack, grader, journal, state, session, back=back)
    return TodayPlay(pack, journal, quiz, plan.tradeoff)


def tradeoff_due(pack: Pack, records: Sequence[Record]) -> str:
    """The tradeoff whose turn it is: the next that was never weighed, else the one weighed longest ago."""
    last: dict[str, int] = {}
    for record in standing_records(r for r in records if r.pack == pack.id):
        if isinstance(record.event, Weigh):
            last[record.event.tradeoff] = record.seq
    order = [tradeoff.id for tradeoff in tradeoffs_of(pack)]
    return min(order, key=lambda name: last.get(name, 0), default="")


def is_of(latest: Latest | None, day_of: Days, now: datetime) -> bool:
    """Whether a Today was begun on the day of study that it is now."""
    return latest is not None and day_of.day(latest.at) == day_of.day(now)


def _weighed(records: Sequence[Record], tradeoff: str, quiz: QuizPlay) -> bool:
    """Whether a tradeoff was weighed since this Today began."""
    began = False
    for record in standing_records(records):
        began = began or record.session == quiz.session
        if began and isinstance(record.event, Weigh) and record.event.tradeoff == tradeoff:
            return True
    return False
