"""Before a debate: one key starts it; what else could be chosen stands behind another."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import ClassVar, TypeVar

from msgspec.structs import replace
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen

from debatebot.debate.clock import CLOCKS
from debatebot.debate.code import NoCode
from debatebot.debate.formats import FORMATS, LEVELS
from debatebot.pack.models import Pack, Side
from debatebot.play.asks import RoundAsk, SideTaken, SideWish, Way, decoded
from debatebot.tui import safe
from debatebot.tui.paper import Block, Gap, Labelled, Prose
from debatebot.tui.screens.boxed import SHORT_BELOW_ROWS
from debatebot.tui.screens.pick import SayAgainScreen
from debatebot.tui.widgets.choices import Choice, Choices
from debatebot.tui.widgets.sheet import Sheet

START, OPTIONS = "start", "options"
SIDE, FORMAT, LEVEL, CLOCK, PEOPLE = "side", "format", "level", "clock", "people"
TURNED = {SIDE: "s", FORMAT: "f", LEVEL: "l", CLOCK: "t", PEOPLE: "p"}
"""What turns to its next value by a key."""
CODE = "code"
WATCH, JUDGE, STEELMAN = "watch", "judge", "steelman"
BESIDE = {
    WATCH: ("w", "Watch the app debate itself instead"),
    JUDGE: ("j", "Judge a round yourself, before we do"),
    STEELMAN: ("c", "State the other side's case"),
}
"""What can be done with the same settings instead of arguing."""


PEOPLE_SAID = ("you and the app", "two people")
Settle = Callable[[RoundAsk], SideTaken]
V = TypeVar("V")


class SetupScreen(ModalScreen[RoundAsk]):
    """Answers what kind of round is wanted; Esc answers nothing."""

    CSS_PATH = Path(__file__).with_name("setup.tcss")
    AUTO_FOCUS = "Choices"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", show=False),
        Binding("o", "options", show=False),
        *(Binding(key, f"turn('{what}')", show=False) for what, key in TURNED.items()),
        Binding("d", "code", show=False),
        *(Binding(key, f"beside('{way}')", show=False) for way, (key, _) in BESIDE.items()),
    ]

    def __init__(self, pack: Pack, ask: RoundAsk, settle: Settle) -> None:
        """Offer a round.

        Args:
            pack: the content.
            ask: what is offered.
            settle: gives the side that the learner would take, and why.
        """
        super().__init__()
        self._pack, self._ask, self._settle = pack, ask, settle
        self._taken = settle(ask)
        self._sides = self._named_sides()
        "What one may wish for, in the order in which a key turns to it: the other side comes first."
        self._open = False

    def _named_sides(self) -> dict[SideWish, str]:
        sides, mine = self._pack.positions.sides, self._taken.side
        other: Side = "anti" if mine == "pro" else "pro"
        named: dict[SideWish, str] = {"lean": "yours", other: sides[other].name}
        return named | {mine: sides[mine].name, "toss": "a toss", "other": "not yours"}

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
        turns = len(kind.phases) * kind.parts
        clock = "no clock" if self._ask.clock == "off" else f"{self._ask.clock} clock"
        seed = "" if self._ask.seed is None else f", seed {self._ask.seed}"
        motion = (Prose(safe.cited(self._pack.positions.motion, "bold")), Gap())
        return (
            *(motion if self.app.size.height >= SHORT_BELOW_ROWS else ()),
            Labelled("you", (Prose(safe.join(safe.text(mine.name, "bold $accent"),
                                             safe.text(f", {self._taken.how}", "$muted"))),)),
            Labelled("against", (Prose(safe.text(
                f"{other.part or 'the app'}, who plays a part: {other.name}")),)),
            Labelled(self._ask.format, (Prose(safe.text(
                f"{turns} turns, {low} to {high} minutes, {clock}; {self._ask.level}{seed}")),)),
        )  # fmt: skip

    def _entries(self) -> tuple[Choice, ...]:
        start = Choice(START, (_entry("↵", "Start"),))
        two = PEOPLE_SAID[self._ask.people - 1]
        if not self._open:
            return (
                start,
                Choice(OPTIONS, (_entry("o", "Options: side, format, level, clock; two, watch"),)),
            )
        return (
            start,
            Choice(SIDE, (_entry("s", f"Side:  {_named(self._sides.values(), self._sides[self._ask.side])}"),)),
            Choice(FORMAT, (_entry("f", f"Format:  {_named(FORMATS, self._ask.format)}"),)),
            Choice(LEVEL, (_entry("l", f"Level:  {_named(LEVELS, self._ask.level)}"),)),
            Choice(CLOCK, (_entry("t", f"Clock:  {_named(CLOCKS, self._ask.clock)}"),)),
            Choice(PEOPLE, (_entry("p", f"At the keyboard:  {_named(PEOPLE_SAID, two)}"),)),
            Choice(CODE, (_entry("d", "A code or a seed, for the same round on every desk"),)),
            *(Choice(way, (_entry(key, text),)) for way, (key, text) in BESIDE.items()),
        )  # fmt: skip

    def action_options(self) -> None:
        """Show what else can be chosen."""
        self._open = True
        self._show()

    def action_turn(self, what: str) -> None:
        """The next side, format, level or clock; one person or two."""
        ask, self._open = self._ask, True
        if what == SIDE:
            ask = replace(ask, side=_after(tuple(self._sides), ask.side))
        elif what == FORMAT:
            ask = replace(ask, format=_after(tuple(FORMATS), ask.format))
        elif what == LEVEL:
            ask = replace(ask, level=_after(LEVELS, ask.level))
        elif what == CLOCK:
            ask = replace(ask, clock=_after(CLOCKS, ask.clock))
        else:
            ask = replace(ask, people=3 - ask.people)
        self._take(ask)

    def action_code(self) -> None:
        """Ask for a code or a seed."""

        def typed(text: str | None) -> None:
            said = (text or "").strip()
            if said.isascii() and said.isdigit():
                self._take(replace(self._ask, seed=int(said[:15])))
            elif said:
                self._take(replace(self._ask, code=said))

        self._open = True
        self.app.push_screen(SayAgainScreen("A code, as fern-elk-42, or a number.", ""), typed)

    def _take(self, ask: RoundAsk) -> None:
        """Show what is asked for now; what is no code is left as it was."""
        try:
            ask, how = decoded(ask, self._pack.content_hash)
        except NoCode as problem:
            self.notify(problem.message, markup=False)
            return
        taken = self._settle(ask)
        self._ask, self._taken = ask, replace(taken, how=how) if how else taken
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
        elif event.name == CODE:
            self.action_code()
        elif event.name in BESIDE:
            self.action_beside(event.name)
        else:
            self.action_turn(event.name)


def _after(values: tuple[V, ...], now: V) -> V:
    """The value after this one, from the last on to the first."""
    return values[(values.index(now) + 1) % len(values)] if now in values else values[0]


def _named(names: Iterable[str], chosen: str) -> str:
    return "  ".join(f"[{name}]" if name == chosen else name for name in names)


def _entry(key: str, text: str) -> Prose:
    return Prose(safe.text(text), safe.text(f"{key}  ", "bold $accent"))
