"""What screens with a text box share: steady Enter, slash words, remarks, nothing lost."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Protocol

from textual import events, on
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import TextArea

from debatebot.play.typed import Refused, Said, read_slash
from debatebot.tui import keys
from debatebot.tui.screens.base import DeskScreen
from debatebot.tui.steady import ENTER, REPEAT_GAP
from debatebot.tui.widgets.answer_box import AnswerBox

if TYPE_CHECKING:
    from debatebot.progress.events import Draft

DRAFT_SECONDS = 2.0
"""At most so much of an unsent answer is lost when the process is killed."""
SHORT_BELOW_ROWS = 20
"""Lower screens leave out what only makes room."""
_LAST_SLASH = re.compile(r"(?:^|\s)(/[^\s/]+(?:\s+¶?\d+)?)\s*$")
"""A slash word at the end of what is typed: it acts, and the words before it stay."""


class KeepsDrafts(Protocol):
    """What keeps what stands unsent in a box."""

    def draft(self) -> Draft | None:
        """What stood unsent in the box at hand, or None."""
        ...

    def save_draft(self, text: str, cursor: int) -> None:
        """Keep what stands unsent, with the place of the cursor, from 0."""
        ...


class BoxedScreen(DeskScreen):
    """A screen with one `AnswerBox`, `#box`, over a scrolling `#body`.

    What is sent goes to `send`; `draw_below` shows what stands under the box, `note` among it.
    """

    AUTO_FOCUS = None

    def __init__(self) -> None:
        super().__init__()
        self.note = ""
        self._noted = ""
        "What stood in the box when the remark was made."
        self.box = AnswerBox(placeholder="In your own words …", id="box")
        self.box.add_class("typing")
        self._late: Timer | None = None
        self._bringing: Widget | None = None
        "What is to be scrolled to as soon as it has its place."
        self._kept: tuple[str, int] | None = None

    def on_mount(self) -> None:
        """Keep what is unsent every now and then."""
        self.set_interval(DRAFT_SECONDS, self.keep)
        self.screen_layout_refresh_signal.subscribe(self, lambda _: self._laid_out())

    def bring_into_view(self, widget: Widget) -> None:
        """Scroll to a widget once what it shows now has been laid out."""
        self._bringing = widget

    def _laid_out(self) -> None:
        widget, self._bringing = self._bringing, None
        if widget is not None:
            body = self.query_one("#body")
            self.call_after_refresh(body.scroll_to_widget, widget, animate=False)

    @property
    def short(self) -> bool:
        """True on a low terminal."""
        return self.app.size.height < SHORT_BELOW_ROWS

    def send(self, text: str) -> None:
        """Enter was pressed on this text, which is no command."""

    def draw_below(self) -> None:
        """Show what stands under the box again."""

    @property
    def drafts(self) -> KeepsDrafts | None:
        """What keeps what stands unsent in the box at hand; None when nothing does."""
        return None

    # --- the box ----------------------------------------------------------------------------

    def put_back(self, otherwise: str = "", *, typing: bool) -> None:
        """Fill the box with what stood unsent here, and give it the focus if it is open."""
        draft = self.drafts.draft() if self.drafts is not None else None
        if draft is not None:
            self.box.put(draft.text, draft.cursor)
        else:
            self.box.put(otherwise)
        self._kept = (self.box.text, self.box.cursor)
        self.open_box(typing)

    def open_box(self, is_open: bool) -> None:
        """Show the box with the focus in it, or hide it."""
        self.box.display = is_open or self.box.display
        self.set_focus(self.box if is_open else self.query_one("#body"))
        self.box.display = is_open

    def keep(self) -> None:
        """Save the unsent text and its cursor, if they have changed."""
        now = (self.box.text, self.box.cursor)
        if self.box.display and now != self._kept:
            if self.drafts is not None:
                self.drafts.save_draft(*now)
            self._kept = now

    def remark(self, note: str) -> None:
        """One sentence under the box, until one types on."""
        self.note, self._noted = note, self.box.text
        self.draw_below()
        if note:
            self.call_after_refresh(self.query_one("#body").scroll_end, animate=False)

    # --- keys -------------------------------------------------------------------------------

    def admits(self, event: events.Key) -> bool:
        """A key that is held, or pressed in impatience, must not skip a beat nor undo a row."""
        if event.key != ENTER and (self.typing or not self._is_command(event.key)):
            return super().admits(event)
        if self._late is not None:
            self._late.stop()
            self._late = None
        ruling = self.steady.press(event.key, event.time)
        if ruling == "wait" and not self.typing:
            self._late = self.set_timer(REPEAT_GAP, partial(self._alone, event.key))
            return False
        return ruling != "drop" and not (self.typing and self.steady.in_burst)

    def _is_command(self, key: str) -> bool:
        return len(key) == 1 and key.isalpha() and bool(keys.pressed(key, self.here))

    def _alone(self, key: str) -> None:
        """A press that waited came alone."""
        self._late = None
        self.action_key(key)

    @on(AnswerBox.Sent)
    def _sent(self, event: AnswerBox.Sent) -> None:
        """Enter in the box: a command, an answer, or nothing at all."""
        event.stop()
        if event.text != self.box.text:
            return  # a second Enter on what was taken already
        if self.box.display and not self._said_command(event.text):
            self.send(event.text)

    @on(AnswerBox.Cut)
    def _cut(self, event: AnswerBox.Cut) -> None:
        event.stop()
        limit = len(self.box.text)
        self.remark(f"An answer ends at {limit:,} characters; the rest was left out.")

    @on(TextArea.Changed)
    def _typed(self, event: TextArea.Changed) -> None:
        """A remark goes when one types on."""
        if self.note and self.box.text != self._noted:
            self.remark("")

    def _said_command(self, text: str) -> bool:
        """Run a slash word; the words before it stay in the box."""
        stripped = text.strip()
        last = _LAST_SLASH.search(text)
        said = read_slash(stripped, self.here)
        if said is None and last is not None:
            ending_word = read_slash(last[1], self.here)
            if isinstance(ending_word, Said):
                self.box.put(text[: last.start()].rstrip())
                self._do(ending_word)
                return True
        if isinstance(said, Refused):
            self.remark(said.message)
        elif said is not None:
            self.box.put("")
            self._do(said)
        return said is not None

    def _do(self, said: Said) -> None:
        """Do what was said, or say that it does nothing now."""
        if self.allows(said.command.name):
            self.run_command(said.command.name, said.rest)
        else:
            self.remark(f"{said.command.slash} does nothing here right now.")

    def say_trouble(self) -> None:
        """Say so when something is not on disk."""
        if self.desk_app.desk.trouble:
            self.desk_app.say(self.desk_app.desk.trouble)
