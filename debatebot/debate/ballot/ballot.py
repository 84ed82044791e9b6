"""The ballot of a round: rows, ledger, total, and the winner apart from it."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from debatebot.debate.ballot.answers import clash, depth
from debatebot.debate.ballot.case import case
from debatebot.debate.ballot.exchange import extension, questions
from debatebot.debate.ballot.facts import evidence
from debatebot.debate.ballot.line import Line
from debatebot.debate.ballot.manner import conduct, weighing
from debatebot.debate.ballot.rubric import HOUSE, ROWS, Row, Rubric
from debatebot.debate.ballot.turns import learner_turns
from debatebot.debate.ballot.winner import OnTheFlow, winner_of
from debatebot.debate.state import Round
from debatebot.debate.tools import Tools

RULES: dict[Row, Callable[[Round, Rubric, Tools], list[Line]]] = {
    "case": case,
    "evidence": evidence,
    "clash": clash,
    "depth": depth,
    "questions": questions,
    "extension": extension,
    "weighing": weighing,
    "conduct": conduct,
}


class Ballot(Struct, frozen=True, kw_only=True):
    """A round's score with everything that explains it."""

    rubric: str
    total: float
    "0 to 100; the sum of the rows, scaled when rows were left out."
    rows: dict[Row, float]
    most: dict[Row, float]
    "The most that each row could give."
    ledger: tuple[Line, ...]
    "One line for every award; the lines of a row add up to it."
    left_out: tuple[Row, ...]
    "Rows for which the round gave no occasion."
    scale: float
    on_the_flow: OnTheFlow
    confirmed: int
    "Readings that the learner put right."


def ballot_of(
    round_: Round,
    tools: Tools,
    rubric: Rubric = HOUSE,
    left_out: tuple[Row, ...] | None = None,
) -> Ballot:
    """Score a round, finished or not; the same round always gets the same ballot.

    Args:
        round_: the round.
        tools: the pack made ready.
        rubric: the numbers.
        left_out: rows that do not count; None: those for which the round gave no occasion.
    """
    left_out = _without_occasion(round_) if left_out is None else left_out
    full = sum(most for row, most in rubric.most.items() if row not in left_out)
    scale = 100 / full if full else 1.0
    ledger: list[Line] = []
    totals: dict[Row, float] = {}
    for row in ROWS:
        if row in left_out:
            continue
        lines = [
            replace(line, points=_tidy(line.points * scale))
            for line in RULES[row](round_, rubric, tools)
        ]
        earned = sum(totals.values())
        floor = -min(earned, -rubric.insults_most * scale) if row == "conduct" else 0.0
        lines = _not_below(lines, floor)
        totals[row] = _tidy(sum(line.points for line in lines))
        ledger += lines
    ledger.sort(key=lambda line: (line.turn == 0, line.turn, ROWS.index(line.row)))
    return Ballot(
        rubric=rubric.title,
        total=_tidy(sum(totals.values())),
        rows=totals,
        most={row: _tidy(rubric.most[row] * scale) for row in totals},
        ledger=tuple(ledger),
        left_out=left_out,
        scale=scale,
        on_the_flow=winner_of(round_, rubric),
        confirmed=sum(1 for node in round_.flow if node.confirmed),
    )


def _without_occasion(round_: Round) -> tuple[Row, ...]:
    """Rows for which there was no occasion.

    Who makes no point on the motion gives the part none to answer: that is no reason to weigh the rest
    the more.
    """
    asked = any(s.asked for s in round_.said)
    claims = any(node.claim for node in round_.nodes("bot"))
    missing: list[Row] = []
    if not claims and any(s.made for s in learner_turns(round_)):
        missing += ["clash", "depth"]
    if not asked:
        missing.append("questions")
    return tuple(missing)


def _not_below(lines: list[Line], floor: float) -> list[Line]:
    """Costs that would take a row below its floor are cut to what is left."""
    total = sum(line.points for line in lines)
    kept = list(lines)
    for i in range(len(kept) - 1, -1, -1):
        if total >= floor:
            break
        line = kept[i]
        if line.points < 0:
            eased = min(0.0, line.points + (floor - total))
            total += eased - line.points
            kept[i] = replace(line, points=_tidy(eased))
    return [line for line in kept if line.points]


def _tidy(points: float) -> float:
    return round(points + 0.0, 2)
