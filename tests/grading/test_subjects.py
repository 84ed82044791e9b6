"""How well the reader agrees with a teacher on subjects that it knows nothing of."""

import pytest

from benchmarks.graded import figures, label_of
from tests.grading.packs import NAMES, answers, grader

NEVER_RIGHT = (
    "negated",
    "number",
    "hedge",
    "stuffing",
    "opposite",
    "echo",
    "copied_question",
    "offtopic",
    "off_topic",
    "reversed",
    "vague",
    "same",
)
"""Kinds of wrong answers of which none may be taken for right."""


LEVEL = {
    "ferry": (0.86, 0.85, 0.0, 0.07),
    "beavers": (0.81, 0.77, 0.0, 0.14),
    "deposit": (0.69, 0.66, 0.05, 0.1),
}
"""Accuracy, QWK, wrong graded right and right graded wrong of the subjects that are harder: most
of their right answers are far from the key's words."""


@pytest.mark.parametrize("name", NAMES)
def test_agreement_with_a_teacher(name: str) -> None:
    rows = answers(name)
    found = figures(rows, [label_of(grader(name).grade(r.question, r.answer)) for r in rows])
    accuracy, qwk, too_high, too_low = LEVEL.get(name, (0.89, 0.91, 0.02, 0.05))
    assert found.accuracy >= accuracy
    assert found.qwk >= qwk
    assert found.wrong_graded_correct <= too_high
    assert found.right_graded_incorrect <= too_low


@pytest.mark.parametrize("name", NAMES)
def test_what_may_never_be_right(name: str) -> None:
    wrong = [r for r in answers(name) if r.label == "incorrect" and r.kind in NEVER_RIGHT]
    taken = [r.answer for r in wrong if grader(name).grade(r.question, r.answer).score >= 1]
    assert wrong
    assert taken == []


@pytest.mark.parametrize("name", NAMES)
def test_every_accepted_answer_is_right(name: str) -> None:
    own = grader(name)
    for question in own.questions:
        for text in question.accept:
            verdict = own.grade(question.id, text)
            assert verdict.verdict == "correct", (question.id, text, verdict.reason)
