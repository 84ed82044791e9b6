"""What a debate writes down: enough to replay it to the same bytes."""

from typing import Literal

from msgspec import field

from debatebot.event import Event


class Turn(Event, frozen=True, tag="turn"):
    """Something that the learner said, or a command that changed the round."""

    number: int
    text: str
    by: Literal["learner", "bot", "second"] = "learner"
    claims: tuple[str, ...] = ()
    "What it was read as; a replay reads it again."
    answers: tuple[str, ...] = ()
    "Claims of the other side that it answered."
    free: bool = False
    "True when it used none of the format's turns up."
    seconds: int = 0
    "How long it took; 0 without a clock."


class Hinted(Event, frozen=True, tag="hinted"):
    """A rung of the ladder of hints was shown: a point made with it earns less."""

    turn: int
    "Number of the turn at hand."
    claim: str
    rung: int


class Reading(Event, frozen=True, tag="reading"):
    """The learner put a reading right: not my point, or one of A, B, C or none."""

    turn: int
    claims: tuple[str, ...] | None = None
    "What the learner says that the turn argues; None: ours stands, without `not_claims`."
    not_claims: tuple[str, ...] = ()
    "Claims that the learner says it does not argue."


class Rewind(Event, frozen=True, tag="rewind"):
    """One own turn said another way, on a branch of its own."""

    turn: int
    text: str
    keep_later: bool = True


class Joint(Event, frozen=True, tag="joint"):
    """What both sides of a debate can agree on, after one has argued each of them."""

    text: str
    claims: tuple[str, ...] = ()


class Ballot(Event, frozen=True, tag="ballot"):
    """The result of a round as it was shown."""

    rubric: str
    total: float
    winner: Literal["learner", "bot", "close"]
    rows: dict[str, float]
    amended: bool = False


class Owed(Event, frozen=True, tag="owed"):
    """What of the part the learner leaves unanswered when they stop arguing."""

    claim: str
    "The heaviest such claim; empty when nothing is left."


class Dispute(Event, frozen=True, tag="dispute"):
    """The learner disputes a ledger line with a reading of their own."""

    turn: int
    claims: tuple[str, ...] = ()


class Judge(Event, frozen=True, tag="judge"):
    """The learner's own marks for a round, filled in before seeing ours."""

    debate: str
    rows: dict[str, float]
    winner: Literal["learner", "bot", "close"]
    ours: dict[str, float] = field(default_factory=dict)
    "Our points of the same rows, as they were then."
    our_winner: Literal["learner", "bot", "close"] = "close"


class JudgeFirst(Event, frozen=True, tag="judge-first"):
    """The learner wants to mark this round before they see our ballot, or no more."""

    wanted: bool = True


class JudgeRow(Event, frozen=True, tag="judge-row"):
    """One entry of the learner's ballot, kept as it is made."""

    row: str
    "A row of the ballot, or `winner`."
    value: str
    "Points, a winner, or empty for a row that is left out."


class Watched(Event, frozen=True, tag="watched"):
    """How far a round of the app against itself has been watched."""

    turn: int


class Stated(Event, frozen=True, tag="stated"):
    """A side's case, stated by somebody who argues the other one."""

    side: Literal["pro", "anti"]
    text: str
    score: float
    "0 to 1: the share of its core that is covered."
    passed: bool
    covered: tuple[str, ...] = ()
    seen: bool = False
    "True when the points that were missed had been shown before."
