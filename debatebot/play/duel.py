"""Plays a round of two people at one keyboard: every turn is written down before it is shown."""

from msgspec.structs import replace

from debatebot.debate import actions
from debatebot.debate.ballot.rubric import Rubric
from debatebot.debate.clock import Time, limit_of
from debatebot.debate.duel import Duel, begin, duel_of, say
from debatebot.debate.duel_view import duel_view
from debatebot.debate.events import Dispute, Reading, Rewind, Turn
from debatebot.debate.state import Move
from debatebot.debate.tools import Tools
from debatebot.debate.view import DebateView
from debatebot.play.drafts import Drafted
from debatebot.play.duel_looked_at import DuelLookedAt
from debatebot.play.duel_recall import KIND, DuelAsk, recalled
from debatebot.play.journal import Journal
from debatebot.play.rubrics import kept
from debatebot.play.stopwatch import Stopwatch
from debatebot.progress.events import Begin, Undo
from debatebot.progress.history import standing_records
from debatebot.text.sanitise import ANSWER_LIMIT, clean


class DuelPlay(DuelLookedAt, Drafted):
    """One round of two people with its place in the journal."""

    def __init__(
        self, tools: Tools, journal: Journal, state: Duel, rubric: Rubric, session: str
    ) -> None:
        """Take up a round that has begun; the arguments are those of `DuelLookedAt`."""
        super().__init__(tools, journal, state, rubric, session)
        self._watch = Stopwatch(journal.now)

    @classmethod
    def begin(cls, tools: Tools, journal: Journal, ask: DuelAsk) -> "DuelPlay":
        """Write down that a round has begun, and play it."""
        options = {"side": str(ask.side), "clock": str(ask.clock)} | kept(ask.rubric)
        (record,) = journal.append((Begin(kind=KIND, mode=ask.format, options=options),))
        settings = begin(tools.pack, side=ask.side, format_name=ask.format, clock=ask.clock)
        return cls(tools, journal, duel_of(settings, (), tools), ask.rubric, record.session)

    @classmethod
    def resume(cls, tools: Tools, journal: Journal, session: str) -> "DuelPlay":
        """Go on with a round where it was.

        Raises:
            LookupError: there is no such round, or this release does not have its format.
        """
        state, rubric = recalled(tools, journal.records, session)
        return cls(tools, journal, state, rubric, session)

    def another(self, *, swap: bool) -> DuelAsk:
        """A round like this one; swapped, the other side speaks first."""
        was = self.state.settings
        return DuelAsk(
            side=was.side_of("second" if swap else "first"),
            format=was.format,
            clock=was.clock,
            rubric=self.rubric,
        )

    def view(self) -> DebateView:
        """What to show now."""
        return duel_view(self.read, self._tools)

    def act(self, action: actions.Action) -> Duel:
        """Take an action; what it does is written down before this returns.

        A refused action returns the very same state.
        """
        match action:
            case actions.Speak() | actions.Pass() if self.state.over:
                pass
            case actions.Speak() if action.text.strip() and action.at in (0, self._number):
                self._say(clean(action.text[:ANSWER_LIMIT]), action.seconds)
            case actions.Pass():
                self._say("", action.seconds)
            case actions.NotMyPoint() if self.view().can_correct:
                self._read_again()
            case actions.TakeBack():
                self._take_back()
        self._look_again()
        return self.state

    # --- the clock ----------------------------------------------------------------------------

    def time(self) -> Time | None:
        """The clock of the turn at hand; None without one, and when the round is over."""
        settings, slot = self.state.settings, self.state.slot
        if settings.clock == "off" or slot is None:
            return None
        spent = self._watch.spent(self._number)
        limit = limit_of(slot.phase, settings.format)
        return Time(mode=settings.clock, limit=limit, spent=spent, paused=self._watch.paused)

    def pause(self) -> Time | None:
        """Stop the clock, or let it go on."""
        if self.time() is not None:
            self._watch.pause(self._number)
        return self.time()

    # --- nothing is lost ----------------------------------------------------------------------

    def _place(self) -> str:
        return "" if self.state.over else f"{KIND}/{self._number}"

    @property
    def _number(self) -> int:
        """Number of the turn at hand."""
        return len(self.state.moves) + 1

    def _say(self, text: str, seconds: int) -> None:
        slot, time, number = self.state.slot, self.time(), self._number
        if slot is None:
            return
        move = Move(text=text, seconds=seconds or (time.spent if time else 0))
        self.state = say(self.state, move, self._tools)
        by = "learner" if slot.by == "first" else "second"
        event = Turn(number=number, text=text, by=by, seconds=move.seconds)  # type: ignore[arg-type]
        self._journal.append((event,), self._session)

    def _read_again(self) -> None:
        number = len(self.state.moves)
        by = self.state.settings.slots[number - 1].by
        made = self.state.round_of(by).said[-1].made
        *before, last = self.state.moves
        move = replace(last, not_claims=last.not_claims + made)
        self.state = duel_of(self.state.settings, (*before, move), self._tools)
        event = Reading(turn=number, claims=move.claims, not_claims=move.not_claims)
        self._journal.append((event,), self._session)

    def _take_back(self) -> None:
        own = standing_records(r for r in self._journal.records if r.session == self.session)
        done = [record for record in own if isinstance(record.event, Turn | Rewind | Dispute)]
        if not done:
            return
        undone = done[-1]
        self._journal.append((Undo(of=undone.seq),), self._session)
        if isinstance(undone.event, Turn):
            text = undone.event.text
            self.state, _ = recalled(self._tools, self._journal.records, self.session)
            self.save_draft(text, len(text))
