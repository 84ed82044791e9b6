"""The ballots of two people as blocks: totals side by side, rows, who won, every award."""

from __future__ import annotations

from collections.abc import Iterator

from debatebot.debate.duel_page import PersonBallot, winner_line
from debatebot.debate.names import ROW_NAMES
from debatebot.play.duel import DuelPlay
from debatebot.play.duel_looks import DuelBranch, compared_line
from debatebot.tui import safe
from debatebot.tui.columns import Columns
from debatebot.tui.paper import Block, Ends, Gap, Labelled, Prose, Rule
from debatebot.tui.screens.awards import Award, RowBar, number
from debatebot.tui.screens.compared import compared_blocks


def duel_ballots(play: DuelPlay) -> Iterator[Block]:
    """Both ballots."""
    first, second = play.ballots()
    word = "BALLOTS" if play.state.over else "BALLOTS so far"
    yield Ends(
        safe.text(word, "bold $primary"),
        safe.text(f"rubric '{first.ballot.rubric}'", "$muted"),
    )
    if play.disputed:
        turns = ", ".join(str(turn) for turn in play.disputed)
        yield Prose(safe.text(f"Amended: disputed turns {turns}.", "$warning"))
    yield Gap()
    yield Columns(_rows(first), _rows(second))
    yield Gap()
    yield Prose(safe.text(winner_line(first, second)))
    for each in (first, second):
        yield Gap()
        yield Rule(f"{each.name}: every award")
        yield from (Award(line) for line in each.ballot.ledger)
        if not each.ballot.ledger:
            yield Prose(safe.text("Nothing was awarded and nothing taken away.", "$muted"))


def duel_compared(branch: DuelBranch) -> Iterator[Block]:
    """Both ballots before and after one turn was said another way."""
    yield Prose(safe.text(compared_line(branch), "bold $primary"))
    yield Gap()
    yield Labelled(branch.name[:12], (Prose(safe.text(branch.text)),), "bold $secondary")
    for each in branch.ballots:
        yield Gap()
        yield Prose(safe.text(each.name, "bold"))
        yield from compared_blocks(each.comparison)
    yield Gap()
    yield Prose(safe.text("Both ballots stay what they were.", "$muted"))


def _rows(each: PersonBallot) -> tuple[Block, ...]:
    ballot = each.ballot
    head = Ends(
        safe.text(each.name, "bold"), safe.text(f"{number(ballot.total)}/100", "bold $accent")
    )
    rows = [RowBar(ROW_NAMES[row], points, ballot.most[row]) for row, points in ballot.rows.items()]
    return (head, *rows)
