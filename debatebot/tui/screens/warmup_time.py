"""The clock of a warm-up on screen: its words, its warnings, and the bell when it is over."""

from __future__ import annotations

from textual.content import Content

from debatebot.debate.clock import Time
from debatebot.tui import safe

OVER, PAUSED = "▲ TIME ▲", "‖ PAUSED"
_OVER_SAID = "Time is over. End the sentence; nothing is cut."


def state_line(time: Time | None, way_on: str) -> Content:
    """What the clock has to say: a word and a sign, inverse, when it stands or is over.

    Args:
        time: the clock; None without one.
        way_on: the key or word that lets a paused clock go on.
    """
    if time is None:
        return safe.EMPTY
    if time.paused:
        return _inverse(PAUSED, f"{way_on} lets it go on.", "$accent")
    if time.over:
        return _inverse(OVER, _OVER_SAID, "$warning")
    if time.warning:
        return safe.text(time.words(), "bold $warning")
    return safe.EMPTY


def small_clock(time: Time | None, *, large: bool = False) -> Content:
    """What is left, for the first line of a screen; inverse where it has to be seen from afar."""
    if time is None:
        return safe.EMPTY
    style = "bold $error" if time.over else "bold $warning" if time.warning else "bold $secondary"
    if large:
        return safe.text(f" {time.shown} ", f"reverse {style}")
    return safe.text(time.shown, "$muted" if time.paused else style)


def large_style(time: Time) -> str:
    """How the large digits look; what they mean stands beside them in words."""
    if time.paused:
        return "$muted"
    return "bold $error" if time.over else "bold $warning" if time.warning else "bold $text"


def _inverse(sign: str, sentence: str, style: str) -> Content:
    return safe.join(safe.text(f" {sign} ", f"bold reverse {style}"), "  ", safe.text(sentence))
