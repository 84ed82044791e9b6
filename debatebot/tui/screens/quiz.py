"""The quiz: a question with its box, then the result in two beats."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual import events
from textual.app import ComposeResult
from textual.reactive import reactive

from debatebot.play.command import Place
from debatebot.quiz.state import QuizState, latest_answer
from debatebot.tui import keys
from debatebot.tui.paper import Block, Gap
from debatebot.tui.screens import asking, ending, mending, result
from debatebot.tui.screens.quiz_deeds import QuizDeeds
from debatebot.tui.widgets.body import Body
from debatebot.tui.widgets.key_line import Hint, KeyLine
from debatebot.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from debatebot.play.quiz import QuizPlay
    from debatebot.quiz.view import QuestionView


class QuizScreen(QuizDeeds):
    """Shows a session's state and sends what the learner does; it grades nothing."""

    CSS_PATH = Path(__file__).with_name("quiz.tcss")
    BINDINGS = keys.bindings("earned", "answered", "summary")

    state: reactive[QuizState | None] = reactive(None, init=False)

    def __init__(self, play: QuizPlay) -> None:
        super().__init__()
        self.play = play

    def compose(self) -> ComposeResult:
        """Head, body, keys; what the body shows follows from the state."""
        yield Sheet(id="progress")
        with Body(classes="page", id="body"):
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
            self.set_reactive(QuizDeeds.mends, state.phase == "earned" and draft is not None)
            self._put_back()
        self._draw()
        if moved:
            self._look_at_what_is_new(before, state)
            if state.phase == "asked":
                ready = self.play.make_ready
                self.run_worker(ready, thread=True, exit_on_error=False, group="warm")

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
