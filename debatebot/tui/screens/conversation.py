"""A round as blocks: the turns, what was heard, what is offered to choose from, the flow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from textual.content import Content

from debatebot.debate.hints import Card
from debatebot.debate.view import DebateView, FlowLine, Line
from debatebot.tui import safe
from debatebot.tui.paper import Block, Ends, Gap, Prose, lay_out

NAME_COLUMN = 11
"""Cells of the number and the name before a turn."""
STACKED_BELOW = 44
"""On narrower papers the name stands above the turn."""
COLOURS = {"learner": "$accent", "bot": "$secondary"}


class Turn(Block, frozen=True):
    """One turn: number and name in a column of their own, the words beside them.

    A name that is wider than its column has a line to itself.
    """

    line: Line

    def lines(self, width: int) -> list[Content]:
        """The turn, wrapped."""
        line = self.line
        name = safe.join(
            safe.text(f"{line.number:>2} ", "$muted"),
            safe.text(line.name, f"bold {COLOURS[line.by]}"),
        ).truncate(width, ellipsis=True)
        text = Prose(
            safe.cited(line.text) if line.text.strip() else safe.text("(passed)", "$muted")
        )
        if width < STACKED_BELOW:
            return [name, *(row.pad_left(3) for row in text.lines(width - 3))]
        words = text.lines(width - NAME_COLUMN)
        if name.cell_length >= NAME_COLUMN:
            return [name, *(row.pad_left(NAME_COLUMN) for row in words)]
        first, *rest = words
        lead = name.pad_right(NAME_COLUMN - name.cell_length)
        return [safe.join(lead, first), *(row.pad_left(NAME_COLUMN) for row in rest)]


class Indented(Block, frozen=True):
    """Blocks in the column of the words of a turn."""

    blocks: tuple[Block, ...]

    def lines(self, width: int) -> list[Content]:
        """The blocks, set in."""
        indent = 3 if width < STACKED_BELOW else NAME_COLUMN
        return [row.pad_left(indent) for row in lay_out(self.blocks, width - indent)]


def turns(view: DebateView, lines: Sequence[Line], airy: bool) -> Iterator[Block]:
    """Turns with what was heard under the newest of the learner's; airy: rounds stand apart."""
    own = (line.number for line in view.lines if line.by == "learner" or line.heard)
    newest = max(own, default=0)
    for line in lines:
        if airy and line.by == "learner" and line.number > 1:
            yield Gap()
        yield Turn(line)
        if line.number == newest:
            if heard_ := heard(view, line):
                yield Indented(heard_)
            yield Gap()


def heard(view: DebateView, line: Line) -> tuple[Block, ...]:
    """What a turn was taken for, with the words that led there.

    An unsure reading is said in the reply's own words; here stand only the words that led to it.
    """
    if not line.heard:
        return ()
    led = " · ".join(line.words)
    if view.can_correct:
        led = f"{led}   /not if it isn't".strip()
    if not line.sure:
        read = f"read from your words:  {led}"
        return (Prose(safe.text(read, "$muted"), safe.text("? ", "bold $warning")),)
    flow = [f for f in view.flow if f.label[1:] == str(line.number) and f.text in line.heard]
    places = "".join(f" ¶{n}" for n in sorted({n for f in flow for n in f.cites}))
    said = safe.join(
        safe.text("Heard: ", "bold $success"), safe.cited(f"{' · '.join(line.heard)}{places}")
    )
    words = safe.text(f"your words that led there:  {led}", "$muted")
    return (
        Prose(said, safe.text("✓ ", "bold $success")),
        *((Prose(words, safe.text("  ")),) if led else ()),
    )


def choices(offered: Iterable[str]) -> tuple[Block, ...]:
    """Claims to choose from by letter; a click chooses too."""
    rows = [
        Prose(safe.text(text), _way(chr(ord("A") + n), f"screen.mean({n})"))
        for n, text in enumerate(offered)
    ]
    if not rows:
        return ()
    asked = "Which of these do you mean? Type its letter, or none."
    return (Prose(safe.text(asked, "$accent")), *rows)


