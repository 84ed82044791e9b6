"""The last line of a screen: the keys that do something here. F1 is always among them."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from textual import events
from textual.content import Content
from textual.widget import Widget

from debatebot.tui import safe

MOST = 7
"""Keys on a line of 80 columns: more are not read."""
MOST_NARROW = 4
"""Keys on a narrow line."""
NARROW_BELOW = 60


class Hint(Struct, frozen=True):
    """A key, what it does in one or two words, and the name of its command."""

    key: str
    word: str
    command: str


class KeyLine(Widget):
    """Shows as many hints as fit, in order; the last one (help) always."""

    DEFAULT_CSS = """
    KeyLine { dock: bottom; height: 1; width: 1fr; }
    """

    def __init__(self, hints: Iterable[Hint] = (), *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._hints = tuple(hints)

    def show(self, hints: Iterable[Hint]) -> None:
        """Show these hints from now on."""
        hints = tuple(hints)
        if hints != self._hints:
            self._hints = hints
            self.refresh()

    def render(self) -> Content:
        """The hints, help at the right end."""
        return key_line(self._hints, self.content_size.width)[0]

    async def on_click(self, event: events.Click) -> None:
        """Do what the hint under the mouse names."""
        event.stop()
        place = event.get_content_offset(self)
        for start, end, command in key_line(self._hints, self.content_size.width)[1]:
            if place is not None and start <= place.x < end:
                await self.run_action(f"screen.command('{command}')")


Reach = tuple[int, int, str]
"""From a cell to a cell (exclusive): what a click there does."""


def key_line(hints: tuple[Hint, ...], width: int) -> tuple[Content, list[Reach]]:
    """Hints on one line of `width` cells, the last at the right end; and what a click reaches."""
    if not hints:
        return safe.EMPTY, []
    *others, last = hints
    help_ = _shown(last)
    most = MOST_NARROW if width < NARROW_BELOW else MOST
    line, reach = safe.EMPTY, []
    for hint in others[: most - 1]:
        start = line.cell_length + (2 if line else 0)
        piece = _shown(hint)
        end = start + piece.cell_length
        if end + 2 + help_.cell_length > width:
            continue
        line = safe.join(line, "  " if line else "", piece)
        reach.append((start, end, hint.command))
    room = max(0, width - line.cell_length - help_.cell_length)
    reach.append((line.cell_length + room, width, last.command))
    return safe.join(line, " " * room, help_).truncate(width), reach


def _shown(hint: Hint) -> Content:
    word = safe.text(f" {hint.word}" if hint.word else "", "$muted")
    return safe.join(safe.text(hint.key, "bold $accent"), word)
