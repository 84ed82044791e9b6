"""The quiz: a question with its box, then the result in two beats."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual import events, on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.reactive import reactive
from textual.widgets import TextArea

from debatebot.play.commands import Place
from debatebot.quiz import actions
from debatebot.quiz.state import QuizState, latest_answer
from debatebot.tui import keys
from debatebot.tui.paper import Block, Gap
from debatebot.tui.screens import asking, ending, mending, result
from debatebot.tui.screens.boxed import BoxedScreen
from debatebot.tui.widgets.answer_box import AnswerBox
from debatebot.tui.widgets.key_line import Hint, KeyLine
from debatebot.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from debatebot.play.quiz import QuizPlay
    from debatebot.progress.events import Draft
    from debatebot.quiz.view import QuestionView

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


class QuizScreen(BoxedScreen):
    """Shows a session's state and sends what the learner does; it grades nothing."""

    CSS_PATH = Path(__file__).with_name("quiz.tcss")
    BINDINGS = keys.bindings("earned", "answered", "summary")

    state: reactive[QuizState | None] = reactive(None, init=False)
    mends: reactive[bool] = reactive(False, init=False)
    "True while the answer is open for mending."

    def __init__(self, play: QuizPlay) -> None:
        super().__init__()
        self.play = play

    def compose(self) -> ComposeResult:
        """Head, body, keys; what the body shows follows from the state."""
        yield Sheet(id="progress")
        with VerticalScroll(classes="page", id="body"):
            yield Sheet(id="question")
            yield Sheet(id="result")
            yield Sheet(id="answer")
            yield self.box
            yield Sheet(id="below")
        yield KeyLine()

    def on_mount(self) -> None:
        """Show where the session is."""
        warm = self.desk_app.desk.warm
        self.run_worker(warm, thread=True, exit_on_error=False, group="warm")
        self.state = self.play.state

    # --- what is on screen ------------------------------------------------------------------

    @property
    def here(self) -> Place:
        """The phase, as a place of the registry."""
        phase = self.play.state.phase
        return "question" if phase == "asked" or self.mends else phase

    def watch_state(self, before: QuizState | None, state: QuizState) -> None:
        """Something happened: the box follows the phase, and all is drawn again."""
        self.changed()
        self.note = ""
        moved = before is None or (before.position, before.phase) != (state.position, state.phase)
        if moved:
            draft = self.play.draft()
            self.set_reactive(QuizScreen.mends, state.phase == "earned" and draft is not None)
            self._put_back()
        self._draw()
        if moved:
            self._look_at_what_is_new(before, state)

    def _look_at_what_is_new(self, before: QuizState | None, state: QuizState) -> None:
        """The second beat comes below the first: on a low screen it has to be scrolled to."""
        body, answer = self.query_one("#body"), self.query_one("#answer")
        was = None if before is None else (before.position, before.phase)
        if was == (state.position, "earned") and state.phase == "answered":
            self.bring_into_view(answer)
        else:
            body.scroll_home(animate=False, immediate=True)

    def watch_mends(self) -> None:
        """The answer is opened for mending, or closed again."""
        self.changed()
        self._put_back()
        self._draw()

    def _put_back(self) -> None:
        otherwise = latest_answer(self.play.state.current) if self.mends else ""
        self.put_back(otherwise, typing=self.here == "question")

    def draft_now(self) -> Draft | None:
        """What stood unsent in this box, or in the box of the mend."""
        return self.play.draft()

    def save_draft(self, text: str, cursor: int) -> None:
        """Keep what stands unsent."""
        self.play.save_draft(text, cursor)

    def _draw(self) -> None:
        short = self.short
        view, feedback = self.play.view(), self.play.feedback()
        if view is None:
            self._draw_summary(short)
            return
        self.query_one("#progress", Sheet).show(self.head(view))
        self.query_one("#question", Sheet).show(asking.question(view, short))
        shown = result.first_beat(feedback, short) if feedback is not None else ()
        gap = (Gap(),) if self.mends and not short else ()
        self.query_one("#result", Sheet).show((*shown, *gap))
        second = result.second_beat(feedback, short) if feedback is not None else ()
        self.query_one("#answer", Sheet).show(second)
        self.draw_below()

    def head(self, view: QuestionView) -> tuple[Block, ...]:
        """Where one is."""
        return asking.progress(view, self.play.state.plan.mode)

    def end_blocks(self, short: bool) -> tuple[Block, ...]:
        """What came of it all."""
        return ending.summary(self.play.summary(), short)

    def key_hints(self) -> tuple[Hint, ...]:
        """While mending, Enter keeps what is typed."""
        shown = super().key_hints()
        return (Hint("Enter", "keep it", "answer"), *shown) if self.mends else shown

    def possible(self) -> tuple[str, ...] | None:
        """What the session allows, and what always works."""
        return None if self._is_over else (*self._allowed(), "open", "back")

    @property
    def _is_over(self) -> bool:
        return self.play.state.current is None

    def draw_below(self) -> None:
        """Hints and remarks, or the lights of a mend."""
        view, feedback = self.play.view(), self.play.feedback()
        below = self.query_one("#below", Sheet)
        if view is None:
            below.show(())
        elif self.mends and feedback is not None:
            lit = self.play.lights(self.box.text)
            below.show(self._apart(mending.lights(lit, feedback.need, self.note)))
        else:
            below.show(self._apart(asking.helps(view, self.note)))
        self.show_keys()

    def _apart(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Below the box, with an empty line between where there is room."""
        return (Gap(), *blocks) if blocks and not self.short else blocks

    def _draw_summary(self, short: bool) -> None:
        self.query_one("#progress", Sheet).show(())
        self.query_one("#question", Sheet).show(self.end_blocks(short))
        self.query_one("#result", Sheet).show(())
        self.query_one("#answer", Sheet).show(())
        self.query_one("#below", Sheet).show(())
        self.show_keys()

    def on_resize(self, event: events.Resize) -> None:
        """Low screens leave gaps out."""
        super().on_resize(event)
        if self.state is not None:
            self._draw()

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

    def paragraph_at_hand(self) -> int | None:
        """What the feedback cites; before it none, so that no page gives an answer away."""
        feedback = self.play.feedback()
        return feedback.cites[0] if feedback is not None and feedback.cites else None
