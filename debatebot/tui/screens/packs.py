"""The packs that can be opened, each with what is in it or what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll

from debatebot.play.command import Place
from debatebot.play.packs import PackLine
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Gap, Prose
from debatebot.tui.screens.base import DeskScreen
from debatebot.tui.widgets.choices import Choice, Choices
from debatebot.tui.widgets.key_line import KeyLine
from debatebot.tui.widgets.sheet import Sheet

AIRY_FROM_ROWS = 22
"""From this height on the packs stand apart."""


class PacksScreen(DeskScreen):
    """Enter, a number or a click opens a pack; home follows it."""

    AUTO_FOCUS = "Choices"
    BINDINGS: ClassVar[list[BindingType]] = [
        *keys.bindings("packs"),
        *(Binding(str(n), f"nth({n})", show=False) for n in range(1, 10)),
    ]
    place: ClassVar[Place] = "packs"

    def __init__(self, lines: tuple[PackLine, ...] = ()) -> None:
        """Show these packs, or without them all that there are."""
        super().__init__()
        self._lines = lines

    def compose(self) -> ComposeResult:
        """A heading, then an entry for each pack once they are read."""
        with VerticalScroll(classes="page", can_focus=False):
            yield Sheet((Prose(safe.text("Packs", "bold $primary")), Gap()))
            yield Choices(id="packs")
            yield Sheet((Prose(safe.text("Reading them …", "$muted")),), id="below")
        yield KeyLine(self.key_hints())

    def on_mount(self) -> None:
        """Read the packs beside the screen: a large one takes a while the first time."""
        super().on_mount()
        if self._lines:
            self._show(self._lines)
        else:
            self.run_worker(self._read, thread=True, exit_on_error=False, group="packs")

    def _read(self) -> None:
        self.app.call_from_thread(self._show, self.desk_app.desk.pack_lines())

    def _show(self, lines: tuple[PackLine, ...]) -> None:
        self._lines = lines
        choices = self.query_one(Choices)
        spacing = int(self.app.size.height >= AIRY_FROM_ROWS)
        choices.show([_entry(n, line) for n, line in enumerate(lines, 1)], spacing=spacing)
        choices.selected = next((n for n, line in enumerate(lines) if line.here), 0)
        below = (
            "Enter or a number opens one. More packs go, each as a folder, into the folder 'packs' "
            "where progress is kept."
        )
        self.query_one("#below", Sheet).show((Gap(), Prose(safe.text(below, "$muted"))))
        self.changed()

    def action_nth(self, number: int) -> None:
        """The pack with this number."""
        if number <= len(self._lines):
            self.desk_app.choose_pack(self._lines[number - 1])

    @on(Choices.Chosen)
    def _chosen(self, event: Choices.Chosen) -> None:
        event.stop()
        self.action_nth(int(event.name))


def _entry(number: int, line: PackLine) -> Choice:
    return Choice(str(number), tuple(_blocks(number, line)), dim=bool(line.problem))


def _blocks(number: int, line: PackLine) -> Iterator[Block]:
    lead = safe.text(f"{number}  ", "bold $accent")
    yield Prose(safe.text(line.title or line.name, "bold"), lead)
    said = line.sentence
    style = "$error" if line.problem else "$warning" if line.shared else "$muted"
    sign = "✗ " if line.problem else "! " if line.shared else ""
    name = "" if line.problem or line.shared else f"{line.name}: "
    yield Prose(safe.text(f"{name}{said}", style), safe.text(f"   {sign}", f"bold {style}"))
