"""The box that answers are typed into: one paragraph, safe against what gets pasted."""

from __future__ import annotations

from textual import events
from textual.message import Message
from textual.widgets import TextArea

from debatebot.text.sanitise import ANSWER_LIMIT, one_line

AT_ONCE: dict[str, str] = {
    "backspace": "delete_left",
    "delete": "delete_right",
    "ctrl+d": "delete_right",
    "ctrl+w": "delete_word_left",
    "ctrl+u": "delete_to_start_of_line",
    "left": "cursor_left",
    "right": "cursor_right",
    "home": "cursor_line_start",
    "ctrl+a": "cursor_line_start",
    "end": "cursor_line_end",
    "ctrl+e": "cursor_line_end",
}
"""Keys that are done where letters are: on their way through bindings a letter, or the Enter that
sends, could overtake them while the app is busy."""


class AnswerBox(TextArea):
    """Wraps what is typed; Enter sends it, and a line break never gets in."""

    class Sent(Message):
        """Enter was pressed on this text."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Cut(Message):
        """Something did not fit; `kept` characters of it were taken in."""

        def __init__(self, kept: int) -> None:
            super().__init__()
            self.kept = kept

    def __init__(self, *, placeholder: str = "", id: str | None = None) -> None:
        super().__init__(
            soft_wrap=True,
            compact=True,
            highlight_cursor_line=False,
            placeholder=placeholder,
            id=id,
        )

    @property
    def cursor(self) -> int:
        """Where the cursor stands, in code points from the start."""
        return self.cursor_location[1]

    def put(self, text: str, cursor: int | None = None) -> None:
        """Fill the box; the cursor goes to its place, or to the end."""
        text = one_line(text) if "\n" in text or len(text) > ANSWER_LIMIT else text
        self.load_text(text)
        self.move_cursor((0, len(text) if cursor is None else max(0, min(cursor, len(text)))))

    def watch_has_focus(self, has_focus: bool) -> None:
        """Look up the styles of what is seen: a box that is closed gets its own when it opens."""
        if has_focus or self.display:
            super().watch_has_focus(has_focus)

    def on_mount(self) -> None:
        """The cursor blinks only where things may move."""
        self.cursor_blink = self.app.animation_level != "none"

    def on_show(self) -> None:
        """Whoever types sees what they type, also on a low screen."""
        self.scroll_visible(animate=False)

    def on_key(self, event: events.Key) -> None:
        """Enter sends, keys act in their order; beyond the limit nothing more is taken."""
        if event.key == "enter":
            event.prevent_default()
            event.stop()
            self.post_message(self.Sent(self.text))
        elif event.key in AT_ONCE:
            event.prevent_default()
            event.stop()
            getattr(self, f"action_{AT_ONCE[event.key]}")()
        elif event.is_printable and self._room() <= 0:
            event.prevent_default()
            event.stop()
            self.post_message(self.Cut(0))

    def on_paste(self, event: events.Paste) -> None:
        """Take the text in as one line, as much of it as fits, and say what was left out."""
        event.prevent_default()
        event.stop()
        line = one_line(event.text, len(event.text))
        if event.text[:1].isspace() and self.cursor:
            line = f" {line}"
        fits = line[: max(0, self._room())]
        if fits:
            result = self.replace(fits, *self.selection, maintain_selection_offset=False)
            self.move_cursor(result.end_location)
        if len(fits) < len(line):
            self.post_message(self.Cut(len(fits)))

    def _room(self) -> int:
        return ANSWER_LIMIT - len(self.text) + len(self.selected_text)
