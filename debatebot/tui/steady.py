"""Keeps a key from acting on what nobody has seen yet.

A key counts only if it was pressed after the result had been drawn. Keys also come in bursts, from
a held key or an impatient finger: a burst of three or more counts once at most.
Times are those of key events, in seconds.
"""

from typing import Literal

REPEAT_GAP = 0.15
"""Keyboards repeat a held key every 30 to 90 ms; presses on purpose are mostly further apart."""
REPEAT_DELAY = 1.0
"""The longest wait before a held key starts to repeat; a press after it is fresh."""
ENTER = "enter"

Ruling = Literal["now", "wait", "drop"]


class Steady:
    """Rules on each key of a screen that goes on by keys."""

    def __init__(self) -> None:
        self._drawn: float | None = float("-inf")
        self._last: dict[str, float] = {}
        "When each key was pressed last."
        self._in_burst: dict[str, bool] = {}

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
        return self._in_burst.get(ENTER, False)

    def press(self, key: str, at: float) -> Ruling:
        """What a key pressed at that time is worth.

        `now`: it counts. `wait`: it counts if it does not come again within `REPEAT_GAP`.
        `drop`: it does not. Whatever the ruling, a press that waits is given up.
        """
        gap = at - self._last.get(key, float("-inf"))
        follows_burst, in_burst = self._in_burst.get(key, False), gap < REPEAT_GAP
        self._last[key], self._in_burst[key] = at, in_burst
        if not self.letter(at) or (in_burst and follows_burst):
            return "drop"
        return "wait" if gap < REPEAT_DELAY else "now"

    def alone(self, key: str, at: float) -> bool:
        """Whether a press counts at once: it acts on what is seen and follows no other too fast."""
        return self.press(key, at) != "drop" and not self._in_burst[key]
