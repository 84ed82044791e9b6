"""Days of study: which day a moment belongs to, when the day begins at a chosen hour."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta, tzinfo

from msgspec import Struct

from debatebot.progress.pace import ROLLOVER_HOUR

EARLIEST, LATEST = date(1900, 1, 1), date(9000, 1, 1)
"""Days that a moment may belong to: from either, weeks and a century's interval can be counted."""


class Days(Struct, frozen=True):
    """How moments become days.

    Everything is stored in UTC; a day is the learner's own, and begins at `rollover`.
    """

    rollover: int = ROLLOVER_HOUR
    "Hour from 0 to 23 at which a day begins."
    zone: tzinfo | None = None
    "Where the learner is; without it the zone of this machine."

    def day(self, at: datetime) -> date:
        """The day of study that a moment belongs to.

        A clock that was far off gives a day at the edge of what can be counted from.
        """
        if not EARLIEST.year <= at.year < LATEST.year:
            return EARLIEST if at.year < EARLIEST.year else LATEST
        return (at.astimezone(self.zone) - timedelta(hours=self.rollover)).date()


ROLLOVER = "rollover"
"""The setting that holds the hour at which a day begins."""


def days_of(settings: Mapping[str, str]) -> Days:
    """Days as the learner has set them; a setting that is no hour counts as none."""
    hour = settings.get(ROLLOVER, "")
    if hour.isascii() and hour.isdigit() and int(hour[:3]) < 24:
        return Days(int(hour))
    return Days()
