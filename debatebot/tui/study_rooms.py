"""Ways into what is scheduled and scored: Today, learn, exams, settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from debatebot.play.quiz_ask import QuizAsk, exam_ask
from debatebot.quiz.choose import NothingToAsk, UnknownTopic

if TYPE_CHECKING:
    from debatebot.play.exam import ExamPlay
    from debatebot.play.today import TodayPlay
    from debatebot.tui.app import DebatebotApp

GONE = "That is not in this pack any more; its answers are kept."


class StudyRooms:
    """The part of the app that opens what is scheduled and scored."""

    @property
    def _desk_app(self) -> DebatebotApp:
        return cast("DebatebotApp", self)

    # --- Today ------------------------------------------------------------------------------

    def command_today(self, rest: str = "") -> None:
        """Five minutes of what is due."""
        self.start_today()

    def start_today(self, minutes: int | None = None) -> None:
        """Today, gone on with or begun."""
        self._open_today(self._desk_app.desk.study.begin_today(minutes))

    def resume_today(self, session: str) -> None:
        """Go on with a Today where it was left."""
        try:
            play = self._desk_app.desk.study.resume_today(session)
        except LookupError:
            self._desk_app.say(GONE)
        else:
            self._open_today(play)

    def _open_today(self, play: TodayPlay) -> None:
        from debatebot.tui.screens.today import TodayScreen

        self._desk_app.open_screen(TodayScreen(play))

    def start_asked(self, ask: QuizAsk) -> None:
        """The quiz or exam that the command line asked for."""
        if ask.mode == "exam":
            self._desk_app.go_on_or("exam", lambda: self.start_exam(ask))
        else:
            self._desk_app.start_quiz(ask)

    # --- learn and drill --------------------------------------------------------------------

    def command_learn(self, rest: str = "") -> None:
        """What is due, then what is new."""
        self._desk_app.start_quiz(QuizAsk("learn", rest))

    def command_drill(self, rest: str = "") -> None:
        """Questions of all topics, or of one."""
        self._desk_app.start_quiz(QuizAsk(topic=rest))

    def choose_mode(self) -> None:
        """To learn, to drill, or for a score."""
        from debatebot.tui.screens.modes import ModesScreen

        def answered(ask: QuizAsk | None) -> None:
            if ask is not None:
                self.start_asked(ask)

        self._desk_app.push_screen(ModesScreen(), answered)

    # --- exams ------------------------------------------------------------------------------

    def command_exam(self, rest: str = "") -> None:
        """An exam; how many questions and how many minutes may follow."""
        ask = exam_ask(rest)
        if isinstance(ask, str):
            self._desk_app.say(ask)
        else:
            self._desk_app.go_on_or("exam", lambda: self.start_exam(ask))

    def start_exam(self, ask: QuizAsk) -> None:
        """Begin the exam that was asked for, or say why there is none."""
        try:
            play = self._desk_app.desk.begin_exam(ask)
        except (NothingToAsk, UnknownTopic) as reason:
            self._desk_app.say(reason.message)
        else:
            self._open_exam(play)

    def resume_exam(self, session: str) -> None:
        """Go on with an exam; one that has ended opens at its report."""
        try:
            play = self._desk_app.desk.study.resume_exam(session)
        except LookupError:
            self._desk_app.say(GONE)
        else:
            self._open_exam(play)

    def _open_exam(self, play: ExamPlay) -> None:
        from debatebot.tui.screens.exam import ExamScreen
        from debatebot.tui.screens.report import ReportScreen

        if play.state.current is None:
            self._desk_app.open_screen(ReportScreen(play))
        else:
            self._desk_app.open_screen(ExamScreen(play))

    # --- settings ---------------------------------------------------------------------------

    def command_settings(self, rest: str = "") -> None:
        """How long a day is and what it brings."""
        from debatebot.tui.screens.settings import SettingsScreen

        if not isinstance(self._desk_app.screen, SettingsScreen):
            self._desk_app.open_screen(SettingsScreen())
