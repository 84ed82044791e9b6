"""A screen to read: one sheet of blocks that scrolls, over whatever it was opened from."""

from __future__ import annotations

from collections.abc import Iterable

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll

from debatebot.tui.paper import Block
from debatebot.tui.screens.base import DeskScreen
from debatebot.tui.widgets.key_line import KeyLine
from debatebot.tui.widgets.sheet import Sheet


class LeafScreen(DeskScreen):
    """Shows the blocks of `blocks`; Esc goes back to the same letter below."""

    AUTO_FOCUS = "#body"

    def compose(self) -> ComposeResult:
        """The sheet, and the keys."""
        with VerticalScroll(classes="page", id="body"):
            yield Sheet(self.blocks(), id="sheet")
        yield KeyLine(self.key_hints())

    def blocks(self) -> Iterable[Block]:
        """What there is to read."""
        return ()

    def show_again(self) -> None:
        """The blocks are others now: show them from their top."""
        self.changed()
        self.query_one("#sheet", Sheet).show(self.blocks())
        self.query_one("#body").scroll_home(animate=False)
        self.show_keys()

    def on_key(self, event: events.Key) -> None:
        """Enter and the space bar read on; at the end they go back."""
        if event.key in ("enter", "space") and self.focused is not None:
            event.stop()
            body = self.query_one("#body")
            if body.scroll_y < body.max_scroll_y:
                body.scroll_page_down(animate=False)
            elif event.key == "enter":
                self.desk_app.command_back()
