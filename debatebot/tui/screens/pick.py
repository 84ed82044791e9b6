"""Two small questions over the ballot: which of these, and in which words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen

from debatebot.tui import safe
from debatebot.tui.paper import Prose
from debatebot.tui.widgets.answer_box import AnswerBox
from debatebot.tui.widgets.choices import Choice, Choices
from debatebot.tui.widgets.sheet import Sheet

DONE = "done"
Picked = tuple[str, ...]


class Entry(Choice, frozen=True):
    """Something to pick: its name, its words, and whether it is ticked to begin with."""

    text: str = ""
    ticked: bool = False


class PickScreen(ModalScreen[Picked]):
    """Answers the names that were picked; Esc answers nothing."""

    CSS_PATH = Path(__file__).with_name("pick.tcss")
    AUTO_FOCUS = "Choices"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", show=False),
        *(Binding(str(n), f"nth({n})", show=False) for n in range(10)),
    ]

    def __init__(self, title: str, entries: Sequence[Entry], done: str = "") -> None:
        """Ask which.

        Args:
            title: the question.
            entries: what there is to pick from.
            done: words of the entry that ends ticking any number of them; without it the first one
                that is picked is the answer.
        """
        super().__init__()
        self._title, self._entries, self._done = title, tuple(entries), done
        self._typed = ""
        "The digits of a number that is not whole yet."
        self._ticked = {entry.name for entry in entries if entry.ticked}

    def compose(self) -> ComposeResult:
        """The question and what there is."""
        with VerticalScroll(id="card", can_focus=False):
            yield Sheet([Prose(safe.text(self._title, "bold"))])
            yield Choices(self._shown())

    def _shown(self) -> list[Choice]:
        shown = [
            Choice(entry.name, (Prose(safe.text(entry.text), self._lead(number, entry)),))
            for number, entry in enumerate(self._entries, start=1)
        ]
        if self._done:
            shown.append(Choice(DONE, (Prose(safe.text(self._done, "bold")),)))
        return shown

    def _lead(self, number: int, entry: Entry) -> Content:
        lead = safe.text(f"{number}  ", "bold $accent")
        if not self._done:
            return lead if not entry.key else safe.text(f"{entry.key}  ", "bold $accent")
        return safe.join(lead, "[x] " if entry.name in self._ticked else "[ ] ")

    def action_nth(self, number: int) -> None:
        """The entry with this number; of several that begin with it Enter takes the one shown."""
        shown = [entry.key or str(n) for n, entry in enumerate(self._entries, start=1)]
        begun = f"{self._typed}{number}"
        self._typed = begun if any(key.startswith(begun) for key in shown) else str(number)
        fits = [n for n, key in enumerate(shown) if key.startswith(self._typed)]
        if len(fits) == 1:
            self._typed = ""
            self._pick(self._entries[fits[0]].name)
        elif self._typed in shown:
            self.query_one(Choices).selected = shown.index(self._typed)

    @on(Choices.Chosen)
    def _chosen(self, event: Choices.Chosen) -> None:
        event.stop()
        self._pick(event.name)

    def _pick(self, name: str) -> None:
        if not self._done:
            self.dismiss((name,))
        elif name == DONE:
            self.dismiss(tuple(e.name for e in self._entries if e.name in self._ticked))
        else:
            self._ticked ^= {name}
            self.query_one(Choices).show(self._shown())


class SayAgainScreen(ModalScreen[str]):
    """Answers the new words of a turn; Esc answers nothing."""

    CSS_PATH = Path(__file__).with_name("pick.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss", show=False)]

    def __init__(self, title: str, words: str) -> None:
        super().__init__()
        self._title, self._words = title, words

    def compose(self) -> ComposeResult:
        """What is asked, and the box."""
        with VerticalScroll(id="card", can_focus=False):
            yield Sheet([Prose(safe.text(self._title, "bold"))])
            yield AnswerBox(id="box")

    def on_mount(self) -> None:
        """The words as they were said, ready to be changed."""
        self.query_one(AnswerBox).put(self._words)

    @on(AnswerBox.Sent)
    def _sent(self, event: AnswerBox.Sent) -> None:
        event.stop()
        if event.text.strip():
            self.dismiss(event.text)
