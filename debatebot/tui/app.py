"""The app: holds the desk that `play` hands over, and opens screens on it."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import constants, events
from textual.app import App
from textual.binding import Binding, BindingType
from textual.command import Provider
from textual.screen import Screen

from debatebot.play import settings
from debatebot.play.asks import RoundAsk, TodayAsk, TourAsk, TryAsk
from debatebot.play.quiz_ask import QuizAsk
from debatebot.tui import safe, themes
from debatebot.tui.author_rooms import AuthorRooms
from debatebot.tui.leaving import INTERRUPTED, go_on_after_a_stop, leave_on_signals
from debatebot.tui.own_rooms import OwnRooms
from debatebot.tui.page_rooms import PageRooms
from debatebot.tui.pair_rooms import PairRooms
from debatebot.tui.quiz_rooms import QuizRooms
from debatebot.tui.rooms import TalkRooms
from debatebot.tui.round_rooms import RoundRooms
from debatebot.tui.screens.base import DeskScreen
from debatebot.tui.screens.home import HomeScreen
from debatebot.tui.study_rooms import StudyRooms
from debatebot.tui.warmup_rooms import WarmupRooms

if TYPE_CHECKING:
    from debatebot.play.class_files import ClassAsk
    from debatebot.play.desk import Desk
    from debatebot.play.warmup_ask import WarmupAsk


def _palette() -> type[Provider]:
    from debatebot.tui.palette import RegistryProvider

    return RegistryProvider


class DebatebotApp(
    QuizRooms,
    TalkRooms,
    RoundRooms,
    PairRooms,
    WarmupRooms,
    StudyRooms,
    OwnRooms,
    AuthorRooms,
    PageRooms,
    App[int],
):
    """Debatebot in a terminal.

    Args:
        desk: the pack, the learner's progress and the sessions, ready to use.
        ask: a quiz, tour or debate to open at once; leaving it leads home.
    """

    CSS_PATH = [  # noqa: RUF012 - home's sheet too: the app loads none for its first screen
        Path(__file__).with_name("app.tcss"),
        Path(__file__).parent / "screens" / "home.tcss",
    ]
    TITLE = "debatebot"
    ENABLE_COMMAND_PALETTE = True
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - the base class's own declaration
        (0, "-narrow"),
        (60, "-normal"),
        (100, "-wide"),
    ]
    VERTICAL_BREAKPOINTS = [  # noqa: RUF012
        (0, "-short"),
        (20, "-medium"),
        (32, "-tall"),
    ]
    COMMANDS = {_palette}  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "leave", show=False, priority=True),
        Binding("f10", "leave", show=False, priority=True),
        Binding("ctrl+c", "interrupt", show=False, priority=True),
    ]

    def __init__(
        self,
        desk: Desk,
        ask: QuizAsk | TourAsk | RoundAsk | TodayAsk | WarmupAsk | ClassAsk | TryAsk | None = None,
    ) -> None:
        super().__init__()
        self.desk = desk
        self._ask = ask
        self._bottom = 1
        "How many screens are never left: home, and what lies under it."
        self._homeless = False
        "Whether something else than home is at the bottom, until somebody goes home."
        for theme in themes.THEMES:
            self.register_theme(theme)
        self.theme = themes.known(desk.setting("theme"))
        self.settle_motion()

    def settle_motion(self) -> None:
        """Nothing moves where the learner has set it so, or the environment says so."""
        still = self.desk.setting(settings.MOTION) == settings.STILL
        self.animation_level = "none" if still else constants.TEXTUAL_ANIMATIONS

    def get_default_screen(self) -> Screen[None]:
        """Home is at the bottom of everything; a newcomer comes to it by the first run."""
        if self._ask is None and self.desk.talks.first_run_due:
            from debatebot.tui.screens.first_run import FirstRunScreen

            return FirstRunScreen()
        first = self.screen_for_a_class(self._ask)
        if first is not None:
            self._homeless = True
            for sheet in first.css_path:
                self.stylesheet.read(sheet)  # the app itself loads none for its first screen
            return first
        return HomeScreen()

    def leave_first_run(self) -> None:
        """Home, from now on at the bottom of everything."""
        if len(self.screen_stack) > self._bottom:
            self.go_home()
            return
        self._homeless = False
        self._bottom = 2  # the first screen of an app cannot be taken away: home covers it
        self.push_screen(HomeScreen())

    async def on_mount(self) -> None:
        """Go straight to what was asked for, and leave the terminal in order whatever ends us."""
        leave_on_signals(self.action_stop)
        go_on_after_a_stop(self._driver)
        if isinstance(self._ask, TodayAsk):
            self.start_today(self._ask.minutes)
        elif isinstance(self._ask, QuizAsk):
            self.start_asked(self._ask)
        elif isinstance(self._ask, TourAsk | RoundAsk):
            self.open_asked(self._ask)
        elif isinstance(self._ask, TryAsk):
            self.command_try(self._ask.question)

    def on_ready(self) -> None:
        """The first frame is out: whoever started us may have put the collector off until now."""
        if not gc.isenabled():
            gc.freeze()  # what is loaded stays: to walk through it again and again would delay keys
            gc.enable()

    async def on_event(self, event: events.Event) -> None:
        """Hold back keys that were pressed before what they would act on was drawn."""
        if isinstance(event, events.Key) and not event.is_forwarded:
            screen = self.screen
            if isinstance(screen, DeskScreen) and not screen.admits(event):
                return
        await super().on_event(event)

    # --- moving about -----------------------------------------------------------------------

    def open_screen(self, screen: Screen[None]) -> None:
        """Put a screen on top; Esc there comes back to this one as it was left."""
        self.push_screen(screen)

    def go_home(self) -> None:
        """Close everything above home, keeping what is unsent."""
        self._keep_all()
        while len(self.screen_stack) > self._bottom:
            self.pop_screen()
        if self._homeless:
            self.leave_first_run()
        self._uncovered()

    def home_again(self) -> None:
        """Home as it is now, after another pack was opened."""
        if isinstance(self.screen, HomeScreen):
            self.screen.begin_again()

    def command_back(self, rest: str = "") -> None:
        """Back to the screen below; on home there is none."""
        if len(self.screen_stack) > self._bottom:
            self._keep_all()
            self.pop_screen()
            self._uncovered()
        elif self._homeless:
            self.go_home()

    def _uncovered(self) -> None:
        """The screen below is on top again: no key counts before it is drawn."""
        if isinstance(self.screen, DeskScreen):
            self.screen.changed()

    def ask_for_room(self) -> None:
        """Cover everything until the terminal is large enough."""
        from debatebot.tui.screens.too_small import TooSmallScreen

        self.push_screen(TooSmallScreen())

    # --- commands of anywhere ---------------------------------------------------------------

    def command_home(self, rest: str = "") -> None:
        """Back to the doors."""
        self.go_home()

    def command_palette(self, rest: str = "") -> None:
        """Find a command by its name."""
        self.action_command_palette()

    def command_theme(self, rest: str = "") -> None:
        """Light for dark, and back; kept for the next start."""
        self.theme = themes.other(self.theme)
        self.desk.set_setting("theme", self.theme)

    def command_save(self, rest: str = "") -> None:
        """Try again to write what is not on disk."""
        self.say(self.desk.save(rest))

    def command_quit(self, rest: str = "") -> None:
        """Leave; nothing is lost by it."""
        self.action_leave()

    def say(self, sentence: str) -> None:
        """One sentence in the corner of the screen."""
        self.notify(safe.text(sentence).plain, markup=False, timeout=6)

    # --- the end ----------------------------------------------------------------------------

    def action_leave(self) -> None:
        """Keep what is unsent and leave, saying that all is kept."""
        self._keep_all()
        self.exit(0, message=Text(safe.text(self.desk.farewell()).plain))

    def action_interrupt(self) -> None:
        """Ctrl+C copies what is selected; with nothing selected it interrupts."""
        copied = self.screen.get_selected_text() or getattr(self.focused, "selected_text", "")
        if copied:
            self.copy_to_clipboard(copied)
        else:
            self.action_stop()

    def action_stop(self) -> None:
        """Told to stop: keep what is unsent and leave at once."""
        self._keep_all()
        self.exit(INTERRUPTED, return_code=INTERRUPTED)

    def _keep_all(self) -> None:
        for screen in self.screen_stack:
            if isinstance(screen, DeskScreen):
                screen.keep()
