"""Asks for the name of a file to write; nothing there is written over."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from debatebot.tui import safe
from debatebot.tui.paper import Prose
from debatebot.tui.widgets.answer_box import AnswerBox
from debatebot.tui.widgets.sheet import Sheet


class FileNameScreen(ModalScreen[str]):
    """Answers the name that was typed; Esc answers nothing."""

    CSS_PATH = Path(__file__).with_name("filename.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss", show=False)]

    def __init__(self, offered: str, note: str = "", what: str = "the round") -> None:
        """Ask.

        Args:
            offered: a name to begin with.
            note: why an earlier name was not taken.
            what: what is written.
        """
        super().__init__()
        self._offered, self._note, self._what = offered, note, what

    def compose(self) -> ComposeResult:
        """The question and the box."""
        with Vertical(id="card"):
            yield Sheet(
                [
                    Prose(
                        safe.text(
                            f"Write {self._what} to this file. Enter writes, Esc does not.",
                            "bold",
                        )
                    )
                ]
            )
            yield AnswerBox(id="name")
            yield Sheet([Prose(safe.text(self._note, "$warning"))] if self._note else [])

    def on_mount(self) -> None:
        """The name on offer, ready to be changed."""
        self.query_one(AnswerBox).put(self._offered)

    @on(AnswerBox.Sent)
    def _sent(self, event: AnswerBox.Sent) -> None:
        event.stop()
        if event.text.strip():
            self.dismiss(event.text)
