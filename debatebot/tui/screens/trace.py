"""The whole trace of a mark: every gate, what it found, which one decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from debatebot.grading.verdict import Step
from debatebot.play.command import Place
from debatebot.quiz.feedback import Feedback
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Gap, Labelled, Marked, Prose, Rule
from debatebot.tui.screens.leaf import LeafScreen


class TraceScreen(LeafScreen):
    """How an answer was read."""

    BINDINGS = keys.bindings("help")
    place: ClassVar[Place] = "help"

    def __init__(self, feedback: Feedback, steps: Sequence[Step]) -> None:
        super().__init__()
        self._feedback = feedback
        self._steps = tuple(steps)

    def possible(self) -> Iterable[str]:
        """What help offers, without the first run: a quiz waits below."""
        return ("back", "search", "marking")

    def allows(self, name: str) -> bool:
        """Not the first run."""
        return name != "first"

    def blocks(self) -> Iterable[Block]:
        """The answer with its marks, then the steps in order."""
        feedback = self._feedback
        yield Prose(safe.text("How your answer was read", "bold $primary"))
        yield Gap()
        yield Labelled("you wrote", (Marked(feedback.runs),))
        yield Labelled("mark", (Prose(safe.text(f"{feedback.head}, {feedback.points_text}")),))
        yield Labelled("certainty", (Prose(safe.text("sure" if feedback.sure else "not so sure")),))
        yield Gap()
        yield Rule("Step by step")
        yield from step_blocks(self._steps)
        if not self._steps:
            yield Prose(safe.text("No step was recorded.", "$muted"))
        yield Gap()
        yield Prose(safe.text("▸ decided the mark", "$muted"))


def step_blocks(steps: Iterable[Step]) -> Iterator[Block]:
    """Every gate with what it found, the one that decided set off."""
    for step in steps:
        sign = safe.text("▸ " if step.decided else "  ", "bold $accent")
        style = "bold" if step.decided else ""
        yield Labelled(step.gate, (Prose(safe.text(step.found, style), sign),))
