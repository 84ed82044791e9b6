"""A widget that shows a few signs as large as its room allows: a clock, a letter."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from debatebot.tui import safe
from debatebot.tui.big import big


class Big(Widget):
    """Fills its room with a text; `show` changes it."""

    DEFAULT_CSS = """
    Big { width: 1fr; height: 1fr; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._text, self._style = "", ""

    def show(self, text: str, style: str = "") -> None:
        """Show this from now on; nothing is drawn again when it is the same."""
        if (text, style) != (self._text, self._style):
            self._text, self._style = text, style
            self.refresh()

    def render(self) -> Content:
        """The signs in the middle of the room."""
        size = self.content_size
        return safe.stack(big(self._text, size.width, size.height, self._style))
