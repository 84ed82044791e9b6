"""Stating the other side's case: a task and a box; then, sentence by sentence, what was heard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.events import Resize
from textual.reactive import reactive
from textual.widgets import TextArea

from debatebot.play.command import Place
from debatebot.play.stating_words import Feedback
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Ends, Gap, Prose, Rule
from debatebot.tui.screens.boxed import BoxedScreen, KeepsDrafts
from debatebot.tui.widgets.body import Body
from debatebot.tui.widgets.key_line import KeyLine
from debatebot.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from debatebot.play.stating import StatePlay

COLOURS = {"✓": "$success", "◐": "$warning", "✗": "$error", "×": "$error", "○": "$muted"}


class SteelmanScreen(BoxedScreen):
    """Takes a statement and shows what came of it; it reads and scores nothing."""

    CSS_PATH = Path(__file__).with_name("steelman.tcss")
    BINDINGS = keys.bindings("steelman", "steelmanned")

    stating: reactive[bool] = reactive(True, init=False)
    "True while a statement is typed, False while one is looked at."

    def __init__(self, play: StatePlay) -> None:
        super().__init__()
        self.play = play
        self._hint = ""
        self.set_reactive(SteelmanScreen.stating, play.result is None or play.draft() is not None)

    @property
    def here(self) -> Place:
        """While one types, or with the result."""
        return "steelman" if self.stating else "steelmanned"

    def compose(self) -> ComposeResult:
        """The task or the result, the box, how many sentences, keys."""
        with Body(id="body", classes="page"):
            yield Sheet(id="said")
        yield self.box
        yield Sheet(id="count")
        yield KeyLine()

    def on_mount(self) -> None:
        """Show where it is."""
        self._show()

    def watch_stating(self) -> None:
        """From the box to the result, and back."""
        self._show()

    def _show(self, otherwise: str = "") -> None:
        self.changed()
        self.note = ""
        self.put_back(otherwise or (self.play.text if self.stating else ""), typing=self.stating)
        self.draw()
        self.query_one("#body").scroll_home(animate=False)

    def draw(self) -> None:
        """The task, or what came of the statement."""
        self.query_one("#said", Sheet).show(self._asked() if self.stating else self._result())
        self.query_one("#count").display = self.stating
        self.draw_below()

    def _asked(self) -> tuple[Block, ...]:
        play = self.play
        hint = (Gap(), Prose(safe.cited(self._hint), safe.text("hint  ", "bold $accent")))
        return (
            Prose(safe.text("THE OTHER SIDE'S CASE", "bold $primary")),
            *(() if self.short else (Prose(safe.cited(f"Motion: {play.motion}", "bold")), Gap())),
            Prose(safe.text(play.task)),
            *(hint if self._hint else ()),
        )

    def _result(self) -> tuple[Block, ...]:
        found = self.play.feedback()
        return tuple(_feedback(found, self.play.name, self.short))

    def draw_below(self) -> None:
        """How many sentences there are, or a remark."""
        if self.stating:
            count = safe.text(self.play.count(self.box.text), "$muted")
            note = safe.text(self.note, "$warning")
            self.query_one("#count", Sheet).show((Prose(note if self.note else count),))
        self.show_keys()

    @on(TextArea.Changed)
    def _counted(self, event: TextArea.Changed) -> None:
        if self.stating and not self.note:
            self.draw_below()

    def on_resize(self, event: Resize) -> None:
        """Another width, another layout."""
        if self.query("#said"):
            self.draw()

    def possible(self) -> tuple[str, ...]:
        """What would do something now."""
        return tuple(name for name in keys.FOOTER[self.here] if self.allows(name))

    def allows(self, name: str) -> bool:
        """What was missed is shown once."""
        return name != "reveal" or (not self.play.revealed and bool(self.play.feedback().missing))

    # --- what the learner does --------------------------------------------------------------

    def send(self, text: str) -> None:
        """A statement; nothing at all is not one."""
        if not text.strip():
            self.remark("Nothing is typed yet. /hint helps to a point of theirs.")
            return
        self.play.state_it(text)
        self._hint = ""
        self.stating = False
        self.say_trouble()

    def command_state(self, rest: str = "") -> None:
        """The hint for Enter was clicked."""
        self.send(self.box.text)

    def command_hint(self, rest: str = "") -> None:
        """The next rung of hints."""
        self._hint = self.play.hint() or "You have made every point of theirs."
        self.draw()

    def command_reveal(self, rest: str = "") -> None:
        """The points that were missed."""
        self.play.reveal()
        self.changed()
        self.draw()
        self.query_one("#body").scroll_end(animate=False)

    def command_restate(self, rest: str = "") -> None:
        """The statement in the box again, to be made better."""
        self.stating = True

    def command_back(self, rest: str = "") -> None:
        """From the box to the result that is there, else back."""
        if self.stating and self.play.result is not None:
            self.keep()
            self.stating = False
        else:
            self.desk_app.command_back()

    # --- nothing is lost --------------------------------------------------------------------

    @property
    def drafts(self) -> KeepsDrafts | None:
        """What keeps the words of the statement, while it is written."""
        return self.play if self.stating else None

    def paragraph_at_hand(self) -> int | None:
        """The first paragraph of a point that was missed."""
        if self.stating or not self.play.feedback().missed:
            return None
        return next(iter(self.play.feedback().missed[0].cites), None)


def _feedback(found: Feedback, name: str, short: bool) -> Iterator[Block]:
    """The mark, each sentence with what it was heard as, why; then what was missed."""
    gap = () if short else (Gap(),)
    colour = COLOURS[found.symbol]
    yield Ends(
        safe.join(
            safe.text(f"{found.symbol} {found.word}", f"bold {colour}"),
            safe.text(f"   the case of '{name}'", "$muted"),
        ),
        safe.text(found.score, f"bold {colour}"),
    )
    yield from gap
    for line in found.lines:
        yield Prose(safe.text(line.text), safe.text(f"{line.sign} ", f"bold {COLOURS[line.sign]}"))
        yield Prose(safe.text(line.says, COLOURS[line.sign]), safe.text("    "))
    yield from gap
    yield Prose(safe.text(found.why))
    if found.missing:
        yield Prose(safe.text(f"{found.missing}."))
    if found.beside:
        yield Prose(safe.text(found.beside, "$muted"))
    if found.seen:
        yield Prose(safe.text("Stated after the missing points had been shown.", "$muted"))
    if found.missed:
        yield Gap()
        yield Rule("What their case rests on, and you left out")
        for point in found.missed:
            places = "".join(f" ¶{n}" for n in point.cites)
            yield Prose(safe.cited(f"{point.says}{places}"), safe.text("+ ", "bold $accent"))
