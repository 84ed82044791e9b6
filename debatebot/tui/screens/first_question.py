"""The head of the first run and its first question, drawn from the pack alone."""

from __future__ import annotations

from textual.content import Content

from debatebot.pack.models import Pack
from debatebot.tui import safe
from debatebot.tui.paper import Block, Ends, Gap, Prose
from debatebot.tui.scale import Scale

STEP_OF = {
    "stance": 1, "reason": 2, "heard": 2, "fact": 3, "guess": 4, "weigh": 4, "done": 4,
}  # fmt: skip
"""Which of the four steps a stage belongs to: a stance, a debate, a quiz, a tour, all in small."""


def head(pack: Pack, stage: str) -> tuple[Block, ...]:
    """The article's title, and how many of the steps are reached."""
    step = STEP_OF[stage]
    dots = safe.text("● " * step, "bold $accent") if step else safe.EMPTY
    rest = safe.text("○ " * (max(STEP_OF.values()) - step), "$muted")
    return (Ends(_title(pack), safe.join(dots, rest).rstrip()),)


def _title(pack: Pack) -> Content:
    """The article's title before its colon, and the year."""
    main, year = pack.article.title.partition(": ")[0], pack.article.published[-4:]
    return safe.text(f"{main} ({year})" if year.isdigit() else main, "bold $primary")


def stance(pack: Pack, cursor: int, short: bool) -> tuple[Block, ...]:
    """The motion and the scale."""
    sides = pack.positions.sides
    gap = () if short else (Gap(),)
    return (
        Prose(safe.cited(pack.positions.motion, "bold")),
        *gap,
        Prose(safe.text("Before you read a word: where do you stand?", "$muted")),
        *gap,
        Scale(sides["anti"].name, sides["pro"].name, 0, cursor),
        *gap,
        Prose(safe.text("One key. Nothing you type here leaves this machine.", "$muted")),
    )
