"""How many claims of a side lack what makes a debate with them good."""

from collections import Counter

from msgspec import Struct

from debatebot.pack.models import Pack, Side

PHRASINGS = 12
"""Phrasings in different registers find most turns; fewer miss a third of them."""
ANSWERS = 2
"""Answers of the other side to a claim: with one, a second debate is the first again."""
LINES = 2
"""Lines of an answer that is not to sound the same each time."""
QUESTIONS = 2
"""Critical questions on a claim."""


class ShortOf(Struct, frozen=True):
    """Claims of one side that have fewer than are good."""

    phrasings: int
    answers: int
    "Claims with fewer than two answers that have two lines or more."
    evidence: int
    "Claims without any."
    questions: int


def short_of(pack: Pack, side: Side) -> ShortOf:
    """What a side's claims lack."""
    claims = [claim for claim in pack.positions.claims if claim.side == side]
    answers = Counter(a.to for a in pack.positions.attacks if len(a.lines) >= LINES)
    return ShortOf(
        phrasings=sum(len(claim.phrasings) < PHRASINGS for claim in claims),
        answers=sum(answers[claim.id] < ANSWERS for claim in claims),
        evidence=sum(not claim.evidence for claim in claims),
        questions=sum(len(claim.questions) < QUESTIONS for claim in claims),
    )


def short_line(side: Side, short: ShortOf) -> str:
    """The counts as `check` prints them."""
    return (
        f"{side}, claims with fewer than {PHRASINGS} phrasings: {short.phrasings}, "
        f"{ANSWERS} answers of {LINES} lines: {short.answers}, "
        f"1 fact as evidence: {short.evidence}, {QUESTIONS} questions: {short.questions}"
    )
