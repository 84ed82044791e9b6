"""What can be pressed at each step of the first run, and what it is called there."""

from __future__ import annotations

from debatebot.play.command import Place
from debatebot.tui import keys
from debatebot.tui.widgets.key_line import Hint

PLACES: dict[str, Place] = {
    "stance": "stance", "reason": "turn", "heard": "turn", "guess": "guess", "weigh": "weigh",
    "done": "weigh",
}  # fmt: skip
POSSIBLE: dict[Place, tuple[str, ...]] = {
    "stance": ("weigh", "back"),
    "turn": ("speak", "not", "pass", "back"),
    "question": ("answer", "hint", "skip", "back"),
    "answered": ("next", "open", "back"),
    "guess": ("guess", "look", "back"),
    "weigh": ("weigh", "onward", "open", "back"),
}
"""Commands that a place of the first run has, those that work anywhere left out."""

_WORDS = {"back": "home", "speak": "say it", "onward": "go on", "next": "a tradeoff"}
"""What a command is called here, where the registry's word would say something else."""


def hints(here: Place, possible: tuple[str, ...]) -> tuple[Hint, ...]:
    """What Enter does here, and that Esc leads home."""
    if here == "stance":
        digits, home = Hint("1-7", "where you stand", "weigh"), Hint("Esc", "home", "back")
        return (digits, home, *keys.hints("stance", ()))
    return tuple(
        Hint(hint.key, _WORDS.get(hint.command, hint.word), hint.command)
        for hint in keys.hints(here, (*possible, "back"))
    )
