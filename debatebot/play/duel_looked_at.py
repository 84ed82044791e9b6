"""A round of two people looked at again: a ballot each, what was disputed or said otherwise, its page."""

from debatebot.debate.ballot.rubric import Rubric
from debatebot.debate.duel import Duel
from debatebot.debate.duel_page import PersonBallot, ballots_of, duel_page, duel_record
from debatebot.debate.events import Dispute, Rewind
from debatebot.debate.tools import Tools
from debatebot.play.duel_looks import (
    DuelBranch,
    amended_duel,
    branch_of_two,
    compared_line,
    nearest_of,
    turns_of,
)
from debatebot.play.journal import Journal
from debatebot.play.looks import Look, Nearest, OwnTurn, standing_looks
from debatebot.play.round_pages import JSON, as_json
from debatebot.text.markdown import plain
from debatebot.text.sanitise import ANSWER_LIMIT, clean


class DuelLookedAt:
    """A round of two people that can be judged, said otherwise and taken away."""

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
        self._look_again()

    def _look_again(self) -> None:
        self.looks: tuple[Look, ...] = standing_looks(self._journal.records, self.session)
        "What was said again or disputed since the round was over, in its order."
        self.read = amended_duel(self.state, self.looks, self._tools)
        "The round with what its speakers disputed."

    @property
    def session(self) -> str:
        """The session's id."""
        return self._journal.session(self._session)

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
