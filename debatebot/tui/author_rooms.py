"""Ways into what an author does, and into other packs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from debatebot.play.packs import PackLine
    from debatebot.tui.app import DebatebotApp


class AuthorRooms:
    """The part of the app that opens these."""

    @property
    def _app_of_packs(self) -> DebatebotApp:
        return cast("DebatebotApp", self)

    def command_try(self, rest: str = "") -> None:
        """Texts read against the pack, and added to it; a question may be named."""
        from debatebot.authoring.additions import NotAdded
        from debatebot.authoring.trial import Trial
        from debatebot.authoring.trying import Trying
        from debatebot.pack.problems import PackProblems
        from debatebot.tui.screens.trying import TryScreen

        app = self._app_of_packs
        desk = app.desk
        try:
            trying = Trying(Trial(Path(desk.pack.folder), lambda: desk.journal.records))
            if rest.strip():
                trying.choose(rest)
        except PackProblems as problems:
            app.say(str(problems.problems[0]))
        except NotAdded as unknown:
            app.say(unknown.message)
        else:
            app.open_screen(TryScreen(trying))

    def command_packs(self, rest: str = "") -> None:
        """The packs that can be opened; one may be named."""
        from debatebot.play.packs import NoSuchPack, chosen
        from debatebot.tui.screens.packs import PacksScreen

        app = self._app_of_packs
        if not rest.strip():
            app.open_screen(PacksScreen())
            return
        try:
            self.choose_pack(chosen(app.desk.pack_lines(), rest))
        except NoSuchPack as none:
            app.say(none.message)

    def choose_pack(self, line: PackLine) -> None:
        """Go home with another pack, or say why it can't be opened."""
        from debatebot.pack.problems import PackProblems

        app = self._app_of_packs
        if line.problem:
            app.say(line.problem)
            return
        app.go_home()
        try:
            app.desk.choose_pack(line)
        except PackProblems as problems:
            app.say(str(problems.problems[0]))
        else:
            app.home_again()
            app.say(f"Open now, and at the next start: {line.title}.")
