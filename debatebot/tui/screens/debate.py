"""The debate: a round with the box under it, what is offered, and the words left."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual.binding import Binding

from debatebot.debate import actions
from debatebot.debate.session import DebateState
from debatebot.debate.view import DebateView
from debatebot.play.beside import FIRST
from debatebot.tui import keys, safe
from debatebot.tui.paper import Block, Ends, Gap, Prose
from debatebot.tui.screens import conversation
from debatebot.tui.screens.after import AfterRound
from debatebot.tui.screens.round_box import RoundBox
from debatebot.tui.screens.round_pane import SHEET, WIDE_FROM
from debatebot.tui.widgets.key_line import Hint
from debatebot.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from debatebot.play.debate import DebatePlay

TURN_COMMANDS = frozenset({"speak", "hint", "not", "cards", "pass", "time", "pause"})
"""Commands of a round that is not over."""


class DebateScreen(RoundBox, AfterRound):
    """Shows a round's view and sends what the learner says; it reads and scores nothing."""

    CSS_PATH = [SHEET, Path(__file__).with_name("debate.tcss")]  # noqa: RUF012 - as the base class
    BINDINGS = [  # noqa: RUF012 - the base class's own declaration
        *keys.bindings("turn", "ballot"),
        Binding("f2", "command('flow')", show=False),
        Binding("pageup", "page(-1)", show=False, priority=True),
        Binding("pagedown", "page(1)", show=False, priority=True),
    ]

    play: DebatePlay
    nothing_typed = "Nothing is typed yet. /cards shows points to make, /pass gives the turn up."

    def __init__(self, play: DebatePlay, lead: str = "") -> None:
        super().__init__()
        self.play = play
        self.lead = lead
        "How the learner's side came about."
        self._view: DebateView = play.view()
        self._ballot_shown = False
        "Whether our ballot of the whole round was seen: it is not judged blind any more."
        self._help: tuple[Block, ...] = ()
        "Cards or a hint that were asked for."

    @property
    def playing(self) -> DebatePlay:
        """The round."""
        return self.play

    def on_screen_resume(self) -> None:
        """Back from the ballot, which may have taken a turn back."""
        if self.state is not None:
            self.state = self.play.state
            self.draw_below()  # what can be done now may be another thing

    # --- what is on screen ------------------------------------------------------------------

    def watch_state(self, before: DebateState | None, state: DebateState) -> None:
        """Something was said: draw it all again, the newest in view."""
        self.changed()
        self.note, self._help = "", ()
        self._ballot_shown = self._ballot_shown and state.round.over
        self._before = self._view.flow if before is not None else None
        self._view = self.play.view()
        self.put_back(typing=not self._view.over)
        if before is not None and self._view.help == "hint":
            self._help = conversation.hint(self.play.hint())
        elif before is not None and self._view.help == "cards":
            self._help = conversation.cards(self.play.cards())
        self.draw()
        self.to_newest()

    def draw(self) -> None:
        """Everything."""
        self.query_one("#head", Sheet).show(self._head())
        self.draw_round()
        self.draw_below()

    def _head(self) -> tuple[Block, ...]:
        view = self._view
        where = view.phase if view.over else f"turn {view.number} of {view.total}"
        sides = safe.join(
            safe.text(f"You: {view.mine}", "bold $accent"),
            safe.text(f"  {view.part} plays a part: {view.theirs}", "$secondary"),
        )
        turn = safe.text(where, "$muted")
        who = Ends(sides, turn)
        if self.short or self.app.size.width < WIDE_FROM:
            return (Prose(Ends(safe.text(f"You: {view.mine}", "bold $accent"), turn).lines(
                max(4, self.app.size.width - 2))[0]),)  # fmt: skip
        return (Prose(safe.cited(f"Motion: {view.motion}", "bold")), who)

    def opening(self) -> tuple[Block, ...]:
        """How the part introduces itself, and how one begins."""
        view = self._view
        lead = f"You take the side {view.mine!r}: {self.lead}." if self.lead else ""
        start = "Begin with your best reason, in your own words. /cards shows three points."
        first = (
            (Prose(safe.text(FIRST, "$muted")),) if self.desk_app.judges_first(self.play) else ()
        )
        return (
            Prose(safe.cited(view.intro, "italic")),
            Gap(),
            *((Prose(safe.text(lead)),) if lead else ()),
            Prose(safe.text(start, "$muted")),
            *first,
        )

    def draw_below(self) -> None:
        """What is offered over the box, and the words under it."""
        view = self._view
        note = Prose(safe.cited(self.note, "$warning"), safe.text("! ", "bold $warning"))
        offered = (
            *conversation.choices(view.choices),
            *self._help,
            *((note,) if self.note else ()),
        )
        self.query_one("#offers", Sheet).show(offered)
        self.query_one("#offered").display = bool(offered)
        self.draw_count()
        self.show_keys()

    def draw_count(self) -> None:
        """Which turn it is, and what is left of its words and its time."""
        view, count = self._view, self.query_one("#count", Sheet)
        if view.over:
            count.show((Prose(safe.text(self._ending(), "$accent")),))
            return
        count.show((self.count_line("$muted"),))

    def _ending(self) -> str:
        if self.desk_app.judges_first(self.play):
            return "The round is over. Enter fills in your own ballot before ours is shown."
        if self.desk_app.judged(self.play):
            return "The round is over. Enter shows our ballot; j shows yours beside it."
        return "The round is over. Enter shows the ballot; j lets you fill it in first."

    def key_hints(self) -> tuple[Hint, ...]:
        """At the end, Enter shows the ballot."""
        shown = super().key_hints()
        return (Hint("Enter", "ballot", "ballot"), *shown) if self._view.over else shown

    def allows(self, name: str) -> bool:
        """Only what would do something now."""
        if name == "not":
            return self._view.can_correct and not self._view.over
        if name == "undo":
            return bool(self._view.lines)
        if name in ("both", "stance"):
            return self._view.over and (name == "stance" or self.play.part > 0)
        if name in ("judge", "steelman") and self._view.over:
            return name == "steelman" or not self._ballot_shown or self.desk_app.judged(self.play)
        return name not in TURN_COMMANDS or not self._view.over

    # --- what the learner does --------------------------------------------------------------

    def action_key(self, key: str) -> None:
        """At the end, Enter shows the ballot, or first the learner's own; the rest is the registry's."""
        if self._view.over and key == "enter":
            self._go_on_to_ballot()
        else:
            super().action_key(key)

    def action_mean(self, number: int) -> None:
        """One of the claims on offer was clicked."""
        if number < len(self._view.choices):
            self.act(actions.Speak(chr(ord("A") + number), at=self.turn()))

    def action_take_card(self, number: int) -> None:
        """Put a card's point into the box, to be said in one's own words."""
        offered = self.play.cards()
        if 1 <= number <= len(offered):
            self.box.put(
                " ".join(part for part in (self.box.text.strip(), offered[number - 1].text) if part)
            )
            self.set_focus(self.box)

    def command_cards(self, rest: str = "") -> None:
        """Three points; with a number, that one into the box."""
        if rest.isascii() and rest.isdigit():
            self.action_take_card(int(rest[:3]))
        else:
            self._offer(conversation.cards(self.play.cards()))

    def command_hint(self, rest: str = "") -> None:
        """The next rung of hints."""
        self._offer(conversation.hint(self.play.hint()))

    def _offer(self, blocks: tuple[Block, ...]) -> None:
        self._help, self.note = blocks, ""
        self.draw_below()
        self.to_newest()

    def command_ballot(self, rest: str = "") -> None:
        """The ballot as it stands."""
        from debatebot.tui.screens.ballot import BallotScreen

        self._ballot_shown = self._ballot_shown or self._view.over
        self.desk_app.open_screen(BallotScreen(self.play))

    command_ledger = looked_again = command_ballot

    def _go_on_to_ballot(self) -> None:
        if self.desk_app.judges_first(self.play):
            self.desk_app.open_judging(self.play)
        else:
            self.command_ballot()

    def command_judge(self, rest: str = "") -> None:
        """At the end, fill in the ballot before ours; before it, say that one wants to."""
        if self._view.over:
            self.desk_app.open_judging(self.play)
        else:
            self.remark(self.desk_app.toggle_judging(self.play))

    def command_again(self, rest: str = "") -> None:
        """Another round on the same side."""
        self.desk_app.debate_again(self.play, swap=False)

    def command_swap(self, rest: str = "") -> None:
        """Another round on the other side."""
        self.desk_app.debate_again(self.play, swap=True)

    def command_export(self, rest: str = "") -> None:
        """Write the round as a page."""
        self.desk_app.export_round(self.play, rest)
