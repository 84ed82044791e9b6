"""What can be done in a warm-up."""

from msgspec import Struct

from debatebot.classroom.state import Reply


class Start(Struct, frozen=True):
    """Leave the explanation; the first prompt comes up."""

    seconds: int = 0


class Answer(Struct, frozen=True):
    """Reply to the prompt at hand."""

    reply: Reply
    at: str = ""
    "Id of the prompt that was on screen; a reply to one that has gone is refused."


class PassOn(Struct, frozen=True):
    """Go on without a reply: nobody has to give a reason."""

    seconds: int = 0


class StepBack(Struct, frozen=True):
    """Take the newest reply back; at the first prompt, show the explanation again."""

    seconds: int = 0


class Extend(Struct, frozen=True):
    """One minute more for the prompt at hand."""


class HideScores(Struct, frozen=True):
    """Hide the scores, or show them again."""


class SwitchClock(Struct, frozen=True):
    """Put the clock away, or bring it back."""


class EndRun(Struct, frozen=True):
    """Go to the debrief now."""

    seconds: int = 0


Action = Start | Answer | PassOn | StepBack | Extend | HideScores | SwitchClock | EndRun
