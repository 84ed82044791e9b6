"""What a round of one's own leads to: a stance taken again, the other side, a joint statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from debatebot.debate.joint import WORDS
from debatebot.tour.words import CONFIDENCES
from debatebot.tui.screens.looking import LooksAgain
from debatebot.tui.screens.pick import Entry, Picked, PickScreen, SayAgainScreen

if TYPE_CHECKING:
    from debatebot.play.debate import DebatePlay

STEPS = tuple("1234567")


class AfterRound(LooksAgain):
    """A screen of a round from which the learner goes on."""

    play: DebatePlay

    def action_key(self, key: str) -> None:
        """A digit says where one stands now; the rest is the registry's."""
        if self.here == "ballot" and key in STEPS and self.allows("stance"):
            self.command_stance(key)
        else:
            super().action_key(key)

    def command_stance(self, rest: str = "") -> None:
        """Where one stands now, 1 to 7, and how sure; it changes no score."""
        typed = rest.strip()
        if typed not in STEPS:
            low, high = self.play.stance_ends
            self.desk_app.say(f"Where do you stand now? One key: 1 is {low}, 7 is {high}.")
            return

        def sure(picked: Picked | None) -> None:
            if picked is not None:
                self.desk_app.say(self.play.take_stance(int(typed), int(picked[0])).line())
                self.looked_again()

        entries = [Entry(str(n), (), text=name) for n, name in enumerate(CONFIDENCES, start=1)]
        title = f"You stand at {typed} now; it changes no score. How sure are you?"
        self.app.push_screen(PickScreen(title, [*entries, Entry("0", (), text="not said")]), sure)

    def command_both(self, rest: str = "") -> None:
        """The other side of a debate on both; after it what both could sign."""
        if self.play.part == 1:
            self.desk_app.argue_other_side(self.play)
        elif self.play.part == 2:
            self._agree()
        else:
            self.desk_app.say("This debate has one side only; w begins one on the other.")

    def _agree(self) -> None:
        def said(text: str | None) -> None:
            if text is not None:
                self.play.agree(text)
                self.looked_again()

        before = self.play.agreed()
        title = f"What could both sides sign? One to three sentences, about {WORDS} words."
        self.app.push_screen(SayAgainScreen(title, before.text if before else ""), said)
