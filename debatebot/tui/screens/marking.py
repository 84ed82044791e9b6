"""How marking works, on one screen: the rules, how often they err, and how even the sides are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.worker import Worker, WorkerState, get_current_worker

from debatebot.grading.verdict import Mark
from debatebot.play.command import Place
from debatebot.play.marking import MARKING
from debatebot.quiz.words import MARK_SIGNS
from debatebot.tui import keys, safe
from debatebot.tui.marks import STYLES
from debatebot.tui.paper import Block, Gap, Prose, Rule
from debatebot.tui.screens.leaf import LeafScreen
from debatebot.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from debatebot.authoring.figures import Figures

SIGNS: tuple[tuple[Mark, str], ...] = (
    ("counted", "earned its point"),
    ("repaired", "a letter off, and it could not mean anything else"),
    ("opposite", "the right word, turned round"),
    ("extra", "more than was asked, and wrong"),
)
MEASURING = "measuring this pack …"
UNMEASURED = "This pack could not be measured."
NUMBER_CELLS = 16
"""Cells of a side's column: its name, or as much of it as fits."""
WHAT_CELLS = 30
"""Cells for what is counted, where there is room."""


class MarkingScreen(LeafScreen):
    """What earns a mark, what never does, how often that goes wrong, and how to disagree."""

    BINDINGS = keys.bindings("help")
    place: ClassVar[Place] = "help"

    def __init__(self) -> None:
        super().__init__()
        self._figures: Figures | None = None
        self._failed = False

    def possible(self) -> Iterable[str]:
        """What help offers, without itself and the first run."""
        return ("back", "search")

    def allows(self, name: str) -> bool:
        """Not the first run."""
        return name != "first"

    def on_mount(self) -> None:
        """Measure beside the screen: it can be read, and left, meanwhile."""
        self.run_worker(self._measure, thread=True, exit_on_error=False, group="figures")

    def _measure(self) -> Figures:
        from debatebot.authoring.measured import measured
        from debatebot.progress.place import shelf

        worker = get_current_worker()
        return measured(self.desk_app.desk.pack, shelf(), lambda: worker.is_cancelled)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """The figures are there, or they cannot be had; what is read stays where it is."""
        if event.worker.group != "figures" or event.state not in (
            WorkerState.SUCCESS,
            WorkerState.ERROR,
        ):
            return
        self._figures = event.worker.result
        self._failed = event.state == WorkerState.ERROR
        self.query_one("#sheet", Sheet).show(self.blocks())

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
        yield Rule("How often it errs")
        yield from self._measured(mark_blocks)
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
        yield Gap()
        yield Rule("How even the two sides are")
        yield from self._measured(side_blocks)

    def _measured(self, blocks: Callable[[Figures], Iterator[Block]]) -> Iterator[Block]:
        if self._figures is not None:
            yield from blocks(self._figures)
        else:
            yield Prose(safe.text(UNMEASURED if self._failed else MEASURING, "$muted"))


class Counted(Block, frozen=True):
    """One thing counted of both sides, in columns; on a narrow paper below what it is."""

    what: str
    numbers: tuple[str, str]
    style: str = ""

    def lines(self, width: int) -> list[Content]:
        """One line, or two."""
        columns = safe.join(*(_right(number, self.style) for number in self.numbers))
        what = safe.text(self.what, "$muted")
        if width < WHAT_CELLS + columns.cell_length:
            return [*([what.truncate(width, ellipsis=True)] if self.what else []), columns]
        return [safe.join(what.pad_right(WHAT_CELLS - what.cell_length), columns)]


def _right(text: str, style: str) -> Content:
    shown = safe.text(text, style).truncate(NUMBER_CELLS - 1, ellipsis=True)
    return shown.pad_left(NUMBER_CELLS - shown.cell_length)


def mark_blocks(figures: Figures) -> Iterator[Block]:
    """The error rates."""
    from debatebot.authoring.figure_lines import mark_lines

    yield from (Prose(safe.text(line)) for line in mark_lines(figures))


def side_blocks(figures: Figures) -> Iterator[Block]:
    """Both sides in two columns."""
    from debatebot.authoring.figure_lines import close_line, side_rows

    pro, anti = figures.sides
    yield Counted("", (pro.name, anti.name), "bold")
    yield from (Counted(what, (one, other)) for what, one, other in side_rows(figures))
    yield Prose(safe.text(close_line(figures), "$muted"))


def _sign(mark: Mark, means: str) -> Block:
    return Prose(safe.text(means), safe.text(f"{MARK_SIGNS[mark] * 4}  ", STYLES[mark]))
