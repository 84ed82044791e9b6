"""Large digits and letters, drawn with half blocks as large as the room allows."""

from __future__ import annotations

from textual.content import Content

from debatebot.tui import safe

ROWS = 7
"""Dots from top to bottom of a sign."""
_SIGNS: dict[str, tuple[str, ...]] = {
    "0": (" ### ", "#   #", "#   #", "#   #", "#   #", "#   #", " ### "),
    "1": ("  #  ", " ##  ", "  #  ", "  #  ", "  #  ", "  #  ", " ### "),
    "2": (" ### ", "#   #", "    #", "  ## ", " #   ", "#    ", "#####"),
    "3": (" ### ", "#   #", "    #", "  ## ", "    #", "#   #", " ### "),
    "4": ("   # ", "  ## ", " # # ", "#  # ", "#####", "   # ", "   # "),
    "5": ("#####", "#    ", "#### ", "    #", "    #", "#   #", " ### "),
    "6": (" ### ", "#    ", "#    ", "#### ", "#   #", "#   #", " ### "),
    "7": ("#####", "    #", "   # ", "   # ", "  #  ", "  #  ", "  #  "),
    "8": (" ### ", "#   #", "#   #", " ### ", "#   #", "#   #", " ### "),
    "9": (" ### ", "#   #", "#   #", " ####", "    #", "    #", " ### "),
    ":": (" ", " ", "#", " ", "#", " ", " "),
    "+": ("   ", "   ", " # ", "###", " # ", "   ", "   "),
    "?": (" ### ", "#   #", "    #", "  ## ", "  #  ", "     ", "  #  "),
    "A": (" ### ", "#   #", "#   #", "#####", "#   #", "#   #", "#   #"),
    "B": ("#### ", "#   #", "#   #", "#### ", "#   #", "#   #", "#### "),
    "C": (" ### ", "#   #", "#    ", "#    ", "#    ", "#   #", " ### "),
    "D": ("#### ", "#   #", "#   #", "#   #", "#   #", "#   #", "#### "),
    "E": ("#####", "#    ", "#    ", "#### ", "#    ", "#    ", "#####"),
    "F": ("#####", "#    ", "#    ", "#### ", "#    ", "#    ", "#    "),
    "G": (" ### ", "#   #", "#    ", "#  ##", "#   #", "#   #", " ### "),
}
"""What a clock shows, and the letters of a room."""
_HALVES = {(False, False): " ", (True, False): "▀", (False, True): "▄", (True, True): "█"}
"""Two dots, one above the other, in one cell."""


def big(text: str, columns: int, rows: int, style: str = "") -> list[Content]:
    """A text in large signs, centred in its room; in ordinary ones where large ones do not fit.

    Args:
        text: digits, `:`, `+`, `?` and the letters A to G.
        columns, rows: the room, in cells.
        style: of the signs.
    """
    scale = _scale(text, columns, rows)
    lines = _drawn(text, scale) if scale else [text]
    above = max(0, (rows - len(lines) + 1) // 2)  # an odd row stands above
    aside = " " * max(0, (columns - max(len(line) for line in lines)) // 2)
    blank = [safe.EMPTY] * above
    return [*blank, *(safe.join(aside, safe.text(line, style)) for line in lines)]


def _scale(text: str, columns: int, rows: int) -> int:
    """Cells a dot is wide; 0 when nothing fits, or when a sign is unknown."""
    if not text or not all(sign in _SIGNS for sign in text):
        return 0
    dots = sum(len(_SIGNS[sign][0]) for sign in text) + len(text) - 1
    return max(0, min(columns // dots, 2 * rows // ROWS))


def _drawn(text: str, scale: int) -> list[str]:
    """The signs, each dot so many cells wide and so many half cells high."""
    dots = [" ".join(_SIGNS[sign][row] for sign in text) for row in range(ROWS)]
    halves = ["".join(dot * scale for dot in dots[place // scale]) for place in range(ROWS * scale)]
    if len(halves) % 2:
        halves.append(" " * len(halves[0]))
    return [
        "".join(_HALVES[one == "#", two == "#"] for one, two in zip(upper, lower, strict=True))
        for upper, lower in zip(halves[::2], halves[1::2], strict=True)
    ]