def _way(key: str, action: str) -> Content:
    """A key before something to choose; a click on it chooses too."""
    return safe.join("  ", safe.text(key, "bold $accent").stylize(safe.click(action)), "  ")


def hint(said: str) -> tuple[Block, ...]:
    """One rung of hints."""
    said = said or "There is no point left that you have not made."
    return (Prose(safe.cited(said), safe.text("hint  ", "bold $accent")),)


def cards(offered: Sequence[Card]) -> tuple[Block, ...]:
    """Points that the learner could make: to pick from, or to ignore."""
    if not offered:
        return (Prose(safe.text("You have made every point that there is.", "$muted")),)
    head = "Points you could make, in your own words. /cards 1 puts the first into the box."
    return (
        Prose(safe.text(head, "$muted")),
        *(
            Prose(
                safe.cited(f"{card.text}{''.join(f' ¶{n}' for n in card.cites)}"),
                _way(str(number), f"screen.take_card({number})"),
            )
            for number, card in enumerate(offered, 1)
        ),
    )


# --- the flow -------------------------------------------------------------------------------


class Entry(Block, frozen=True):
    """One entry of the flow; `▸` marks what this turn changed.

    An answer is set in when what it answers stands right above it; else it names that.
    """

    line: FlowLine
    changed: bool
    above: str = ""
    "Label of the entry above it."

    def lines(self, width: int) -> list[Content]:
        """Label and point, then where it stands."""
        line = self.line
        mark = safe.text("▸ " if self.changed else "  ", "bold $accent")
        under = bool(line.answers) and line.answers == self.above
        branch = safe.text(f"{'  ' * (min(line.depth, 2) - 1)}└ " if under else "", "$muted")
        named = f"answers {line.answers}: " if line.answers and not under else ""
        label = safe.join(
            safe.text(f"{line.label} ", f"bold {COLOURS[line.by]}"), safe.text(named, "$muted")
        )
        places = "".join(f" ¶{n}" for n in line.cites)
        text = safe.cited(f"{line.text}{places}", "bold" if self.changed else "")
        said = Prose(safe.join(label, text), safe.join(mark, branch))
        stands = standing(line)
        *most, last = said.lines(width)
        room = width - last.cell_length - stands.cell_length
        if room >= 2:
            return [*most, safe.join(last, " " * room, stands)]
        return [*most, last, stands.pad_left(max(0, width - stands.cell_length))]


STANDING_COLOURS = {
    "live": "$success", "never answered": "$error", "given up": "$accent", "granted": "$accent",
}  # fmt: skip


def standing(line: FlowLine) -> Content:
    """Where an entry stands, and how long it waits for an answer."""
    if line.waits is not None:
        left = "your turn" if line.waits == 0 else f"{line.waits} turn{'s' * (line.waits > 1)} left"
        return safe.text(f"waits: {left}", "$warning")
    return safe.text(line.standing, STANDING_COLOURS.get(line.standing, "$muted"))


def flow(view: DebateView, changed: frozenset[str]) -> tuple[Block, ...]:
    """The whole flow, oldest first."""
    head = Ends(safe.text("FLOW", "bold $primary"), safe.text(f"live {view.live}", "$muted"))
    if not view.flow:
        empty = "Who said what, and what stands, grows here with every turn."
        return (head, Gap(), Prose(safe.text(empty, "$muted")))
    above = ("", *(line.label for line in view.flow))
    rows = zip(view.flow, above, strict=False)
    return (head, *(Entry(line, line.label in changed, label) for line, label in rows))


def changed_by(before: Sequence[FlowLine] | None, view: DebateView) -> frozenset[str]:
    """Labels that the last turn and its reply added or moved.

    Args:
        before: the flow before them; None when it is not known, as after a start.
        view: the round now.
    """
    if before is None:
        newest = {str(line.number) for line in view.lines[-2:]}
        return frozenset(line.label for line in view.flow if line.label[1:] in newest)
    known = {(line.label, line.text): line.standing for line in before}
    return frozenset(
        line.label for line in view.flow if known.get((line.label, line.text)) != line.standing
    )
