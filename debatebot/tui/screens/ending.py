"""The end of a quiz as blocks: what came of it, and what to go over."""

from __future__ import annotations

from textual.content import Content

from debatebot.quiz.summary import Summary, SummaryRow
from debatebot.quiz.words import number
from debatebot.tui import safe
from debatebot.tui.paper import STACKED_BELOW, Block, Ends, Flow, Gap, Labelled, Prose, Rule
from debatebot.tui.screens.result import COLOURS


class Row(Block, frozen=True):
    """One question with its mark; a long question is cut, a narrow line has the mark alone."""

    row: SummaryRow

    def lines(self, width: int) -> list[Content]:
        """One line of at most `width` cells."""
        row = self.row
        own = f" (yours: {row.override})" if row.override else ""
        back = f" · {row.comes_back}" if row.comes_back else ""
        short = f"{number(row.points)}/{row.need}{own}"
        points = safe.text(
            short if width < STACKED_BELOW else f"{row.points_text}{own}{back}", "$muted"
        )
        lead = safe.join(
            safe.text(f"{row.number:>2} ", "$muted"),
            safe.text(f"{row.symbol} ", f"bold {COLOURS[row.verdict]}"),
        )
        room = max(4, width - lead.cell_length - points.cell_length - 2)
        ask = safe.text(row.ask).truncate(room, ellipsis=True)
        return [safe.join(lead, ask.pad_right(room - ask.cell_length), "  ", points)]


def summary(summary: Summary, short: bool) -> tuple[Block, ...]:
    """Points first, then every question, then topics."""
    gap = () if short else (Gap(),)
    if not summary.rows:
        return (Prose(safe.text("Nothing was answered this time.")),)
    counts = tuple(safe.text(f"{count} {word.lower()}", "$muted") for word, count in summary.counts)
    topics = tuple(
        Labelled("", (Ends(safe.text(name.replace("-", " ")), safe.text(points, "$muted")),))
        for name, points in summary.by_topic
    )
    return (
        Ends(
            safe.text("That was the quiz.", "bold $primary"), safe.text(summary.points_text, "bold")
        ),
        Flow(counts),
        *gap,
        *(Row(row) for row in summary.rows),
        *gap,
        *((Rule("By topic"), *topics, *gap) if len(topics) > 1 and not short else ()),
        Prose(safe.text(summary.next_line)),
    )
