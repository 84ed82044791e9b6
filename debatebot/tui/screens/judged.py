"""The learner's ballot and ours beside each other, and what lies in the difference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar

from textual.content import Content

from debatebot.debate.judging import ROW_SAYS, Explained, JudgingRecord, RowApart
from debatebot.debate.names import ROW_NAMES
from debatebot.play.command import Place
from debatebot.play.judging import Judged
from debatebot.play.judging_words import apart_line, behind_line, lean_lines
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Ends, Gap, Prose, Rule
from debatebot.tui.screens.awards import Award, number
from debatebot.tui.screens.leaf import LeafScreen
from debatebot.tui.screens.looking import LooksAgain

if TYPE_CHECKING:
    from debatebot.play.judging import Judging
    from debatebot.play.watching import AnyRound

NAME_CELLS, MARK_CELLS = 12, 7


class ApartRow(Block, frozen=True):
    """One row of both ballots."""

    name: str
    yours: str
    ours: str
    apart: str
    style: str = ""

    def lines(self, width: int) -> list[Content]:
        """One line of at most `width` cells."""
        cells = (self.yours, self.ours, self.apart)
        name = safe.text(self.name, self.style)
        line = name.pad_right(max(1, NAME_CELLS - name.cell_length))
        for cell in cells:
            piece = safe.text(cell, self.style)
            line = safe.join(line, piece.pad_left(max(1, MARK_CELLS - piece.cell_length)))
        return [line.truncate(width)]


class JudgedScreen(LooksAgain, LeafScreen):
    """Shows both; Esc goes back to the round."""

    play: AnyRound

    BINDINGS = keys.bindings("judged")
    place: ClassVar[Place] = "judged"

    def __init__(self, play: AnyRound, judging: Judging) -> None:
        super().__init__()
        self.play, self.judging = play, judging

    def blocks(self) -> Iterable[Block]:
        """The rows, the widest difference first explained, then how it was over several rounds."""
        judged = self.judging.judged()
        yield Ends(
            safe.text("YOUR BALLOT AND OURS", "bold $primary"),
            safe.text(f"{number(judged.yours)} and {number(judged.ours)}", "bold $accent"),
        )
        yield Gap()
        yield from _table(judged)
        yield Gap()
        yield Prose(safe.text(apart_line(judged), "bold"))
        if judged.as_first_read is not None:
            said = f"as we read it {number(judged.as_first_read)}, amended {number(judged.total)}"
            yield Prose(safe.text(f"Our whole ballot: {said}.", "$muted"))
        yield from _explained(judged.explained)
        yield from _record(judged.record)

    def looked_again(self) -> None:
        """A reading was disputed: ours is another now."""
        self.show_again()

    def command_ledger(self, rest: str = "") -> None:
        """Our whole ballot."""
        self.desk_app.open_ballot(self.play)

    def command_again(self, rest: str = "") -> None:
        """Another round like this one."""
        self.desk_app.round_again(self.play)


def _table(judged: Judged) -> Iterator[Block]:
    yield ApartRow("", "you", "app", "apart", "$muted")
    for row in judged.agreement.rows:
        yield ApartRow(ROW_NAMES[row.row], number(row.yours), number(row.ours), _apart(row))
    same = judged.agreement.same_winner
    yield Prose(
        safe.text(
            f"Winner: you say {judged.your_winner}, we say {judged.our_winner}.",
            "$success" if same else "$warning",
        )
    )


def _apart(row: RowApart) -> str:
    return number(row.apart) if row.apart else "·"


def _explained(found: tuple[Explained, ...]) -> Iterator[Block]:
    if not found:
        return
    yield Gap()
    yield Rule("What lies in the difference, the widest first")
    for each in found:
        row = each.row
        head = f"{ROW_NAMES[row.row]}: you {number(row.yours)}, we {number(row.ours)}"
        yield Prose(safe.text(head, "bold $accent"))
        yield Prose(safe.text(ROW_SAYS[row.row], "$muted"))
        yield Prose(safe.text(behind_line(each), "$muted"))
        yield from (Award(line) for line in each.lines)


def _record(record: JudgingRecord) -> Iterator[Block]:
    yield Gap()
    yield Rule("Over all rounds that you judged first")
    for line in lean_lines(record):
        yield Prose(safe.text(line))
