"""Before a warm-up: which round, how long, for whom; and what a teacher wants five minutes before."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from msgspec.structs import replace
from textual import events, on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content

from debatebot.classroom.rounds import MINUTES, ROUND_NAMES, ROUNDS, RoundName
from debatebot.play.command import Place
from debatebot.play.warmup_ask import WarmupAsk
from debatebot.play.warmups import TEACHER_WORD
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Ends, Flow, Gap, Prose
from debatebot.tui.screens.base import DeskScreen
from debatebot.tui.screens.pick import SayAgainScreen
from debatebot.tui.widgets.choices import Choice, Choices
from debatebot.tui.widgets.key_line import KeyLine
from debatebot.tui.widgets.sheet import Sheet

AIRY_FROM_ROWS = 22
"""From this height on there is room for empty lines."""
LINES_FROM = 58
"""Narrower rows show the title alone."""
TITLE_COLUMN = 16
TEAMS = (2, 3)
CLOSE_TO_SOMEONE = "The topic may be close to someone here."
ASK_CODE = "The code that stands on the projector, as fern-elk-42."
ASK_ROSTER = "Names or aliases of who plays, with commas between. Nothing at all: no names."


class RoundLine(Block, frozen=True):
    """One round: its number, its title, what happens."""

    number: int
    name: RoundName

    def lines(self, width: int) -> list[Content]:
        """One line of at most `width` cells."""
        info = ROUNDS[self.name]
        key = safe.text(f"{self.number}  ", "bold $accent")
        title = safe.text(info.title, "bold")
        if width < LINES_FROM:
            return [safe.join(key, title).truncate(width, ellipsis=True)]
        room = " " * max(1, TITLE_COLUMN - title.cell_length)
        line = safe.join(key, title, room, safe.text(info.line, "$muted"))
        return [line.truncate(width, ellipsis=True)]


class ChooserScreen(DeskScreen):
    """The rounds. A number opens one, Enter the selected one."""

    CSS_PATH = Path(__file__).with_name("warmup_chooser.tcss")
    AUTO_FOCUS = "Choices"
    BINDINGS = keys.bindings("warmups")
    place: ClassVar[Place] = "warmups"

    def __init__(self, ask: WarmupAsk) -> None:
        """Offer the rounds.

        Args:
            ask: what is set already: minutes, teams, a roster, a seed.
        """
        super().__init__()
        self.ask = replace(ask, projector=True)
        self._word_shown = False

    def compose(self) -> ComposeResult:
        """Title and minutes, the rounds, what else is set, keys."""
        with VerticalScroll(classes="page", can_focus=False):
            yield Sheet(self._head(), id="masthead")
            yield Choices(self._rounds(), id="rounds")
            yield Sheet(self._settings(), id="settings")
        yield KeyLine(self.key_hints())

    def _rounds(self) -> tuple[Choice, ...]:
        return tuple(
            Choice(name, (RoundLine(number, name),)) for number, name in enumerate(ROUND_NAMES, 1)
        )

    def _head(self) -> tuple[Block, ...]:
        offered = sorted({*MINUTES, self.ask.minutes})
        row = [safe.text("minutes  ", "$muted")]
        for minutes in offered:
            chosen = minutes == self.ask.minutes
            said = f" [{minutes}] " if chosen else f"  {minutes}  "
            style = "bold $accent" if chosen else "$muted"
            row.append(safe.text(said, style).stylize(safe.click(f"screen.minutes({minutes})")))
        title = safe.text("Warm-up", "bold $primary")
        return (Ends(title, safe.join(*row)), *self._gap())

    def _gap(self) -> tuple[Block, ...]:
        return (Gap(),) if self.app.size.height >= AIRY_FROM_ROWS else ()

    def _settings(self) -> tuple[Block, ...]:
        ask = self.ask
        names = f"{len(ask.roster)} names" if ask.roster else "no names"
        settings = Flow(
            (
                _setting(
                    "v", "for", "a projector", "one screen", first=ask.projector, name="shown"
                ),
                _setting("t", "teams", "2", "3", first=ask.teams == TEAMS[0], name="teams"),
                _way("n", names, "roster"),
                _way("d", "join by a code", "code"),
            )
        )
        word = Prose(safe.text(TEACHER_WORD, "bold"), safe.text("c  ", "bold $accent"))
        close = Ends(safe.text(CLOSE_TO_SOMEONE), _way("c", "what to say", "saying"))
        return (*self._gap(), settings, *self._gap(), word if self._word_shown else close)

    def _show(self) -> None:
        self.query_one("#masthead", Sheet).show(self._head())
        self.query_one("#settings", Sheet).show(self._settings())
        self.show_keys()

    def on_resize(self, event: events.Resize) -> None:
        """Another size, other gaps."""
        super().on_resize(event)
        if self.query("#settings"):
            self._show()

    # --- choosing ---------------------------------------------------------------------------

    @on(Choices.Chosen)
    def _chosen(self, event: Choices.Chosen) -> None:
        event.stop()
        self._open(ROUND_NAMES.index(event.name))

    def _open(self, place: int) -> None:
        self.query_one(Choices).selected = place
        self.desk_app.start_warmup(replace(self.ask, round=ROUND_NAMES[place]))

    def action_key(self, key: str) -> None:
        """A number opens its round, an arrow turns the minutes; the rest is the registry's."""
        if key.isdigit():
            self.command_round(key)
        elif key in ("left", "right"):
            self._turn(1 if key == "right" else -1)
        else:
            super().action_key(key)

    def action_minutes(self, minutes: int) -> None:
        """So many were clicked."""
        self.ask = replace(self.ask, minutes=minutes)
        self._show()

    def _turn(self, by: int) -> None:
        offered = sorted({*MINUTES, self.ask.minutes})
        place = offered.index(self.ask.minutes) + by
        self.action_minutes(offered[max(0, min(place, len(offered) - 1))])

    def command_round(self, rest: str = "") -> None:
        """Open a round by its number."""
        if rest.isdigit() and 0 < int(rest) <= len(ROUND_NAMES):
            self._open(int(rest) - 1)

    def command_minutes(self, rest: str = "") -> None:
        """The hint was clicked: the next length, from the last one on to the first."""
        offered = sorted({*MINUTES, self.ask.minutes})
        self.action_minutes(offered[(offered.index(self.ask.minutes) + 1) % len(offered)])

    def command_shown(self, rest: str = "") -> None:
        """For a projector, or for one screen."""
        self.ask = replace(self.ask, projector=not self.ask.projector)
        self._show()

    def command_teams(self, rest: str = "") -> None:
        """Two, or three."""
        self.ask = replace(self.ask, teams=TEAMS[1] if self.ask.teams == TEAMS[0] else TEAMS[0])
        self._show()

    def command_saying(self, rest: str = "") -> None:
        """What a teacher may say first; once more puts it away."""
        self._word_shown = not self._word_shown
        self._show()
        if self._word_shown:
            self.call_after_refresh(self.query_one(".page").scroll_end, animate=False)

    def command_code(self, rest: str = "") -> None:
        """Join by a code: on this screen alone, whatever is chosen here."""

        def typed(text: str | None) -> None:
            if text and text.strip():
                self.desk_app.start_warmup(
                    replace(self.ask, code=text.strip(), round=None, projector=False)
                )

        self.app.push_screen(SayAgainScreen(ASK_CODE, ""), typed)

    def command_roster(self, rest: str = "") -> None:
        """Who plays."""

        def typed(text: str | None) -> None:
            if text is not None:
                names = tuple(name.strip() for name in text.split(",") if name.strip())
                self.ask = replace(self.ask, roster=names)
                self._show()

        self.app.push_screen(SayAgainScreen(ASK_ROSTER, ", ".join(self.ask.roster)), typed)

    def command_rehearse(self, rest: str = "") -> None:
        """The selected round with made-up pupils."""
        name = ROUND_NAMES[self.query_one(Choices).selected]
        self.desk_app.rehearse_warmup(replace(self.ask, round=name, projector=True))

    def command_sheets(self, rest: str = "") -> None:
        """Mark scheme, flow sheet and rubric, to be printed."""
        self.desk_app.write_sheets(rest)

    def command_test(self, rest: str = "") -> None:
        """The teacher's own answers, marked."""
        self.desk_app.try_marks()


def _setting(key: str, what: str, one: str, other: str, *, first: bool, name: str) -> Content:
    """A key, and two values of which one is chosen."""
    shown = (f"[{one}]", other) if first else (one, f"[{other}]")
    return _way(key, f"{what}  {'  '.join(shown)}", name)


def _way(key: str, said: str, name: str) -> Content:
    """A key and what it does; a click does it too."""
    action = safe.click(f"screen.command('{name}')")
    return safe.join(safe.text(f"{key}  ", "bold $accent"), safe.text(said)).stylize(action)
