"""Explanations with several points, each point asked for alone: more answers to learn from."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from benchmarks.graded import Labelled
from debatebot.grading.key import ANSWER
from debatebot.pack.models import Pack, Question


def with_questions(pack: Pack, questions: Iterable[Question]) -> Pack:
    """The pack with other questions."""
    return replace(pack, questions_file=replace(pack.questions_file, questions=tuple(questions)))


def lone_points(
    pack: Pack, rows: Sequence[Labelled], pointless: bool = False
) -> Iterator[tuple[Pack, list[Labelled]]]:
    """The pack once for each place of a point, with the labels that its answers then have.

    Args:
        pack: the pack.
        rows: its labelled answers.
        pointless: whether the phrasings of the point stand as accepted answers instead.
    """
    several = {q.id: q for q in pack.questions if q.kind == "explain" and len(q.points) > 1}
    for place in range(max((len(q.points) for q in several.values()), default=0)):
        here = {i: q for i, q in several.items() if len(q.points) > place}
        questions = (
            _alone(here[q.id], place, pointless) if q.id in here else q for q in pack.questions
        )
        found = (
            _labelled(row, here[row.question], place, pointless)
            for row in rows
            if row.question in here
        )
        yield with_questions(pack, questions), [row for row in found if row is not None]


def _alone(question: Question, place: int, pointless: bool) -> Question:
    point = question.points[place]
    if pointless:
        return replace(question, points=(), accept=point.phrasings, need=None)
    return replace(question, points=(point,), accept=point.phrasings[:1], need=1)


def _labelled(row: Labelled, question: Question, place: int, pointless: bool) -> Labelled | None:
    """The answer with the mark for one point, or None where its label does not tell it."""
    point = question.points[place].id
    if row.label == "incorrect":
        return replace(row, points=())
    if point in row.points:
        beside = row.label == "partial" and len(row.points) >= question.needed
        label = "partial" if beside else "correct"
        return replace(row, label=label, points=(ANSWER if pointless else point,))
    return replace(row, label="incorrect", points=()) if row.points else None
