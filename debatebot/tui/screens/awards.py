"""A ballot as blocks: rows with bars, what decided, and the ledger of every award."""

from __future__ import annotations

from textual.content import Content

from debatebot.debate.ballot.ballot import Ballot
from debatebot.debate.ballot.line import Line
from debatebot.debate.ballot.moments import Moment
from debatebot.debate.names import ROW_NAMES
from debatebot.debate.view import DebateView
from debatebot.play.commands import by_name
from debatebot.play.debate import DebatePlay
from debatebot.play.looked_at import LookedAt
from debatebot.play.looks import total_line
from debatebot.play.next_steps import next_steps
from debatebot.tui import safe
from debatebot.tui.columns import Columns
from debatebot.tui.paper import Block, Ends, Flow, Gap, Labelled, Prose, Rule, bar, wrap

NAME_CELLS, POINTS_CELLS = 11, 7
BAR_CELLS = 20
LEDGER_FROM = 56
"""Narrower ledgers put what was done under the points."""


class RowBar(Block, frozen=True):
    """One row of the ballot: name, points of the most, a bar."""

    name: str
    points: float
    most: float

    def lines(self, width: int) -> list[Content]:
        """One line of at most `width` cells."""
        name = safe.text(self.name)
        of = f"/{number(self.most)}" if self.most else ""
        points = safe.text(f"{number(self.points)}{of}", "bold")
        line = safe.join(
            name.pad_right(max(1, NAME_CELLS - name.cell_length)),
            points.pad_left(max(0, POINTS_CELLS - points.cell_length)),
            "  ",
        )
        room = min(BAR_CELLS, width - line.cell_length)
        if self.most and room >= 4:
            line = safe.join(line, bar(max(0.0, self.points), self.most, room, "$success"))
        return [line.truncate(width)]


class Award(Block, frozen=True):
    """One line of the ledger: turn, points, row; the words, what they did, how to gain more."""

    line: Line

    def lines(self, width: int) -> list[Content]:
        """As many lines as the words take."""
        line = self.line
        colour = "$success" if line.points > 0 else "$error" if line.points else "$muted"
        turn = f"{line.turn}" if line.turn else "all"
        lead = safe.join(
            safe.text(f"{turn:>3} ", "$muted"),
            safe.text(f"{signed(line.points):>5}  ", f"bold {colour}"),
            safe.text(f"{ROW_NAMES[line.row]:<11}"),
        )
        words = safe.text(f"'{line.text}': ", "italic") if line.text else safe.EMPTY
        said = safe.join(words, safe.cited(line.why))
        more = safe.cited(f"→ {line.more}", "$accent") if line.more else safe.EMPTY
        if width < LEDGER_FROM:
            below = [*wrap(said, width - 4), *(wrap(more, width - 4) if more else [])]
            return [lead.truncate(width), *(row.pad_left(4) for row in below)]
        indent = lead.cell_length
        first, *rest = wrap(said, width - indent)
        rows = [safe.join(lead, first), *(row.pad_left(indent) for row in rest)]
        if more and rows[-1].cell_length + 2 + more.cell_length <= width:
            room = width - rows[-1].cell_length - more.cell_length
            rows[-1] = safe.join(rows[-1], " " * room, more)
        elif more:
            rows += [row.pad_left(indent) for row in wrap(more, width - indent)]
        return rows


def top(play: LookedAt) -> tuple[Block, ...]:
    """The first half: a number, the rows, one good thing, the dearest mistake, what to do."""
    ballot, view, settings = play.ballot(), play.view(), play.state.settings
    word = "BALLOT" if view.over else "BALLOT so far"
    kind = f"{settings.format.capitalize()} · {settings.level} · {play.code}"
    about = f"{kind} · rubric {ballot.rubric} · {view.me}: {view.mine}"
    head = safe.join(safe.text(f"{word}  ", "bold $primary"), safe.text(about, "$muted"))
    rows = [RowBar(ROW_NAMES[row], points, ballot.most[row]) for row, points in ballot.rows.items()]
    half = (len(rows) + 1) // 2
    return (
        Ends(head, _total(play, ballot)),
        Gap(),
        Columns(tuple(rows[:half]), tuple(rows[half:])),
        Gap(),
        *_left_out(ballot),
        Prose(_winner(play, ballot, view)),
        Gap(),
        *_moments(play, view),
        *_branches(play),
        *_after(play),
    )


def _total(play: LookedAt, ballot: Ballot) -> Content:
    total = safe.text(f"{number(ballot.total)}/100", "bold $accent")
    if not play.disputed:
        return total
    first = number(play.first_ballot().total)
    return safe.join(safe.text(f"as we read it {first}, amended ", "$muted"), total)


