"""A round with a box under it, for one person or for two: what both kinds of screens share."""

from __future__ import annotations

from typing import Any, Protocol

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.reactive import reactive
from textual.widgets import TextArea

from debatebot.debate import actions
from debatebot.debate.clock import Time
from debatebot.debate.reply import words
from debatebot.debate.view import DebateView
from debatebot.play.command import Place
from debatebot.tui import keys, safe
from debatebot.tui.paper import Ends
from debatebot.tui.screens.boxed import KeepsDrafts
from debatebot.tui.screens.round_pane import RoundPane
from debatebot.tui.screens.timed import Clocked, Timed
from debatebot.tui.widgets.key_line import KeyLine
from debatebot.tui.widgets.sheet import Sheet


class Round(KeepsDrafts, Protocol):
    """What plays the round: for one person or for two."""

    @property
    def state(self) -> Any:
        """Where it stands; another object whenever something was said."""
        ...

    def view(self) -> DebateView:
        """What to show now."""
        ...

    def act(self, action: actions.Action) -> Any:
        """Take an action; a refused one returns the very same state."""
        ...

    def time(self) -> Time | None:
        """The clock of the turn at hand."""
        ...

    def pause(self) -> Time | None:
        """Stop it, or let it go on."""
        ...


class RoundBox(RoundPane, Timed):
    """A screen of a round in which something is said."""

    state: reactive[Any] = reactive(None, init=False)

    @property
    def playing(self) -> Round:
        """What plays the round."""
        raise LookupError("a screen of a round has one")

    @property
    def clocked(self) -> Clocked:
        """The same, as what has a clock."""
        return self.playing

    def compose(self) -> ComposeResult:
        """Head, conversation and flow, what is offered, box, words and time left, keys."""
        yield Sheet(id="head")
        yield from self.middle()
        with VerticalScroll(id="offered", can_focus=False):
            yield Sheet(id="offers")
        yield self.box
        yield Sheet(id="count")
        yield KeyLine()

    def on_mount(self) -> None:
        """Show where the round is."""
        self.state = self.playing.state

    @property
    def here(self) -> Place:
        """A turn, or the end."""
        return "ballot" if self._view.over else "turn"

    def possible(self) -> tuple[str, ...]:
        """What would do something now."""
        beside = {"flow"} if self.wide else set()
        return tuple(n for n in keys.FOOTER[self.here] if n not in beside and self.allows(n))

    def count_line(self, phase_style: str) -> Ends:
        """Which turn it is, and what is left of its words and its time."""
        view, used = self._view, words(self.box.text)
        over = used > view.budget
        said = f"{used} of {view.budget} words{': beyond them nothing is earned' if over else ''}"
        left = safe.join(self.clock_text(), safe.text(said, "$warning" if over else "$muted"))
        return Ends(safe.text(view.phase, phase_style), left)

    @on(TextArea.Changed)
    def _counted(self, event: TextArea.Changed) -> None:
        self.draw_count()

    # --- what is said -----------------------------------------------------------------------

    def send(self, text: str) -> None:
        """A turn; nothing at all is not one."""
        if text.strip():
            self.act(actions.Speak(text, at=self.turn()))
        else:
            self.remark(self.nothing_typed)

    nothing_typed = "Nothing is typed yet. /pass gives the turn up."

    def turn(self) -> int:
        """The number of the turn that is before whoever speaks."""
        return len(self._view.lines) + 1

    def time_is_up(self, text: str, seconds: int) -> None:
        """Send what is typed, or pass."""
        spoken = actions.Speak(text, at=self.turn(), seconds=seconds)
        self.act(spoken if text.strip() else actions.Pass(seconds=seconds))

    def act(self, action: actions.Action) -> None:
        """Do it, and show what came of it."""
        before = self.playing.state
        self.state = self.playing.act(action)
        if self.state is before:
            self.remark("That did nothing here.")
        self.say_trouble()

    def command_speak(self, rest: str = "") -> None:
        """The hint for Enter was clicked."""
        self.send(self.box.text)

    def command_not(self, rest: str = "") -> None:
        """The last turn was misread."""
        self.act(actions.NotMyPoint())

    def command_pass(self, rest: str = "") -> None:
        """Give the turn up."""
        self.act(actions.Pass())

    def command_undo(self, rest: str = "") -> None:
        """Take the last turn back; it stands in the box again."""
        self.act(actions.TakeBack())

    def command_flow(self, rest: str = "") -> None:
        """The flow in the place of the conversation; beside it, it is there already."""
        if self.wide:
            self.remark("The flow is on the right; ▸ marks what this turn changed.")
        else:
            self.shows_flow = not self.shows_flow

    def command_back(self, rest: str = "") -> None:
        """From the flow to the conversation, from there home; all is kept."""
        if self.shows_flow and not self.wide:
            self.shows_flow = False
        else:
            self.desk_app.go_home()

    # --- nothing is lost --------------------------------------------------------------------

    @property
    def drafts(self) -> KeepsDrafts | None:
        """What keeps the words of the turn at hand."""
        return self.playing
