"""Plays a warm-up: every reply is written down before it is shown, and a killed round goes on."""

import secrets
from typing import TYPE_CHECKING

from debatebot.classroom import actions
from debatebot.classroom.ballots import ClassBallot, ballot_of
from debatebot.classroom.code import code_of
from debatebot.classroom.events import Round
from debatebot.classroom.result import Result, result_of
from debatebot.classroom.rounds import ROUNDS, RoundInfo
from debatebot.classroom.script import ClassReaders, Debated, Script, script_of
from debatebot.classroom.session import recalled, step
from debatebot.classroom.state import ClassState, Debrief, Done, Setup
from debatebot.debate.clock import Time
from debatebot.pack.models import Pack
from debatebot.play.alias import alias_of
from debatebot.play.drafts import Drafted
from debatebot.play.journal import Journal
from debatebot.play.stopwatch import Stopwatch
from debatebot.play.warmup_acts import WarmupActs
from debatebot.play.warmup_ask import KIND, WarmupAsk, following, options_of, setup_of
from debatebot.progress.events import Begin
from debatebot.progress.history import standing_records
from debatebot.progress.sessions import session_by_id

if TYPE_CHECKING:
    from debatebot.debate.view import DebateView

OTHER_PACK = (
    "This code was made with another version of this pack: the round may not be the same on every "
    "desk. Ask which pack the class uses, or go on."
)

_TOKEN = 4
"""Bytes of chance in the name of a ballot: it must be unlike any other, and say nothing."""


class WarmupPlay(WarmupActs, Drafted):
    """One round with its place in the journal."""

    def __init__(
        self, pack: Pack, readers: ClassReaders, journal: Journal, begin: Begin, session: str
    ) -> None:
        """Take a round up.

        Args:
            pack: what it is about.
            readers: what reads the replies, built when the first one comes.
            journal: where everything is written.
            begin: how it began.
            session: its session.

        Raises:
            RoundNotPossible: the pack lacks what the round needs.
            LookupError: this release has no such round.
        """
        self.pack, self._journal, self._session = pack, journal, session
        self.begun = begin
        "How it began."
        self.token = secrets.token_hex(_TOKEN)
        "What its ballot is called by: chance, so that nothing tells whose it is."
        self.setup = setup_of(begin)
        self.fits = begin.options.get("fits", "yes") == "yes"
        self._script: Script = script_of(self.setup, pack, readers)
        own = [r for r in journal.records if r.session == session]
        events = [record.event for record in standing_records(own)]
        self.state: ClassState = recalled(self.setup, events, self._script)
        self._before = max((getattr(event, "seconds", 0) for event in events), default=0)
        self._watch = Stopwatch(journal.now)
        self._watch.spent(0)

    @classmethod
    def begin(
        cls,
        pack: Pack,
        readers: ClassReaders,
        journal: Journal,
        setup: Setup,
        *,
        fits: bool = True,
        ask: WarmupAsk | None = None,
    ) -> "WarmupPlay":
        """Write down that a round has begun, with those that follow it, and play it.

        Raises:
            RoundNotPossible: the pack lacks what the round needs; nothing is written then.
        """
        script_of(setup, pack, readers).prompt(())
        options = options_of(setup, ask or WarmupAsk(), fits=fits)
        begin = Begin(kind=KIND, mode=setup.round, seed=setup.seed, options=options)
        (record,) = journal.append((begin,))
        return cls(pack, readers, journal, begin, record.session)

    @classmethod
    def resume(
        cls, pack: Pack, readers: ClassReaders, journal: Journal, session: str
    ) -> "WarmupPlay":
        """Go on with a round where it was.

        Raises:
            LookupError: there is no such round, or it cannot be played with this pack any more.
        """
        found = session_by_id(journal.records, session)
        if found is None or found.begin.kind != KIND:
            raise LookupError(f"there is no warm-up {session}")
        return cls(pack, readers, journal, found.begin, session)

    @property
    def session(self) -> str:
        """The session's id."""
        return self._journal.session(self._session)

    @property
    def info(self) -> RoundInfo:
        """What the round is."""
        return ROUNDS[self.setup.round]

    @property
    def code(self) -> str:
        """The code that gives the same round on every desk."""
        setup = self.setup
        return code_of(setup.round, setup.minutes, setup.seed, self.pack.content_hash)

    @property
    def notice(self) -> str:
        """A sentence when its code was made with another pack, else empty."""
        return "" if self.fits else OTHER_PACK

    @property
    def ahead(self) -> tuple[WarmupAsk, ...]:
        """The rounds of its plan that follow it."""
        return following(self.begun)

    @property
    def newest(self) -> Done | None:
        """The newest reply with what it was heard as."""
        return self.state.done[-1] if self.state.done else None

    @property
    def debated(self) -> bool:
        """Whether the round is a debate, with a flow."""
        return isinstance(self._script, Debated)

    def view(self) -> "DebateView | None":
        """The debate of a round that is one, with its flow; None in others, and before a turn."""
        if not isinstance(self._script, Debated) or not self.state.done:
            return None
        return self._script.view(self.state.done)

    # --- acting -------------------------------------------------------------------------------

    def act(self, action: actions.Action) -> ClassState:
        """Take an action; what it does is on disk before this returns.

        A refused action returns the very same state.
        """
        was = self.state
        state, events = step(was, action, self._script)
        if not events:
            return was
        if state.stage == "debrief" and was.stage != "debrief":
            played = Round(name=self.setup.round, code=self.code, minutes=self.setup.minutes)
            events = (*events, played)
        self._journal.append(events, self._session)
        self.state = state
        return state

    # --- time ---------------------------------------------------------------------------------

    def spent(self) -> int:
        """Seconds of the round that have passed, pauses left out."""
        return self._before + self._watch.spent(0)

    def time(self) -> Time | None:
        """The clock of the prompt at hand, or None."""
        return self.state.time(self.spent(), paused=self.paused)

    @property
    def paused(self) -> bool:
        """Whether the clock stands still."""
        return self._watch.paused

    def pause(self) -> None:
        """Stop the clock, or let it go on."""
        self._watch.pause(0)

    # --- what remains -------------------------------------------------------------------------

    def another(self) -> WarmupAsk:
        """The same kind of round once more, with other content."""
        setup = self.setup
        return WarmupAsk(
            round=setup.round,
            minutes=setup.minutes,
            roster=setup.roster,
            teams=setup.teams,
            projector=setup.projector,
        )

    def debrief(self) -> Debrief:
        """What is said at the end."""
        return self._script.debrief(self.state.done)

    def result(self) -> Result:
        """What the round leaves beside the learner's name."""
        return result_of(
            self.state,
            code=self.code,
            pack=self.pack.id,
            content=self.pack.content_hash,
            alias=alias_of(self._journal.learner, self._journal.records),
        )

    def ballot(self) -> ClassBallot | None:
        """What it leaves without a name, or None."""
        return ballot_of(
            self.state, code=self.code, pack=self.pack.id, content=self.pack.content_hash
        )

    # --- nothing is lost ----------------------------------------------------------------------

    def _place(self) -> str:
        prompt = self.state.prompt
        return f"warmup/{len(self.state.done)}/{prompt.id}" if prompt else ""
