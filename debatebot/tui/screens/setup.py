"""Before a debate: one key starts it; what else could be chosen stands behind another."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

from msgspec.structs import replace
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen

from debatebot.debate.formats import FORMATS, LEVELS, Level
from debatebot.pack.models import Pack, Side
from debatebot.play.asks import RoundAsk, SideTaken, Way
from debatebot.tui import safe
from debatebot.tui.paper import Block, Gap, Labelled, Prose
from debatebot.tui.screens.boxed import SHORT_BELOW_ROWS
from debatebot.tui.widgets.choices import Choice, Choices
from debatebot.tui.widgets.sheet import Sheet

START, OPTIONS = "start", "options"
SIDE, FORMAT, LEVEL = "side", "format", "level"
WATCH, JUDGE, STEELMAN = "watch", "judge", "steelman"
BESIDE = {
    WATCH: ("w", "Watch the app debate itself instead"),
    JUDGE: ("j", "Judge a round yourself, before we do"),
    STEELMAN: ("c", "State the other side's case"),
}
"""What can be done with the same settings instead of arguing."""


class SetupScreen(ModalScreen[RoundAsk]):
    """Answers what kind of round is wanted; Esc answers nothing."""

    CSS_PATH = Path(__file__).with_name("setup.tcss")
    AUTO_FOCUS = "Choices"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", show=False),
        Binding("o", "options", show=False),
        Binding("s", f"turn('{SIDE}')", show=False),
        Binding("f", f"turn('{FORMAT}')", show=False),
        Binding("l", f"turn('{LEVEL}')", show=False),
        *(Binding(key, f"beside('{way}')", show=False) for way, (key, _) in BESIDE.items()),
    ]

    def __init__(self, pack: Pack, ask: RoundAsk, taken: SideTaken) -> None:
        """Offer a round.

        Args:
            pack: the content.
            ask: what is offered.
            taken: the side that the learner would take, and why.
        """
        super().__init__()
        self._pack, self._ask, self._taken = pack, ask, taken
        self._open = False

    def compose(self) -> ComposeResult:
        """What would be played, and how to start."""
        with VerticalScroll(id="card", can_focus=False):
            yield Sheet(self._about(), id="about")
            yield Choices(self._entries())

    def _about(self) -> tuple[Block, ...]:
        sides, side = self._pack.positions.sides, self._taken.side
        mine, other = sides[side], sides["anti" if side == "pro" else "pro"]
        kind = FORMATS[self._ask.format]
        low, high = kind.minutes
        motion = (Prose(safe.cited(self._pack.positions.motion, "bold")), Gap())
        return (
            *(motion if self.app.size.height >= SHORT_BELOW_ROWS else ()),
            Labelled("you", (Prose(safe.join(safe.text(mine.name, "bold $accent"),
                                             safe.text(f", {self._taken.how}", "$muted"))),)),
            Labelled("against", (Prose(safe.text(
                f"{other.part or 'the app'}, who plays a part: {other.name}")),)),
            Labelled(self._ask.format, (Prose(safe.text(
                f"{len(kind.phases)} turns, {low} to {high} minutes, no clock; {self._ask.level}")),)),
        )  # fmt: skip

    def _entries(self) -> tuple[Choice, ...]:
        start = Choice(START, (_entry("↵", "Start"),))
        if not self._open:
            return (
                start,
                Choice(OPTIONS, (_entry("o", "Options: side, format, level; watch, judge"),)),
            )
        return (
            start,
            Choice(SIDE, (_entry("s", "The other side"),)),
            Choice(FORMAT, (_entry("f", f"Format:  {_named(FORMATS, self._ask.format)}"),)),
            Choice(LEVEL, (_entry("l", f"Level:  {_named(LEVELS, self._ask.level)}"),)),
            *(Choice(way, (_entry(key, text),)) for way, (key, text) in BESIDE.items()),
        )  # fmt: skip

    def action_options(self) -> None:
        """Show what else can be chosen."""
        self._open = True
        self._show()

    def action_turn(self, what: str) -> None:
        """The next side, format or level."""
        ask, self._open = self._ask, True
        if what == SIDE:
            side: Side = "anti" if self._taken.side == "pro" else "pro"
            self._taken = SideTaken(side, "as you asked")
            ask = replace(ask, side=side)
        elif what == FORMAT:
            ask = replace(ask, format=_next_format(ask.format))
        else:
            ask = replace(ask, level=_next_level(ask.level))
        self._ask = ask
        self._show()

    def action_beside(self, what: str) -> None:
        """Watch or judge a round, or state the other side, with what is chosen here."""
        way: Way = "steelman" if what == STEELMAN else "watch"
        self.dismiss(replace(self._ask, side=self._taken.side, way=way, judge=what == JUDGE))

    def _show(self) -> None:
        self.query_one("#about", Sheet).show(self._about())
        self.query_one(Choices).show(self._entries())

    @on(Choices.Chosen)
    def _chosen(self, event: Choices.Chosen) -> None:
        event.stop()
        if event.name == START:
            self.dismiss(self._ask)
        elif event.name == OPTIONS:
            self.action_options()
        elif event.name in BESIDE:
            self.action_beside(event.name)
        else:
            self.action_turn(event.name)


def _next_format(now: str) -> str:
    names = tuple(FORMATS)
    return names[(names.index(now) + 1) % len(names)]


def _next_level(now: Level) -> Level:
    return LEVELS[(LEVELS.index(now) + 1) % len(LEVELS)]


def _named(names: Iterable[str], chosen: str) -> str:
    return "  ".join(f"[{name}]" if name == chosen else name for name in names)


def _entry(key: str, text: str) -> Prose:
    return Prose(safe.text(text), safe.text(f"{key}  ", "bold $accent"))
