"""What a learner does with a finished round: says a turn again, disputes a reading."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from debatebot.debate.ballot.ballot import Ballot, ballot_of
from debatebot.debate.ballot.line import quoted
from debatebot.debate.ballot.rubric import HOUSE, Rubric
from debatebot.debate.events import Dispute, Rewind
from debatebot.debate.fold import round_of
from debatebot.debate.names import ROW_NAMES
from debatebot.debate.rewind import Comparison, compare, dispute, rewind
from debatebot.debate.session import DebateState
from debatebot.debate.tools import Tools
from debatebot.debate.turns import read
from debatebot.progress.events import Record
from debatebot.progress.history import standing_records

Look = Rewind | Dispute


class OwnTurn(Struct, frozen=True):
    """A turn of the learner, to choose from."""

    number: int
    words: str
    "Its first words, or empty for a turn that was passed."
    text: str


class Branch(Struct, frozen=True, kw_only=True):
    """The round with one turn said another way, beside the round as it was played."""

    turn: int
    text: str
    state: DebateState
    ballot: Ballot
    comparison: Comparison
    session: str = ""
    "Where it was played on from there; empty when the later turns were kept."

    @property
    def reply(self) -> str:
        """What the part answers to the new words."""
        return self.state.round.said[self.turn].text


class Nearest(Struct, frozen=True):
    """A claim that a turn may be disputed to argue."""

    claim: str
    gist: str
    taken: bool
    "Whether the turn is read as arguing it now."


def standing_looks(records: Iterable[Record], session: str) -> tuple[Look, ...]:
    """What was said again or disputed in a round and not taken back, in its order."""
    own = standing_records(r for r in records if r.session == session)
    return tuple(r.event for r in own if isinstance(r.event, Rewind | Dispute))


def total_line(branch: Branch) -> str:
    """The totals of a branch and of the round as played, as a sentence."""
    first, second = (_tenths(t) for t in (branch.comparison.first, branch.comparison.second))
    taken, total = branch.state.round.turns_taken, len(branch.state.settings.phases)
    if branch.session:
        how = "played on" if branch.state.round.over else f"played on to turn {taken} of {total}"
    else:
        how = "" if branch.state.round.over else "said so it uses up no turn, and one is left over"
    end = f"; {how}" if how else ""
    return f"Turn {branch.turn} as first said: {first}; as said now: {second}{end}."


def rows_line(branch: Branch) -> str:
    """The rows that differ, as `Clash +4, Depth -2`; empty when none does."""
    return ", ".join(
        f"{ROW_NAMES[change.row]} {change.difference:+g}" for change in branch.comparison.rows
    )


def _tenths(points: float) -> str:
    return f"{points:.1f}".removesuffix(".0")


def own_turns(state: DebateState) -> tuple[OwnTurn, ...]:
    """The learner's turns."""
    return tuple(
        OwnTurn(said.number, quoted(said.text), said.text)
        for said in state.round.said
        if said.by == "learner"
    )


def branch_of(
    state: DebateState, turn: int, text: str, tools: Tools, rubric: Rubric = HOUSE
) -> Branch:
    """One turn said another way, the later ones kept.

    Raises:
        ValueError: the learner has no such turn.
    """
    other = rewind(state, turn, text, tools)
    ballot = ballot_of(other.round, tools, rubric)
    comparison = compare(ballot_of(state.round, tools, rubric), ballot)
    return Branch(turn=turn, text=text, state=other, ballot=ballot, comparison=comparison)


def amended(state: DebateState, looks: Sequence[Look], tools: Tools) -> DebateState:
    """The round with every disputed reading as the learner has it; nothing that was said changes."""
    for look in looks:
        if isinstance(look, Dispute):
            state = dispute(state, look.turn, look.claims, tools)
    return state


def nearest(state: DebateState, turn: int, tools: Tools) -> tuple[Nearest, ...]:
    """The claims that a turn is nearest to, best first: those it was taken for among them.

    Raises:
        ValueError: the learner has no such turn.
    """
    place = (turn - 1) // 2
    if turn % 2 == 0 or not 0 <= place < len(state.moves):
        raise ValueError(f"turn {turn} is none of the learner's")
    before = round_of(state.settings, state.moves[:place], tools, state.round.replies)
    taken = state.round.said[turn - 1].made
    ranked = (found.claim for found in read(before, state.moves[place], tools).ranked)
    claims = dict.fromkeys((*taken, *ranked))
    return tuple(Nearest(c, tools.gist(c), c in taken) for c in list(claims)[:MOST_NEAREST])


MOST_NEAREST = 5
"""So many claims are offered: more would be a list to search, not to choose from."""
