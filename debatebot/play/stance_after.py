"""Where the learner stands on the motion after a debate, beside where they stood before it.

A stance is a political opinion: it is shown to the learner alone and stands on no page or card.
"""

from collections.abc import Iterable

from msgspec import Struct

from debatebot.progress.events import Begin, Record
from debatebot.progress.history import standing_records
from debatebot.tour.events import Stance
from debatebot.tour.state import StanceTaken
from debatebot.tour.words import stance_words


class Moved(Struct, frozen=True, kw_only=True):
    """A stance before a debate and after it; only both together are compared."""

    before: StanceTaken | None
    after: StanceTaken | None

    @property
    def steps(self) -> int:
        """Steps from before to after, towards engaging above 0; 0 also when one is missing."""
        if self.before is None or self.after is None:
            return 0
        return self.after.value - self.before.value

    def line(self) -> str:
        """What there is to say of it, as a sentence; empty as long as none was taken after."""
        if self.after is None:
            return ""
        now = f"Now you stand at {stance_words(self.after)}"
        if self.before is None:
            return f"{now}."
        then = f"before the debate at {stance_words(self.before)}"
        if not self.steps:
            return f"{now}; {then}: the same."
        count = abs(self.steps)
        where = "engaging" if self.steps > 0 else "keeping distance"
        return f"{now}; {then}: {count} step{'s' if count > 1 else ''} towards {where}."


def moved(records: Iterable[Record], pack: str, session: str) -> Moved:
    """The newest stance from before this session began, and the one that was taken in it."""
    before: StanceTaken | None = None
    after: StanceTaken | None = None
    begun = False
    for record in standing_records(r for r in records if r.pack == pack):
        event = record.event
        begun = begun or (isinstance(event, Begin) and record.session == session)
        if not isinstance(event, Stance):
            continue
        taken = StanceTaken(event.value, event.confidence)
        if record.session == session:
            after = taken
        elif not begun:
            before = taken
    return Moved(before=before, after=after)
