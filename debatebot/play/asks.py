"""What a learner asks for when a tour or a debate is to begin, and how it is settled."""

from random import Random
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from debatebot.debate.ballot.rubric import HOUSE, Rubric
from debatebot.debate.clock import ClockName
from debatebot.debate.code import read_code
from debatebot.debate.formats import Level
from debatebot.pack.models import Side

SideWish = Literal["lean", "pro", "anti", "other", "toss"]

Way = Literal["debate", "watch", "steelman"]
"""Argue oneself, watch the app debate itself, or state the other side's case."""


class TourAsk(Struct, frozen=True, kw_only=True):
    """The tour is wanted: gone on with where it was left, else begun."""


class RoundAsk(Struct, frozen=True, kw_only=True):
    """A debate is wanted; a bare one goes on where another was left."""

    side: SideWish = "lean"
    "The learner's: by name, the one they lean to or the other one, or a toss."
    format: str = "spark"
    level: Level = "novice"
    seed: int | None = None
    "Without it every round gets the next number."
    clock: ClockName = "off"
    rubric: Rubric = HOUSE
    people: int = 1
    "2: two people at one keyboard, the app keeps flow, time and a ballot each."
    code: str = ""
    "The code of a round; it stands for side, format, level, seed and point."
    point: int = 0
    "Which claim of the pack the round is about, from 1, as a code says it; 0: all of the motion."
    way: Way = "debate"
    judge: bool = False
    "Whether the learner marks the round before they see our ballot."

    @property
    def bare(self) -> bool:
        """True when nothing but the way is said: what was left is gone on with."""
        return self == RoundAsk(way=self.way, judge=self.judge and self.way == "watch")


class SideTaken(Struct, frozen=True):
    """A side, and how it came about."""

    side: Side
    how: str
    "A clause: `as you asked`, `the side that you lean to` …"


def decoded(ask: RoundAsk, content: str) -> tuple[RoundAsk, str]:
    """An ask with what its code says in its place, and how the side came about, as a clause.

    Args:
        ask: what is wanted; without a code it stays as it is, and the clause is empty.
        content: the hash of the pack at hand.

    Raises:
        NoCode: the code is none.
    """
    if not ask.code:
        return ask, ""
    code = read_code(ask.code, content)
    how = "as the code says"
    if not code.fits:
        how += "; it was made with another version of this pack, so the round may go otherwise"
    plain = replace(
        ask,
        side=code.side,
        format=code.format,
        level=code.level,
        seed=code.seed,
        point=code.point,
        code="",
    )
    return plain, how


def take_side(wish: SideWish, lean: Side | None, seed: int) -> SideTaken:
    """The learner's side of a round.

    Args:
        wish: what was asked for.
        lean: the side to which the learner leans, or None when they stand in the middle or did not
            say; then a toss decides.
        seed: the round's; the same seed tosses the same way.
    """
    if wish in ("pro", "anti"):
        return SideTaken(wish, "as you asked")
    if wish != "toss" and lean is not None:
        if wish == "lean":
            return SideTaken(lean, "the side that you lean to")
        return SideTaken("anti" if lean == "pro" else "pro", "not the side that you lean to")
    why = "by a toss" if wish == "toss" else "by a toss, as you lean to neither side yet"
    return SideTaken("pro" if Random(f"side {seed}").random() < 0.5 else "anti", why)


class TodayAsk(Struct, frozen=True, kw_only=True):
    """Today is wanted: gone on with where it was left on the same day, else begun."""

    minutes: int | None = None
    "How long; without it as it is set."


class TryAsk(Struct, frozen=True, kw_only=True):
    """A pack is to be tried: texts read against it, and added to it."""

    question: str = ""
    "A question's number or id, `pro` or `anti`; without it the list is shown first."
