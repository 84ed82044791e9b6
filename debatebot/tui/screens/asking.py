"""A question as blocks: what is asked, what helps, and where in the quiz it stands."""

from __future__ import annotations

from textual.content import Content

from debatebot.quiz.view import QuestionView
from debatebot.tui import safe
from debatebot.tui.paper import Block, Ends, Gap, Labelled, Prose


class Progress(Block, frozen=True):
    """Where one is: a word on the left, a bar over the whole width below."""

    title: str
    number: int
    total: int
    count: str = ""
    "What is said at the right end; empty for number and total."

    def lines(self, width: int) -> list[Content]:
        """Two lines."""
        count = safe.text(self.count or f"{self.number} of {self.total}", "$muted")
        room = max(1, width - count.cell_length - 2)
        title = safe.text(self.title, "$muted").truncate(room, ellipsis=True)
        head = Ends(title, count).lines(width)[0].truncate(width)
        done = round(width * (self.number - 1) / self.total)
        now = max(1, round(width * self.number / self.total) - done)
        line = safe.join(
            safe.text("━" * done, "$primary"),
            safe.text("━" * now, "$accent"),
            safe.text("─" * max(0, width - done - now), "$track"),
        )
        return [head, line]


def progress(view: QuestionView, mode: str, clock: str = "") -> tuple[Block, ...]:
    """The head of the screen.

    Args:
        view: the question.
        mode: what kind of quiz it is.
        clock: the time that is left, in words.
    """
    name = ("Today",) if mode == "today" else ("Quiz", mode)
    title = " · ".join(part for part in (*name, view.topic) if part)
    count = f"{clock} · {view.number} of {view.total}" if clock else ""
    return (Progress(title, view.number, view.total, count),)


def question(view: QuestionView, short: bool) -> tuple[Block, ...]:
    """What is asked, with what belongs to it."""
    blocks: list[Block] = [Prose(safe.cited(view.ask, "bold"))]
    if view.sentence:
        blocks += [Gap(), Prose(safe.cited(view.sentence, "italic"), safe.text("▏ ", "$primary"))]
    if view.item:
        blocks += [Gap(), Prose(safe.cited(view.item, "italic"), safe.text("▏ ", "$primary"))]
    if view.options:
        blocks.append(Gap())
        for letter, option in zip("abcdefghij", view.options, strict=False):
            blocks.append(Prose(safe.cited(option), safe.text(f"  {letter}  ", "bold $accent")))
    if about := _about(view):
        blocks.append(Prose(safe.text(about, "$muted")))
    return (*blocks, *(() if short else (Gap(),)))


def helps(view: QuestionView, note: str) -> tuple[Block, ...]:
    """Below the box: hints that were asked for, the price of the next, one line about the box."""
    blocks: list[Block] = []
    if note:
        blocks.append(Prose(safe.cited(note, "$warning"), safe.text("! ", "bold $warning")))
    if view.retrying:
        blocks.append(Prose(safe.text("A free second try: the better mark stands.", "$accent")))
    for number, hint in enumerate(view.hints, 1):
        blocks.append(Labelled(f"hint {number}", (Prose(safe.cited(hint)),), "$accent"))
    if view.hint_price and "hint" in view.commands:
        blocks.append(Prose(safe.text(view.hint_price, "$muted")))
    return tuple(blocks)


def _about(view: QuestionView) -> str:
    parts = [
        f"{view.need} points" if view.need > 1 else "",
        view.dated,
        "flagged" if view.flagged else "",
    ]
    return " · ".join(part for part in parts if part)
