"""Ways from a finished round: say a turn another way, dispute a reading, share the card."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from debatebot.tui.screens.base import DeskScreen
from debatebot.tui.screens.pick import Entry, Picked, PickScreen, SayAgainScreen

if TYPE_CHECKING:
    from debatebot.play.duel import DuelPlay
    from debatebot.play.looked_at import LookedAt
    from debatebot.play.looks import OwnTurn


KEEP, PLAY_ON = "keep", "on"


class LooksAgain(DeskScreen):
    """A screen of a round from which it is looked at again."""

    play: LookedAt

    def looked_again(self) -> None:
        """The ballot was amended: whoever shows it shows it anew."""

    def command_rewind(self, rest: str = "") -> None:
        """Ask which turn and for its new words, then show what they change."""

        def chosen(turn: OwnTurn) -> None:
            title = f"Turn {turn.number} another way. Enter sends, Esc leaves it."

            def said(text: str | None) -> None:
                if text is not None:
                    self._keep_or_play_on(turn.number, text)

            self.app.push_screen(SayAgainScreen(title, turn.text), said)

        which_turn(self, self.play, "Which turn do you want to say another way?", rest, chosen)

    def _keep_or_play_on(self, turn: int, text: str) -> None:
        """Ask what becomes of the later turns; the last one has none."""
        if turn == self.play.own_turns()[-1].number:
            self._show_branch(turn, text)
            return

        def picked(names: Picked | None) -> None:
            if names == (KEEP,):
                self._show_branch(turn, text)
            elif names == (PLAY_ON,):
                self.plays_on(turn, text)

        entries = [
            Entry(KEEP, (), text="Keep my later turns, and judge the round again"),
            Entry(PLAY_ON, (), text="Play on from here without them"),
        ]
        self.app.push_screen(PickScreen("And your later turns? The score stays.", entries), picked)

    def plays_on(self, turn: int, text: str) -> None:
        """Say a turn another way and play on from there."""
        from debatebot.play.debate import DebatePlay

        if isinstance(self.play, DebatePlay):
            self.desk_app.play_on(self.play, turn, text)

    def _show_branch(self, turn: int, text: str) -> None:
        self.desk_app.open_branch(self.play, self.play.rewind(turn, text))

    def command_dispute(self, rest: str = "") -> None:
        """Ask which turn and what it argued, and amend the ballot."""

        ask_reading(self, self.play, rest, self.looked_again)

    def command_card(self, rest: str = "") -> None:
        """Show the six lines, and copy them."""
        from debatebot.tui.screens.card import CardScreen

        self.app.copy_to_clipboard("\n".join(self.play.card()))
        self.desk_app.open_screen(CardScreen(self.play))

    def command_steelman(self, rest: str = "") -> None:
        """State the side that the app argued here."""
        settings = self.play.state.settings
        self.desk_app.start_statement(settings.bot_side, self.play.session)


def ask_reading(
    screen: DeskScreen, play: LookedAt | DuelPlay, rest: str, then: Callable[[], None]
) -> None:
    """Ask which turn and what it argued; `then` shows the amended ballot."""

    def chosen(turn: OwnTurn) -> None:
        def read_so(claims: Picked | None) -> None:
            if claims is not None:
                play.dispute(turn.number, claims)
                then()

        near = play.nearest(turn.number)
        entries = [Entry(n.claim, (), text=n.gist, ticked=n.taken) for n in near]
        title = f"Turn {turn.number}: what does it argue? Tick any number of them, or none."
        screen.app.push_screen(PickScreen(title, entries, done="Read it so"), read_so)

    which_turn(screen, play, "Which turn was misread?", rest, chosen)


def which_turn(
    screen: DeskScreen,
    play: LookedAt | DuelPlay,
    title: str,
    rest: str,
    then: Callable[[OwnTurn], None],
) -> None:
    """Ask which turn, unless its number was typed."""
    turns = {str(turn.number): turn for turn in play.own_turns()}
    if rest.strip() in turns:
        then(turns[rest.strip()])
        return

    def picked(names: Picked | None) -> None:
        if names:
            then(turns[names[0]])

    entries = [
        Entry(name, (), key=name, text=turn.words or "(passed)") for name, turn in turns.items()
    ]
    screen.app.push_screen(PickScreen(title, entries), picked)
