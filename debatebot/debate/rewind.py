"""One own turn said another way, and the two ballots line by line."""

from collections import Counter

from msgspec import Struct
from msgspec.structs import replace

from debatebot.debate.ballot.ballot import Ballot
from debatebot.debate.ballot.line import Line
from debatebot.debate.ballot.rubric import ROWS, Row
from debatebot.debate.fold import round_of
from debatebot.debate.session import DebateState
from debatebot.debate.state import Move
from debatebot.debate.tools import Tools


class RowChange(Struct, frozen=True):
    """One row of two ballots that differs."""

    row: Row
    first: float
    second: float

    @property
    def difference(self) -> float:
        """Points gained, or lost as a number below 0."""
        return round(self.second - self.first, 2)


class Comparison(Struct, frozen=True, kw_only=True):
    """What a branch changed."""

    first: float
    second: float
    rows: tuple[RowChange, ...] = ()
    "The rows that differ, in the order of the ballot."
    gained: tuple[Line, ...]
    "Lines that only the branch has."
    lost: tuple[Line, ...]
    "Lines that only the first round has."

    @property
    def difference(self) -> float:
        """The branch's total less the first one's: what the differing lines add up to."""
        apart = sum(x.points for x in self.gained) - sum(x.points for x in self.lost)
        return round(apart, 2)


def rewind(
    state: DebateState, turn: int, text: str, tools: Tools, *, keep_later: bool = True
) -> DebateState:
    """The round with one turn of the learner said another way.

    The part answers anew from there; a turn said in its own words gives the same round.

    Args:
        state: the round as it was played.
        turn: number of a turn of the learner.
        text: what is said instead.
        tools: the pack made ready.
        keep_later: whether the learner's later turns stand; else the round goes on from there.

    Raises:
        ValueError: the learner has no such turn.
    """
    place = (turn - 1) // 2
    if turn % 2 == 0 or not 0 <= place < len(state.moves):
        raise ValueError(f"turn {turn} is none of the learner's")
    same = text == state.moves[place].text
    said = state.moves[place] if same else Move(text=text, hint=state.moves[place].hint)
    later = state.moves[place + 1 :] if keep_later else ()
    moves = (*state.moves[:place], said, *later)
    return replace(state, moves=moves, round=round_of(state.settings, moves, tools))


def dispute(state: DebateState, turn: int, claims: tuple[str, ...], tools: Tools) -> DebateState:
    """The round with the learner's own reading of one turn; nothing that was said changes.

    Raises:
        ValueError: the learner has no such turn.
    """
    place = (turn - 1) // 2
    if turn % 2 == 0 or not 0 <= place < len(state.moves):
        raise ValueError(f"turn {turn} is none of the learner's")
    read = replace(state.moves[place], claims=claims)
    moves = (*state.moves[:place], read, *state.moves[place + 1 :])
    round_ = round_of(state.settings, moves, tools, state.round.replies)
    return replace(state, moves=moves, round=round_)


def compare(first: Ballot, second: Ballot) -> Comparison:
    """Two ballots line by line; lines that both have cancel out."""
    before, after = Counter(first.ledger), Counter(second.ledger)
    return Comparison(
        first=first.total,
        second=second.total,
        rows=tuple(
            RowChange(row, first.rows.get(row, 0.0), second.rows.get(row, 0.0))
            for row in ROWS
            if first.rows.get(row, 0.0) != second.rows.get(row, 0.0)
        ),
        gained=tuple((after - before).elements()),
        lost=tuple((before - after).elements()),
    )
