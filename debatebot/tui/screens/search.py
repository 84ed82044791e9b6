"""Search: words above, what was found below, as one types."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import TextArea

from debatebot.play.command import Place
from debatebot.play.search import Hit, search
from debatebot.play.typed import Refused, Said, read_slash
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Prose
from debatebot.tui.screens.base import DeskScreen
from debatebot.tui.widgets.answer_box import AnswerBox
from debatebot.tui.widgets.choices import Choice, Choices
from debatebot.tui.widgets.key_line import KeyLine
from debatebot.tui.widgets.sheet import Sheet

KINDS = {"paragraph": "paragraph", "claim": "claim", "term": "word", "source": "source"}
EXCERPT = 220
"""Characters of a result that are shown."""


class SearchScreen(DeskScreen):
    """Enter opens the page of the selected result."""

    CSS_PATH = Path(__file__).with_name("search.tcss")
    AUTO_FOCUS = "#words"
    BINDINGS = keys.bindings("search", typed=True)
    place: ClassVar[Place] = "search"

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self._words = words
        self.box = AnswerBox(placeholder="Words to look for", id="words")
        self.box.add_class("typing")
        self._count = Sheet(id="count")
        self._choices = Choices(id="hits", spacing=1)
        self._hits: tuple[Hit, ...] = ()

    def compose(self) -> ComposeResult:
        """Box, count, results."""
        yield self.box
        yield self._count
        with VerticalScroll(classes="page", can_focus=False):
            yield self._choices
        yield KeyLine(self.key_hints())

    def on_mount(self) -> None:
        """Search at once for words that came along."""
        super().on_mount()
        self.box.put(self._words)
        self._look()

    @on(TextArea.Changed)
    def _look(self) -> None:
        words = self.box.text.strip()
        self._hits = () if words.startswith("/") else search(self.desk_app.desk.pack, words)
        self._choices.show(
            [Choice(str(number), _blocks(hit)) for number, hit in enumerate(self._hits)]
        )
        self._count.show(_count(words, len(self._hits)))

    def on_key(self, event: events.Key) -> None:
        """Arrows choose while one types."""
        if event.key in ("up", "down") and isinstance(self.focused, AnswerBox):
            event.stop()
            self._choices.action_move(-1 if event.key == "up" else 1)

    @on(AnswerBox.Sent)
    def _sent(self, event: AnswerBox.Sent) -> None:
        event.stop()
        said = read_slash(event.text, self.here)
        if isinstance(said, Refused):
            self.desk_app.say(said.message)
        elif isinstance(said, Said):
            self.box.put("")
            self.run_command(said.command.name, said.rest)
        else:
            self._choices.action_choose()

    @on(Choices.Chosen)
    def _chosen(self, event: Choices.Chosen) -> None:
        event.stop()
        number = self._hits[int(event.name)].paragraph
        if number is None:
            self.desk_app.say("That has no page of its own.")
        else:
            self.desk_app.action_open_paragraph(number)

    def command_search(self, rest: str = "") -> None:
        """Search again for other words."""
        self.box.put(rest)


def _blocks(hit: Hit) -> tuple[Block, ...]:
    kind = KINDS[hit.kind]
    head = safe.join(safe.cited(hit.title, "bold"), safe.text(f"  {kind}", "$muted"))
    text = hit.text if len(hit.text) <= EXCERPT else f"{hit.text[: EXCERPT - 1].rstrip()}…"
    return (Prose(head), *((Prose(safe.cited(text)),) if text else ()))


def _count(words: str, found: int) -> tuple[Block, ...]:
    if not words:
        said = "Paragraphs, claims, words and sources."
    elif found:
        said = f"{found} found. ↑ ↓ choose, Enter opens."
    else:
        said = "Nothing found. Try fewer words, or another form of one."
    return (Prose(safe.text(said, "$muted")),)
