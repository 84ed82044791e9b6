"""Ways into the pages that every place has: help, search, a paragraph, where one stands, marking."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from debatebot.tui.screens.base import DeskScreen

if TYPE_CHECKING:
    from debatebot.tui.app import DebatebotApp


class PageRooms:
    """The part of the app that opens what can be looked at from anywhere."""

    @property
    def _page_app(self) -> DebatebotApp:
        return cast("DebatebotApp", self)

    def command_help(self, rest: str = "") -> None:
        """All commands, those of this place first."""
        from debatebot.tui.screens.help import HelpScreen

        screen = self._page_app.screen
        if isinstance(screen, DeskScreen) and not isinstance(screen, HelpScreen):
            self._page_app.open_screen(HelpScreen(screen.here))

    def command_search(self, rest: str = "") -> None:
        """Look for words in paragraphs, claims, terms and sources."""
        from debatebot.tui.screens.search import SearchScreen

        if isinstance(self._page_app.screen, SearchScreen):
            self._page_app.screen.command_search(rest)
        else:
            self._page_app.open_screen(SearchScreen(rest))

    def command_open(self, rest: str = "") -> None:
        """Open a paragraph by its number, else the one that the screen speaks of."""
        from debatebot.play.pages import no_page, numbers

        number = rest.strip().lstrip("¶").strip()
        known = numbers(self._page_app.desk.pack)
        if number.isascii() and number.isdigit() and int(number[:4]) in known:
            self.action_open_paragraph(int(number[:4]))
        elif number or not known:
            self._page_app.say(no_page(self._page_app.desk.pack, number))
        elif isinstance(self._page_app.screen, DeskScreen):
            self.action_open_paragraph(self._page_app.screen.paragraph_at_hand() or known[0])

    def command_stats(self, rest: str = "") -> None:
        """Where the learner stands."""
        from debatebot.tui.screens.stats import StatsScreen

        if not isinstance(self._page_app.screen, StatsScreen):
            self._page_app.open_screen(StatsScreen())

    def command_marking(self, rest: str = "") -> None:
        """How a typed answer is read and marked."""
        from debatebot.tui.screens.marking import MarkingScreen

        if not isinstance(self._page_app.screen, MarkingScreen):
            self._page_app.open_screen(MarkingScreen())

    def action_open_paragraph(self, number: int) -> None:
        """Open the page of a paragraph; a page that is open already turns to it."""
        from debatebot.play.pages import page
        from debatebot.tui.screens.page import PageScreen

        found = page(self._page_app.desk.pack, number)
        if found is None:
            self.command_open(str(number))
        elif isinstance(self._page_app.screen, PageScreen):
            self._page_app.screen.turn_to(found)
        else:
            self._page_app.open_screen(PageScreen(found))
