"""Plays a debate: sends actions to the session, and writes down what happened before it is shown."""

from collections.abc import Iterable
from typing import cast

from msgspec import Struct
from msgspec.structs import replace

from debatebot.debate import actions
from debatebot.debate.ballot.ballot import Ballot, ballot_of
from debatebot.debate.ballot.moments import Moment, best_moment, cost_most
from debatebot.debate.events import Ballot as BallotKept
from debatebot.debate.events import Turn
from debatebot.debate.formats import FORMATS, LEVELS, Level
from debatebot.debate.hints import RUNGS, Card, cards, hint
from debatebot.debate.session import DebateState, play_out, recall_moves, start, step
from debatebot.debate.state import Settings
from debatebot.debate.tools import Tools
from debatebot.debate.transcript import transcript
from debatebot.debate.view import DebateView, view
from debatebot.pack.models import Side
from debatebot.play.drafts import keep_draft, kept_draft
from debatebot.play.journal import Journal
from debatebot.progress.events import Begin, Draft, Record, Undo
from debatebot.progress.history import standing_records
from debatebot.progress.sessions import session_by_id
from debatebot.text.sanitise import ANSWER_LIMIT, clean


class DebateAsk(Struct, frozen=True, kw_only=True):
    """What kind of round is wanted."""

    side: Side
    "The learner's."
    format: str = "spark"
    level: Level = "novice"
    seed: int | None = None
    "Without it every round gets the next number."


class DebatePlay:
    """One round with its place in the journal."""

    def __init__(self, tools: Tools, journal: Journal, state: DebateState, session: str) -> None:
        self.state = state
        self._tools, self._journal = tools, journal
        self._session = session
        self._hinted = (-1, 0)
        "The turn of the last hint, and its rung."

    @classmethod
    def begin(
        cls, tools: Tools, journal: Journal, ask: DebateAsk, seed: int, kind: str = "debate"
    ) -> "DebatePlay":
        """Write down that a round has begun, and play it."""
        begin = Begin(
            kind=kind, mode=ask.format, seed=seed, options={"side": ask.side, "level": ask.level}
        )
        (record,) = journal.append((begin,))
        state = start(side=ask.side, format_name=ask.format, level=ask.level, seed=seed)
        return cls(tools, journal, state, record.session)

    @classmethod
    def resume(cls, tools: Tools, journal: Journal, session: str) -> "DebatePlay":
        """Go on with a round where it was.

        Raises:
            LookupError: there is no such round, or this release does not have its format.
        """
        return cls(tools, journal, recalled(tools, journal.records, session), session)

    @property
    def session(self) -> str:
        """The session's id."""
        return self._journal.session(self._session)

    def act(self, action: actions.Action) -> DebateState:
        """Take an action; what it does is written down before this returns.

        A refused action returns the very same state.
        """
        if isinstance(action, actions.TakeBack):
            return self._take_back()
        was_over = self.state.round.over
        state, happened = step(self.state, _cleaned(action), self._tools)
        if happened:
            self.state = state
            ended = (self._ballot_kept(),) if state.round.over and not was_over else ()
            self._journal.append((*happened, *ended), self._session)
        return self.state

    def view(self) -> DebateView:
        """What to show now."""
        return view(self.state, self._tools)

    def cards(self) -> tuple[Card, ...]:
        """Three points that the learner could make."""
        return cards(self.state.round, self._tools)

    def hint(self) -> str:
        """The next rung of hints for the turn at hand; empty when there is nothing to hint at."""
        turn = len(self.state.round.said)
        rung = self._hinted[1] + 1 if self._hinted[0] == turn else 1
        self._hinted = (turn, min(rung, RUNGS))
        return hint(self.state.round, self._tools, self._hinted[1])

    def ballot(self) -> Ballot:
        """The ballot of the round as it stands."""
        return ballot_of(self.state.round, self._tools)

    def best_left(self) -> str:
        """The other side's heaviest point that was never answered, or nothing."""
        open_ = [n for n in self.state.round.nodes("bot") if n.standing in ("live", "dropped")]
        best = max(open_, key=lambda node: (node.weight, -node.turn), default=None)
        return best.gist if best else ""

    def best_moment(self) -> Moment | None:
        """What went best, or None when nothing earned."""
        return best_moment(self.state.round, self.ballot())

    def cost_most(self) -> Moment | None:
        """What cost most, or None when nothing did."""
        return cost_most(self.state.round, self.ballot())

    def transcript(self) -> str:
        """The round as a page of Markdown."""
        return transcript(self.state.round, self.ballot(), self._tools)

    def save_draft(self, text: str, cursor: int) -> None:
        """Keep what stands unsent in the box; nothing is written when it has not changed."""
        keep_draft(self._journal, self._session, self._place(), text, cursor)

    def draft(self) -> Draft | None:
        """What stood unsent in the box of the turn at hand."""
        return kept_draft(self._journal, self._session, self._place())

    def _place(self) -> str:
        over = self.state.round.over
        return "" if over else f"debate/{len(self.state.round.said) + 1}"

    def _take_back(self) -> DebateState:
        own = standing_records(r for r in self._journal.records if r.session == self.session)
        turns = [record for record in own if isinstance(record.event, Turn)]
        if turns:
            undone = turns[-1]
            text = undone.event.text if isinstance(undone.event, Turn) else ""
            self._journal.append((Undo(of=undone.seq),), self._session)
            self.state = recalled(self._tools, self._journal.records, self.session)
            self.save_draft(text, len(text))
        return self.state

    def _ballot_kept(self) -> BallotKept:
        ballot = self.ballot()
        return BallotKept(
            rubric=ballot.rubric,
            total=ballot.total,
            winner=ballot.on_the_flow.winner,
            rows={str(row): points for row, points in ballot.rows.items()},
        )


def recalled(tools: Tools, records: Iterable[Record], session: str) -> DebateState:
    """A round as it was, by playing its stored turns again.

    Raises:
        LookupError: there is no such round, or this release does not have its format.
    """
    kept = tuple(records)
    found = session_by_id(kept, session)
    if found is None or not can_go_on(found.begin):
        raise LookupError(f"the round {session} cannot be gone on with")
    own = standing_records(r for r in kept if r.session == session)
    return play_out(settings_of(found.begin), recall_moves(r.event for r in own), tools)


def can_go_on(begin: Begin) -> bool:
    """True when this release has the round's format, level and side."""
    options = begin.options
    return (
        begin.mode in FORMATS
        and options.get("level") in LEVELS
        and options.get("side") in ("pro", "anti")
    )


def settings_of(begin: Begin) -> Settings:
    """The settings with which a round began."""
    return start(
        side=cast(Side, begin.options["side"]),
        format_name=begin.mode,
        level=cast(Level, begin.options["level"]),
        seed=begin.seed,
    ).settings


def _cleaned(action: actions.Action) -> actions.Action:
    """Text without what could drive a terminal, capped before anything reads it."""
    if isinstance(action, actions.Speak):
        return replace(action, text=clean(action.text[:ANSWER_LIMIT]))
    return action
