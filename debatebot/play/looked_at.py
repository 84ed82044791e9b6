"""What a learner does with a round beside playing it: its ballots, branches, disputes, pages."""

from debatebot.debate.ballot.ballot import Ballot, ballot_of
from debatebot.debate.ballot.moments import Moment, best_moment, cost_most
from debatebot.debate.ballot.rubric import Rubric
from debatebot.debate.card import card
from debatebot.debate.code import code_of
from debatebot.debate.events import Ballot as BallotKept
from debatebot.debate.events import Dispute, Rewind
from debatebot.debate.replay import record
from debatebot.debate.session import DebateState
from debatebot.debate.tools import Tools
from debatebot.debate.transcript import transcript
from debatebot.debate.view import DebateView, view
from debatebot.play import branching
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
    standing_looks,
)
from debatebot.play.round_pages import JSON, as_json, page_of_looks, record_of_looks
from debatebot.play.rubrics import of_round
from debatebot.progress.events import Begin, Record, Undo
from debatebot.text.sanitise import ANSWER_LIMIT, clean


class LookedAt:
    """A round that can be judged, said otherwise and taken away."""

    def __init__(
        self, tools: Tools, journal: Journal, state: DebateState, begin: Begin, session: str
    ) -> None:
        """Take up a round that has begun.

        Args:
            tools: the pack made ready.
            journal: where everything is written.
            state: the round as it stands.
            begin: how it began.
            session: its session.
        """
        self.state = state
        self.rubric: Rubric = of_round(begin.options)
        self._tools, self._journal = tools, journal
        self._begin, self._session = begin, session
        self._kept: dict[Rewind, Branch] = {}
        self._look_again()

    def _look_again(self) -> None:
        self.looks: tuple[Look, ...] = standing_looks(self._journal.records, self.session)
        "What was said again or disputed since the round was over, in its order."
        self.read = amended(self.state, self.looks, self._tools)
        "The round as the learner reads it: with what they disputed."

    @property
    def session(self) -> str:
        """The session's id."""
        return self._journal.session(self._session)

    def view(self) -> DebateView:
        """What to show now."""
        return view(self.read, self._tools)

    @property
    def code(self) -> str:
        """What starts the same round on another desk."""
        settings = self.state.settings
        pack = self._tools.pack
        ids = [claim.id for claim in pack.positions.claims]
        return code_of(
            settings.format,
            settings.level,
            settings.side,
            settings.seed,
            pack.content_hash,
            ids.index(settings.point) + 1 if settings.point in ids else 0,
        )

    # --- ballots ----------------------------------------------------------------------------

    def ballot(self) -> Ballot:
        """The ballot of the round as it stands, with the readings that the learner disputed."""
        return ballot_of(self.read.round, self._tools, self.rubric)

    def first_ballot(self) -> Ballot:
        """The ballot of the round as it was played: the score."""
        return ballot_of(self.state.round, self._tools, self.rubric)

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

    # --- said another way ---------------------------------------------------------------------

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
        branch = self._kept[event] = self._branch(event)
        self._journal.append((event,), self._session)
        self._look_again()
        return branch

    def begin_branch(self, turn: int, text: str) -> str:
        """Say one own turn another way and play on from there; gives the new round's session.

        Raises:
            ValueError: the learner has no such turn, or the round is not over.
        """
        self._needs_ballot()
        said = clean(text[:ANSWER_LIMIT])
        return branching.begin_branch(
            self._tools, self._journal, self._begin, self.state, turn, said, self.session
        )

    def branches(self) -> tuple[Branch, ...]:
        """Every turn that was said another way: with the later turns kept, then those played on."""
        for look in self.looks:
            if isinstance(look, Rewind) and look not in self._kept:
                self._kept[look] = self._branch(look)
        kept = tuple(self._kept[look] for look in self.looks if isinstance(look, Rewind))
        return kept + branching.played_on(
            self._tools, self._journal.records, self.state, self.session, self.rubric
        )

    def _branch(self, event: Rewind) -> Branch:
        return branch_of(self.state, event.turn, event.text, self._tools, self.rubric)

    @property
    def leaves(self) -> str:
        """The session of the round that this one leaves at a turn; empty for a round of its own."""
        return self._begin.options.get("of", "")

    # --- disputed -----------------------------------------------------------------------------

    @property
    def disputed(self) -> tuple[int, ...]:
        """Numbers of the turns whose reading the learner disputes."""
        return tuple(sorted({look.turn for look in self.looks if isinstance(look, Dispute)}))

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

    def _take_back_look(self, undone: Record) -> None:
        self._journal.append((Undo(of=undone.seq),), self._session)
        self._look_again()
        if isinstance(undone.event, Dispute):
            kept = self._ballot_kept(amended=bool(self.disputed))
            self._journal.append((kept,), self._session)

    def _ballot_kept(self, *, amended: bool = False) -> BallotKept:
        """The ballot as it is written down; that of a branch is no score, so it counts as amended."""
        ballot = self.ballot()
        return BallotKept(
            rubric=ballot.rubric,
            total=ballot.total,
            winner=ballot.on_the_flow.winner,
            rows={str(row): points for row, points in ballot.rows.items()},
            amended=amended or bool(self.leaves),
        )

    def _needs_ballot(self) -> None:
        if not self.state.round.over:
            raise ValueError("the round is not over")

    # --- to take away -------------------------------------------------------------------------

    def card(self, *, blocks: bool = True) -> tuple[str, ...]:
        """The result in six lines that give nothing away, to share.

        Args:
            blocks: draw the rows as blocks; else in numbers, for who listens.
        """
        ballot = self.first_ballot()
        return card(self.state.round, ballot, self._tools, self.code, blocks=blocks)

    def transcript(self) -> str:
        """The round as a page of Markdown, with what was disputed and said another way."""
        page = transcript(self.read.round, self.ballot(), self._tools)
        return page + page_of_looks(self.first_ballot(), self.disputed, self.branches())

    def record(self) -> dict[str, object]:
        """The same as plain data: what `replay --json` prints, with the looks at the round."""
        settings = self.state.settings
        about = {
            "motion": self._tools.pack.positions.motion,
            "side": settings.side,
            "format": settings.format,
            "level": settings.level,
            "seed": settings.seed,
            "clock": settings.clock,
            "code": self.code,
        }
        looks = record_of_looks(self.first_ballot(), self.disputed, self.branches())
        return about | record(self.read.round, self._tools, self.ballot()) | looks

    def page(self, name: str) -> str:
        """What is written to a file of this name: JSON when it ends so, else Markdown."""
        wants_json = name.strip().casefold().endswith(JSON)
        return as_json(self.record()) if wants_json else self.transcript()
