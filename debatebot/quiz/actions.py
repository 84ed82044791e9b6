"""What a learner can do in a quiz; front ends send these to the session."""

from msgspec import Struct


class Answer(Struct, frozen=True):
    """Hand in an answer; a last ? or ! says that it is a guess or sure."""

    text: str
    at: int | None = None
    "Position that was on screen; an answer meant for another question is refused."


class ShowHint(Struct, frozen=True):
    """Show the next hint."""


class SkipQuestion(Struct, frozen=True):
    """Pass the question."""


class TryAgain(Struct, frozen=True):
    """Take the free second try after a *nearly*."""


class MendAnswer(Struct, frozen=True):
    """Better the answer between the beats; the mark stays."""

    text: str


class Remark(Struct, frozen=True):
    """'I was right' or 'I was wrong': the learner's own mark beside ours."""

    right: bool
    of: int | None = None
    "At the end of an exam: the place of its question, from 0."


class TakeBack(Struct, frozen=True):
    """Undo the last thing done."""


class RaiseFlag(Struct, frozen=True):
    """Say that something is wrong with the question."""

    note: str = ""


class DidNotKnow(Struct, frozen=True):
    """Turn the attempt into a skip: it was no answer."""


class RunOut(Struct, frozen=True):
    """The clock has run out."""


class GoOn(Struct, frozen=True):
    """Enter on a result: to the model answer, to the next question, to the summary."""


Action = (
    Answer
    | ShowHint
    | SkipQuestion
    | TryAgain
    | MendAnswer
    | Remark
    | TakeBack
    | RaiseFlag
    | DidNotKnow
    | RunOut
    | GoOn
)
