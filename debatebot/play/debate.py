"""Plays a debate: sends actions to the session, and writes down what happened before it is shown."""

from msgspec import Struct
from msgspec.structs import replace

from debatebot.debate import actions
from debatebot.debate.ballot.rubric import HOUSE, Rubric
from debatebot.debate.clock import ClockName, Time, limit_of
from debatebot.debate.events import Hinted, Owed, Turn
from debatebot.debate.formats import Level
from debatebot.debate.hints import Card, cards, hint, next_hint, price_words
from debatebot.debate.session import DebateState, hints_shown, play_out, start, step
from debatebot.debate.state import HintSeen
from debatebot.debate.tools import Tools
from debatebot.event import Event
from debatebot.pack.models import Side
from debatebot.play.afterwards import DEEDS, Afterwards
from debatebot.play.drafts import Drafted
from debatebot.play.journal import Journal
from debatebot.play.owed import left_open
from debatebot.play.round_recall import options_of, recalled
from debatebot.play.rubrics import kept
from debatebot.play.stopwatch import Stopwatch
from debatebot.progress.events import Begin, Undo
from debatebot.progress.history import standing_records
from debatebot.text.sanitise import ANSWER_LIMIT, clean


class DebateAsk(Struct, frozen=True, kw_only=True):
    """What kind of round is wanted."""

    side: Side
    "The learner's."
    format: str = "spark"
    level: Level = "novice"
    seed: int | None = None
    "Without it every round gets the next number."
    clock: ClockName = "off"
    rubric: Rubric = HOUSE
    fresh: bool = False
    "True: it does not begin with what was left unanswered before; so are rounds that many play."
    judge: bool = False
    "Whether the learner marks it before they see our ballot."
    point: str = ""
    "A claim of the learner's that the round is about, and nothing else."


class DebatePlay(Afterwards, Drafted):
    """One round with its place in the journal."""

    def __init__(
        self, tools: Tools, journal: Journal, state: DebateState, begin: Begin, session: str
    ) -> None:
        """Take up a round that has begun; the arguments are those of `LookedAt`."""
        super().__init__(tools, journal, state, begin, session)
        self._hints = dict[int, HintSeen]()
        "The hint that was shown last in each turn."
        self._watch = Stopwatch(journal.now)

    @classmethod
    def begin(
        cls,
        tools: Tools,
        journal: Journal,
        ask: DebateAsk,
        seed: int,
        kind: str = "debate",
        *,
        owed: str = "",
        more: dict[str, str] | None = None,
    ) -> "DebatePlay":
        """Write down that a round has begun, and play it.

        Args:
            tools: the pack made ready.
            journal: where it is written.
            ask: what is wanted.
            seed: the round's.
            kind: kind of the session.
            owed: a claim of the part to begin with.
            more: what else is kept with it.
        """
        settings = start(
            side=ask.side,
            format_name=ask.format,
            level=ask.level,
            seed=seed,
            clock=ask.clock,
            owed=owed,
            point=ask.point,
        ).settings
        options = options_of(settings) | kept(ask.rubric) | (more or {})
        begin = Begin(kind=kind, mode=ask.format, seed=seed, options=options)
        (record,) = journal.append((begin,))
        return cls(tools, journal, play_out(settings, (), tools), begin, record.session)

    @classmethod
    def resume(cls, tools: Tools, journal: Journal, session: str) -> "DebatePlay":
        """Go on with a round where it was.

        Raises:
            LookupError: there is no such round, or this release does not have its format.
        """
        state, begin = recalled(tools, journal.records, session)
        play = cls(tools, journal, state, begin, session)
        play._hints |= hints_shown(r.event for r in journal.records if r.session == session)
        return play

    def act(self, action: actions.Action) -> DebateState:
        """Take an action; what it does is written down before this returns.

        A refused action returns the very same state.
        """
        if isinstance(action, actions.TakeBack):
            return self._take_back()
        was_over = self.state.round.over
        state, happened = step(self.state, self._hinted(self._timed(_cleaned(action))), self._tools)
        if happened:
            self.state = self.read = state
            ended = self._ended() if state.round.over and not was_over else ()
            self._journal.append((*happened, *ended), self._session)
        return self.state

    def _ended(self) -> tuple[Event, ...]:
        """What is written down at the end: the ballot, and what is owed unless it is a branch."""
        owed = () if self.leaves else (Owed(left_open(self.state.round)),)
        return (self._ballot_kept(), *owed)

    def another(self, *, swap: bool) -> DebateAsk:
        """A round like this one, on the same side or the other."""
        was = self.state.settings
        return DebateAsk(
            side=was.bot_side if swap else was.side,
            format=was.format,
            level=was.level,
            clock=was.clock,
            rubric=self.rubric,
        )

    def cards(self) -> tuple[Card, ...]:
        """Three points that the learner could make."""
        return cards(self.state.round, self._tools)

    def hint(self) -> str:
        """The next rung of hints, with its price; empty when there is nothing to hint at.

        It is written down before it is shown: a point made with it earns less.
        """
        turn = len(self.state.round.said) + 1
        seen = next_hint(self.state.round, self._tools, self._hints.get(turn))
        if seen is None:
            return ""
        if seen != self._hints.get(turn):
            self._hints[turn] = seen
            self._journal.append((Hinted(turn, seen.claim, seen.rung),), self._session)
        said = hint(self.state.round, self._tools, seen.rung)
        return f"{said} {price_words(seen.rung, self.rubric.hints)}"

    # --- the clock ----------------------------------------------------------------------------

    def time(self) -> Time | None:
        """The clock of the turn at hand; None without one, and when the round is over."""
        settings, phase = self.state.settings, self.state.round.phase
        if settings.clock == "off" or phase is None:
            return None
        spent = self._watch.spent(len(self.state.round.said))
        limit = limit_of(phase, settings.format)
        return Time(mode=settings.clock, limit=limit, spent=spent, paused=self._watch.paused)

    def pause(self) -> Time | None:
        """Stop the clock, or let it go on."""
        if self.time() is not None:
            self._watch.pause(len(self.state.round.said))
        return self.time()

    def _timed(self, action: actions.Action) -> actions.Action:
        time = self.time()
        if time is None or not isinstance(action, actions.Speak | actions.Pass) or action.seconds:
            return action
        return replace(action, seconds=time.spent)

    def _hinted(self, action: actions.Action) -> actions.Action:
        """The action with the hint that was seen before it."""
        if not isinstance(action, actions.Speak | actions.Pass):
            return action
        return replace(action, hint=self._hints.get(len(self.state.round.said) + 1))

    # --- nothing is lost ----------------------------------------------------------------------

    def _place(self) -> str:
        over = self.state.round.over
        return "" if over else f"debate/{len(self.state.round.said) + 1}"

    def _take_back(self) -> DebateState:
        own = standing_records(r for r in self._journal.records if r.session == self.session)
        done = [record for record in own if isinstance(record.event, Turn | DEEDS)]
        if done and not isinstance(done[-1].event, Turn):
            self._take_back_look(done[-1])
        elif done:
            undone = done[-1]
            text = undone.event.text if isinstance(undone.event, Turn) else ""
            self._journal.append((Undo(of=undone.seq),), self._session)
            self.state, _ = recalled(self._tools, self._journal.records, self.session)
            self._look_again()
            self.save_draft(text, len(text))
        return self.state


def _cleaned(action: actions.Action) -> actions.Action:
    """Text without what could drive a terminal, capped before anything reads it."""
    if isinstance(action, actions.Speak):
        return replace(action, text=clean(action.text[:ANSWER_LIMIT]))
    return action
