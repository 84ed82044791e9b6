"""Plays a debate: sends actions to the session, and writes down what happened before it is shown."""

from collections.abc import Iterable
from typing import cast

from msgspec import Struct
from msgspec.structs import replace

from debatebot.debate import actions
from debatebot.debate.ballot.ballot import Ballot, ballot_of
from debatebot.debate.ballot.moments import Moment, best_moment, cost_most
from debatebot.debate.card import card
from debatebot.debate.events import Ballot as BallotKept
from debatebot.debate.events import Dispute, Rewind, Turn
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
from debatebot.play.looks import (
    Branch,
    Look,
    Nearest,
    OwnTurn,
    amended,
    branch_of,
    nearest,
    own_turns,
    page_of_looks,
    standing_looks,
)
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
        self._branches: dict[Rewind, Branch] = {}
        self._look_again()

    def _look_again(self) -> None:
        self.looks: tuple[Look, ...] = standing_looks(self._journal.records, self.session)
        "What was said again or disputed since the round was over, in its order."
        self.read = amended(self.state, self.looks, self._tools)
        "The round as the learner reads it: with what they disputed."

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
            self.state = self.read = state
            ended = (self._ballot_kept(),) if state.round.over and not was_over else ()
            self._journal.append((*happened, *ended), self._session)
        return self.state

    def view(self) -> DebateView:
        """What to show now."""
        return view(self.read, self._tools)

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
        """The ballot of the round as it stands, with the readings that the learner disputed."""
        return ballot_of(self.read.round, self._tools)

    def first_ballot(self) -> Ballot:
        """The ballot of the round as it was played: the score."""
        return ballot_of(self.state.round, self._tools)

    @property
    def disputed(self) -> tuple[int, ...]:
        """Numbers of the turns whose reading the learner disputes."""
        return tuple(sorted({look.turn for look in self.looks if isinstance(look, Dispute)}))

    def own_turns(self) -> tuple[OwnTurn, ...]:
        """The learner's turns, to choose from."""
        return own_turns(self.state)

    def rewind(self, turn: int, text: str) -> Branch:
        """Say one own turn another way; the later ones stay, the round as played stays the score.

        Raises:
            ValueError: the learner has no such turn, or the round is not over.
        """
        self._needs_ballot()
        event = Rewind(turn=turn, text=clean(text[:ANSWER_LIMIT]))
        branch = self._branches[event] = branch_of(self.state, turn, event.text, self._tools)
        self._journal.append((event,), self._session)
        self._look_again()
        return branch

    def branches(self) -> tuple[Branch, ...]:
        """Every turn that was said another way, in the order in which that was done."""
        for look in self.looks:
            if isinstance(look, Rewind) and look not in self._branches:
                self._branches[look] = branch_of(self.state, look.turn, look.text, self._tools)
        return tuple(self._branches[look] for look in self.looks if isinstance(look, Rewind))

    def nearest(self, turn: int) -> tuple[Nearest, ...]:
        """The claims to choose among when a turn's reading is disputed.

        Raises:
            ValueError: the learner has no such turn.
        """
        return nearest(self.read, turn, self._tools)

    def dispute(self, turn: int, claims: tuple[str, ...]) -> Ballot:
        """Say what an own turn argued; the ballot is amended, and ours stays beside it.

        Raises:
            ValueError: the learner has no such turn, no such claim is near it, or the round is
                not over.
        """
        self._needs_ballot()
        if not {near.claim for near in self.nearest(turn)}.issuperset(claims):
            raise ValueError(f"turn {turn} is near no such claim")
        self.read = amended(self.read, (Dispute(turn=turn, claims=claims),), self._tools)
        self._journal.append(
            (Dispute(turn=turn, claims=claims), self._ballot_kept(amended=True)), self._session
        )
        self._look_again()
        return self.ballot()

    def card(self, *, blocks: bool = True) -> tuple[str, ...]:
        """The result in six lines that give nothing away, to share.

        Args:
            blocks: draw the rows as blocks; else in numbers, for who listens.
        """
        return card(self.state.round, self.first_ballot(), self._tools, blocks=blocks)

    def _needs_ballot(self) -> None:
        if not self.state.round.over:
            raise ValueError("the round is not over")

    def best_left(self) -> str:
        """The other side's heaviest point that was never answered, or nothing."""
        open_ = [n for n in self.read.round.nodes("bot") if n.standing in ("live", "dropped")]
        best = max(open_, key=lambda node: (node.weight, -node.turn), default=None)
        return best.gist if best else ""

    def best_moment(self) -> Moment | None:
        """What went best, or None when nothing earned."""
        return best_moment(self.read.round, self.ballot())

    def cost_most(self) -> Moment | None:
        """What cost most, or None when nothing did."""
        return cost_most(self.read.round, self.ballot())

    def transcript(self) -> str:
        """The round as a page of Markdown, with what was disputed and said another way."""
        page = transcript(self.read.round, self.ballot(), self._tools)
        return page + page_of_looks(self.first_ballot(), self.disputed, self.branches())

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
        done = [record for record in own if isinstance(record.event, Turn | Rewind | Dispute)]
        if done and not isinstance(done[-1].event, Turn):
            self._take_back_look(done[-1])
        elif done:
            undone = done[-1]
            text = undone.event.text if isinstance(undone.event, Turn) else ""
            self._journal.append((Undo(of=undone.seq),), self._session)
            self.state = recalled(self._tools, self._journal.records, self.session)
            self._look_again()
            self.save_draft(text, len(text))
        return self.state

    def _take_back_look(self, record: Record) -> None:
        self._journal.append((Undo(of=record.seq),), self._session)
        self._look_again()
        if isinstance(record.event, Dispute):
            kept = self._ballot_kept(amended=bool(self.disputed))
            self._journal.append((kept,), self._session)

    def _ballot_kept(self, *, amended: bool = False) -> BallotKept:
        ballot = self.ballot()
        return BallotKept(
            rubric=ballot.rubric,
            total=ballot.total,
            winner=ballot.on_the_flow.winner,
            rows={str(row): points for row, points in ballot.rows.items()},
            amended=amended,
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
