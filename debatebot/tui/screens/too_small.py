"""What is shown while the terminal is too small for anything else."""

from __future__ import annotations

from pathlib import Path

from textual import events
from textual.app import ComposeResult
from textual.screen import ModalScreen

from debatebot.tui import safe
from debatebot.tui.paper import Prose
from debatebot.tui.size import LEAST_COLUMNS, LEAST_ROWS, fits
from debatebot.tui.widgets.sheet import Sheet


class TooSmallScreen(ModalScreen[None]):
    """Asks for room and goes away by itself; what lies below keeps its focus and its letters."""

    CSS_PATH = Path(__file__).with_name("too_small.tcss")

    def __init__(self) -> None:
        super().__init__()
        self._gone = False

    def compose(self) -> ComposeResult:
        """One sentence."""
        yield Sheet([self._sentence()])

    def on_resize(self, event: events.Resize) -> None:
        """Go away when there is room, else say how much there is now."""
        if self._gone:
            return
        if fits(event.size):
            self._gone = True  # a second change of size may be on its way
            self.dismiss()
        else:
            self.query_one(Sheet).show([self._sentence()])

    def _sentence(self) -> Prose:
        columns, rows = self.app.size
        return Prose(
            safe.text(
                f"A little more room, please: {LEAST_COLUMNS} by {LEAST_ROWS} "
                f"(now {columns} by {rows})."
            )
        )