def _branches(play: LookedAt) -> tuple[Block, ...]:
    told = tuple(Prose(safe.text(total_line(branch))) for branch in play.branches())
    return (Labelled("rewound", told, "bold $secondary"),) if told else ()


def _left_out(ballot: Ballot) -> tuple[Block, ...]:
    if not ballot.left_out:
        return ()
    names = " and ".join(ROW_NAMES[row] for row in ballot.left_out)
    said = f"{names} left out: there was no occasion. The rest is scaled to 100."
    return (Prose(safe.text(said, "$muted")),)


def _winner(play: LookedAt, ballot: Ballot, view: DebateView) -> Content:
    flow = ballot.on_the_flow
    who = {"learner": view.me, "bot": view.part, "close": "too close to call"}[flow.winner]
    high, low = max(flow.learner, flow.bot), min(flow.learner, flow.bot)
    confirmed = play.first_ballot().confirmed if view.me == "you" else 0
    put_right = f" Readings you put right: {confirmed}." if confirmed else ""
    if play.disputed:
        put_right += f" Turns you disputed: {len(play.disputed)}."
    return safe.join(
        safe.text(f"Won on the flow: {who}", "bold"),
        safe.text(
            f", {number(high)} to {number(low)} of standing weight. That is apart from the score; "
            f"neither says who is right.{put_right}"
        ),
    )


def _moments(play: LookedAt, view: DebateView) -> tuple[Block, ...]:
    best, cost = play.best_moment(), play.cost_most()
    blocks: list[Block] = []
    if best is not None:
        said = f"turn {best.turn}, '{best.words}': {best.why}"
        blocks.append(Labelled("best moment", (Prose(safe.cited(said)),), "bold $success"))
    if cost is not None:
        blocks.append(Labelled("cost most", (Prose(safe.cited(_cost(cost, view))),), "bold $error"))
    blocks.append(Labelled("do next", (_next(play, view),), "bold $accent"))
    return tuple(blocks)


def _cost(cost: Moment, view: DebateView) -> str:
    points = f"{number(-cost.points)} point{'' if cost.points == -1 else 's'}"
    if cost.turn % 2 == 0:  # the part speaks in even turns
        said = f"turn {cost.turn}" if cost.turn else "from your last round"
        return f"{view.part}'s '{cost.words}' ({said}) {cost.why}: {points}"
    return f"turn {cost.turn}, '{cost.words}': {cost.why}; {points}"


def _next(play: LookedAt, view: DebateView) -> Block:
    if not view.over:
        return Prose(safe.text("Esc goes back to the round."))
    steps = next_steps(play) if isinstance(play, DebatePlay) else ()
    ways = [(by_name(step.command).key, step.words) for step in steps]
    return Flow(
        tuple(
            safe.join(safe.text(f"{key} ", "bold $accent"), words)
            for key, words in ways or (("n", "another round"), ("w", "the other side"))
        )
    )


def _after(play: LookedAt) -> tuple[Block, ...]:
    """What both sides could sign, and where one stands now."""
    if not isinstance(play, DebatePlay) or not play.state.round.over:
        return ()
    blocks: list[Block] = []
    if (read := play.agreed()) is not None:
        heard = [
            Prose(safe.text(f"of '{name}': {'; '.join(gists) or 'nothing was heard'}", "$muted"))
            for name, gists in play.heard_of_each(read)
        ]
        blocks.append(Labelled("joint", (Prose(safe.text(read.text)), *heard), "bold $secondary"))
    moved = play.moved().line() or "1 to 7 says where you stand now; it changes no score."
    blocks.append(Labelled("stance", (Prose(safe.text(moved, "$muted")),), "bold $secondary"))
    return tuple(blocks)


def ledger(play: LookedAt) -> tuple[Block, ...]:
    """Every award, and the sum."""
    ballot = play.ballot()
    if not ballot.ledger:
        return (Gap(), Prose(safe.text("Nothing was awarded and nothing taken away.", "$muted")))
    rows = " + ".join(number(points) for points in ballot.rows.values())
    return (
        Gap(),
        Rule("Every award: your words, what they did → to gain more"),
        *(Award(line) for line in ballot.ledger),
        Prose(
            safe.join(
                safe.text(f"{number(ballot.total)}", "bold $accent"),
                safe.text(f" = {rows}", "$muted"),
            ),
            safe.text("     "),
        ),
    )


def number(points: float) -> str:
    """At most one digit after the point."""
    return f"{points:.1f}".removesuffix(".0").replace("-0", "0" if points == 0 else "-0")


def signed(points: float) -> str:
    """With its sign, the minus as wide as the plus; nothing has none."""
    if not points:
        return "0"
    return f"{'+' if points > 0 else '−'}{number(abs(points))}"
