"""How marking works, on one screen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from debatebot.grading.verdict import Mark
from debatebot.play.commands import Place
from debatebot.play.marking import MARKING
from debatebot.quiz.words import MARK_SIGNS
from debatebot.tui import keys, safe
from debatebot.tui.marks import STYLES
from debatebot.tui.paper import Block, Gap, Prose, Rule
from debatebot.tui.screens.leaf import LeafScreen

SIGNS: tuple[tuple[Mark, str], ...] = (
    ("counted", "earned its point"),
    ("repaired", "a letter off, and it could not mean anything else"),
    ("opposite", "the right word, turned round"),
    ("extra", "more than was asked, and wrong"),
)


class MarkingScreen(LeafScreen):
    """What earns a mark, what never does, and how to disagree."""

    BINDINGS = keys.bindings("help")
    place: ClassVar[Place] = "help"

    def blocks(self) -> Iterable[Block]:
        """Everything on one sheet."""
        yield Prose(safe.text("How marking works", "bold $primary"))
        yield Prose(
            safe.text(
                "The same words get the same mark, on any machine, next year. No network, no "
                "account, and every mark shows the words that led to it.",
                "$muted",
            )
        )
        yield Gap()
        yield Rule("What counts")
        yield from (Prose(safe.text(rule), safe.text("· ", "bold $accent")) for rule in MARKING)
        yield Gap()
        yield Rule("Signs under your words")
        yield from (_sign(mark, means) for mark, means in SIGNS)
        yield Gap()
        yield Rule("When you disagree")
        yield Prose(
            safe.text(
                "r and w put your own mark beside ours, e shows the whole trace, f flags the "
                "question for its author, u takes anything back. Our mark is never overwritten.",
            )
        )


def _sign(mark: Mark, means: str) -> Block:
    return Prose(safe.text(means), safe.text(f"{MARK_SIGNS[mark] * 4}  ", STYLES[mark]))
