"""One award of the ledger."""

from msgspec import Struct
from msgspec.structs import replace

from debatebot.debate.ballot.rubric import Row


class Line(Struct, frozen=True, kw_only=True):
    """One award: for which words, by which rule, and how to gain more."""

    turn: int
    "Number of the turn; 0 for what the whole round earned."
    text: str
    "The learner's exact words."
    row: Row
    rule: str
    points: float
    why: str
    more: str = ""


def best(lines: list[Line], count: int, most: float) -> list[Line]:
    """The `count` dearest lines in the order of the turns, together at most `most` points."""
    dearest = sorted(lines, key=lambda line: (-line.points, line.turn))[:count]
    kept, total = [], 0.0
    for line in sorted(dearest, key=lambda line: line.turn):
        points = min(line.points, most - total)
        if points > 0:
            kept.append(line if points == line.points else replace(line, points=points))
            total += points
    return kept


def quoted(text: str, limit: int = 12) -> str:
    """The first words of a turn, for a ledger."""
    parts = text.split()
    return " ".join(parts[:limit]) + (" …" if len(parts) > limit else "")
