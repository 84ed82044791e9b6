"""Mending: the answer is open again, and each point lights as a finished sentence earns it."""

from __future__ import annotations

from debatebot.quiz.feedback import PointLine
from debatebot.tui import safe
from debatebot.tui.paper import Block, Flow, Prose


def lights(lit: tuple[PointLine, ...], need: int, note: str) -> tuple[Block, ...]:
    """One light for each point that counts: lit with its words, or dark without."""
    on = tuple(safe.join(safe.text("● ", "bold $success"), safe.text(p.text)) for p in lit)
    off = (safe.text("○", "$muted"),) * max(0, need - len(lit))
    said = note or "Lights go on as you finish a sentence with a full stop. Enter keeps it."
    return (Flow((*on, *off)), Prose(safe.text(said, "$warning" if note else "$muted")))
