"""Home: what is unfinished, then the doors, each with where the learner stands."""

from __future__ import annotations

from typing import ClassVar

from msgspec.structs import replace
from textual import events, on
from textual.app import ComposeResult
from textual.containers import VerticalScroll

from debatebot.play.command import Place
from debatebot.play.home import Home
from debatebot.play.today import TodayLine
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Gap, Prose
from debatebot.tui.screens.base import DeskScreen
from debatebot.tui.screens.doors import RESUME, TODAY, choices
from debatebot.tui.screens.masthead import masthead
from debatebot.tui.widgets.choices import Choice, Choices
from debatebot.tui.widgets.key_line import KeyLine
from debatebot.tui.widgets.sheet import Sheet

AIRY_FROM_ROWS = 22
"""From this height on the doors stand apart."""
CARDS_FROM_ROWS = 34
"""From this height on each door is a card of three rows."""


class HomeScreen(DeskScreen):
    """The doors. Number, arrows and Enter, or the mouse."""

    AUTO_FOCUS = "Choices"
    BINDINGS = keys.bindings("home")
    place: ClassVar[Place] = "home"

    def __init__(self) -> None:
        super().__init__()
        # Nothing was there before the doors that a key could have been meant for.
        self.steady.drawn(float("-inf"))

    def compose(self) -> ComposeResult:
        """Title, doors, keys."""
        self._home = self.desk_app.desk.home()
        rows = self.app.size.height
        with VerticalScroll(classes="page", can_focus=False):
            yield Sheet(masthead(self._home, rows >= AIRY_FROM_ROWS), id="masthead")
            yield Choices(self._doors(rows), spacing=_spacing(rows), id="doors")
            yield Sheet(_standing(self._home, rows), id="standing")
        yield KeyLine(self.key_hints())

    def on_screen_resume(self) -> None:
        """Back from a room: the doors show where one stands now."""
        super().on_screen_resume()
        before, now = self._home.unfinished, self.desk_app.desk.home()
        self._show(now)
        self._count()
        if now.unfinished != before:
            self._select()

    def begin_again(self) -> None:
        """Another pack is open: its doors, from the first."""
        self._show(self.desk_app.desk.home())
        self._count()
        self._select()

    def on_mount(self) -> None:
        """What is due is counted once the doors are on screen."""
        self._select()
        self.call_after_refresh(self._count)

    def _select(self) -> None:
        """What is unfinished, else Today; a tour between two of its tradeoffs can wait."""
        waits = all(left.kind == "tour" and left.at_rest for left in self._home.unfinished)
        names = [choice.name for choice in self._doors(self.app.size.height)]
        choices = self.query_one(Choices)
        if waits:
            choices.selected = names.index(TODAY)
        else:
            choices.select_first()

    def _count(self) -> None:
        """Count what is due, beside the screen: it loads the scheduler and may take a while."""
        if not self._home.today.counted:
            self.run_worker(self._counted, thread=True, exit_on_error=False, group="due")

    def _counted(self) -> None:
        line = self.desk_app.desk.study.line(count=True)
        self.app.call_from_thread(self._fill_in, line)

    def _fill_in(self, line: TodayLine) -> None:
        self._show(replace(self._home, today=line))

    def on_resize(self, event: events.Resize) -> None:
        """Doors stand apart only where there is room."""
        super().on_resize(event)
        self._show(self._home)

    def command_back(self, rest: str = "") -> None:
        """Already here."""

    def command_undo(self, rest: str = "") -> None:
        """The last thing that was done, in whichever session."""
        self.desk_app.take_back_last()

    @on(Choices.Chosen)
    def _chosen(self, event: Choices.Chosen) -> None:
        event.stop()
        left = {f"{RESUME}{place.session}": place for place in self._home.unfinished}
        if event.name in left:
            self.desk_app.resume(left[event.name])
        else:
            self.run_command(event.name)

    def _doors(self, rows: int) -> tuple[Choice, ...]:
        return choices(self._home, int(rows >= CARDS_FROM_ROWS))

    def _show(self, home: Home) -> None:
        self._home = home
        rows = self.app.size.height
        self.query_one("#masthead", Sheet).show(masthead(home, rows >= AIRY_FROM_ROWS))
        self.query_one(Choices).show(self._doors(rows), spacing=_spacing(rows))
        self.query_one("#standing", Sheet).show(_standing(home, rows))


def _spacing(rows: int) -> int:
    return int(rows >= AIRY_FROM_ROWS)


def _standing(home: Home, rows: int) -> tuple[Block, ...]:
    """Under the doors: what is wrong, if anything, and how far one has come."""
    gap = (Gap(),) if rows >= AIRY_FROM_ROWS else ()
    notice = Prose(safe.text(home.notice, "$warning"), safe.text("! ", "bold $warning"))
    said = [
        home.totals_line,
        f"{home.packs} packs are here; p opens another." if home.packs > 1 else "",
    ]
    lines = [Prose(safe.text(line, "$muted")) for line in said if line]
    return (
        *((*gap, notice) if home.notice else ()),
        *((*gap, *lines) if lines else ()),
    )
