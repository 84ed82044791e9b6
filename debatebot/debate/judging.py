"""A round judged by the learner first: their rows beside ours, and how far apart they are."""

from collections.abc import Mapping

from msgspec import Struct

from debatebot.debate.ballot.ballot import Ballot
from debatebot.debate.ballot.rubric import ROWS, Row
from debatebot.debate.ballot.winner import Winner


class RowApart(Struct, frozen=True):
    """One row as both gave it."""

    row: Row
    yours: float
    ours: float
    most: float

    @property
    def apart(self) -> float:
        """How far apart, in points."""
        return round(abs(self.yours - self.ours), 2)


class Agreement(Struct, frozen=True, kw_only=True):
    """Two ballots of the same round, one made blind."""

    rows: tuple[RowApart, ...]
    same_winner: bool
    mean_apart: float
    "Points a row, on average."

    @property
    def widest(self) -> RowApart | None:
        """The row on which they differ most, or None when they never do."""
        row = max(self.rows, key=lambda r: (r.apart, -ROWS.index(r.row)), default=None)
        return row if row is not None and row.apart else None


def agreement(yours: Mapping[str, float], winner: Winner, ours: Ballot) -> Agreement:
    """Lay the learner's ballot beside ours; rows that they left out are not compared."""
    rows = tuple(
        RowApart(row, float(yours[row]), ours.rows[row], ours.most[row])
        for row in ROWS
        if row in yours and row in ours.rows
    )
    mean = sum(row.apart for row in rows) / len(rows) if rows else 0.0
    return Agreement(
        rows=rows, same_winner=winner == ours.on_the_flow.winner, mean_apart=round(mean, 2)
    )
