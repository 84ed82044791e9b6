"""What else in a pack an answer or a turn would be read as: every rival with its score."""

import re
from collections.abc import Sequence

from msgspec import Struct

from debatebot.debate.reading import Reading
from debatebot.grading.telling_why import SYMBOLS
from debatebot.pack.models import Pack, Question
from debatebot.quiz.session import Grades

NOTHING = 0.0
"""Scores up to here are not listed."""
LOOKED_AT = 300
"""Questions of a pack that are all graded: a third of a second at a millisecond each."""
_WORD = re.compile(r"\w+")


class Rival(Struct, frozen=True):
    """A question or a claim that a text could be taken for."""

    id: str
    says: str
    score: float
    "0 to 1."
    sign: str = ""
    "The mark's symbol, or the side of a claim."


def other_questions(pack: Pack, grader: Grades, question: str, answer: str) -> tuple[Rival, ...]:
    """Every other question that the answer would earn something at, the most first.

    Of a pack with more than `LOOKED_AT` questions those are looked at that share most words with it.
    """
    found = []
    for other in _near(pack.questions, answer):
        if other.id == question:
            continue
        mark = grader.grade(other.id, answer)
        if mark.score > NOTHING:
            found.append(Rival(other.id, other.ask, mark.score, SYMBOLS[mark.verdict][0]))
    return tuple(sorted(found, key=lambda rival: -rival.score))


def _near(questions: Sequence[Question], answer: str) -> Sequence[Question]:
    if len(questions) <= LOOKED_AT:
        return questions
    said = _words(answer)
    shared = [len(said & _words(*_texts(question))) for question in questions]
    order = sorted(range(len(questions)), key=lambda number: -shared[number])
    return [questions[number] for number in order[:LOOKED_AT] if shared[number]]


def _texts(question: Question) -> tuple[str, ...]:
    phrasings = (text for point in question.points for text in point.phrasings)
    return (*question.accept, *phrasings)


def _words(*texts: str) -> frozenset[str]:
    return frozenset(word for text in texts for word in _WORD.findall(text.casefold()))


def all_claims(pack: Pack, reading: Reading) -> tuple[Rival, ...]:
    """Every claim that a turn has anything of, the best first."""
    return tuple(
        Rival(one.claim, claim.gist or claim.says, one.score, one.side)
        for one in reading.ranked
        if one.score > NOTHING and (claim := pack.claim(one.claim)) is not None
    )
