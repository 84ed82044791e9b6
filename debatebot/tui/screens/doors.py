"""How a door looks: key, name, how far one has come, where one stands."""

from __future__ import annotations

from textual.content import Content

from debatebot.play.doors import Door
from debatebot.play.home import Home
from debatebot.play.today import TodayLine
from debatebot.play.unfinished import Unfinished
from debatebot.tui import safe
from debatebot.tui.paper import Block, bar
from debatebot.tui.widgets.choices import Choice

NAME_COLUMN, NAME_COLUMN_NARROW = 10, 8
BAR_CELLS = 10
BAR_FROM = 58
"""Narrower doors have no bar: the numbers stay readable."""
TODAY = "today"
"""The command behind the first of all doors."""
RESUME = "resume:"
"""What the name of an unfinished session starts with; a door's name is its command."""


class DoorLine(Block, frozen=True):
    """One door on one line; what does not fit is cut, the standing last."""

    door: Door

    def lines(self, width: int) -> list[Content]:
        """One line of at most `width` cells."""
        door = self.door
        key = safe.text(f"{door.key or ' ':<3}", "bold $accent")
        name = safe.text(door.name, "bold")
        left = _named(key, name, width)
        if width >= BAR_FROM and not (door.pressing and self._is_tight(width)):
            gauge = (
                bar(door.done, door.total, BAR_CELLS) if door.total else Content(" " * BAR_CELLS)
            )
            left = safe.join(left, gauge, "  ")
        left = safe.join(left, safe.text(door.standing))
        note = safe.text(door.note, "$muted")
        room = width - left.cell_length - note.cell_length
        if note and room >= 2 and width >= BAR_FROM:
            return [safe.join(left, " " * room, note)]
        return [left.truncate(width, ellipsis=True)]

    def _is_tight(self, width: int) -> bool:
        """Whether bar, standing and note do not go on one line."""
        said = len(self.door.standing) + len(self.door.note)
        return 3 + NAME_COLUMN + BAR_CELLS + 2 + said + 2 > width


class UnfinishedLine(Block, frozen=True):
    """What was left unfinished, above all doors."""

    unfinished: Unfinished

    def lines(self, width: int) -> list[Content]:
        """One line of at most `width` cells."""
        left = _named(safe.text("↺  ", "bold $accent"), safe.text("Go on", "bold"), width)
        if width >= BAR_FROM:
            done, total = self.unfinished.position - 1, self.unfinished.total
            left = safe.join(left, bar(done, total, BAR_CELLS, "$accent"), "  ")
        return [safe.join(left, safe.text(self.unfinished.sentence)).truncate(width, ellipsis=True)]


class TodayDoor(Block, frozen=True):
    """Today, before all doors: one key to go on."""

    today: TodayLine

    def lines(self, width: int) -> list[Content]:
        """One line of at most `width` cells."""
        sign = safe.text("✓  " if self.today.done else "▸  ", "bold $accent")
        left = _named(sign, safe.text("Today", "bold"), width)
        said = self.today.sentence
        shown = safe.text(f"{said[:1].upper()}{said[1:]}")
        return [safe.join(left, shown).truncate(width, ellipsis=True)]


def _named(key: Content, name: Content, width: int) -> Content:
    column = NAME_COLUMN if width >= BAR_FROM else NAME_COLUMN_NARROW
    return safe.join(key, name, " " * max(1, column - name.cell_length))


def choices(home: Home, padding: int) -> tuple[Choice, ...]:
    """Everything home offers, in order.

    Args:
        home: where the learner stands.
        padding: empty rows within each entry.
    """
    unfinished = (
        Choice(f"{RESUME}{place.session}", (UnfinishedLine(place),), padding=padding)
        for place in home.unfinished
    )
    doors = (Choice(door.command, (DoorLine(door),), padding=padding) for door in home.doors)
    today = Choice(TODAY, (TodayDoor(home.today),), padding=padding)
    return (*unfinished, today, *doors)
