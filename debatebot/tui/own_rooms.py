"""Ways into a learner's own pages: the brief, the memo; and the last thing taken back from home."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from debatebot.play.tour import TourPlay
    from debatebot.tui.app import DebatebotApp


class OwnRooms:
    """The part of the app that opens these."""

    @property
    def _own_app(self) -> DebatebotApp:
        return cast("DebatebotApp", self)

    def command_brief(self, rest: str = "") -> None:
        """One's own best sentence for each point and each answer."""

        def opened() -> None:
            from debatebot.tui.screens.brief import BriefScreen

            self._own_app.open_screen(BriefScreen(self._own_app.desk.brief()))

        self._own_app.when_warm(opened)

    def open_memo(self, play: TourPlay) -> None:
        """The position memo of a tour; what stood unsent in it is there again."""
        from debatebot.tui.screens.memo import MemoEditScreen, MemoScreen

        self._own_app.open_screen(MemoScreen(play))
        if play.draft() is not None:
            self._own_app.open_screen(MemoEditScreen(play))

    def take_back_last(self) -> None:
        """Take back what was done last, in whichever session, and open that one."""

        def taken() -> None:
            from debatebot.play.undoing import take_back_last

            back = take_back_last(self._own_app.desk)
            if back is None:
                self._own_app.say("There is nothing to take back.")
                return
            self._own_app.say("Taken back.")
            self._own_app.resume(back)

        self._own_app.when_warm(taken)

    def write_page(
        self, offered: str, page: Callable[[str], str], what: str, name: str = ""
    ) -> None:
        """Write a page to a file that is not there yet; ask for its name.

        Args:
            offered: a name to begin with.
            page: makes the page for a file of this name.
            what: what it is called in the question.
            name: the file's name, if it was typed already.
        """
        from debatebot.play.page_file import WRITTEN
        from debatebot.tui.screens.filename import FileNameScreen

        def answered(typed: str | None) -> None:
            if typed is None:
                return
            said = _written(typed, page)
            if said.startswith(WRITTEN):
                self._own_app.say(said)
            else:
                self._own_app.push_screen(FileNameScreen(typed, said, what), answered)

        if name:
            answered(name)
        else:
            self._own_app.push_screen(FileNameScreen(offered, what=what), answered)


def _written(name: str, page: Callable[[str], str]) -> str:
    """Write a page, as a PDF when the name says so; the sentence that tells how it went."""
    from debatebot.exchange.printed import NotPrinted, printed
    from debatebot.play.page_file import whole_name, write_new

    try:
        return write_new(whole_name(name), printed(name, page(name)))
    except NotPrinted as reason:
        return reason.message
