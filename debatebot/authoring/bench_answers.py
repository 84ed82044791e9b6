"""The half of the bench that grades a pack's sample answers."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from debatebot.authoring.agreement import (
    MARKS,
    PARTIAL,
    RIGHT,
    WRONG,
    Agreement,
    agreement,
    mark_of,
)
from debatebot.grading.grader import Grader
from debatebot.grading.verdict import Verdict
from debatebot.pack.models import Question


class Graded(Struct, frozen=True):
    """One sample answer with the mark that it should get and the one it got."""

    question: str
    kind: str
    answer: str
    expected: int
    given: int
    reason: str
    points: tuple[str, ...]
    "Points that it earned."
    missing: tuple[str, ...]
    certainty: float


class Miss(Struct, frozen=True):
    """A sample answer whose mark is not the expected one."""

    question: str
    answer: str
    expected: str
    given: str
    reason: str
    certainty: float


class Taken(Struct, frozen=True):
    """A point that let answers in which it should not, or kept some out that say it."""

    question: str
    point: str
    took: tuple[str, ...]
    "Wrong answers that earned it."
    refused: tuple[str, ...]
    "Right answers that did not."


class AnswerBench(Struct, frozen=True):
    """How a pack's sample answers were graded."""

    all: Agreement
    kinds: Mapping[str, Agreement]
    "By the kind of question."
    taken: tuple[Taken, ...]
    misses: tuple[Miss, ...]


def bench_answers(questions: Iterable[Question], grader: Grader) -> AnswerBench | None:
    """Grade every sample answer; None when there are none.

    A sample that is skipped, or that is only right since the article, counts as it would for the
    learner: without points.
    """
    graded = [one for question in questions for one in _graded(question, grader)]
    if not graded:
        return None
    kinds = sorted({one.kind for one in graded})
    return AnswerBench(
        all=agreement(_pairs(graded)),
        kinds={k: agreement(_pairs([one for one in graded if one.kind == k])) for k in kinds},
        taken=_taken(graded),
        misses=tuple(_miss(one) for one in graded if one.given != one.expected),
    )


def _graded(question: Question, grader: Grader) -> Iterator[Graded]:
    samples = question.samples
    if samples is None:
        return
    levels = ((RIGHT, samples.right), (PARTIAL, samples.partial), (WRONG, samples.wrong))
    for expected, answers in levels:
        for answer in answers:
            yield _with_mark(question, answer, expected, grader.grade(question.id, answer))


def _with_mark(question: Question, answer: str, expected: int, verdict: Verdict) -> Graded:
    return Graded(
        question=question.id,
        kind=question.kind,
        answer=answer,
        expected=expected,
        given=mark_of(verdict.score),
        reason=verdict.reason,
        points=verdict.points,
        missing=verdict.missing,
        certainty=verdict.certainty,
    )


def _pairs(graded: Iterable[Graded]) -> list[tuple[int, int]]:
    return [(one.expected, one.given) for one in graded]


def _miss(one: Graded) -> Miss:
    expected, given = MARKS[one.expected], MARKS[one.given]
    return Miss(one.question, one.answer, expected, given, one.reason, one.certainty)


def _taken(graded: Sequence[Graded]) -> tuple[Taken, ...]:
    """Which points decided wrongly; those that took most wrong answers first."""
    took: dict[tuple[str, str], list[str]] = {}
    refused: dict[tuple[str, str], list[str]] = {}
    for one in graded:
        if one.expected == WRONG and one.given > WRONG:
            for point in one.points:
                took.setdefault((one.question, point), []).append(one.answer)
        if one.expected == RIGHT and one.given < RIGHT:
            for point in one.missing:
                refused.setdefault((one.question, point), []).append(one.answer)
    places = dict.fromkeys((*took, *refused))
    found = [
        Taken(*place, tuple(took.get(place, ())), tuple(refused.get(place, ()))) for place in places
    ]
    return tuple(sorted(found, key=lambda taken: (-len(taken.took), -len(taken.refused))))
