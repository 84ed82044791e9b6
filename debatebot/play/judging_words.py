"""Both ballots of a round in sentences that every front end says alike."""

from debatebot.debate.judging import LEAN, Explained, JudgingRecord, RowRecord
from debatebot.debate.names import ROW_NAMES
from debatebot.play.judging import Judged


def apart_line(judged: Judged) -> str:
    """How far apart both are, and where most."""
    found = judged.agreement
    if not found.rows:
        return "You filled in no row that our ballot has."
    widest = found.widest
    if widest is None:
        return "Your rows and ours are the same."
    most = f"{_points(widest.apart)} on {ROW_NAMES[widest.row]}"
    return f"Apart on average {found.mean_apart:.1f} points a row; most of all {most}."


def behind_line(each: Explained) -> str:
    """What the lines of our ledger have to do with a difference."""
    row = each.row
    if row.ours > row.yours:
        return "These awards of ours come nearest to the difference:"
    if each.lines:
        return "Here ours could have gained more, or lost:"
    return "Our rules found nothing more that earns in this row."


def lean_lines(record: JudgingRecord) -> tuple[str, ...]:
    """Over several rounds: how often the winner is the same, where one can lean on it, where not."""
    rounds = f"{record.rounds} round{'' if record.rounds == 1 else 's'}"
    lines = [
        f"{rounds}: apart on average {record.apart:.1f} points a row, "
        f"the same winner {record.same_winner} of {record.rounds} times."
    ]
    alike = [ROW_NAMES[row.row] for row in record.rows if row.apart <= LEAN]
    other = [row for row in record.rows if row.apart > LEAN]
    if alike:
        lines.append(f"Within {LEAN:g} points: {', '.join(alike)}.")
    if other:
        lines.append(f"Further apart: {'; '.join(_lean(row) for row in other)}.")
    return tuple(lines)


def _lean(row: RowRecord) -> str:
    way = "higher" if row.higher > 0 else "lower"
    mostly = f", you {abs(row.higher):.1f} {way}" if row.higher else ""
    return f"{ROW_NAMES[row.row]} {row.apart:.1f} apart{mostly}"


def _points(points: float) -> str:
    return f"{points:.1f}".removesuffix(".0")
