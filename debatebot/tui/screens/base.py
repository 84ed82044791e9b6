"""What all screens share: keys and commands from the registry, the line of keys, steady keys."""

from __future__ import annotations

from collections.abc import Iterable
from time import monotonic
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.screen import Screen

from debatebot.play.commands import Place
from debatebot.tui import keys
from debatebot.tui.size import fits
from debatebot.tui.steady import Steady
from debatebot.tui.widgets.key_line import Hint, KeyLine

if TYPE_CHECKING:
    from debatebot.tui.app import DebatebotApp


class DeskScreen(Screen[None]):
    """A screen at a place of the registry; `command_NAME` methods do what its commands say."""

    ESCAPE_TO_MINIMIZE = False
    place: ClassVar[Place] = "anywhere"

    def __init__(self) -> None:
        super().__init__()
        self.steady = Steady()

    @property
    def here(self) -> Place:
        """The place that is on screen now."""
        return self.place

    @property
    def desk_app(self) -> DebatebotApp:
        """The app, with what it holds."""
        return cast("DebatebotApp", self.app)

    # --- steady keys ------------------------------------------------------------------------

    def on_screen_resume(self) -> None:
        """No key counts before this screen has been drawn."""
        self.changed()
        self._ask_for_room()

    def on_resize(self, event: events.Resize) -> None:
        """Ask for room when there is too little."""
        self._ask_for_room()

    def _ask_for_room(self) -> None:
        if self.is_current and not fits(self.app.size):
            self.desk_app.ask_for_room()

    def changed(self) -> None:
        """What is on screen changes: keys count again once it is drawn."""
        self.steady.changed()
        self.call_after_refresh(lambda: self.steady.drawn(monotonic()))

    def admits(self, event: events.Key) -> bool:
        """False for a key that was pressed before what it would act on was drawn."""
        into_box = self.typing and event.key != "enter"
        return into_box or self.steady.letter(event.time)

    def keep(self) -> None:
        """Save whatever is unsent here."""

    def paragraph_at_hand(self) -> int | None:
        """The paragraph that the screen speaks of, which the key for pages opens."""
        return None

    @property
    def typing(self) -> bool:
        """True while keys go into a text box."""
        return self.focused is not None and self.focused.has_class("typing")

    # --- commands ---------------------------------------------------------------------------

    def action_key(self, key: str) -> None:
        """A key of the registry was pressed."""
        if (command := keys.pressed(key, self.here)) is not None:
            self.run_command(command.name)

    def action_command(self, name: str) -> None:
        """A hint was clicked, or the palette chose this command."""
        self.run_command(name)

    def run_command(self, name: str, rest: str = "") -> None:
        """Do what a command says: the screen's own way of it, else the app's."""
        own = getattr(self, f"command_{name}", None)
        do = own or getattr(self.desk_app, f"command_{name}", None)
        if do is None:
            self.desk_app.to_come(name)
        elif self.allows(name):
            do(rest)

    def allows(self, name: str) -> bool:
        """False for a command that can't be used right now."""
        return True

    def key_hints(self) -> tuple[Hint, ...]:
        """What the line of keys says here."""
        return keys.hints(self.here)

    def show_keys(self, allowed: Iterable[str] | None = None) -> None:
        """Refresh the line of keys for the place that is on screen."""
        self.query_one(KeyLine).show(keys.hints(self.here, allowed))
