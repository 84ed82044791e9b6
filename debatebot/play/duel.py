"""Plays a round of two people at one keyboard: every turn is written down before it is shown."""

from msgspec.structs import replace

from debatebot.debate import actions
from debatebot.debate.ballot.rubric import Rubric
from debatebot.debate.clock import Time, limit_of
from debatebot.debate.duel import Duel, begin, duel_of, say
from debatebot.debate.duel_page import PersonBallot, ballots_of, duel_page, duel_record
from debatebot.debate.duel_view import duel_view
from debatebot.debate.events import Dispute, Reading, Rewind, Turn
from debatebot.debate.state import Move
from debatebot.debate.tools import Tools
from debatebot.debate.view import DebateView
from debatebot.play.drafts import keep_draft, kept_draft
from debatebot.play.duel_looks import (
    DuelBranch,
    amended_duel,
    branch_of_two,
    compared_line,
    nearest_of,
    turns_of,
)
from debatebot.play.duel_recall import KIND, DuelAsk, recalled
from debatebot.play.journal import Journal
from debatebot.play.looks import Look, Nearest, OwnTurn, standing_looks
from debatebot.play.round_pages import JSON, as_json
from debatebot.play.rubrics import kept
from debatebot.play.stopwatch import Stopwatch
from debatebot.progress.events import Begin, Draft, Undo
from debatebot.progress.history import standing_records
from debatebot.text.markdown import plain
from debatebot.text.sanitise import ANSWER_LIMIT, clean


class DuelPlay:
    """One round of two people with its place in the journal."""

    def __init__(
        self, tools: Tools, journal: Journal, state: Duel, rubric: Rubric, session: str
    ) -> None:
        """Take up a round that has begun.

        Args:
            tools: the pack made ready.
            journal: where everything is written.
            state: the round as it stands.
            rubric: what each of the two is marked by.
            session: its session.
        """
        self.state = state
        self.rubric = rubric
        self._tools, self._journal, self._session = tools, journal, session
        self._watch = Stopwatch(journal.now)
        self._look_again()

    def _look_again(self) -> None:
        self.looks: tuple[Look, ...] = standing_looks(self._journal.records, self.session)
        "What was said again or disputed since the round was over, in its order."
        self.read = amended_duel(self.state, self.looks, self._tools)
        "The round with what its speakers disputed."

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

    @property
    def session(self) -> str:
        """The session's id."""
        return self._journal.session(self._session)

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

    def ballots(self) -> tuple[PersonBallot, PersonBallot]:
        """A ballot each."""
        return ballots_of(self.read, self._tools, self.rubric)

    def page(self, name: str) -> str:
        """What is written to a file of this name: JSON when it ends so, else Markdown."""
        if name.strip().casefold().endswith(JSON):
            return as_json(duel_record(self.read, self._tools, self.rubric))
        page = duel_page(self.read, self._tools, self.rubric)
        return page + self._page_of_looks()

    def _page_of_looks(self) -> str:
        lines = [compared_line(branch) for branch in self.branches()]
        if self.disputed:
            turns = ", ".join(str(turn) for turn in self.disputed)
            lines.insert(0, f"Amended: disputed turns {turns}.")
        return "".join(f"\n{plain(line)}\n" for line in lines)

    # --- looking again ------------------------------------------------------------------------

    @property
    def disputed(self) -> tuple[int, ...]:
        """Numbers of the turns whose reading was disputed."""
        return tuple(sorted({look.turn for look in self.looks if isinstance(look, Dispute)}))

    def own_turns(self) -> tuple[OwnTurn, ...]:
        """The turns of both, to choose from."""
        return turns_of(self.state, self._tools)

    def nearest(self, turn: int) -> tuple[Nearest, ...]:
        """The claims to choose among when a turn's reading is disputed.

        Raises:
            ValueError: there is no such turn.
        """
        return nearest_of(self.read, turn, self._tools)

    def dispute(self, turn: int, claims: tuple[str, ...]) -> None:
        """Say what a turn argued; both ballots are amended.

        Raises:
            ValueError: there is no such turn, no such claim is near it, or the round is not over.
        """
        self._needs_end()
        if not {near.claim for near in self.nearest(turn)}.issuperset(claims):
            raise ValueError(f"turn {turn} is near no such claim")
        self._journal.append((Dispute(turn=turn, claims=claims),), self._session)
        self._look_again()

    def rewind(self, turn: int, text: str) -> DuelBranch:
        """Say one turn another way; the later ones stay, and both ballots stay what they are.

        Raises:
            ValueError: there is no such turn, or the round is not over.
        """
        self._needs_end()
        look = Rewind(turn=turn, text=clean(text[:ANSWER_LIMIT]))
        branch = branch_of_two(self.state, look, self._tools, self.rubric)
        self._journal.append((look,), self._session)
        self._look_again()
        return branch

    def branches(self) -> tuple[DuelBranch, ...]:
        """Every turn that was said another way."""
        return tuple(
            branch_of_two(self.state, look, self._tools, self.rubric)
            for look in self.looks
            if isinstance(look, Rewind)
        )

    def _needs_end(self) -> None:
        if not self.state.over:
            raise ValueError("the round is not over")

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

    def save_draft(self, text: str, cursor: int) -> None:
        """Keep what stands unsent in the box; nothing is written when it has not changed."""
        keep_draft(self._journal, self._session, self._place(), text, cursor)

    def draft(self) -> Draft | None:
        """What stood unsent in the box of the turn at hand."""
        return kept_draft(self._journal, self._session, self._place())

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
