"""The learner's own ballot of a round, filled in row by row before ours is shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.content import Content
from textual.events import Resize

from debatebot.play.command import Place
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Ends, Gap, Prose, lay_out
from debatebot.tui.screens.boxed import BoxedScreen, KeepsDrafts
from debatebot.tui.screens.round_pane import RoundPane
from debatebot.tui.widgets.body import Body
from debatebot.tui.widgets.key_line import KeyLine
from debatebot.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from debatebot.play.judging import Entry, Judging
    from debatebot.play.watching import AnyRound

NAME_CELLS = 12
VALUE_CELLS = 10
SAYS_FROM = 60
"""On narrower papers only the row at hand says what it looks at."""


class EntryRow(Block, frozen=True):
    """One row of the ballot: its name, what was filled in, what it looks at."""

    entry: Entry
    at_hand: bool

    def lines(self, width: int) -> list[Content]:
        """One line, or as many as the words at hand take."""
        entry = self.entry
        mark = safe.text("▸ " if self.at_hand else "  ", "bold $accent")
        name = safe.text(entry.name, "bold" if self.at_hand else "")
        of = f"/{entry.most:.1f}".removesuffix(".0") if entry.most else ""
        value = entry.shown + (of if entry.shown and entry.value else "")
        given = safe.text(value or f"…{of}", "bold $accent" if value else "$muted")
        lead = safe.join(
            mark,
            name.pad_right(max(1, NAME_CELLS - name.cell_length)),
            given.pad_right(max(1, VALUE_CELLS - given.cell_length)),
        )
        if width < SAYS_FROM and not self.at_hand:
            return [lead.truncate(width)]
        return Prose(safe.text(entry.says, "$muted"), lead).lines(width) if (
            width >= SAYS_FROM) else [lead, *Prose(safe.text(entry.says, "$muted"),
                                                   safe.text("  ")).lines(width)]  # fmt: skip


class JudgeScreen(BoxedScreen):
    """Asks for one row after the other; it counts and compares nothing itself."""

    CSS_PATH = Path(__file__).with_name("judge.tcss")
    BINDINGS = keys.bindings("judge", typed=True)
    place: ClassVar[Place] = "judge"

    def __init__(self, play: AnyRound, judging: Judging) -> None:
        super().__init__()
        self.play, self.judging = play, judging
        self._view = play.view()
        self.box.placeholder = "A number …"

    def compose(self) -> ComposeResult:
        """What is marked, the rows, the box, what is asked for, keys."""
        with Body(id="body", classes="page"):
            yield Sheet(id="rows")
        yield self.box
        yield Sheet(id="asked")
        yield KeyLine(self.key_hints())

    def on_mount(self) -> None:
        """Show where it is."""
        self._show()

    def _show(self) -> None:
        self.changed()
        self.note = ""
        self.put_back(typing=True)
        self.draw()

    def draw(self) -> None:
        """The rows, and what stands under the box."""
        self.query_one("#rows", Sheet).show((*self._above(), *self._below()))
        self.draw_below()
        self.call_after_refresh(self._to_row)

    def _above(self) -> tuple[Block, ...]:
        """The head, and the rows before the one at hand."""
        return (*self._head(), *self._rows()[: self.judging.at])

    def _below(self) -> tuple[Block, ...]:
        return self._rows()[self.judging.at :]

    def _rows(self) -> tuple[Block, ...]:
        entries = self.judging.entries
        return tuple(EntryRow(entry, n == self.judging.at) for n, entry in enumerate(entries))

    def _to_row(self) -> None:
        """The row at hand into view, with those before it as far as there is room."""
        body, width = self.query_one("#body"), self.query_one("#rows").size.width
        end = len(lay_out((*self._above(), *self._below()[:1]), width))
        body.scroll_to(y=max(0, end - body.size.height + 1), animate=False)

    def _head(self) -> tuple[Block, ...]:
        view = self._view
        whose = "your round" if view.me == "you" else view.me
        head = Ends(
            safe.join(
                safe.text("YOUR BALLOT  ", "bold $primary"),
                safe.text(f"of {whose}, for '{view.mine}'", "$muted"),
            ),
            safe.text("before ours", "$muted"),
        )
        said = "/said leads to the round again; what you filled in stays."
        return (head, *(() if self.short else (Prose(safe.text(said, "$muted")),)), Gap())

    def draw_below(self) -> None:
        """What is asked for, or why a value was not taken."""
        entry = self.judging.entry
        asked = f"{entry.name}: {entry.asks}" if entry else "All filled in. Enter shows ours."
        text = safe.text(self.note, "$warning") if self.note else safe.text(asked, "$accent")
        self.query_one("#asked", Sheet).show((Prose(text),))
        self.show_keys()

    def on_resize(self, event: Resize) -> None:
        """Another width, another layout."""
        if self.query("#rows"):
            self.draw()

    def send(self, text: str) -> None:
        """A value; nothing at all keeps what is there, and after the last row hands it in."""
        if self.judging.entry is None:
            self._hand_in()
            return
        refused = self.judging.take(text)
        if refused:
            self.remark(refused)
            self.box.select_all()  # what is typed next takes its place
        else:
            self._show()
            self.say_trouble()

    def command_mark(self, rest: str = "") -> None:
        """The hint for Enter was clicked."""
        self.send(self.box.text)

    def command_pass(self, rest: str = "") -> None:
        """Leave the row at hand out."""
        refused = self.judging.leave_out()
        if refused:
            self.remark(refused)
        else:
            self._show()

    def command_undo(self, rest: str = "") -> None:
        """Back to the row before."""
        if self.judging.back():
            self._show()
        else:
            self.remark("This is the first row.")

    def command_said(self, rest: str = "") -> None:
        """The round itself, from its beginning; what was filled in stays."""
        self.desk_app.command_back()
        if isinstance(self.desk_app.screen, RoundPane):
            self.desk_app.screen.to_first()

    def command_flow(self, rest: str = "") -> None:
        """The flow of the round."""
        from debatebot.tui.screens.flow import FlowScreen

        self.desk_app.open_screen(FlowScreen(self.play))

    def _hand_in(self) -> None:
        from debatebot.tui.screens.judged import JudgedScreen

        self.judging.hand_in()
        self.say_trouble()
        self.desk_app.command_back()
        self.desk_app.open_screen(JudgedScreen(self.play, self.judging))

    # --- nothing is lost --------------------------------------------------------------------

    @property
    def drafts(self) -> KeepsDrafts | None:
        """What keeps the words of the row at hand."""
        return self.judging
