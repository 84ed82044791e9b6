"""A ballot and the flow in words."""

from debatebot.debate.ballot.ballot import Ballot
from debatebot.debate.ballot.line import Line
from debatebot.debate.ballot.moments import Moment
from debatebot.debate.names import ROW_NAMES
from debatebot.debate.view import DebateView, FlowLine
from debatebot.plain.spoken import ended, listed, paragraphs, sentence, spoken
from debatebot.play.looked_at import LookedAt


def ballot_lines(play: LookedAt) -> list[str]:
    """The top half: the number, one good thing, the dearest mistake."""
    ballot, shown = play.ballot(), play.view()
    whose = "" if shown.me == "you" else f" of {shown.me}"
    stands = f"Ballot{whose}" if shown.over else "The ballot as it stands"
    lines = [f"{stands}: {tenths(ballot.total)} of 100 points, rubric '{ballot.rubric}'."]
    if play.disputed:
        turns = listed([str(turn) for turn in play.disputed], "and")
        first = tenths(play.first_ballot().total)
        lines.append(
            f"Amended, as you disputed turn {turns}. As we read it: {first} of 100 points."
        )
    lines += [
        f"{ROW_NAMES[row]}: {tenths(points)} of {tenths(ballot.most[row])}."
        for row, points in ballot.rows.items()
        if ballot.most[row]
    ]
    if lost := -ballot.rows.get("conduct", 0.0):
        lines.append(f"{ROW_NAMES['conduct']}: {tenths(lost)} taken away.")
    if ballot.left_out:
        names = listed([ROW_NAMES[row] for row in ballot.left_out], "and")
        lines.append(f"{names} left out: there was no occasion. The rest is scaled to 100.")
    lines.append(_on_the_flow(ballot, shown))
    if (confirmed := play.first_ballot().confirmed) and not whose:
        lines.append(f"Readings that you put right: {confirmed}.")
    best, cost = play.best_moment(), play.cost_most()
    if best is not None:
        lines.append(f"Best moment: turn {best.turn}, '{best.words}': {ended(best.why)}")
    if cost is not None:
        lines.append(_cost(cost, shown))
    left = play.best_left().rstrip(".")
    if left and (cost is None or cost.words != left):
        lines.append(f"The best point that {shown.part} was never answered: {sentence(left)}")
    return [_plain(line) for line in lines]


def ledger_lines(ballot: Ballot) -> list[str]:
    """Every award, line by line."""
    if not ballot.ledger:
        return ["Nothing was awarded and nothing taken away."]
    return award_lines(ballot.ledger)


def award_lines(awards: tuple[Line, ...]) -> list[str]:
    """Awards, one line each."""
    return [_plain(_award(line)) for line in awards]


def flow_lines(shown: DebateView) -> list[str]:
    """The flow: who said what, and what stands."""
    if not shown.flow:
        return ["Nothing is on the flow yet."]
    return [_plain(_entry(line, shown)) for line in shown.flow]


def waiting_lines(shown: DebateView, told: set[str]) -> list[str]:
    """The part's points of which the silence is about to be called, each said once."""
    due = [line for line in shown.flow if line.waits == 1 and line.label not in told]
    told.update(line.label for line in due)
    return [_plain(f"Not answered yet: {ended(line.text)}") for line in due]


def _on_the_flow(ballot: Ballot, shown: DebateView) -> str:
    flow = ballot.on_the_flow
    who = {"learner": shown.me, "bot": shown.part, "close": "too close to call"}[flow.winner]
    high, low = max(flow.learner, flow.bot), min(flow.learner, flow.bot)
    return (
        f"On the flow: {who}, {tenths(high)} to {tenths(low)} of standing weight. "
        "That is apart from the score; neither says who is right."
    )


def tenths(number: float) -> str:
    """A number with at most one digit after the point."""
    return f"{number:.1f}".removesuffix(".0")


def _cost(cost: Moment, shown: DebateView) -> str:
    points = f"{tenths(-cost.points)} point{'' if cost.points == -1 else 's'}"
    if cost.turn % 2 == 0:  # the part speaks in even turns
        return f"Cost most: {shown.part}'s point in turn {cost.turn}, '{cost.words}', {cost.why}: {points}."
    return f"Cost most: turn {cost.turn}, '{cost.words}': {points}. {sentence(cost.why)}"


def _award(line: Line) -> str:
    where = f"Turn {line.turn}" if line.turn else "The whole round"
    sign = "plus" if line.points > 0 else "minus"
    points = f"{sign} {tenths(abs(line.points))}" if line.points else "nothing"
    words = f" '{line.text}':" if line.text else ""
    more = f" To gain more: {ended(line.more)}" if line.more else ""
    return f"{where}, {ROW_NAMES[line.row]}, {points}:{words} {ended(line.why)}{more}"


def _entry(line: FlowLine, shown: DebateView) -> str:
    who = shown.me if line.by == "learner" else shown.part
    answer = f", in answer to {line.answers}" if line.answers else ""
    where = f" {sentence(paragraphs(line.cites))}" if line.cites else ""
    return f"{line.label}, {who}{answer}: {sentence(line.text)}{where} Stands: {line.standing}."


def _plain(text: str) -> str:
    return spoken(text.replace(" · ", ", ").replace("→ ", ""))
