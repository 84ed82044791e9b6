"""What a turn was read as: the types that recognition returns."""

from typing import Literal

from msgspec import Struct, field

from debatebot.matching.decision import NO_SIGNALS, Signals
from debatebot.pack.models import Side

Intent = Literal[
    "argument", "question", "concession", "off_topic", "abuse", "empty", "command", "unknown"
]
Tier = Literal["accept", "read", "choose", "new", "none"]


class Ranked(Struct, frozen=True):
    """One claim that a turn may argue, with how well it fits, from 0 to 1."""

    claim: str
    side: Side
    score: float


class SlipFound(Struct, frozen=True):
    """A wrong version of a fact: what was said, what the article says, and where."""

    fact: str
    "The fact's id; for a number read from a question, the question's id."
    said: str
    is_: str = field(name="is")
    paragraph: int | None = None
    start: int = 0
    end: int = 0
    "Where it was said: code points of the raw turn, end exclusive."
    fix: str = ""
    "The sentence that mends it, where the pack has one for just this mistake."


class LedBy(Struct, frozen=True):
    """One word of the turn that led to a reading."""

    start: int
    end: int
    claim: str
    matched: str
    "The word of the claim that it met: itself, or a word of the same field of meaning."


class Trace(Struct, frozen=True):
    """How the reading came about: what `why` shows."""

    rule: str
    "The rule that decided, as a sentence."
    best: str = ""
    runner_up: str = ""
    margin: float = 0.0
    clauses: tuple[str, ...] = ()
    repaired: tuple[tuple[str, str], ...] = ()
    "Words taken for another: as typed, as read."
    signals: Signals = NO_SIGNALS
    "What the certainty was computed from."


class Reading(Struct, frozen=True):
    """A turn as it was understood."""

    intent: Intent
    tier: Tier
    made: tuple[str, ...]
    "Claims that the turn argues for, of whichever side; the best first."
    granted: tuple[str, ...]
    "Claims that it only concedes or quotes."
    denied: tuple[str, ...]
    "Claims that it says are not so."
    ranked: tuple[Ranked, ...]
    "The five best over both sides, own-side prior applied."
    side: Side | None
    "Whom the turn helps."
    slips: tuple[SlipFound, ...]
    reason: str
    "Why it was read so: a code; an insult to a whole people has its own, `slur`."
    certainty: float
    "From 0 to 1: how likely the first reading is the right one."
    words: tuple[LedBy, ...] = ()
    trace: Trace = Trace("")
    about: str = ""
    "What a question asks about: a name of the glossary, else a claim's id, else empty."
    near: float = 1.0
    "How near in meaning the turn is to the nearest claim, 0 to 1; far off it leaves the motion."


class Context(Struct, frozen=True):
    """What was said just before a turn, for turns that lean on it."""

    bot_line: str = ""
    bot_claims: tuple[str, ...] = ()
