"""The position memo: read it, write in it, take it along."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import TextArea

from debatebot.play.command import Place
from debatebot.play.tour import TourPlay
from debatebot.text.markdown import shown
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Gap, Prose
from debatebot.tui.screens.base import DeskScreen
from debatebot.tui.screens.boxed import DRAFT_SECONDS
from debatebot.tui.screens.leaf import LeafScreen
from debatebot.tui.widgets.key_line import Hint, KeyLine

OFFERED = "memo.md"


class MemoScreen(LeafScreen):
    """The memo as it stands."""

    BINDINGS = keys.bindings("memo")
    place: ClassVar[Place] = "memo"

    def __init__(self, play: TourPlay) -> None:
        super().__init__()
        self.play = play

    def blocks(self) -> Iterable[Block]:
        """The memo, its headings told apart."""
        return tuple(memo_blocks(self.play.memo()))

    def on_screen_resume(self) -> None:
        """Back from writing: show what was written."""
        super().on_screen_resume()
        self.show_again()

    def command_edit(self, rest: str = "") -> None:
        """Write in it."""
        self.desk_app.open_screen(MemoEditScreen(self.play))

    def command_export(self, rest: str = "") -> None:
        """Write it to a file."""
        self.desk_app.write_page(OFFERED, lambda _: self.play.memo(), "the memo", rest)

    def command_undo(self, rest: str = "") -> None:
        """Take back what was last written in it."""
        if self.play.take_back_memo():
            self.show_again()
        else:
            self.desk_app.say("There is nothing to take back in the memo.")


class MemoEditScreen(DeskScreen):
    """The memo in a text box; Esc keeps what was written."""

    CSS_PATH = Path(__file__).with_name("memo.tcss")
    AUTO_FOCUS = "#memo"
    BINDINGS = [Binding("escape", "keep_it", show=False)]  # noqa: RUF012
    place: ClassVar[Place] = "memo"

    def __init__(self, play: TourPlay) -> None:
        super().__init__()
        self.play = play
        draft = play.draft()
        self._kept = draft.text if draft is not None else play.memo()

    def compose(self) -> ComposeResult:
        """The text box, and the way out."""
        yield TextArea(self._kept, id="memo", classes="typing", soft_wrap=True, compact=True)
        yield KeyLine((Hint("Esc", "keep it", "back"),))

    def on_mount(self) -> None:
        """Keep what is unsent every now and then."""
        self.set_interval(DRAFT_SECONDS, self.keep)

    @property
    def text(self) -> str:
        """What stands in the box."""
        return self.query_one("#memo", TextArea).text

    def keep(self) -> None:
        """Save what is unsent, if it has changed."""
        if self.text != self._kept:
            self._kept = self.text
            self.play.save_draft(self.text, 0)

    def action_keep_it(self) -> None:
        """Keep the memo as it is, and leave."""
        self.play.write_memo(self.text)
        self.play.save_draft("", 0)
        self._kept = self.text
        if self.desk_app.desk.trouble:
            self.desk_app.say(self.desk_app.desk.trouble)
        self.desk_app.command_back()

    def command_back(self, rest: str = "") -> None:
        """The hint was clicked."""
        self.action_keep_it()


def memo_blocks(memo: str) -> Iterator[Block]:
    """A page of Markdown as prose: headings bold, points hanging."""
    for line in memo.splitlines():
        text = shown(line)
        if not text.strip():
            yield Gap()
        elif text.startswith("#"):
            yield Prose(safe.text(text.lstrip("# "), "bold $primary"))
        elif text.startswith("- "):
            yield Prose(safe.cited(text[2:]), safe.text("· ", "bold $accent"))
        else:
            yield Prose(safe.cited(text))
