"""What a quiz session asks to be written down about its own log.

An override, an undo and a flag are kept by `progress`, which knows stored events by number; the
session knows only the places in its log. `play` puts the one for the other.
"""

from debatebot.event import Event


class Undone(Event, frozen=True, tag="quiz.undone"):
    """The log from this place on was taken back."""

    entry: int


class Remarked(Event, frozen=True, tag="quiz.remarked"):
    """The learner's own mark for the attempt at this place."""

    entry: int
    right: bool


class Flagged(Event, frozen=True, tag="quiz.flagged"):
    """Something is wrong with a question, the learner says."""

    question: str
    note: str = ""
