"""Behind the door of the quiz: to learn, to drill, or for a score."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen

from debatebot.play.quiz_ask import QuizAsk
from debatebot.quiz.choose import MISSED
from debatebot.tui import safe
from debatebot.tui.paper import Prose
from debatebot.tui.widgets.choices import Choice, Choices
from debatebot.tui.widgets.sheet import Sheet

EXAM_MINUTES = 20
"""What twelve answers in whole sentences take somebody who knows them."""
MODES: dict[str, tuple[str, QuizAsk]] = {
    "l": ("Learn: what is due, then what is new", QuizAsk("learn")),
    "d": ("Drill: ten questions of all topics", QuizAsk()),
    "m": ("Go over what you missed", QuizAsk(topic=MISSED)),
    "k": ("Quick: five short ones", QuizAsk("quick")),
    "e": ("Exam: twelve, nothing shown before the end", QuizAsk("exam")),
    "c": (
        f"Exam with a clock: twelve in {EXAM_MINUTES} minutes",
        QuizAsk("exam", clock=EXAM_MINUTES),
    ),
}
"""By key, the first for Enter."""


class ModesScreen(ModalScreen[QuizAsk]):
    """Answers what kind of quiz is wanted; Esc answers nothing."""

    CSS_PATH = Path(__file__).with_name("modes.tcss")
    AUTO_FOCUS = "Choices"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", show=False),
        *(Binding(key, f"take('{key}')", show=False) for key in MODES),
    ]

    def compose(self) -> ComposeResult:
        """What there is, a line each."""
        with VerticalScroll(id="card", can_focus=False):
            yield Sheet([Prose(safe.text("Quiz", "bold"))])
            yield Choices(
                [
                    Choice(key, (Prose(safe.text(text), safe.text(f"{key}  ", "bold $accent")),))
                    for key, (text, _) in MODES.items()
                ]
            )

    def action_take(self, key: str) -> None:
        """One of them."""
        self.dismiss(MODES[key][1])

    @on(Choices.Chosen)
    def _chosen(self, event: Choices.Chosen) -> None:
        event.stop()
        self.action_take(event.name)
