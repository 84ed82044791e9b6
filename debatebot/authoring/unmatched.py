"""A learner's answers that may have been misread: what a pack's author can add for them."""

import re
from collections.abc import Iterable

from msgspec import Struct

from debatebot.authoring.agreement import MARKS, mark_of
from debatebot.grading.verdict import Verdict
from debatebot.pack.models import Pack, Question
from debatebot.progress.attempts import StoredAttempt
from debatebot.quiz.session import Grades

_CHOSEN = frozenset({"choice", "true_false"})
"""Kinds that are answered by choosing: there are no words to learn from."""
_READ_AS_VALUES = frozenset({"number", "date"})
"""Kinds that are read as values: a further phrasing helps none of them."""
_EDGES = " \t\n,.;:!?-"
_JOINS = re.compile(r"^(?:and|or|but|with)\b|\b(?:and|or|but|with)$", re.IGNORECASE)


class UnmatchedAnswer(Struct, frozen=True):
    """An answer on whose mark the learner disagrees, or of which the reader is not sure."""

    number: int
    "The attempt's number."
    answer: str
    given: str
    "`right`, `partial` or `wrong`, as it is marked with the pack as it is now."
    meant: str
    "The same as its learner says; without a word of theirs, as it is given."
    own: bool
    "Whether the learner said so."
    reason: str
    phrasing: str = ""
    "The words that earned nothing, when the learner says that it is right."
    missing: tuple[str, ...] = ()
    "The points that these words may say."


class UnmatchedQuestion(Struct, frozen=True):
    """A question with the answers to it that may have been misread."""

    question: Question
    answers: tuple[UnmatchedAnswer, ...]


def unmatched_answers(
    pack: Pack, attempts: Iterable[StoredAttempt], grader: Grades
) -> tuple[UnmatchedQuestion, ...]:
    """What to look at, in the pack's order of questions, each answer once.

    Answers are marked with the pack as it is now: those that it has learnt to read are gone.

    Args:
        pack: the pack.
        attempts: a learner's attempts.
        grader: marks answers with this pack.
    """
    by_question: dict[str, dict[str, UnmatchedAnswer]] = {}
    for stored in attempts:
        question = pack.question(stored.made.question)
        if question is None or stored.pack != pack.id or stored.taken_back:
            continue
        found = _unmatched(question, stored, grader.grade(question.id, stored.made.answer))
        answers = by_question.setdefault(question.id, {})
        answers.pop(stored.made.answer.casefold(), None)  # the newest word on it counts
        if found is not None:
            answers[stored.made.answer.casefold()] = found
    return tuple(
        UnmatchedQuestion(question, tuple(by_question[question.id].values()))
        for question in pack.questions
        if by_question.get(question.id)
    )


def _unmatched(question: Question, stored: StoredAttempt, now: Verdict) -> UnmatchedAnswer | None:
    given = MARKS[mark_of(now.score)]
    meant = {None: given, True: "right", False: "wrong"}[stored.own]
    if question.kind in _CHOSEN or now.verdict == "skipped":
        return None
    if meant == given and (now.sure or stored.own is not None):
        return None
    too_low = stored.own is True and question.kind not in _READ_AS_VALUES
    return UnmatchedAnswer(
        number=stored.number,
        answer=stored.made.answer,
        given=given,
        meant=meant,
        own=stored.own is not None,
        reason=now.reason,
        phrasing=unread_words(stored.made.answer, now) if too_low else "",
        missing=tuple(p.id for p in question.points if too_low and p.id in now.missing),
    )


def unread_words(answer: str, verdict: Verdict) -> str:
    """The longest stretch of an answer that earned nothing, without what joined it to the rest."""
    pieces, end = [], 0
    for span in sorted(verdict.spans, key=lambda each: each.start):
        if span.mark in ("counted", "repaired") and span.point in verdict.points:
            pieces.append(answer[end : span.start])
            end = max(end, span.end)
    pieces.append(answer[end:])
    return max(map(_trimmed, pieces), key=len)


def _trimmed(piece: str) -> str:
    return _JOINS.sub("", piece.strip(_EDGES)).strip(_EDGES)
