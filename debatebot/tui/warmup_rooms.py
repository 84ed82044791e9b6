"""Ways into warm-ups: the chooser, a round by name or code, one that was left, a rehearsal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from debatebot.play.warmup import WarmupPlay
    from debatebot.play.warmup_ask import WarmupAsk
    from debatebot.tui.app import DebatebotApp
    from debatebot.tui.screens.base import DeskScreen
    from debatebot.tui.screens.warmup_round import WarmupScreen


class WarmupRooms:
    """The part of the app that opens these."""

    @property
    def _class_app(self) -> DebatebotApp:
        return cast("DebatebotApp", self)

    def screen_for_a_class(self, ask: object) -> DeskScreen | None:
        """The first screen when a warm-up or the report of a class was asked for; a class waits for
        no home. None for anything else, and where a round cannot be."""
        from debatebot.play.asks import RoundAsk, TodayAsk, TourAsk, TryAsk
        from debatebot.play.quiz_ask import QuizAsk

        if ask is None or isinstance(ask, QuizAsk | TodayAsk | TourAsk | RoundAsk | TryAsk):
            return None
        from debatebot.play.warmup_ask import WarmupAsk, planned

        if not isinstance(ask, WarmupAsk):
            from debatebot.play.class_files import ClassAsk
            from debatebot.tui.screens.class_report import ClassReportScreen

            return ClassReportScreen(ask.room) if isinstance(ask, ClassAsk) else None
        if ask.round or ask.code or ask.plan:
            return self._first_of(planned(ask))
        from debatebot.tui.screens.warmup_chooser import ChooserScreen

        return ChooserScreen(ask)

    def command_warmup(self, rest: str = "") -> None:
        """Choose a round; a code that follows joins one at once."""
        if rest.strip():
            from debatebot.play.warmup_ask import WarmupAsk

            self.start_warmup(WarmupAsk(code=rest.strip()))
        else:
            self._class_app.go_on_or("warmup", self.choose_warmup)

    def choose_warmup(self) -> None:
        """The chooser."""
        from debatebot.play.warmup_ask import WarmupAsk
        from debatebot.tui.screens.warmup_chooser import ChooserScreen

        self._class_app.open_screen(ChooserScreen(WarmupAsk()))

    def start_warmup(self, ask: WarmupAsk) -> None:
        """Begin a round, or the first one of a plan, or say why there is none."""
        from debatebot.play.warmup_ask import planned

        self._open_warmup(self._first_of(planned(ask)))

    def _first_of(self, rounds: Sequence[WarmupAsk]) -> WarmupScreen | None:
        """The first of some rounds, begun; None, with the reason said, when it cannot be."""
        from debatebot.classroom.code import NoClassCode
        from debatebot.classroom.scripts.common import RoundNotPossible
        from debatebot.tui.screens.warmup_round import WarmupScreen

        ask, *ahead = rounds
        try:
            play = self._class_app.desk.warmups.begin(ask)
        except (NoClassCode, RoundNotPossible) as reason:
            self._class_app.say(reason.message)
            return None
        return WarmupScreen(play, ahead)

    def _open_warmup(self, screen: WarmupScreen | None) -> None:
        if screen is not None:
            self._class_app.open_screen(screen)

    def resume_warmup(self, session: str) -> None:
        """Go on with a round where it was left."""
        try:
            play = self._class_app.desk.warmups.resume(session)
        except LookupError:
            self._class_app.say("That round is not in this pack any more; what was said is kept.")
        else:
            from debatebot.tui.screens.warmup_round import WarmupScreen

            self._open_warmup(WarmupScreen(play, play.ahead))

    def another_warmup(self, play: WarmupPlay) -> None:
        """The same kind of round with other content, in the place of this one."""
        self._class_app.command_back()
        self.start_warmup(play.another())

    def after_warmup(self, ahead: Sequence[WarmupAsk]) -> None:
        """The next round of the plan, or back to where the round was chosen."""
        self._class_app.command_back()
        if ahead:
            self._open_warmup(self._first_of(ahead))

    # --- a teacher's five minutes before ------------------------------------------------------

    def rehearse_warmup(self, ask: WarmupAsk) -> None:
        """The round with made-up pupils; what reads their replies is built first."""
        from debatebot.classroom.scripts.common import RoundNotPossible
        from debatebot.tui.screens.warmup_rehearsal import RehearsalScreen

        def rehearse() -> None:
            try:
                play = self._class_app.desk.warmups.rehearse(ask)
            except RoundNotPossible as reason:
                self._class_app.say(reason.message)
            else:
                self._class_app.open_screen(RehearsalScreen(play))

        self._class_app.when_warm(rehearse)

    def try_marks(self) -> None:
        """The teacher's own answers, marked."""
        from debatebot.tui.screens.warmup_marks import TryMarksScreen

        self._class_app.open_screen(TryMarksScreen(self._class_app.desk.warmups))
        self.warm_for_a_class()

    def write_sheets(self, name: str = "") -> None:
        """Write mark scheme, flow sheet and rubric to a file that is not there yet."""

        def page(_: str) -> str:
            from debatebot.authoring.sheets import class_sheets

            return class_sheets(self._class_app.desk.pack)

        self._class_app.write_page("warm-up-sheets.md", page, "the sheets", name)

    def write_warmup(self, play: WarmupPlay, name: str = "") -> None:
        """Write what came of a round to files that are not there yet; ask for a name."""
        from debatebot.play.page_file import WRITTEN, whole_name
        from debatebot.play.warmup_pages import keep, result_name
        from debatebot.tui.screens.filename import FileNameScreen

        def answered(typed: str | None) -> None:
            if typed is None:
                return
            said = keep(play, whole_name(typed))
            if said[0].startswith(WRITTEN):
                self._class_app.say(" ".join(said))
            else:
                self._class_app.push_screen(
                    FileNameScreen(typed, said[0], "what came of the round"), answered
                )

        if name:
            answered(name)
        else:
            offered = FileNameScreen(result_name(play), what="what came of the round")
            self._class_app.push_screen(offered, answered)

    def warm_for_a_class(self) -> None:
        """Build what reads the replies, beside the screen."""
        app = self._class_app

        def build() -> None:
            app.desk.talks.warm()
            app.desk.warm()

        app.run_worker(build, thread=True, exit_on_error=False, group="warm")
