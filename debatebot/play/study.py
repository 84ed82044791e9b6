"""The way into what is scheduled and scored: learn, Today, exams, and when things come back."""

from datetime import date
from typing import TYPE_CHECKING

from debatebot.play import settings
from debatebot.play.schedule_room import ScheduleRoom
from debatebot.play.today import (
    ENDS,
    MINUTES,
    TRADEOFF,
    TodayLine,
    TodayPlay,
    begun,
    is_of,
    tradeoff_due,
)
from debatebot.play.today import KIND as TODAY
from debatebot.progress.events import Setting
from debatebot.progress.sessions import begun_count
from debatebot.quiz.choose import DEFAULT_COUNT, NothingToAsk
from debatebot.quiz.learn import sit
from debatebot.quiz.state import QuizState

if TYPE_CHECKING:
    from debatebot.play.talks import Talks
    from debatebot.play.tour import TourPlay


class Study(ScheduleRoom):
    """What is asked by a schedule or for a score, for one learner on one pack."""

    # --- learn ------------------------------------------------------------------------------

    def learn(
        self, count: int | None, topic: str, seed: int | None, target: date | None = None
    ) -> QuizState:
        """A session of what is due, then of what is new.

        Raises:
            UnknownTopic, NothingToAsk: each with a `message` to show.
        """
        number = begun_count(self._journal.records, "quiz") + 1 if seed is None else seed
        learning = self.learning(target)
        if target is not None and target < learning.today:
            raise NothingToAsk(f"{target} is over. Name a day to come.")
        wanted = DEFAULT_COUNT["learn"] if count is None else count
        names = learning.learn(wanted, topic, number)
        return sit(self.asked, "learn", number, names, learning.asked, topic)

    # --- Today ------------------------------------------------------------------------------

    @property
    def minutes(self) -> int:
        """How long Today is, as it is set."""
        return int(settings.value(self._history.settings(), settings.MINUTES))

    def line(self, *, count: bool) -> TodayLine:
        """Today as home shows it.

        Args:
            count: load the scheduler if that is needed to tell what is due.
        """
        known = self._at_hand()
        if known is None:
            if not count:
                return TodayLine(sentence=f"{_minutes(self.minutes)} of what is due", counted=False)
            known = self._schedule()
        latest = self._folds.latest.get(TODAY)
        learning = self._learning(known)
        done = latest is not None and is_of(latest, self.days, self._clock()) and latest.passed > 0
        if done and latest is not None:
            left = len(latest.begin.items) - latest.passed
            more = f"{left} more if you like" if left > 0 else learning.tomorrow() or "all is kept"
            return TodayLine(sentence=f"done for today. {more[:1].upper()}{more[1:]}", done=True)
        plan = learning.plan(self.minutes, self._tradeoff(), self._seed())
        if not plan.sentence:
            return TodayLine(sentence="nothing is due. A Spark?", done=True)
        return TodayLine(sentence=f"{_minutes(plan.minutes)}: {plan.sentence}")

    def begin_today(self, minutes: int | None = None) -> TodayPlay:
        """Today, gone on with where it was left on the same day, else begun.

        Args:
            minutes: how long, 1 to 60; without it as it is set. Other minutes begin anew.
        """
        latest = self._folds.latest.get(TODAY)
        if latest is not None and is_of(latest, self.days, self._clock()):
            asked = latest.begin.options.get(MINUTES) == str(minutes or self.minutes)
            if (minutes is None or asked) and not self._is_through(latest.session):
                return self.resume_today(latest.session)
        learning = self.learning()
        plan = learning.plan(minutes or self.minutes, self._tradeoff(), self._seed())
        return begun(
            self.asked,
            self._marker,
            self._journal,
            learning,
            plan,
            self._seed(),
            self,
        )

    def resume_today(self, session: str) -> TodayPlay:
        """Go on with a Today where it was.

        Raises:
            LookupError: there is none with this id, or a question of it has left the pack.
        """
        from debatebot.play.quiz import QuizPlay
        from debatebot.progress.sessions import session_by_id

        quiz = QuizPlay.resume(self.asked, self._marker, self._journal, session, back=self)
        found = session_by_id(self._journal.records, session)
        tradeoff = found.begin.options.get(TRADEOFF, "") if found else ""
        return TodayPlay(self._pack, self._journal, quiz, tradeoff)

    def tradeoff_tour(self, play: TodayPlay, talks: "Talks") -> "TourPlay":
        """The tour, open at the tradeoff of a Today; one that was not begun asks for the stance first."""
        from debatebot.tour.actions import GoTo

        latest = self._folds.latest.get("tour")
        tour = None
        if latest is not None:
            try:
                tour = talks.resume_tour(latest.session)
            except LookupError:
                tour = None
        tour = tour or talks.begin_tour()
        state = tour.state
        if state.stage != "before" and (state.index != play.place or state.stage in ENDS):
            tour.act(GoTo(play.place))
        return tour

    def _is_through(self, session: str) -> bool:
        try:
            play = self.resume_today(session)
        except LookupError:
            return True
        return play.quiz.state.current is None and not play.open_tradeoff

    def set_up(self, said: str) -> str:
        """Change a setting by its name and value; returns a sentence that says what holds."""
        read = settings.read(said)
        if isinstance(read, str):
            return read
        name, value = read
        if self._history.settings().get(name, "") != value:
            self._journal.append((Setting(name=name, value=value),))
        holds = settings.value(self._history.settings(), name)
        return f"{name}: {holds or 'none'}."

    def farewell(self) -> str:
        """What comes back next, unless nothing was done that would have been worth counting."""
        known = self._at_hand()
        if known is None and self._journal.is_read:
            known = self._schedule()
        return self._learning(known).tomorrow() if known is not None else ""

    def tomorrow(self) -> str:
        """What comes back next, as a sentence; empty when nothing does."""
        return self.learning().tomorrow()

    def _tradeoff(self) -> str:
        """The tradeoff whose turn it is, told from counts; from events when all were weighed."""
        weights = self._folds.views.weights
        from debatebot.tour.tradeoffs import tradeoffs_of

        ahead = [t.id for t in tradeoffs_of(self._pack) if t.id not in weights]
        return ahead[0] if ahead else tradeoff_due(self._pack, self._journal.records)

    def _seed(self) -> int:
        """Each day another order of what is new, the same all day."""
        return self.today.toordinal()


def _minutes(count: int) -> str:
    return f"{count} minute{'' if count == 1 else 's'}"
