"""Home: what is unfinished, then the doors, each with where the learner stands."""

from __future__ import annotations

from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.containers import VerticalScroll

from debatebot.play.commands import Place
from debatebot.play.home import Home
from debatebot.tui import keys
from debatebot.tui.screens.base import DeskScreen
from debatebot.tui.screens.doors import RESUME, choices
from debatebot.tui.screens.masthead import masthead
from debatebot.tui.widgets.choices import Choices
from debatebot.tui.widgets.key_line import KeyLine
from debatebot.tui.widgets.sheet import Sheet

AIRY_FROM_ROWS = 22
"""From this height on the doors stand apart."""


class HomeScreen(DeskScreen):
    """The doors. Number, arrows and Enter, or the mouse."""

    CSS_PATH = "home.tcss"
    AUTO_FOCUS = "Choices"
    BINDINGS = keys.bindings("home")
    place: ClassVar[Place] = "home"

    def compose(self) -> ComposeResult:
        """Title, doors, keys."""
        self._home = self.desk_app.desk.home()
        airy = self.app.size.height >= AIRY_FROM_ROWS
        with VerticalScroll(classes="page", can_focus=False):
            yield Sheet(masthead(self._home, airy), id="masthead")
            yield Choices(choices(self._home), spacing=int(airy), id="doors")
            yield Sheet(id="notice")
        yield KeyLine(self.key_hints())

    def on_screen_resume(self) -> None:
        """Back from a room: the doors show where one stands now."""
        super().on_screen_resume()
        if self.is_mounted:
            self._show(self.desk_app.desk.home())

    def on_resize(self, event: events.Resize) -> None:
        """Doors stand apart only where there is room."""
        super().on_resize(event)
        self._show(self._home)

    def command_home(self, rest: str = "") -> None:
        """Already here."""

    @on(Choices.Chosen)
    def _chosen(self, event: Choices.Chosen) -> None:
        event.stop()
        if event.name.startswith(RESUME):
            self.desk_app.resume_quiz(event.name.removeprefix(RESUME))
        else:
            self.run_command(event.name)

    def _show(self, home: Home) -> None:
        self._home = home
        airy = self.size.height >= AIRY_FROM_ROWS
        self.query_one("#masthead", Sheet).show(masthead(home, airy))
        self.query_one(Choices).show(choices(home), spacing=int(airy))
