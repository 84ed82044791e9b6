"""A list to choose from by arrow, key or mouse, drawn by one widget."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from msgspec import Struct
from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from debatebot.tui import safe
from debatebot.tui.paper import Block, lay_out
from debatebot.tui.same import same


class Choice(Struct, frozen=True):
    """One entry: what it is called by the screen, and how it looks."""

    name: str
    blocks: tuple[Block, ...]
    key: str = ""
    "A key that chooses it at once."
    padding: int = 0
    "Empty rows above and below, within the entry."
    dim: bool = False
    "True for what can't be opened yet; choosing it says so."


class Choices(Widget, can_focus=True):
    """Entries one below the other, one of them selected."""

    DEFAULT_CSS = """
    Choices { height: auto; width: 1fr; }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "choices--entry",
        "choices--selected",
        "choices--hover",
        "choices--dim",
        "choices--edge",
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", show=False),
        Binding("down", "move(1)", show=False),
        Binding("home", "jump(0)", show=False),
        Binding("end", "jump(-1)", show=False),
        Binding("enter", "choose", show=False),
    ]
    GUTTER = 2

    selected: reactive[int] = reactive(0)
    hovered: reactive[int] = reactive(-1)

    class Chosen(Message):
        """Somebody chose an entry."""

        def __init__(self, name: str) -> None:
            super().__init__()
            self.name = name

    def __init__(
        self, choices: Sequence[Choice] = (), *, spacing: int = 0, id: str | None = None
    ) -> None:
        super().__init__(id=id)
        self._choices = tuple(choices)
        self.spacing = spacing
        self._rows: list[int] = []
        self.set_reactive(Choices.selected, self._first_open())

    def show(self, choices: Sequence[Choice], *, spacing: int | None = None) -> None:
        """Show these entries, keeping the one that was selected if it is still there."""
        before, choices = self.current, tuple(choices)
        if spacing is None:
            spacing = self.spacing
        as_before = spacing == self.spacing and same(choices, self._choices)
        self._choices, self.spacing = choices, spacing
        names = [choice.name for choice in self._choices]
        kept = before is not None and before.name in names
        self.selected = names.index(before.name) if before and kept else self._first_open()
        if not as_before:
            self.refresh(layout=True)

    def _first_open(self) -> int:
        """Where to begin: at the first entry that can be opened."""
        return next((n for n, choice in enumerate(self._choices) if not choice.dim), 0)

    def select_first(self) -> None:
        """Select the first entry that can be opened."""
        self.selected = self._first_open()

    @property
    def current(self) -> Choice | None:
        """The selected entry; None when there is nothing to choose."""
        return self._choices[self.selected] if self.selected < len(self._choices) else None

    def validate_selected(self, selected: int) -> int:
        """Stay within the list."""
        return max(0, min(selected, len(self._choices) - 1))

    def watch_selected(self) -> None:
        """Keep the selected entry in view."""
        if self.is_mounted and self.selected in self._rows:
            top = self._rows.index(self.selected)
            height = self._rows.count(self.selected)
            self.scroll_visible_row(top, height)

    def scroll_visible_row(self, top: int, height: int) -> None:
        """Ask whoever scrolls us to show these rows."""
        if self.parent is not None and isinstance(self.parent, Widget):
            region = Region(0, top, self.size.width, height).translate(self.virtual_region.offset)
            self.parent.scroll_to_region(region, animate=False)

    # --- drawing ----------------------------------------------------------------------------

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many rows as the entries take at this width."""
        return len(self._draw(width))

    def get_content_width(self, container: Size, viewport: Size) -> int:
        """All the room there is."""
        return container.width

    def render(self) -> Content:
        """All entries, the selected one set off by colour and by an edge."""
        return safe.stack(self._draw(self.content_size.width))

    def _draw(self, width: int) -> list[Content]:
        lines: list[Content] = []
        self._rows = []
        for number, choice in enumerate(self._choices):
            if number and self.spacing:
                lines += [safe.EMPTY] * self.spacing
                self._rows += [number - 1] * self.spacing
            entry = self._entry(number, choice, width)
            lines += entry
            self._rows += [number] * len(entry)
        return lines

    def _entry(self, number: int, choice: Choice, width: int) -> list[Content]:
        selected = number == self.selected
        name = "selected" if selected else "hover" if number == self.hovered else "entry"
        style = self.get_visual_style(f"choices--{name}")
        edge = self.get_visual_style("choices--edge")
        lines: list[Content] = []
        pad = [safe.EMPTY] * choice.padding
        for line in [*pad, *lay_out(choice.blocks, width - self.GUTTER - 1), *pad]:
            if choice.dim:
                line = line.stylize_before("$muted")
            lead = safe.text("▌ ", edge) if selected else safe.text("  ")
            row = safe.join(lead, line)
            lines.append(row.pad_right(max(0, width - row.cell_length)).stylize_before(style))
        return lines

    # --- keys and mouse ---------------------------------------------------------------------

    def action_move(self, by: int) -> None:
        """One up or down."""
        self.selected += by

    def action_jump(self, to: int) -> None:
        """To the first, or with -1 the last."""
        self.selected = to if to >= 0 else len(self._choices) - 1

    def action_choose(self) -> None:
        """Choose the selected entry."""
        if self.current is not None:
            self.post_message(self.Chosen(self.current.name))

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Show what a click would choose."""
        self.hovered = self._at(event.y)

    def on_leave(self) -> None:
        """Nothing is under the mouse."""
        self.hovered = -1

    def on_click(self, event: events.Click) -> None:
        """Choose the entry under the mouse."""
        if (number := self._at(event.y)) >= 0:
            self.selected = number
            self.action_choose()

    def _at(self, row: int) -> int:
        return self._rows[row] if 0 <= row < len(self._rows) else -1
