"""A rehearsal: a round at six times the speed with made-up pupils, as the class will see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from debatebot.classroom.state import ClassState
from debatebot.tui import safe
from debatebot.tui.paper import Block, Prose
from debatebot.tui.screens.warmup_allowed import AT_THE_END
from debatebot.tui.screens.warmup_fit import JOIN_FROM
from debatebot.tui.screens.warmup_round import WarmupScreen

if TYPE_CHECKING:
    from debatebot.debate.clock import Time
    from debatebot.play.warmups import Rehearsal

REHEARSED = "Rehearsal, six times as fast: the pupils are made up, nothing is kept."
REHEARSED_NARROW = "Rehearsal: made-up pupils, all fast"
PART = 0.75
"""A made-up pupil replies when so much of a prompt's time has passed."""
AT_MOST = 48
"""Seconds of the round, eight of the wall clock, that a prompt stays at most."""
NO_CLOCK = 18
"""Seconds of the round that a prompt without a clock stays."""


class RehearsalScreen(WarmupScreen):
    """Goes on by itself, which no other round does; every key works as in the lesson."""

    head_more = 1

    def __init__(self, play: Rehearsal) -> None:
        super().__init__(play)
        self._pupils = play
        self._since = 0
        "Seconds of the round at which this prompt came up."

    def watch_state(self, before: ClassState | None, state: ClassState) -> None:
        """Count from when a prompt came up."""
        if before is None or len(before.done) != len(state.done) or before.stage != state.stage:
            self._since = self.play.spent()
        super().watch_state(before, state)

    def _head(self, time: Time | None) -> tuple[Block, ...]:
        """The round's own, and what is different today."""
        said = REHEARSED if self.app.size.width >= JOIN_FROM else REHEARSED_NARROW
        return (*super()._head(time), Prose(safe.text(f" {said} ", "bold reverse $accent")))

    def allows(self, name: str) -> bool:
        """Nothing can be written of it, and what follows it is no round."""
        return name not in AT_THE_END and super().allows(name)

    def tick(self) -> None:
        """Show the time; when most of it has passed a made-up pupil replies."""
        super().tick()
        if not self.is_current or self.play.paused or self.play.state.stage != "run":
            return
        time = self.play.time()
        stays = min(AT_MOST, round(PART * time.limit)) if time is not None else NO_CLOCK
        if self.play.spent() - self._since >= stays:
            self.state = self._pupils.pupil_acts()

    def keep(self) -> None:
        """Nothing of a rehearsal is kept."""
