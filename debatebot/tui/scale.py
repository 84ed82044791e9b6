"""The scale from one end of the motion to the other, as a block."""

from __future__ import annotations

from textual.content import Content

from debatebot.tui import safe
from debatebot.tui.paper import Block, Ends

STEPS = range(1, 8)
MIDDLE = 4
STOP = 3
"""Cells of a step: its digit and a sign of choice on both sides."""
WIDEST_GAP = 5


class Scale(Block, frozen=True):
    """Seven steps between two ends, the chosen one in brackets; a click chooses."""

    low: str
    high: str
    value: int = 0
    "The chosen step; 0 for none."
    cursor: int = 0
    "The step that the arrow keys are on; 0 for none."

    def lines(self, width: int) -> list[Content]:
        """One line with the ends beside it, or the ends below where there is less room."""
        low = safe.text(self.low, f"bold {colour(1)}")
        high = safe.text(self.high, f"bold {colour(7)}")
        beside = low.cell_length + high.cell_length + 4
        least = len(STEPS) * STOP + len(STEPS) - 1
        room = width - beside if width - beside >= least else width
        gap = max(0, min(WIDEST_GAP, (room - len(STEPS) * STOP) // (len(STEPS) - 1)))
        steps = self._steps(gap)
        if room < width:
            return [safe.join(low, "  ", steps, "  ", high)]
        ends = Ends(low, high).lines(min(width, max(steps.cell_length, beside - 2)))
        return [steps.truncate(width), *ends]

    def _steps(self, gap: int) -> Content:
        pieces: list[Content] = []
        for step in STEPS:
            if pieces:
                pieces.append(safe.text("─" * gap, "$track"))
            pieces.append(self._step(step))
        return safe.join(*pieces)

    def _step(self, step: int) -> Content:
        if step == self.value:
            shown = safe.text(f"[{step}]", "bold $accent")
        elif step == self.cursor:
            shown = safe.text(f"›{step}‹", "bold $accent")
        else:
            shown = safe.text(f" {step} ", f"bold {colour(step)}")
        return shown.stylize(safe.click(f"screen.choose({step})"))


def seesaw(value: int) -> Content:
    """Seven cells: the middle, and a bar to the side of the weight."""
    cells = []
    for step in STEPS:
        if step == MIDDLE:
            cells.append(safe.text("◆" if value == MIDDLE else "│", "$muted"))
        elif value and (value <= step < MIDDLE or MIDDLE < step <= value):
            cells.append(safe.text("━", f"bold {colour(value)}"))
        else:
            cells.append(safe.text("─" if value else " ", "$track"))
    return safe.join(*cells)


def colour(step: int) -> str:
    """The colour of the side on which a step lies."""
    if step == MIDDLE:
        return "$muted"
    return "$primary" if step > MIDDLE else "$secondary"
