"""Two people at one keyboard: whose turn it is, the conversation and the flow, a ballot each."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.reactive import reactive
from textual.widgets import TextArea

from debatebot.debate import actions
from debatebot.debate.duel import Duel
from debatebot.debate.reply import words
from debatebot.debate.view import DebateView
from debatebot.play.commands import Place
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Ends, Gap, Prose
from debatebot.tui.screens.duel_ballots import duel_ballots
from debatebot.tui.screens.leaf import LeafScreen
from debatebot.tui.screens.round_pane import SHEET, RoundPane
from debatebot.tui.screens.timed import Clocked, Timed
from debatebot.tui.widgets.key_line import Hint, KeyLine
from debatebot.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from debatebot.play.duel import DuelPlay
    from debatebot.progress.events import Draft

AT_THE_END = frozenset({"again", "swap", "export", "ballot", "ledger"})
BETWEEN_TWO = AT_THE_END | {"speak", "not", "flow", "pass", "undo", "time", "pause", "ballot"}
"""Commands of a turn or a ballot that two people have; hints and looks again are for one alone."""


class DuelScreen(RoundPane, Timed):
    """Shows a round of two people; it reads and scores nothing."""

    CSS_PATH = [SHEET, Path(__file__).with_name("duel.tcss")]  # noqa: RUF012 - as the base class
    BINDINGS = [  # noqa: RUF012 - the base class's own declaration
        *keys.bindings("turn", "ballot"),
        Binding("f2", "command('flow')", show=False),
        Binding("pageup", "page(-1)", show=False, priority=True),
        Binding("pagedown", "page(1)", show=False, priority=True),
    ]

    state: reactive[Duel | None] = reactive(None, init=False)

    def __init__(self, play: DuelPlay) -> None:
        super().__init__()
        self.play = play
        self._view: DebateView = play.view()

    @property
    def clocked(self) -> Clocked:
        """The round."""
        return self.play

    def compose(self) -> ComposeResult:
        """Head, conversation and flow, remarks, box, words and time left, keys."""
        yield Sheet(id="head")
        yield from self.middle()
        with VerticalScroll(id="offered", can_focus=False):
            yield Sheet(id="offers")
        yield self.box
        yield Sheet(id="count")
        yield KeyLine()

    def on_mount(self) -> None:
        """Show where the round is."""
        self.state = self.play.state

    @property
    def here(self) -> Place:
        """A turn, or the end."""
        return "ballot" if self._view.over else "turn"

    def watch_state(self, before: Duel | None, state: Duel) -> None:
        """Something was said: draw it all again, the newest in view."""
        self.changed()
        self.note = ""
        self._before = self._view.flow if before is not None else None
        self._view = self.play.view()
        self.put_back(typing=not self._view.over)
        self.draw()
        self.to_newest()

    def draw(self) -> None:
        """Everything."""
        view = self._view
        where = view.phase if view.over else f"turn {view.number} of {view.total}"
        who = Ends(safe.text(f"{view.me} against {view.part}", "bold"), safe.text(where, "$muted"))
        motion = (Prose(safe.cited(f"Motion: {view.motion}", "bold")),) if not self.short else ()
        self.query_one("#head", Sheet).show((*motion, who))
        self.draw_round()
        self.draw_below()

    def opening(self) -> tuple[Block, ...]:
        """How it goes."""
        return (
            Prose(safe.cited(self._view.intro, "italic")),
            Gap(),
            Prose(safe.text("The name over the box says whose turn it is.", "$muted")),
        )

    def draw_below(self) -> None:
        """A remark over the box; words and time under it."""
        note = Prose(safe.cited(self.note, "$warning"), safe.text("! ", "bold $warning"))
        self.query_one("#offers", Sheet).show((note,) if self.note else ())
        self.query_one("#offered").display = bool(self.note)
        self.draw_count()
        self.show_keys()

    def draw_count(self) -> None:
        """Whose turn, which, and how much is left of it."""
        view, count = self._view, self.query_one("#count", Sheet)
        if view.over:
            count.show((Prose(safe.text("Enter shows both ballots.", "$accent")),))
            return
        used = words(self.box.text)
        style = "$warning" if used > view.budget else "$muted"
        said = safe.join(self.clock_text(), safe.text(f"{used} of {view.budget} words", style))
        count.show((Ends(safe.text(view.phase, "bold $accent"), said),))

    @on(TextArea.Changed)
    def _counted(self, event: TextArea.Changed) -> None:
        self.draw_count()

    def allows(self, name: str) -> bool:
        """Only what two people can do now."""
        registered = {command.name for command in keys.of_place(self.here)}
        if name in registered and name not in BETWEEN_TWO:
            return False
        if name == "not":
            return self._view.can_correct
        if name in AT_THE_END - {"ballot"}:
            return self._view.over
        return name not in ("speak", "pass", "time", "pause") or not self._view.over

    def possible(self) -> tuple[str, ...]:
        """What would do something now."""
        beside = {"flow"} if self.wide else set()
        return tuple(n for n in keys.FOOTER[self.here] if n not in beside and self.allows(n))

    def key_hints(self) -> tuple[Hint, ...]:
        """At the end, Enter shows the ballots."""
        shown = super().key_hints()
        return (Hint("Enter", "ballots", "ballot"), *shown) if self._view.over else shown

    # --- what they do -----------------------------------------------------------------------

    def action_key(self, key: str) -> None:
        """At the end, Enter shows the ballots; the rest is the registry's."""
        if self._view.over and key == "enter":
            self.command_ballot()
        else:
            super().action_key(key)

    def send(self, text: str) -> None:
        """A turn; nothing at all is not one."""
        if text.strip():
            self._act(actions.Speak(text, at=len(self._view.lines) + 1))
        else:
            self.remark("Nothing is typed yet. /pass gives the turn up.")

    def time_is_up(self, text: str, seconds: int) -> None:
        """Send what is typed, or pass."""
        self._act(
            actions.Speak(text, seconds=seconds) if text.strip() else actions.Pass(seconds=seconds)
        )

    def command_speak(self, rest: str = "") -> None:
        """The hint for Enter was clicked."""
        self.send(self.box.text)

    def command_not(self, rest: str = "") -> None:
        """The last turn was misread."""
        self._act(actions.NotMyPoint())

    def command_pass(self, rest: str = "") -> None:
        """Give the turn up."""
        self._act(actions.Pass())

    def command_undo(self, rest: str = "") -> None:
        """Take the last turn back; it stands in the box again."""
        self._act(actions.TakeBack())

    def command_flow(self, rest: str = "") -> None:
        """The flow in the place of the conversation; beside it, it is there already."""
        if self.wide:
            self.remark("The flow is on the right; ▸ marks what this turn changed.")
        else:
            self.shows_flow = not self.shows_flow

    def command_ballot(self, rest: str = "") -> None:
        """Both ballots as they stand."""
        self.desk_app.open_screen(DuelBallotScreen(self.play))

    command_ledger = command_ballot

    def command_again(self, rest: str = "") -> None:
        """Another round of the same two."""
        self.desk_app.duel_again(self.play, swap=False)

    def command_swap(self, rest: str = "") -> None:
        """Another round; the other side speaks first."""
        self.desk_app.duel_again(self.play, swap=True)

    def command_export(self, rest: str = "") -> None:
        """Write the round as a page."""
        self.desk_app.export_duel(self.play, rest)

    def command_back(self, rest: str = "") -> None:
        """From the flow to the conversation, from there home; all is kept."""
        if self.shows_flow and not self.wide:
            self.shows_flow = False
        else:
            self.desk_app.go_home()

    def _act(self, action: actions.Action) -> None:
        before = self.play.state
        self.state = self.play.act(action)
        if self.state is before:
            self.remark("That did nothing here.")
        self.say_trouble()

    # --- nothing is lost --------------------------------------------------------------------

    def draft_now(self) -> Draft | None:
        """What stood unsent in the box of this turn."""
        return self.play.draft()

    def save_draft(self, text: str, cursor: int) -> None:
        """Keep what stands unsent."""
        self.play.save_draft(text, cursor)


class DuelBallotScreen(LeafScreen):
    """A ballot each; Esc goes back to the round."""

    BINDINGS = keys.bindings("flow")
    place: ClassVar[Place] = "flow"

    def __init__(self, play: DuelPlay) -> None:
        super().__init__()
        self._play = play

    def blocks(self) -> Iterable[Block]:
        """Both, one after the other."""
        return duel_ballots(self._play)
