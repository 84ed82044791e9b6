"""Keeps a key from acting on what nobody has seen yet.

A key counts only if it was pressed after the result had been drawn. Enter also comes in bursts,
from a held key or an impatient finger: a burst of three or more counts once at most.
Times are those of key events, in seconds.
"""

from typing import Literal

REPEAT_GAP = 0.15
"""Keyboards repeat a held key every 30 to 90 ms; presses on purpose are mostly further apart."""
REPEAT_DELAY = 1.0
"""The longest wait before a held key starts to repeat; an Enter after it is fresh."""

Ruling = Literal["now", "wait", "drop"]


class Steady:
    """Rules on each key of a screen that goes on by Enter."""

    def __init__(self) -> None:
        self._drawn: float | None = float("-inf")
        self._last_enter = float("-inf")
        self._in_burst = False

    def changed(self) -> None:
        """What is on screen is about to change: no key counts until it is drawn."""
        self._drawn = None

    def drawn(self, at: float) -> None:
        """The change is on screen since then; only the first word of it counts."""
        if self._drawn is None:
            self._drawn = at

    def letter(self, at: float) -> bool:
        """True when a key pressed at that time counts."""
        return self._drawn is not None and at >= self._drawn

    @property
    def in_burst(self) -> bool:
        """True when the last Enter came faster after another than two come on purpose."""
        return self._in_burst

    def enter(self, at: float) -> Ruling:
        """What an Enter pressed at that time is worth.

        `now`: it counts. `wait`: it counts if no other Enter comes within `REPEAT_GAP`.
        `drop`: it does not. Whatever the ruling, an Enter that waits is given up.
        """
        gap = at - self._last_enter
        follows_burst, self._in_burst = self._in_burst, gap < REPEAT_GAP
        self._last_enter = at
        if not self.letter(at) or (self._in_burst and follows_burst):
            return "drop"
        return "wait" if gap < REPEAT_DELAY else "now"
