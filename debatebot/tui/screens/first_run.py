"""The first run: shown instead of home until it was finished or left.

The question with which it begins is drawn from the pack alone, so that a newcomer waits for nothing;
what reads the learner's words is built meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.events import Resize

from debatebot.play.commands import Place
from debatebot.play.newcomer import SEEN
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Gap, Prose
from debatebot.tui.scale import MIDDLE, STEPS
from debatebot.tui.screens import first_keys, first_question
from debatebot.tui.screens.boxed import BoxedScreen
from debatebot.tui.widgets.key_line import Hint, KeyLine
from debatebot.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from debatebot.play.first_run import FirstRun
    from debatebot.progress.events import Draft


class FirstRunScreen(BoxedScreen):
    """Shows a first run and sends what the learner does."""

    BINDINGS = [  # noqa: RUF012 - the base class's own declaration
        *keys.bindings("stance", "turn", "guess", "weigh", "answered"),
        Binding("left", "nudge(-1)", show=False),
        Binding("right", "nudge(1)", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.run_: FirstRun | None = None
        "None until something is done, and while the readers of one to go on with are built."
        self.cursor = 0

    def compose(self) -> ComposeResult:
        """Head, body, keys."""
        yield Sheet(id="progress")
        with VerticalScroll(classes="page", id="body"):
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

    @property
    def _begun(self) -> bool:
        return self.run_ is None and self.desk_app.desk.talks.first_run_begun

    # --- what is on screen ------------------------------------------------------------------

    @property
    def stage(self) -> str:
        """What is to be done now."""
        return self.run_.stage if self.run_ is not None else "stance"

    @property
    def here(self) -> Place:
        """The stage, as a place of the registry."""
        if self.stage != "fact":
            return first_keys.PLACES[self.stage]
        return "question" if self._asked or self._earned else "answered"

    @property
    def _phase(self) -> str:
        quiz = self.run_.quiz if self.run_ is not None else None
        return quiz.state.phase if quiz is not None else ""

    @property
    def _asked(self) -> bool:
        return self._phase == "asked"

    @property
    def _earned(self) -> bool:
        return self._phase == "earned"

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

    def allows(self, name: str) -> bool:
        """Only what would do something now."""
        run = self.run_
        if name == "not":
            return run is not None and run.debate is not None and run.debate.view().can_correct
        if name == "hint":
            return self._asked
        if name == "onward":
            return self.stage in ("weigh", "done") and bool(self.cursor or self._weighed)
        return True

    @property
    def _weighed(self) -> bool:
        return self.run_ is not None and bool(self.run_.tour.state.visit.value)

    def on_resize(self, event: Resize) -> None:
        """Low screens leave gaps out."""
        self.draw()

    # --- keys -------------------------------------------------------------------------------

    def action_key(self, key: str) -> None:
        """A digit takes a stance or weighs; the rest is the registry's."""
        if len(key) == 1 and key.isdigit() and self.here in ("stance", "weigh"):
            self.action_choose(int(key))
        else:
            super().action_key(key)

    def action_choose(self, step: int) -> None:
        """A step of the scale."""
        if step not in STEPS or self._begun:
            return
        self.cursor = 0
        if self.stage == "stance":
            self._run().take_stance(step)
        elif self.stage in ("weigh", "done"):
            from debatebot.tour import actions

            tour = self._run().tour
            if tour.state.stage == "see":
                tour.act(actions.Next())
            tour.act(actions.Weigh(step))
        self._done()

    def action_nudge(self, by: int) -> None:
        """One step to the left or right on the scale; Enter takes it."""
        if self.here in ("stance", "weigh"):
            self.cursor = min(max((self.cursor or MIDDLE) + by, STEPS[0]), STEPS[-1])
            self.changed()
            self.draw()

    def _run(self) -> FirstRun:
        """The run, begun with the first thing that is done."""
        if self.run_ is None:
            self.run_ = self.desk_app.desk.talks.first_run()
        return self.run_

    def _done(self) -> None:
        """Something was done: show what follows."""
        self.show()
        self.say_trouble()

    # --- what the learner does --------------------------------------------------------------

    def send(self, text: str) -> None:
        """What was typed, or an empty Enter, which goes on."""
        from debatebot.tour import actions

        run, blank = self._run(), not text.strip()
        match self.stage:
            case "reason" if blank:
                self.remark("A few words are enough: what speaks for it, or against?")
                return
            case "reason":
                run.give_reason(text)
            case "heard" if blank:
                run.go_on_to_fact()
            case "heard":
                run.give_reason(text)
            case "fact":
                if not self._answer(text, blank):
                    return
            case "guess" if blank:
                run.tour.act(actions.Next())
            case "guess":
                run.tour.act(actions.Guess(text))
            case _:
                return
        self._done()

    def _answer(self, text: str, blank: bool) -> bool:
        """Answer the fact, or add to the answer; False when nothing was typed."""
        from debatebot.quiz import actions

        run = self._run()
        if self._asked and blank:
            self.remark("Nothing is typed yet. /skip passes the question.")
            return False
        if not blank:
            run.answer(text)
        elif run.quiz is not None:
            run.quiz.act(actions.GoOn())
        return True

    def command_speak(self, rest: str = "") -> None:
        """The hint for Enter was clicked."""
        self.send(self.box.text)

    command_answer = command_guess = command_speak

    def command_next(self, rest: str = "") -> None:
        """From the answer to the tradeoff."""
        self._run().pass_on()
        self._done()

    def command_onward(self, rest: str = "") -> None:
        """Take the step that the arrows are on; once it is weighed, home."""
        if self.cursor:
            self.action_choose(self.cursor)
        elif self._weighed:
            from debatebot.tour import actions

            self._run().tour.act(actions.Next())
            self.command_back()

    def command_look(self, rest: str = "") -> None:
        """Both sides now."""
        self.send("")

    def command_pass(self, rest: str = "") -> None:
        """Go on without doing this."""
        self._run().pass_on()
        self._done()

    command_skip = command_pass

    def command_not(self, rest: str = "") -> None:
        """The last words were misread."""
        from debatebot.debate.actions import NotMyPoint

        run = self._run()
        if run.debate is not None:
            run.debate.act(NotMyPoint())
            self._done()

    def command_undo(self, rest: str = "") -> None:
        """Take back the last thing that was done; the words stand in their box again."""
        if self.run_ is not None and self.run_.take_back():
            self._done()
        else:
            self.remark("There is nothing to take back.")

    def command_hint(self, rest: str = "") -> None:
        """The next hint on the fact."""
        from debatebot.quiz.actions import ShowHint

        run = self._run()
        if run.quiz is not None and self._asked:
            run.quiz.act(ShowHint())
            self.draw_below()

    def command_weigh(self, rest: str = "") -> None:
        """The hint was clicked: say what to press."""
        self.remark("Press a number from 1 to 7, or click one.")

    def command_back(self, rest: str = "") -> None:
        """Home, for good; all that was done is kept."""
        self.keep()
        if self.run_ is not None:
            self.run_.leave()
        else:
            self.desk_app.desk.set_setting(SEEN, "seen")
        self.box.display = False
        self.desk_app.leave_first_run()

    command_home = command_back

    # --- nothing is lost --------------------------------------------------------------------

    def draft_now(self) -> Draft | None:
        """What stood unsent in the box at hand."""
        return self.run_.draft() if self.run_ is not None else None

    def save_draft(self, text: str, cursor: int) -> None:
        """Keep what stands unsent."""
        if self.run_ is not None:
            self.run_.save_draft(text, cursor)

    def paragraph_at_hand(self) -> int | None:
        """Where the article speaks of what is on screen; of a question only once it is marked."""
        run = self.run_
        if run is None:
            return None
        if self.stage == "fact" and run.quiz is not None:
            feedback = run.quiz.feedback()
            return feedback.cites[0] if feedback is not None and feedback.cites else None
        cites = run.tour.view().cites
        return cites[0] if cites else None
