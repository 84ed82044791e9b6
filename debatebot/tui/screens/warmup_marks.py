"""A teacher's own test answers: typed, marked at once, kept nowhere."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding

from debatebot.classroom.state import Line
from debatebot.play.command import Place
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Ends, Gap, Labelled, Prose, Rule
from debatebot.tui.screens.boxed import BoxedScreen
from debatebot.tui.screens.warmup_blocks import line_block
from debatebot.tui.widgets.body import Body
from debatebot.tui.widgets.key_line import KeyLine
from debatebot.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from debatebot.pack.models import Question
    from debatebot.play.warmups import Warmups

LEAD = "Try to break it. Nothing that you type here is kept."


class TryMarksScreen(BoxedScreen):
    """One question at a time, every answer with its mark, the newest first."""

    CSS_PATH = Path(__file__).with_name("warmup_marks.tcss")
    BINDINGS = [  # noqa: RUF012 - the base class's own declaration
        *keys.bindings("testing"),
        Binding("pageup", "page(-1)", show=False, priority=True),
        Binding("pagedown", "page(1)", show=False, priority=True),
    ]
    place: ClassVar[Place] = "testing"

    def __init__(self, warmups: Warmups) -> None:
        super().__init__()
        self._warmups = warmups
        self._questions = _lists_first(warmups.questions())
        self._at = 0
        self._tried: list[tuple[str, tuple[Line, ...]]] = []

    def compose(self) -> ComposeResult:
        """The question, what was tried, the box, keys."""
        yield Sheet(id="head")
        with Body(id="body", classes="page"):
            yield Sheet(id="asked")
        yield self.box
        yield Sheet(id="below")
        yield KeyLine()

    def on_mount(self) -> None:
        """The first question, ready to be typed at."""
        self.put_back(typing=True)
        self._draw()

    def _draw(self) -> None:
        number = safe.text(f"{self._at + 1} of {len(self._questions)}", "$muted")
        title = safe.text("Test answers", "bold $primary")
        self.query_one("#head", Sheet).show((Ends(title, number),))
        self.query_one("#asked", Sheet).show(self._blocks())
        self.query_one("#body").scroll_home(animate=False)
        self.draw_below()

    def _blocks(self) -> Iterable[Block]:
        yield Prose(safe.cited(self._questions[self._at].ask, "bold"))
        if not self._tried:
            yield Gap()
            yield Prose(safe.text(LEAD, "$muted"))
        for text, lines in reversed(self._tried):
            yield Rule()
            yield Labelled("you wrote", (Prose(safe.text(text, "italic")),))
            yield from map(line_block, lines)

    def draw_below(self) -> None:
        """A remark under the box."""
        note = Prose(safe.text(self.note, "$warning"), safe.text("! ", "bold $warning"))
        below = self.query_one("#below", Sheet)
        below.show((note,) if self.note else ())
        below.display = bool(self.note)
        self.show_keys()

    def send(self, text: str) -> None:
        """Mark it; nothing typed goes on to the next question."""
        if not text.strip():
            self.command_nextquestion()
            return
        self._tried.append((text, self._warmups.marked(self._questions[self._at].id, text)))
        self.box.put("")
        self._draw()

    def command_reply(self, rest: str = "") -> None:
        """The hint for Enter was clicked."""
        self.send(self.box.text)

    def command_nextquestion(self, rest: str = "") -> None:
        """Another question, from the last one on to the first."""
        self._at = (self._at + 1) % len(self._questions)
        self._tried = []
        self.changed()
        self._draw()

    def action_page(self, by: int) -> None:
        """Read back or on."""
        body = self.query_one("#body")
        body.scroll_relative(y=by * max(1, body.size.height - 1), animate=False)

    def keep(self) -> None:
        """Nothing is kept."""


def _lists_first(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Lists come first, the longest of all: there one sees what counts, and what is extra."""
    return tuple(
        sorted(questions, key=lambda question: (question.kind != "list", -len(question.points)))
    )
