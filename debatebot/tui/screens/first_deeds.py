"""What a newcomer does in the first run: keys and commands become actions of its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding

from debatebot.play.newcomer import SEEN
from debatebot.tui import keys
from debatebot.tui.scale import MIDDLE, STEPS
from debatebot.tui.screens.first_standing import FirstStanding

if TYPE_CHECKING:
    from debatebot.play.first_run import FirstRun


class FirstDeeds(FirstStanding):
    """The part of the screen that acts; what it shows follows from the run."""

    BINDINGS = [  # noqa: RUF012 - the base class's own declaration
        *keys.bindings("stance", "turn", "guess", "weigh", "answered"),
        Binding("left", "nudge(-1)", show=False),
        Binding("right", "nudge(1)", show=False),
    ]

    def show(self) -> None:
        """Everything, for the stage at hand."""

    def draw(self) -> None:
        """All of the screen."""

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
