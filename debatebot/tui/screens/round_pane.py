"""A round on screen: the conversation, and the flow beside it or in its place."""

from __future__ import annotations

from pathlib import Path

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.events import Resize
from textual.reactive import reactive

from debatebot.debate.view import DebateView, FlowLine
from debatebot.tui import safe
from debatebot.tui.paper import Block
from debatebot.tui.screens import conversation
from debatebot.tui.screens.base import DeskScreen
from debatebot.tui.widgets.body import Body
from debatebot.tui.widgets.sheet import Sheet

WIDE_FROM = 76
"""From this width on the flow stands beside the conversation."""
AIRY_FROM_ROWS = 32
"""From this height on rounds of turns stand apart."""
SHEET = Path(__file__).with_name("round_pane.tcss")


class RoundPane(DeskScreen):
    """A screen with a round in it; whoever uses it composes `middle` and calls `draw_round`.

    It goes first among the bases: styles follow the first one alone.
    """

    shows_flow: reactive[bool] = reactive(False, init=False)
    "True while the flow stands in the place of the conversation."
    _view: DebateView
    _before: tuple[FlowLine, ...] | None = None

    def middle(self) -> ComposeResult:
        """Conversation and flow."""
        with Horizontal(id="middle"):
            with Body(id="body"):
                yield Sheet(id="earlier")
                yield Sheet(id="newest")
            with VerticalScroll(id="flow"):
                yield Sheet(id="entries")

    def draw(self) -> None:
        """Show all again."""

    def opening(self) -> tuple[Block, ...]:
        """What stands in the place of the conversation before anything was said."""
        return ()

    def watch_shows_flow(self) -> None:
        """The flow in the place of the conversation, and back."""
        self.draw()
        if not self.shows_flow:
            self.to_newest()

    @property
    def wide(self) -> bool:
        """Whether there is room for both."""
        return self.app.size.width >= WIDE_FROM

    @property
    def _airy(self) -> bool:
        return self.app.size.height >= AIRY_FROM_ROWS

    def draw_round(self) -> None:
        """Conversation and flow as they are now."""
        view, wide = self._view, self.wide
        self.set_class(wide, "beside")
        self.query_one("#flow").display = wide or self.shows_flow
        self.query_one("#body").display = wide or not self.shows_flow
        marks = conversation.changed_by(self._before, view)
        self.query_one("#entries", Sheet).show(conversation.flow(view, marks))
        earlier, newest = view.lines[:-1], view.lines[-1:]
        self.query_one("#earlier", Sheet).show(
            tuple(conversation.turns(view, earlier, self._airy)) if earlier else self.opening()
        )
        self.query_one("#newest", Sheet).show(tuple(conversation.turns(view, newest, self._airy)))

    def to_newest(self) -> None:
        """The newest turn into view: its end, or its beginning when it is longer than the room."""
        # The box may just have come or gone: its room is known one layout later.
        self.call_after_refresh(self.call_after_refresh, self._to_newest)

    def to_first(self) -> None:
        """The first turn into view."""
        # After whatever else is on its way: a screen that comes back may go to its newest turn.
        self.call_after_refresh(
            self.call_after_refresh, self.query_one("#body").scroll_home, animate=False
        )

    def _to_newest(self) -> None:
        body, newest = self.query_one("#body"), self.query_one("#newest")
        if not self._view.lines:
            body.scroll_home(animate=False)
            return
        top = newest.virtual_region.y
        body.scroll_to(y=min(top, body.max_scroll_y), animate=False)
        self.query_one("#flow").scroll_end(animate=False)

    def on_resize(self, event: Resize) -> None:
        """Another width, another layout."""
        if self.is_mounted and self.query("#entries"):
            self.draw()
            self.to_newest()

    def action_page(self, by: int) -> None:
        """Read back or on."""
        shown = self.query_one("#flow" if self.shows_flow and not self.wide else "#body")
        shown.scroll_relative(y=by * max(1, shown.size.height - 1), animate=False)

    def paragraph_at_hand(self) -> int | None:
        """The first paragraph that the newest turn names."""
        newest = self._view.lines[-1].text if self._view.lines else ""
        found = safe.CITATION.search(newest)
        return int(found[1]) if found else None
