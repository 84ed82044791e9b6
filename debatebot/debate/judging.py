"""A round judged by the learner first: their rows beside ours, how far apart, and over what."""

from collections.abc import Iterable, Mapping
from itertools import combinations

from msgspec import Struct

from debatebot.debate.ballot.ballot import Ballot
from debatebot.debate.ballot.clash_parts import clash_parts
from debatebot.debate.ballot.line import Line
from debatebot.debate.ballot.rubric import ROWS, Row
from debatebot.debate.ballot.winner import Winner
from debatebot.debate.state import Round

JUDGED: tuple[Row, ...] = tuple(row for row in ROWS if row != "conduct")
"""Rows that a learner fills in; conduct only takes away, and stands on our ballot."""

ROW_SAYS: dict[Row, str] = {
    "case": "own claims, each once; half without a reason",
    "evidence": "facts that back a point; wrong ones cost",
    "clash": "how much of the other side was answered",
    "depth": "how well: denied, with a reason, at the premise",
    "questions": "questions answered, and questions taken up",
    "extension": "claims brought back with a new reason or fact",
    "weighing": "a last turn that compares; points named first",
    "conduct": "insults, contradictions, repetition: they cost",
}
"""What each row looks at, in one line."""

FEW = 3
"""So many awards at most explain a difference: more would be our whole ballot again."""

LEAN = 2.0
"""Points a row, on average, within which two judges agree; three-point bands are usual."""


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


class Explained(Struct, frozen=True):
    """One row on which both ballots differ, and what of ours stands in the difference."""

    row: RowApart
    lines: tuple[Line, ...]
    "Awards of ours that come nearest to it; or, when ours is lower, where it could have gained."


class RowRecord(Struct, frozen=True):
    """One row over several rounds."""

    row: Row
    rounds: int
    apart: float
    "Points, on average."
    higher: float
    "How much higher the learner marks, on average; below 0: lower."


class JudgingRecord(Struct, frozen=True, kw_only=True):
    """How a learner's ballots compare with ours over all rounds that they judged first."""

    rounds: int
    same_winner: int
    apart: float
    rows: tuple[RowRecord, ...]


class BothMarks(Struct, frozen=True, kw_only=True):
    """The rows and the winner of one round as both gave them."""

    yours: Mapping[str, float]
    ours: Mapping[str, float]
    your_winner: Winner
    our_winner: Winner


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


def explained(found: Agreement, ours: Ballot, round_: Round) -> tuple[Explained, ...]:
    """Every row that differs, the widest first, with the awards of ours behind it.

    Args:
        found: both ballots of a round.
        ours: our ballot of it.
        round_: the round: the one award for clash is taken apart by the claims that were answered.
    """
    apart = sorted((r for r in found.rows if r.apart), key=lambda r: (-r.apart, ROWS.index(r.row)))
    return tuple(Explained(row, _behind(row, _awards(row.row, ours, round_))) for row in apart)


def _awards(row: Row, ours: Ballot, round_: Round) -> tuple[Line, ...]:
    if row == "clash":
        return clash_parts(round_, ours.most[row])
    return tuple(line for line in ours.ledger if line.row == row)


def _behind(row: RowApart, own: tuple[Line, ...]) -> tuple[Line, ...]:
    """Awards that together come nearest to what we gave more, or what held our points down."""
    if row.ours < row.yours:
        return tuple(line for line in own if line.points < 0 or line.more)[:FEW]
    gap = row.ours - row.yours
    given = [line for line in own if line.points > 0]
    some = (few for n in range(1, FEW + 1) for few in combinations(given, n))
    return min(some, key=lambda few: (abs(sum(x.points for x in few) - gap), len(few)), default=())


def over_rounds(judged: Iterable[BothMarks]) -> JudgingRecord:
    """How two judges compare over several rounds, row by row."""
    marks = tuple(judged)
    rows = tuple(record for row in JUDGED if (record := _row_over(row, marks)).rounds)
    weighed = sum(row.rounds for row in rows)
    apart = sum(row.apart * row.rounds for row in rows) / weighed if weighed else 0.0
    return JudgingRecord(
        rounds=len(marks),
        same_winner=sum(both.your_winner == both.our_winner for both in marks),
        apart=round(apart, 2),
        rows=rows,
    )


def _row_over(row: Row, marks: tuple[BothMarks, ...]) -> RowRecord:
    higher = [b.yours[row] - b.ours[row] for b in marks if row in b.yours and row in b.ours]
    count = max(1, len(higher))
    return RowRecord(
        row=row,
        rounds=len(higher),
        apart=round(sum(map(abs, higher)) / count, 2),
        higher=round(sum(higher) / count, 2),
    )
