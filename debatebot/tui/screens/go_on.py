"""The question before a new quiz while one is unfinished: go on, or start again?"""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from debatebot.play.unfinished import Unfinished
from debatebot.tui import safe
from debatebot.tui.paper import Prose
from debatebot.tui.widgets.choices import Choice, Choices
from debatebot.tui.widgets.sheet import Sheet

GO_ON, AGAIN = "go_on", "again"


class GoOnScreen(ModalScreen[str]):
    """Answers `go_on` or `again`; Esc answers nothing and leaves all as it was."""

    CSS_PATH = Path(__file__).with_name("go_on.tcss")
    AUTO_FOCUS = "Choices"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", show=False),
        Binding("g", f"answer('{GO_ON}')", show=False),
        Binding("s", f"answer('{AGAIN}')", show=False),
    ]

    def __init__(self, unfinished: Unfinished) -> None:
        super().__init__()
        self._unfinished = unfinished

    def compose(self) -> ComposeResult:
        """The sentence and both answers."""
        with Vertical(id="card"):
            yield Sheet(
                [Prose(safe.text(f"{self._unfinished.sentence} Go on, or start again?", "bold"))]
            )
            yield Choices(
                [
                    Choice(GO_ON, (_answer("g", "Go on where you were"),)),
                    Choice(AGAIN, (_answer("s", "Start again; what is done stays kept"),)),
                ]
            )

    def action_answer(self, answer: str) -> None:
        """One of the two."""
        self.dismiss(answer)

    @on(Choices.Chosen)
    def _chosen(self, event: Choices.Chosen) -> None:
        event.stop()
        self.dismiss(event.name)


def _answer(key: str, text: str) -> Prose:
    return Prose(safe.text(text), safe.text(f"{key}  ", "bold $accent"))
