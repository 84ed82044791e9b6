"""Short answers of every sort on a pack of fifteen questions, marked as a teacher would."""

import pytest

from tests.grading.hut import ANSWERS, grade

MARKS = {"c": ("correct",), "p": ("partial", "nearly"), "i": ("incorrect", "skipped")}
CASES = [
    (mark, question, answer)
    for line in ANSWERS.strip().splitlines()
    for mark, question, answers in (line.split(" ", 2),)
    for answer in answers.split("|")
]


@pytest.mark.parametrize(("mark", "question", "answer"), CASES)
def test_case(mark: str, question: str, answer: str) -> None:
    found = grade(question, answer)
    assert found.verdict in MARKS[mark], (found.reason, [(s.gate, s.found) for s in found.trace])
