"""Days of study: which day a moment belongs to, when the day begins at a chosen hour."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta, tzinfo

from msgspec import Struct

from debatebot.progress.pace import ROLLOVER_HOUR


class Days(Struct, frozen=True):
    """How moments become days.

    Everything is stored in UTC; a day is the learner's own, and begins at `rollover`.
    """

    rollover: int = ROLLOVER_HOUR
    "Hour from 0 to 23 at which a day begins."
    zone: tzinfo | None = None
    "Where the learner is; without it the zone of this machine."

    def day(self, at: datetime) -> date:
        """The day of study that a moment belongs to."""
        return (at.astimezone(self.zone) - timedelta(hours=self.rollover)).date()


ROLLOVER = "rollover"
"""The setting that holds the hour at which a day begins."""


def days_of(settings: Mapping[str, str]) -> Days:
    """Days as the learner has set them; a setting that is no hour counts as none."""
    hour = settings.get(ROLLOVER, "")
    if hour.isascii() and hour.isdigit() and int(hour[:3]) < 24:
        return Days(int(hour))
    return Days()
