"""The brief on screen: one's own best sentence for each point and each answer, by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from debatebot.play.brief import Brief, BriefSide, Own, Row
from debatebot.play.brief_page import brief_page
from debatebot.play.command import Place
from debatebot.tui import keys, safe
from debatebot.tui.columns import Columns
from debatebot.tui.paper import Block, Ends, Gap, Prose, Rule, bar
from debatebot.tui.screens.leaf import LeafScreen
from debatebot.tui.screens.page import SIDE_COLOURS

OFFERED = "brief.md"
ARGUED, ANSWERED = "argue", "answer"
BAR_CELLS = 20


class BriefScreen(LeafScreen):
    """Everything of one's own that can be said again."""

    BINDINGS = keys.bindings("brief")
    place: ClassVar[Place] = "brief"

    def __init__(self, shown: Brief) -> None:
        super().__init__()
        self._brief = shown

    def blocks(self) -> Iterable[Block]:
        """How far it has grown, then both sides."""
        return tuple(brief_blocks(self._brief))

    def command_export(self, rest: str = "") -> None:
        """Write it as Markdown."""
        self.desk_app.write_page(OFFERED, lambda _: brief_page(self._brief), "the brief", rest)


def brief_blocks(shown: Brief) -> Iterator[Block]:
    """The whole brief."""
    grown = bar(shown.written, shown.total, BAR_CELLS)
    yield Ends(safe.text("Your brief", "bold $primary"), grown)
    yield Prose(safe.cited(shown.motion, "$muted"))
    how = "○ is not yet in your words: what to practise next."
    yield Prose(safe.text(f"{shown.standing} {how}", "$muted"))
    for side in shown.sides:
        yield Gap()
        yield from _side(side)


def _side(side: BriefSide) -> Iterator[Block]:
    yield Rule(f"{side.name[:1].upper()}{side.name[1:]}")
    own = [row for row in side.rows if row.point is not None or row.answer is not None]
    for row in own:
        yield from _row(row, SIDE_COLOURS[side.side])
    if own and len(own) < len(side.rows):
        yield Gap()
    for row in side.rows:
        if row not in own:
            yield Prose(safe.cited(_named(row), "$muted"), safe.text("○ ", "$muted"))


def _row(row: Row, colour: str) -> Iterator[Block]:
    yield Prose(safe.cited(_named(row), "bold"), safe.text("▏ ", colour))
    yield Columns((_own(ARGUED, row.point),), (_own(ANSWERED, row.answer),))


def _named(row: Row) -> str:
    return f"{row.gist} {' '.join(f'¶{n}' for n in row.cites)}".strip()


def _own(what: str, own: Own | None) -> Block:
    if own is None:
        return Prose(safe.text(f"{what}  not yet", "$muted"), safe.text("○ ", "$muted"))
    said = safe.join(safe.text(f"{what}  ", "$muted"), safe.text(own.text, "italic"))
    return Prose(said, safe.text("✓ ", "bold $success"))
