"""What a quiz writes down."""

from debatebot.event import Event

_REBUTTAL = "answer to "
"""Ids of a pack have no spaces: what begins so is never the id of a question."""


def rebuttal_id(claim: str) -> str:
    """The id under which answering a claim is asked and kept, as a question is under its own."""
    return f"{_REBUTTAL}{claim}"


def claim_answered(question: str) -> str:
    """The claim that a rebuttal's id names; empty for the id of a question."""
    return question.removeprefix(_REBUTTAL) if question.startswith(_REBUTTAL) else ""


def worth(verdict: str, score: float) -> tuple[float, bool]:
    """What a mark is worth beside another one of the same question, for comparing.

    Of two marks without points *nearly* is the better one: a free second try never costs it.
    """
    return score, verdict == "nearly"


class Attempt(Event, frozen=True, tag="attempt"):
    """An answer that was graded, or an exam's skip."""

    question: str
    wording: int
    "0 is `ask`, 1 the first of `asks`."
    mode: str
    answer: str
    verdict: str
    score: float
    certainty: float
    sure: bool
    reason: str
    points: tuple[str, ...] = ()
    hints: int = 0
    retry: bool = False
    "True when this is the free second try after a `nearly`."
    stated: str = ""
    "`guess` or `sure`, when the learner ended the answer in ? or !."


class Retry(Event, frozen=True, tag="retry"):
    """The free second try was taken up."""

    question: str


class Mend(Event, frozen=True, tag="mend"):
    """The answer was bettered after its mark; kept beside the mark, never changing it."""

    question: str
    answer: str
    points: tuple[str, ...]
    score: float


class Hint(Event, frozen=True, tag="hint"):
    """A hint was shown."""

    question: str
    number: int


class Skip(Event, frozen=True, tag="skip"):
    """The question was passed."""

    question: str


class Shown(Event, frozen=True, tag="shown"):
    """The model answer was shown: the second beat of feedback."""

    question: str


class Over(Event, frozen=True, tag="over"):
    """The clock of an exam ran out: what was not answered scores nothing."""


class Back(Event, frozen=True, tag="back"):
    """A session with a clock was gone on with: the time in between does not count."""


class Next(Event, frozen=True, tag="next"):
    """The question was left behind; after the last one the session is over."""

    question: str
