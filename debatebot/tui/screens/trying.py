"""Trying a pack: a box, how what is typed is read, and what an addition would change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.events import Resize
from textual.widgets import TextArea

from debatebot.authoring.trial_lines import LOOKING
from debatebot.authoring.trying import Read
from debatebot.play.command import Place
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Gap, Prose
from debatebot.tui.screens.tried import change_blocks, head_blocks, live_line, read_blocks
from debatebot.tui.screens.trying_deeds import TryDeeds
from debatebot.tui.widgets.body import Body
from debatebot.tui.widgets.key_line import KeyLine
from debatebot.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from debatebot.authoring.trial_changes import Changes


class TryScreen(TryDeeds):
    """Shows what `Trying` finds; it reads and writes nothing itself."""

    CSS_PATH = Path(__file__).with_name("trying.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [
        *keys.bindings("try", typed=True),
        Binding("pageup", "page(-1)", show=False, priority=True),
        Binding("pagedown", "page(1)", show=False, priority=True),
    ]
    place: ClassVar[Place] = "try"

    def compose(self) -> ComposeResult:
        """What was found, the box, a remark, keys."""
        with Body(id="body", classes="page"):
            yield Sheet(id="said")
        yield self.box
        yield Sheet(id="count")
        yield KeyLine()

    def on_mount(self) -> None:
        """The box is open; without a question the list is."""
        self.draw()
        self.open_box(True)
        self.run_worker(self.trying.trial.warm, thread=True, exit_on_error=False, group="warm")
        if self.trying.subject is None:
            self.call_after_refresh(self.command_list)

    def found(self, read: Read, changes: Changes | None = None) -> None:
        """Begin with what was read, and with what would change, already known."""
        self._read, self._changes = read, changes
        self._put_back()

    def draw(self) -> None:
        """All that was found, the newest first."""
        self.changed()
        gap = () if self.short else (Gap(),)
        blocks: list[Block] = [*head_blocks(self.trying), *gap]
        if self._told:
            blocks += [*(Prose(safe.text(line)) for line in self._told), *gap]
        if self.trying.trial.pending:
            blocks += [*change_blocks(self.trying.trial, self._changes, LOOKING), *gap]
        if self._read is not None:
            blocks += read_blocks(self._read, self.short)
        self.query_one("#said", Sheet).show(blocks)
        self.query_one("#body").scroll_home(animate=False)
        self.draw_below()

    def draw_below(self) -> None:
        """A remark, or how what stands in the box would be read."""
        note = (
            safe.text(self.note, "$warning") if self.note else live_line(self.trying, self.box.text)
        )
        self.query_one("#count", Sheet).show((Prose(note),))
        self.show_keys()

    def remark(self, note: str) -> None:
        """One sentence under the box; what was found above stays where it is."""
        self.note, self._noted = note, self.box.text
        self.draw_below()

    @on(TextArea.Changed)
    def _live(self, event: TextArea.Changed) -> None:
        """While one types, the mark goes along."""
        if not self.note:
            self.draw_below()

    def on_resize(self, event: Resize) -> None:
        """Another width, another layout."""
        super().on_resize(event)
        if self.query("#said"):
            self.draw()

    def action_page(self, by: int) -> None:
        """A page up or down in what was found, while the box keeps the keys."""
        body = self.query_one("#body")
        body.scroll_relative(y=by * max(1, body.size.height - 1), animate=False)

    def allows(self, name: str) -> bool:
        """What would do something now."""
        own = {command.name for command in keys.of_place("try")}
        return name not in own or name in self.trying.possible_now

    def possible(self) -> tuple[str, ...]:
        """What the line of keys names."""
        return tuple(name for name in keys.FOOTER["try"] if self.allows(name))
