"""The clock of a turn as state: how long it may take, what is left, when to warn.

Nothing here looks at a clock: the seconds that a turn has taken are an argument.
"""

from typing import Literal, get_args

from msgspec import Struct

from debatebot.debate.formats import FORMATS, Phase

ClockName = Literal["soft", "hard", "off"]
CLOCKS: tuple[ClockName, ...] = get_args(ClockName)
"""Soft: late costs the award for keeping to the time. Hard: a late turn counts as passed."""

WARNINGS = (60, 30, 10)
"""Seconds left at which the clock says so, as in debating halls."""
GRACE = 10
"""Seconds after the end in which a sentence may be finished."""
_STEP = 5
"""Limits are rounded to so many seconds: nobody reads 73."""


class Time(Struct, frozen=True, kw_only=True):
    """The clock of the turn at hand."""

    mode: ClockName
    limit: int
    "Seconds that the turn may take."
    spent: int
    paused: bool = False

    @property
    def left(self) -> int:
        """Seconds left; below 0 when the time is over."""
        return self.limit - self.spent

    @property
    def warning(self) -> int:
        """The newest of the marks that was passed, in seconds; 0 for none, or when it is over."""
        passed = [mark for mark in WARNINGS if 0 < self.left <= mark < self.limit]
        return min(passed, default=0)

    @property
    def over(self) -> bool:
        """Whether the time is over; the grace may still run."""
        return self.left <= 0

    @property
    def out(self) -> bool:
        """Whether the grace is over as well: from here on a hard clock takes nothing."""
        return is_late(self.spent, self.limit)

    @property
    def shown(self) -> str:
        """What is left, as `1:05`; over the time as `+0:07`."""
        minutes, seconds = divmod(abs(self.left), 60)
        return f"{'+' if self.left < 0 else ''}{minutes}:{seconds:02}"

    def words(self) -> str:
        """The same as a sentence for who listens."""
        if self.paused:
            return f"The clock is paused, {spoken_time(max(0, self.left))} left."
        if self.out and self.mode == "hard":
            return "Time is over."
        if self.over:
            return f"Time is over; {spoken_time(GRACE)} to end the sentence." if not self.out else (
                "Time is over. Nothing is cut; only the award for keeping to it goes."
            )  # fmt: skip
        return f"{spoken_time(self.left).capitalize()} left."


def limit_of(phase: Phase, format_name: str) -> int:
    """Seconds that a turn may take: its share, by words, of the format's longer time.

    Args:
        phase: the turn.
        format_name: a key of `formats.FORMATS`.
    """
    seconds = phase.words * FORMATS[format_name].seconds_a_word
    return max(_STEP, round(seconds / _STEP) * _STEP)


def is_late(spent: int, limit: int) -> bool:
    """Whether a turn came after its time and the grace."""
    return limit > 0 and spent > limit + GRACE


def spoken_time(seconds: int) -> str:
    """A length of time in words: `1 minute 30 seconds`."""
    minutes, rest = divmod(seconds, 60)
    parts = [_many(minutes, "minute")] if minutes else []
    if rest or not minutes:
        parts.append(_many(rest, "second"))
    return " ".join(parts)


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
