"""Counts the seconds of the turn at hand by the journal's clock; a pause stops it."""

from datetime import datetime

from debatebot.play.journal import Clock


class Stopwatch:
    """Knows how long the newest turn has lasted; it begins anew with each turn."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._turn = -1
        self._spent = 0.0
        self._since: datetime | None = None

    def spent(self, turn: int) -> int:
        """Whole seconds that this turn has lasted, pauses left out.

        Args:
            turn: its number; another one than before starts from 0.
        """
        now = self._clock()
        if turn != self._turn:
            self._turn, self._spent, self._since = turn, 0.0, now
        elif self._since is not None:
            self._spent += max(0.0, (now - self._since).total_seconds())
            self._since = now
        return int(self._spent)

    @property
    def paused(self) -> bool:
        """Whether it stands still."""
        return self._since is None and self._turn >= 0

    def pause(self, turn: int) -> None:
        """Stop it, or let it go on."""
        self.spent(turn)
        self._since = self._clock() if self.paused else None
