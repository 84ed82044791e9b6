"""Two people at one keyboard: whose turn it is, the conversation and the flow, a ballot each."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding

from debatebot.debate.duel import Duel
from debatebot.debate.view import DebateView
from debatebot.play.command import Place
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Ends, Gap, Prose
from debatebot.tui.screens.duel_ballots import duel_ballots, duel_compared
from debatebot.tui.screens.leaf import LeafScreen
from debatebot.tui.screens.looking import ask_reading, which_turn
from debatebot.tui.screens.pick import SayAgainScreen
from debatebot.tui.screens.round_box import RoundBox
from debatebot.tui.screens.round_pane import SHEET
from debatebot.tui.widgets.key_line import Hint
from debatebot.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from debatebot.play.duel import DuelPlay
    from debatebot.play.duel_looks import DuelBranch
    from debatebot.play.looks import OwnTurn

AT_THE_END = frozenset({"again", "swap", "export", "ballot", "ledger", "rewind", "dispute"})
BETWEEN_TWO = AT_THE_END | {"speak", "not", "flow", "pass", "undo", "time", "pause", "ballot"}
"""Commands of a turn or a ballot that two people have; hints are for one alone."""


class DuelScreen(RoundBox):
    """Shows a round of two people; it reads and scores nothing."""

    CSS_PATH = [SHEET, Path(__file__).with_name("duel.tcss")]  # noqa: RUF012 - as the base class
    BINDINGS = [  # noqa: RUF012 - the base class's own declaration
        *keys.bindings("turn", "ballot"),
        Binding("f2", "command('flow')", show=False),
        Binding("pageup", "page(-1)", show=False, priority=True),
        Binding("pagedown", "page(1)", show=False, priority=True),
    ]

    def __init__(self, play: DuelPlay) -> None:
        super().__init__()
        self.play = play
        self._view: DebateView = play.view()

    @property
    def playing(self) -> DuelPlay:
        """The round."""
        return self.play

    def watch_state(self, before: Duel | None, state: Duel) -> None:
        """Something was said: draw it all again, the newest in view."""
        self.changed()
        self._before = self._view.flow if before is not None else None
        self._view = self.play.view()
        self.note = self._view.remark
        self.put_back(typing=not self._view.over)
        self.draw()
        self.to_newest()

    def draw(self) -> None:
        """Everything."""
        view = self._view
        where = view.phase if view.over else f"turn {view.number} of {view.total}"
        who = Ends(safe.text(f"{view.me} against {view.part}", "bold"), safe.text(where, "$muted"))
        motion = (Prose(safe.cited(f"Motion: {view.motion}", "bold")),) if not self.short else ()
        self.query_one("#head", Sheet).show((*motion, who))
        self.draw_round()
        self.draw_below()

    def opening(self) -> tuple[Block, ...]:
        """How it goes."""
        return (
            Prose(safe.cited(self._view.intro, "italic")),
            Gap(),
            Prose(safe.text("The name over the box says whose turn it is.", "$muted")),
        )

    def draw_below(self) -> None:
        """A remark over the box; words and time under it."""
        note = Prose(safe.cited(self.note, "$warning"), safe.text("! ", "bold $warning"))
        self.query_one("#offers", Sheet).show((note,) if self.note else ())
        self.query_one("#offered").display = bool(self.note)
        self.draw_count()
        self.show_keys()

    def draw_count(self) -> None:
        """Whose turn, which, and how much is left of it."""
        view, count = self._view, self.query_one("#count", Sheet)
        if view.over:
            count.show((Prose(safe.text("Enter shows both ballots.", "$accent")),))
            return
        count.show((self.count_line("bold $accent"),))

    def allows(self, name: str) -> bool:
        """Only what two people can do now."""
        registered = {command.name for command in keys.of_place(self.here)}
        if name in registered and name not in BETWEEN_TWO:
            return False
        if name == "not":
            return self._view.can_correct
        if name == "undo":
            return bool(self._view.lines)
        if name in AT_THE_END - {"ballot"}:
            return self._view.over
        return name not in ("speak", "pass", "time", "pause") or not self._view.over

    def key_hints(self) -> tuple[Hint, ...]:
        """At the end, Enter shows the ballots."""
        shown = super().key_hints()
        return (Hint("Enter", "ballots", "ballot"), *shown) if self._view.over else shown

    # --- what they do -----------------------------------------------------------------------

    def action_key(self, key: str) -> None:
        """At the end, Enter shows the ballots; the rest is the registry's."""
        if self._view.over and key == "enter":
            self.command_ballot()
        else:
            super().action_key(key)

    def command_ballot(self, rest: str = "") -> None:
        """Both ballots as they stand."""
        self.desk_app.open_screen(DuelBallotScreen(self.play))

    command_ledger = command_ballot

    def command_again(self, rest: str = "") -> None:
        """Another round of the same two."""
        self.desk_app.duel_again(self.play, swap=False)

    def command_swap(self, rest: str = "") -> None:
        """Another round; the other side speaks first."""
        self.desk_app.duel_again(self.play, swap=True)

    def command_export(self, rest: str = "") -> None:
        """Write the round as a page."""
        self.desk_app.export_duel(self.play, rest)

    def command_dispute(self, rest: str = "") -> None:
        """Ask which turn and what it argued, then show both ballots amended."""
        ask_reading(self, self.play, rest, self.command_ballot)

    def command_rewind(self, rest: str = "") -> None:
        """Ask which turn and for its new words, then show what they do to both ballots."""

        def chosen(turn: OwnTurn) -> None:
            def said(text: str | None) -> None:
                if text is not None:
                    branch = self.play.rewind(turn.number, text)
                    self.desk_app.open_screen(DuelRewoundScreen(branch))

            title = f"Turn {turn.number} another way. Enter sends, Esc leaves it."
            self.app.push_screen(SayAgainScreen(title, turn.text), said)

        which_turn(self, self.play, "Which turn do you want to say another way?", rest, chosen)


class DuelBallotScreen(LeafScreen):
    """A ballot each; Esc goes back to the round."""

    BINDINGS = keys.bindings("flow")
    place: ClassVar[Place] = "flow"

    def __init__(self, play: DuelPlay) -> None:
        super().__init__()
        self._play = play

    def blocks(self) -> Iterable[Block]:
        """Both, one after the other."""
        return duel_ballots(self._play)


class DuelRewoundScreen(LeafScreen):
    """A turn of one of two people said another way: both ballots before and after."""

    BINDINGS = keys.bindings("flow")
    place: ClassVar[Place] = "flow"

    def __init__(self, branch: DuelBranch) -> None:
        super().__init__()
        self._branch = branch

    def blocks(self) -> Iterable[Block]:
        """Totals first, then each ballot line by line."""
        return duel_compared(self._branch)
