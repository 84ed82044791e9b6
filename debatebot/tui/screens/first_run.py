"""The first run: shown instead of home until it was finished or left.

The question with which it begins is drawn from the pack alone, so that a newcomer waits for nothing;
what reads the learner's words is built meanwhile.
"""

from __future__ import annotations

from textual.app import ComposeResult
from textual.events import Resize

from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Gap, Prose
from debatebot.tui.screens import first_keys, first_question
from debatebot.tui.screens.first_deeds import FirstDeeds
from debatebot.tui.widgets.body import Body
from debatebot.tui.widgets.key_line import Hint, KeyLine
from debatebot.tui.widgets.sheet import Sheet


class FirstRunScreen(FirstDeeds):
    """Shows a first run and sends what the learner does."""

    def compose(self) -> ComposeResult:
        """Head, body, keys."""
        yield Sheet(id="progress")
        with Body(classes="page", id="body"):
            yield Sheet(id="upper")
            yield Sheet(id="lower")
            yield self.box
            yield Sheet(id="below")
        yield KeyLine()

    def on_mount(self) -> None:
        """The first question at once; what reads the answers is built beside it."""
        self.box.placeholder = ""
        self.show()
        self.call_after_refresh(self._warm)

    def _warm(self) -> None:
        self.run_worker(self._build, thread=True, exit_on_error=False, group="warm")

    def _build(self) -> None:
        self.desk_app.desk.talks.warm()
        if self._begun:
            self.app.call_from_thread(self._go_on)
        self.desk_app.desk.warm()

    def _go_on(self) -> None:
        """Show where it was left, now that its words can be read again."""
        if self.run_ is None:
            self.run_ = self.desk_app.desk.talks.first_run()
            self.show()

    # --- what is on screen ------------------------------------------------------------------

    def show(self) -> None:
        """Everything, for the stage at hand; the box is open where something is typed."""
        self.changed()
        self.note = ""
        self.put_back(typing=self.here in keys.TYPED and not self._begun)
        self.draw()
        body = self.query_one("#body")
        body.scroll_home(animate=False, immediate=True)
        if self.here in keys.TYPED or self._weighed:
            self.call_after_refresh(body.scroll_end, animate=False)
        elif self.here == "answered":
            self.bring_into_view(self.query_one("#lower"))

    def draw(self) -> None:
        """All of the screen."""
        pack = self.desk_app.desk.pack
        self.query_one("#progress", Sheet).show(first_question.head(pack, self.stage))
        self.query_one("#upper", Sheet).show(self._upper())
        self.query_one("#lower", Sheet).show(self._lower())
        self.draw_below()

    def _upper(self) -> tuple[Block, ...]:
        gap = () if self.short else (Gap(),)
        if self._begun:
            wait = "One moment: your words are being read again …"
            return (*gap, Prose(safe.text(wait, "$muted")))
        run = self.run_
        if run is None or self.stage == "stance":
            asked = first_question.stance(self.desk_app.desk.pack, self.cursor, self.short)
            return (*gap, *asked)
        from debatebot.tui.screens import first_steps

        return (*gap, *first_steps.upper(run, self.cursor, self.short))

    def _lower(self) -> tuple[Block, ...]:
        if self.run_ is None or self.stage != "fact":
            return ()
        from debatebot.tui.screens import first_steps

        return first_steps.lower(self.run_, self.short)

    def draw_below(self) -> None:
        """A remark or hints, and the keys."""
        blocks: list[Block] = []
        quiz = self.run_.quiz if self.run_ is not None else None
        view = quiz.view() if quiz is not None and self._asked else None
        if view is not None and view.hints:
            blocks += [
                Prose(safe.cited(hint), safe.text("hint  ", "bold $accent")) for hint in view.hints
            ]
        if self.note:
            blocks.append(
                Prose(safe.cited(self.note, "$warning"), safe.text("! ", "bold $warning"))
            )
        self.query_one("#below", Sheet).show(blocks)
        self.show_keys()

    def key_hints(self) -> tuple[Hint, ...]:
        """What Enter does here, and that Esc leads home."""
        return first_keys.hints(self.here, self.possible())

    def possible(self) -> tuple[str, ...]:
        """The commands of this step."""
        return tuple(name for name in first_keys.POSSIBLE[self.here] if self.allows(name))

    def on_resize(self, event: Resize) -> None:
        """Low screens leave gaps out."""
        self.draw()
