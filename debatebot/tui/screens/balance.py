"""The balance sheet as blocks: every tradeoff with its weight, how the stance moved, the crux."""

from __future__ import annotations

from collections.abc import Callable

from textual.content import Content

from debatebot.tour.sheet import Row, Sheet
from debatebot.tour.state import StanceTaken
from debatebot.tour.words import CONFIDENCES, tip_words, weight_words
from debatebot.tui import safe
from debatebot.tui.paper import Block, Ends, Flow, Gap, Labelled, Prose
from debatebot.tui.scale import MIDDLE, STEPS, colour, seesaw

CLAIM_FROM = 64
"""Narrower lines leave out what decided."""
LEAD = 4
"""Cells of the number and the blanks after it."""
TITLE = 28
"""Cells for a title where what decided stands beside it."""
BETWEEN = 2

Named = Callable[[str], Content]
"""Says a claim in short, by its id."""


class Directions(Block, frozen=True):
    """What the two directions of the bars mean, above them."""

    low: str
    high: str

    def lines(self, width: int) -> list[Content]:
        """One line, its middle over the middle of the bars, or the two ends of a narrow one."""
        low = safe.text(f"{self.low} ◂", "$secondary")
        high = safe.text(f"▸ {self.high}", "$primary")
        if width < CLAIM_FROM:
            return Ends(low, high).lines(width)
        room = max(0, LEAD + TITLE + BETWEEN + MIDDLE - 1 - low.cell_length)
        return [safe.join(" " * room, low, safe.text("│", "$muted"), high).truncate(width)]


class RowLine(Block, frozen=True):
    """One tradeoff: number, title, its weight as a bar and a digit, what decided."""

    row: Row
    named: Named

    def lines(self, width: int) -> list[Content]:
        """One line of at most `width` cells."""
        row, wide = self.row, width >= CLAIM_FROM
        room = TITLE if wide else max(8, width - LEAD - BETWEEN - len(STEPS) - 2)
        number = safe.text(f"{row.number:>2}", "bold $accent")
        number = number.stylize(safe.click(f"screen.revisit({row.number})"))
        title = safe.text(row.title).truncate(room, ellipsis=True)
        value = safe.text(f" {row.value or '–'}", f"bold {colour(row.value or MIDDLE)}")
        line = safe.join(
            number,
            "  ",
            title.pad_right(room - title.cell_length + BETWEEN),
            seesaw(row.value),
            value,
        )
        if wide and row.claim:
            line = safe.join(line, "  ", self.named(row.claim).stylize_before("$muted"))
        return [line.truncate(width, ellipsis=True)]


def sheet_blocks(
    sheet: Sheet, side_names: tuple[str, str], named: Named, short: bool
) -> tuple[Block, ...]:
    """The whole sheet.

    Args:
        sheet: what was weighed.
        side_names: of the low and the high end.
        named: says a claim in short.
        short: leave out what only makes room.
    """
    gap = () if short else (Gap(),)
    guessed, of = sum(row.guessed for row in sheet.rows), sum(row.of for row in sheet.rows)
    return (
        Ends(
            safe.text("Your balance sheet", "bold $primary"),
            safe.text(f"{guessed} of {of} points guessed", "$muted"),
        ),
        *gap,
        Directions(*side_names),
        *(RowLine(row, named) for row in sheet.rows),
        *gap,
        *_moved(sheet, named),
        *_crux(sheet, side_names, named),
    )


def _moved(sheet: Sheet, named: Named) -> tuple[Block, ...]:
    stances = tuple(
        safe.join(safe.text(f"{when} ", "$muted"), _stance(taken))
        for when, taken in (("before", sheet.before), ("after", sheet.after))
        if taken
    )
    if not stances:
        return ()
    moved = (Prose(_steps(sheet, named)),) if sheet.paired else ()
    return (Labelled("you stood", (Flow(stances), *moved)),)


def _steps(sheet: Sheet, named: Named) -> Content:
    steps = abs(sheet.moved)
    if not steps:
        return safe.text("You did not move.", "bold")
    said = safe.text(f"You moved {steps} step{'' if steps == 1 else 's'}", "bold")
    return safe.join(said, ", most by: ", named(sheet.moved_by)) if sheet.moved_by else said


def _stance(taken: StanceTaken) -> Content:
    sure = f", {CONFIDENCES[taken.confidence - 1]}" if taken.confidence else ""
    return safe.join(safe.text(str(taken.value), f"bold {colour(taken.value)}"), sure)


def _crux(sheet: Sheet, side_names: tuple[str, str], named: Named) -> tuple[Block, ...]:
    crux = sheet.crux
    if crux is None:
        none = "No point holds your view up alone: the weights balance, or nothing was decided."
        return (Labelled("your crux", (Prose(safe.text(none, "$muted")),)),)
    low, high = side_names
    leans = high if crux.view > MIDDLE else low
    view, without = weight_words(crux.view), weight_words(crux.without)
    weights = f"Your weights come to {view}, {leans}. Without it {without}: {tip_words(crux)}."
    shown = (Prose(named(crux.claim)), Prose(safe.text(weights, "$muted")))
    return (Labelled("your crux", shown, "bold $accent"),)
