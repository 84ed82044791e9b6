"""One round of a warm-up: the explanation, what is asked, what was heard, what is said at the end."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import TextArea

from debatebot.classroom.state import ClassState
from debatebot.play.class_words import example_row
from debatebot.play.commands import by_name
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Ends, Prose
from debatebot.tui.screens import warmup_blocks as blocks
from debatebot.tui.screens.warmup_allowed import takes_words
from debatebot.tui.screens.warmup_fit import (
    COMMAND_FROM,
    FLOW_FROM,
    JOIN_FROM,
    SIGN_ROWS,
    WarmupFit,
)
from debatebot.tui.screens.warmup_time import large_style, small_clock, state_line
from debatebot.tui.widgets.big import Big
from debatebot.tui.widgets.body import Body
from debatebot.tui.widgets.key_line import KeyLine
from debatebot.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from debatebot.debate.clock import Time
    from debatebot.debate.view import FlowLine
    from debatebot.play.warmup import WarmupPlay
    from debatebot.play.warmup_ask import WarmupAsk

SECOND = 1.0
WARM_AFTER = 1.0
"""Seconds until the readers are built: nobody has read the explanation by then, let alone typed."""
IN_YOUR_WORDS = "In your own words …"


class WarmupScreen(WarmupFit):
    """Shows a round and hands over what is typed; it reads and counts nothing."""

    CSS_PATH = Path(__file__).with_name("warmup_round.tcss")
    BINDINGS = [  # noqa: RUF012 - the base class's own declaration
        *keys.bindings("warmup", "reply"),
        Binding("pageup", "page(-1)", show=False, priority=True),
        Binding("pagedown", "page(1)", show=False, priority=True),
    ]

    def __init__(self, play: WarmupPlay, ahead: Sequence[WarmupAsk] = ()) -> None:
        super().__init__(play, ahead)
        self._rang: tuple[int, int] | None = None
        "The prompt, and its extra time, whose end was rung."
        self._flow: tuple[FlowLine, ...] | None = None
        self._flow_before: tuple[FlowLine, ...] | None = None
        "The flow as it stood before the newest turn: what has changed since is marked."

    def compose(self) -> ComposeResult:
        """Head, clock or letter, what is asked, box, a remark, keys."""
        yield Sheet(id="head")
        yield Big(id="sign")
        yield Sheet(id="bell")
        with Horizontal(id="middle"):
            with Body(id="body", classes="page"):
                yield Sheet(id="heard")
                yield Sheet(id="asked")
            if self.play.debated:
                with VerticalScroll(id="flow", can_focus=False):
                    yield Sheet(id="entries")
        yield Sheet(id="below")
        yield KeyLine()

    def on_mount(self) -> None:
        """Show where the round is; what reads the replies is built while that is read."""
        self.state = self.play.state
        self.set_interval(SECOND, self.tick)
        self.set_timer(WARM_AFTER, self.desk_app.warm_for_a_class)

    # --- what is on screen ------------------------------------------------------------------

    def watch_state(self, before: ClassState | None, state: ClassState) -> None:
        """The round went on, or is shown another way."""
        if before is None or _place(before) != _place(state):
            self.telling = self.told = False
            self._flow_before = self._flow
            self.changed()
            self.note = ""
            if takes_words(state):
                self._bring_box()
            if self.box.is_attached:
                self.box.placeholder = _placeholder(state)
                self.put_back(_again(before, state), typing=takes_words(state))
            else:
                self.set_focus(self.query_one("#body"))
        self.draw()

    def _bring_box(self) -> None:
        """The box comes with the first prompt that needs it: it takes a while to make ready."""
        if not self.box.is_attached:
            self.mount(self.box, before="#below")

    def draw(self) -> None:
        """Everything."""
        self.set_class(self.large, "projector")
        self.draw_flow()
        self.draw_asked()
        self.draw_time()
        self.draw_below()
        body = self.query_one("#body")
        if self.prompt is None:
            self.call_after_refresh(body.scroll_home, animate=False)
        else:
            self.call_after_refresh(self.call_after_refresh, self._to_asked)

    def _to_asked(self) -> None:
        """What is asked into view; when it is asked again, what was heard of the reply below it."""
        body, newest = self.query_one("#body"), self.play.newest
        again = newest is not None and newest.heard.again
        body.scroll_to(y=body.max_scroll_y if again else 0, animate=False)

    def _head(self, time: Time | None) -> tuple[Block, ...]:
        info, who = self.play.info, self.prompt.who if self.prompt else ""
        width = self.app.size.width
        title = safe.text(info.title.upper() if self.large else info.title, "bold $primary")
        if who:
            title = safe.join(title, "   ", safe.text(who, "bold $accent"))
        if self.large:
            said = safe.text("on each laptop:  " if width >= JOIN_FROM else "", "$muted")
            command = "debatebot warmup " if width >= COMMAND_FROM else ""
            right = safe.join(said, safe.text(f"{command}{self.play.code}", "bold"))
        else:
            right = safe.text(self.play.code if width >= COMMAND_FROM else "", "$muted")
        if time is not None and not self.signed:
            right = safe.join(right, "   ", small_clock(time, large=self.large))
        return (Ends(title, right),)

    def draw_flow(self) -> None:
        """The flow of a debate: beside what is asked, or in its place where there is no room."""
        if not self.play.debated:
            return
        view = self.play.view()
        wide = self.app.size.width >= FLOW_FROM
        self.flowing = view is not None and (wide or self.shows_flow)
        if view is not None:
            from debatebot.tui.screens.conversation import changed_by, flow

            self._flow = view.flow
            marks = changed_by(self._flow_before, view)
            self.query_one("#entries", Sheet).show(flow(view, marks))
        self.set_class(self.flowing and wide, "beside")
        self.query_one("#flow").display = self.flowing
        self.query_one("#body").display = wide or not self.flowing

    def draw_time(self) -> None:
        """The clock, and the bell when it is over."""
        time, sign = self.play.time(), self.query_one("#sign", Big)
        self.query_one("#head", Sheet).show(self._head(time))
        said = state_line(time, keys.way_in(by_name("pause"), self.here))
        bell = self.query_one("#bell", Sheet)
        bell.show((Prose(said),) if said else ())
        bell.display = bool(said) or (self.large and not self.short)
        if self.letter:
            sign.show(self.letter, "bold $accent")
        elif time is not None:
            sign.show(time.shown, large_style(time))

    def tick(self) -> None:
        """A second has passed; nothing goes on by itself."""
        if not self.is_current or self.play.state.stage != "run":
            return
        time = self.play.time()
        self.draw_time()
        if time is not None and time.over and not time.paused:
            self._ring()

    def _ring(self) -> None:
        """Once for each prompt, and once more for each minute that was added."""
        now = (len(self.play.state.done), self.play.state.extra)
        if self._rang != now:
            self._rang = now
            self.app.bell()

    def draw_asked(self) -> None:
        """The explanation; what was heard and what is asked; or what is said at the end."""
        told, asked = self.arranged()
        apart = len(blocks.apart(told, airy=False))
        self.query_one("#heard", Sheet).show(told[:-apart] if self.telling else told)
        self.query_one("#asked", Sheet).show(() if self.telling else asked)
        self.query_one("#sign", Big).display = self.signed
        self.set_class(self.signed, "signed")
        room = max(1, self.room()[0] + self.air - SIGN_ROWS) if self.signed else None
        for pane in self.query("#body, #flow"):
            pane.styles.max_height = room

    def draw_below(self) -> None:
        """A remark under the box."""
        note = Prose(safe.cited(self.note, "$warning"), safe.text("! ", "bold $warning"))
        below = self.query_one("#below", Sheet)
        below.show((note,) if self.note else ())
        below.display = bool(self.note)
        self.show_keys()

    def on_resize(self, event: events.Resize) -> None:
        """Another size, another layout."""
        if self.state is not None and self.query("#below"):
            self.draw()

    @on(TextArea.Changed)
    def _counted(self, event: TextArea.Changed) -> None:
        if self.prompt is not None and self.prompt.takes == "counts":
            self.draw_asked()


def _place(state: ClassState) -> tuple[str, int]:
    return (state.stage, len(state.done))


def _placeholder(state: ClassState) -> str:
    """How what is typed may look."""
    prompt = state.prompt
    if prompt is not None and prompt.takes == "counts":
        return example_row(len(prompt.options))
    return prompt.frame if prompt is not None and prompt.frame else IN_YOUR_WORDS


def _again(before: ClassState | None, state: ClassState) -> str:
    """What the box begins with: words that were taken back, or that did not open a gate."""
    if before is not None and len(before.done) > len(state.done):
        taken = before.done[-1]
        return "" if taken.heard.calm else taken.reply.text
    newest = state.done[-1] if state.done else None
    return newest.reply.text if newest and newest.heard.again and not newest.heard.calm else ""
