"""What a learner does in a quiz: keys and commands become actions; nothing is graded here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.reactive import reactive
from textual.widgets import TextArea

from debatebot.quiz import actions
from debatebot.quiz.state import QuizState
from debatebot.tui.screens.boxed import BoxedScreen, KeepsDrafts
from debatebot.tui.widgets.answer_box import AnswerBox

if TYPE_CHECKING:
    from debatebot.play.quiz import QuizPlay

QUIZ_COMMANDS = frozenset(
    {
        "answer",
        "reveal",
        "next",
        "retry",
        "mend",
        "hint",
        "skip",
        "right",
        "wrong",
        "flag",
        "undo",
        "unknown",
    }
)
"""Commands that the session allows or refuses; the rest always work."""


class QuizDeeds(BoxedScreen):
    """The part of the screen that acts; what it shows follows from `state`."""

    play: QuizPlay
    state: QuizState | None
    mends: reactive[bool] = reactive(False, init=False)
    "True while the answer is open for mending."

    @property
    def _is_over(self) -> bool:
        return self.play.state.current is None

    # --- keys -------------------------------------------------------------------------------

    def send(self, text: str) -> None:
        """An answer, or the answer mended."""
        if not text.strip():
            self.remark("Nothing is typed yet. /skip passes the question.")
        elif self.mends:
            self._act(actions.MendAnswer(text))
            self.mends = False
        else:
            self._act(actions.Answer(text, at=self.play.state.position))

    @on(TextArea.Changed)
    def _lights(self, event: TextArea.Changed) -> None:
        """While mending, lights follow finished sentences."""
        if self.mends:
            self.draw_below()

    def _allowed(self) -> tuple[str, ...]:
        view = self.play.view()
        return view.commands if view is not None else ()

    # --- what the learner does --------------------------------------------------------------

    def allows(self, name: str) -> bool:
        """Only what would do something now."""
        return self._is_over or name not in QUIZ_COMMANDS or name in self._allowed()

    def command_answer(self, rest: str = "") -> None:
        """The hint for Enter was clicked."""
        self._sent(AnswerBox.Sent(self.box.text))

    def command_reveal(self, rest: str = "") -> None:
        """The second beat: what was missed, and the answer."""
        self._act(actions.GoOn())

    def command_next(self, rest: str = "") -> None:
        """On to the next question, the summary, and home."""
        if self._is_over:
            self.desk_app.go_home()
        else:
            self._act(actions.GoOn())

    def command_mend(self, rest: str = "") -> None:
        """Open the answer again, beside its mark."""
        self.mends = True

    def command_retry(self, rest: str = "") -> None:
        """The free second try."""
        self._act(actions.TryAgain())

    def command_hint(self, rest: str = "") -> None:
        """The next hint."""
        self._act(actions.ShowHint())

    def command_skip(self, rest: str = "") -> None:
        """Pass the question."""
        self._act(actions.SkipQuestion())

    def command_right(self, rest: str = "") -> None:
        """I was right."""
        self._act(actions.Remark(right=True))

    def command_wrong(self, rest: str = "") -> None:
        """I was wrong."""
        self._act(actions.Remark(right=False))

    def command_unknown(self, rest: str = "") -> None:
        """I did not know: it was no answer."""
        self._act(actions.DidNotKnow())

    def command_flag(self, rest: str = "") -> None:
        """Something is wrong with the question."""
        self._act(actions.RaiseFlag(rest))
        self.desk_app.say("Flagged. Thank you; it is kept for the author.")

    def command_undo(self, rest: str = "") -> None:
        """Take the last thing back."""
        self._act(actions.TakeBack())

    def command_trace(self, rest: str = "") -> None:
        """How the answer was read, step by step."""
        from debatebot.tui.screens.trace import TraceScreen

        feedback = self.play.feedback()
        if feedback is not None:
            self.desk_app.open_screen(TraceScreen(feedback, self.play.trace()))

    def command_missed(self, rest: str = "") -> None:
        """From the summary: drill what was missed."""
        self.desk_app.go_home()
        self.desk_app.command_missed()

    def command_learn(self, rest: str = "") -> None:
        """From the summary: what is due."""
        self.desk_app.go_home()
        self.desk_app.command_learn(rest)

    def command_quiz(self, rest: str = "") -> None:
        """From the summary: another one."""
        self.desk_app.go_home()
        self.desk_app.command_quiz(rest)

    def command_back(self, rest: str = "") -> None:
        """Close the mend if one is open, else go home."""
        if self.mends:
            self.keep()
            self.mends = False
        else:
            self.desk_app.go_home()

    def _act(self, action: actions.Action) -> None:
        self.state = self.play.act(action)
        self.say_trouble()

    # --- nothing is lost --------------------------------------------------------------------

    @property
    def drafts(self) -> KeepsDrafts | None:
        """What keeps the words of the answer, or of the mend."""
        return self.play

    def paragraph_at_hand(self) -> int | None:
        """What the feedback cites; before it none, so that no page gives an answer away."""
        feedback = self.play.feedback()
        return feedback.cites[0] if feedback is not None and feedback.cites else None
