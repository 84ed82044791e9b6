"""Settings: how long a day is and what it brings."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content

from debatebot.play import settings
from debatebot.play.command import Place
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Gap, Prose
from debatebot.tui.screens.base import DeskScreen
from debatebot.tui.widgets.choices import Choice, Choices
from debatebot.tui.widgets.key_line import KeyLine
from debatebot.tui.widgets.sheet import Sheet

NAME_CELLS, VALUE_CELLS = 10, 12
BESIDE_FROM = 60
"""Narrower lines have the words below the value."""


class SettingLine(Block, frozen=True):
    """One setting: its name, its value, what it decides."""

    each: settings.Set

    def lines(self, width: int) -> list[Content]:
        """The value on the first line, the words beside it, wrapped."""
        preference = self.each.preference
        lead = safe.join(
            safe.text(f"{preference.name:<{NAME_CELLS}}", "bold"),
            safe.text(f"{self.each.shown:<{VALUE_CELLS}}", "$accent"),
        )
        says = safe.text(preference.says, "$muted")
        if width < BESIDE_FROM:
            return [lead, *Prose(says, safe.text("  ")).lines(width)]
        return Prose(says, lead).lines(width)


class SettingsScreen(DeskScreen):
    """All settings; Enter asks for another value."""

    AUTO_FOCUS = "Choices"
    BINDINGS = keys.bindings("settings")
    place: ClassVar[Place] = "settings"

    def compose(self) -> ComposeResult:
        """A line for each."""
        with VerticalScroll(classes="page", can_focus=False):
            yield Sheet((Prose(safe.text("Settings", "bold $primary")), Gap()))
            yield Choices(self._lines())
        yield KeyLine(self.key_hints())

    def _lines(self) -> tuple[Choice, ...]:
        stored = self.desk_app.desk.history.folds().settings
        return tuple(
            Choice(each.preference.name, (SettingLine(each),)) for each in settings.values(stored)
        )

    @on(Choices.Chosen)
    def _chosen(self, event: Choices.Chosen) -> None:
        event.stop()
        self._ask(event.name)

    def command_set(self, rest: str = "") -> None:
        """Change the setting at hand."""
        at_hand = self.query_one(Choices).current
        if at_hand is not None:
            self._ask(at_hand.name)

    def _ask(self, name: str, refused: str = "") -> None:
        from debatebot.tui.screens.pick import SayAgainScreen

        stored = self.desk_app.desk.history.folds().settings
        found = next(each for each in settings.values(stored) if each.preference.name == name)
        title = refused or f"{found.preference.says} ({found.preference.range})"

        def answered(typed: str | None) -> None:
            if typed is None:
                return
            said = self.desk_app.desk.study.set_up(f"{name} {typed}")
            if said.startswith(f"{name}:"):
                self.query_one(Choices).show(self._lines())
                self.desk_app.settle_motion()
                self.desk_app.say(said)
            else:
                self._ask(name, said)

        self.app.push_screen(SayAgainScreen(title, found.value), answered)
