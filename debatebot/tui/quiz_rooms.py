"""Ways into a quiz: from the doors, from a topic, and back to one that was left."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from debatebot.play.quiz_ask import QuizAsk

if TYPE_CHECKING:
    from debatebot.play.quiz import QuizPlay
    from debatebot.tui.app import DebatebotApp


class QuizRooms:
    """The part of the app that opens quizzes."""

    @property
    def _quiz_app(self) -> DebatebotApp:
        return cast("DebatebotApp", self)

    def command_quiz(self, rest: str = "") -> None:
        """A quiz, on a topic if one is named; when one is unfinished, ask whether to go on."""
        if rest:
            self.start_quiz(QuizAsk(topic=rest))
        else:
            self._quiz_app.go_on_or("quiz", self._quiz_app.choose_mode)

    def command_missed(self, rest: str = "") -> None:
        """Drill what was missed."""
        from debatebot.quiz.choose import MISSED

        self.start_quiz(QuizAsk(topic=MISSED))

    def start_quiz(self, ask: QuizAsk) -> None:
        """Begin a new quiz, or say why there is none."""
        from debatebot.quiz.choose import NothingToAsk, UnknownTopic

        try:
            play = self._quiz_app.desk.begin_quiz(ask)
        except (NothingToAsk, UnknownTopic) as reason:
            self._quiz_app.say(reason.message)
        else:
            self._open_quiz(play)

    def resume_quiz(self, session: str) -> None:
        """Go on with a quiz where it was left."""
        try:
            play = self._quiz_app.desk.resume_quiz(session)
        except LookupError:
            self._quiz_app.say("That quiz is not in this pack any more; its answers are kept.")
        else:
            self._open_quiz(play)

    def _open_quiz(self, play: QuizPlay) -> None:
        from debatebot.tui.screens.quiz import QuizScreen

        self._quiz_app.open_screen(QuizScreen(play))
