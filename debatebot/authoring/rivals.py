"""What else in a pack an answer or a turn would be read as: every rival with its score."""

from msgspec import Struct

from debatebot.debate.reading import Reading
from debatebot.grading.telling_why import SYMBOLS
from debatebot.pack.models import Pack
from debatebot.quiz.session import Grades

OFF_TOPIC = 0.0
"""Scores up to here are counted and not listed."""


class Rival(Struct, frozen=True):
    """A question or a claim that a text could be taken for."""

    id: str
    says: str
    score: float
    "0 to 1."
    sign: str = ""
    "The mark's symbol, or the side of a claim."


def other_questions(pack: Pack, grader: Grades, question: str, answer: str) -> tuple[Rival, ...]:
    """Every other question that the answer would earn something at, the most first."""
    found = []
    for other in pack.questions:
        if other.id == question:
            continue
        mark = grader.grade(other.id, answer)
        if mark.score > OFF_TOPIC:
            found.append(Rival(other.id, other.ask, mark.score, SYMBOLS[mark.verdict][0]))
    return tuple(sorted(found, key=lambda rival: -rival.score))


def all_claims(pack: Pack, reading: Reading) -> tuple[Rival, ...]:
    """Every claim that a turn has anything of, the best first."""
    return tuple(
        Rival(one.claim, claim.gist or claim.says, one.score, one.side)
        for one in reading.ranked
        if one.score > OFF_TOPIC and (claim := pack.claim(one.claim)) is not None
    )
