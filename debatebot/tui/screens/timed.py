"""A box under a clock: what is left beside the words, a warning at each mark, the end of a hard one."""

from __future__ import annotations

from typing import Protocol

from textual.content import Content

from debatebot.debate.clock import GRACE, Time
from debatebot.tui import safe
from debatebot.tui.screens.boxed import BoxedScreen

TICK_SECONDS = 1.0
NO_CLOCK = "There is no clock in this round."


class Clocked(Protocol):
    """A round that may have a clock."""

    def time(self) -> Time | None:
        """The clock of the turn at hand."""
        ...

    def pause(self) -> Time | None:
        """Stop it, or let it go on."""
        ...


class Timed(BoxedScreen):
    """A screen whose turns may have a clock."""

    @property
    def clocked(self) -> Clocked:
        """The round that is on screen."""
        raise LookupError("a timed screen shows a round")

    def on_mount(self) -> None:
        """Look at the clock now and then, if there is one."""
        self._warned = 0
        if self.clocked.time() is not None:
            self.set_interval(TICK_SECONDS, self.tick)

    def tick(self) -> None:
        """Show what is left; at the end of a hard clock what is typed is sent."""
        time = self.clocked.time()
        if time is None or not self.is_current:
            return
        self.draw_count()
        if time.warning and time.warning != self._warned and not time.paused:
            self.desk_app.say(time.words())
        self._warned = time.warning
        if time.mode == "hard" and time.left < 1 - GRACE:
            self.time_is_up(self.box.text, time.limit + GRACE)

    def draw_count(self) -> None:
        """Show the words and the time that are left."""

    def time_is_up(self, text: str, seconds: int) -> None:
        """Send what is typed, or pass when nothing is.

        Args:
            text: what stands in the box.
            seconds: how long the turn took: just not too long.
        """

    def clock_text(self) -> Content:
        """What is left, for the line under the box; empty without a clock."""
        time = self.clocked.time()
        if time is None:
            return safe.EMPTY
        if time.paused:
            return safe.text(f"paused {time.shown}   ", "$muted")
        style = "bold $error" if time.over else "bold $warning" if time.warning else "$secondary"
        return safe.text(f"{time.shown}   ", style)

    def command_time(self, rest: str = "") -> None:
        """Say what is left."""
        time = self.clocked.time()
        self.remark(time.words() if time is not None else NO_CLOCK)

    def command_pause(self, rest: str = "") -> None:
        """Stop the clock, or let it go on."""
        time = self.clocked.pause()
        self.remark(time.words() if time is not None else NO_CLOCK)
        self.draw_count()
