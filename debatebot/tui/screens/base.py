"""What all screens share: keys and commands from the registry, the line of keys, steady keys."""

from __future__ import annotations

from collections.abc import Iterable
from time import monotonic
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.screen import Screen

from debatebot.play.command import Place
from debatebot.tui import keys
from debatebot.tui.size import fits, shape
from debatebot.tui.steady import Steady
from debatebot.tui.widgets.key_line import Hint, KeyLine

if TYPE_CHECKING:
    from debatebot.tui.app import DebatebotApp


GUARDED = frozenset({"enter", "space", "slash", "question_mark", "plus"})
"""Keys that act on what is read, beside all letters; ways out and arrows are never held back."""


class DeskScreen(Screen[None]):
    """A screen at a place of the registry; `command_NAME` methods do what its commands say."""

    ESCAPE_TO_MINIMIZE = False
    place: ClassVar[Place] = "anywhere"

    def __init__(self) -> None:
        super().__init__()
        self.steady = Steady()
        self.steady.changed()

    @property
    def here(self) -> Place:
        """The place that is on screen now."""
        return self.place

    @property
    def desk_app(self) -> DebatebotApp:
        """The app, with what it holds."""
        return cast("DebatebotApp", self.app)

    def on_compose(self) -> None:
        """Know the shape of the terminal at once: else the first frame is laid out for none."""
        app, (columns, rows) = self.desk_app, self.app.size
        across, down = app.HORIZONTAL_BREAKPOINTS, app.VERTICAL_BREAKPOINTS
        self.update_classes({shape(columns, across): True, shape(rows, down): True}, animate=False)

    # --- steady keys ------------------------------------------------------------------------

    def on_mount(self) -> None:
        """Know when the screen, and later each change of it, has been drawn."""
        self.screen_layout_refresh_signal.subscribe(self, lambda _: self._drawn())
        self.call_after_refresh(self._drawn)

    def on_screen_resume(self) -> None:
        """Keys act on what is seen, and that has to fit."""
        self._ask_for_room()

    def on_resize(self, event: events.Resize) -> None:
        """Ask for room when there is too little."""
        self._ask_for_room()

    def _ask_for_room(self) -> None:
        if self.app.screen is self and not fits(self.app.size):
            self.desk_app.ask_for_room()

    def changed(self) -> None:
        """What is on screen changes: keys count again once it is drawn."""
        self.steady.changed()
        # Without this the old content is drawn once more before the new is laid out.
        self.refresh(repaint=False, layout=True)
        self.call_after_refresh(self._drawn)

    def _drawn(self) -> None:
        self.steady.drawn(monotonic())

    def admits(self, event: events.Key) -> bool:
        """False for a key that was pressed before what it would act on was drawn."""
        guarded = len(event.key) == 1 or event.key in GUARDED
        into_box = self.typing and event.key != "enter"
        return not guarded or into_box or self.steady.letter(event.time)

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
        for command in keys.pressed(key, self.here):
            if self.allows(command.name):
                self.run_command(command.name)
                return

    def action_command(self, name: str) -> None:
        """A hint was clicked, or the palette chose this command."""
        self.run_command(name)

    def run_command(self, name: str, rest: str = "") -> None:
        """Do what a command says: the screen's own way of it, else the app's."""
        own = getattr(self, f"command_{name}", None)
        do = own or getattr(self.desk_app, f"command_{name}", None)
        if do is None:
            self.desk_app.say(f"'{name}' does nothing here.")
        elif self.allows(name):
            do(rest)

    def allows(self, name: str) -> bool:
        """False for a command that can't be used right now."""
        return True

    def key_hints(self) -> tuple[Hint, ...]:
        """What the line of keys says here."""
        return keys.hints(self.here, self.possible())

    def possible(self) -> Iterable[str] | None:
        """Names of the commands that would do something now; None for all of the place."""
        return None

    def show_keys(self) -> None:
        """Refresh the line of keys for what is on screen now."""
        self.query_one(KeyLine).show(self.key_hints())
