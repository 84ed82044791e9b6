"""The last line of a screen: the keys that do something here. F1 is always among them."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
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
        return key_line(self._hints, self.content_size.width)


def key_line(hints: tuple[Hint, ...], width: int) -> Content:
    """Hints on one line of `width` cells; the last one stands at the right end."""
    if not hints:
        return safe.EMPTY
    *others, last = hints
    help_ = _shown(last)
    most = MOST_NARROW if width < NARROW_BELOW else MOST
    line = safe.EMPTY
    for hint in others[: most - 1]:
        piece = safe.join("  " if line else "", _shown(hint))
        if line.cell_length + piece.cell_length + 2 + help_.cell_length > width:
            break
        line = safe.join(line, piece)
    room = max(0, width - line.cell_length - help_.cell_length)
    return safe.join(line, " " * room, help_).truncate(width)


def _shown(hint: Hint) -> Content:
    shown = safe.join(safe.text(hint.key, "bold $accent"), safe.text(f" {hint.word}", "$muted"))
    return shown.stylize(safe.click(f"screen.command('{hint.command}')"))
