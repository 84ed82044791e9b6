"""The head of home: the article's title over a line that runs from one side to the other."""

from __future__ import annotations

from textual.content import Content

from debatebot.play.home import Home
from debatebot.tui import safe
from debatebot.tui.paper import Block, Ends, Gap, Prose, wrap


class Balance(Block, frozen=True):
    """A line from one side of the motion to the other, with the weight between them."""

    def lines(self, width: int) -> list[Content]:
        """One line, as wide as the paper."""
        left = (width - 3) // 2
        return [
            safe.join(
                safe.text("━" * left, "$primary"),
                safe.text(" ◆ ", "bold $accent"),
                safe.text("━" * (width - 3 - left), "$secondary"),
            )
        ]


class Title(Block, frozen=True):
    """Title and byline; the part of a title after a colon stands below it."""

    title: str
    byline: str
    airy: bool

    def lines(self, width: int) -> list[Content]:
        """Three lines or so where there is room, else one."""
        main, _, rest = self.title.partition(": ")
        if not self.airy:
            fits = safe.cells(self.title) <= width
            shown = safe.text(self.title if fits else main, "bold $primary")
            return [shown.truncate(width, ellipsis=True)]
        byline = safe.text(self.byline, "$muted")
        head = Ends(safe.text(main, "bold $primary"), byline).lines(width)
        return [*head, *(wrap(safe.text(rest), width) if rest else [])]


def masthead(home: Home, airy: bool) -> tuple[Block, ...]:
    """Title, line, motion; on a low terminal no motion."""
    title = Title(home.title, home.byline, airy)
    if not airy:
        return (title, Balance())
    motion = Prose(safe.text(home.motion, "italic"))
    return (title, Balance(), *((motion,) if home.motion else ()), Gap())
