"""The unit of a question's number rule is heard in every form in which it is read with a value."""

import pytest

from debatebot.pack.models import NumberRule, Question
from tests.grading.subject import graded, subject

QUESTIONS = (
    Question(id="roof", kind="number", ask="How much did the new roof cost?", accept=("31,000 euros",), number=NumberRule(value=31000, unit="euro")),
    Question(id="tank", kind="number", ask="How much rain does the tank hold?", accept=("900 litres",), number=NumberRule(value=900, unit="litre")),
    Question(id="goats", kind="number", ask="What did the census find on the hill?", accept=("52 goats",), number=NumberRule(value=52, unit="goats")),
)  # fmt: skip
grade = graded(
    subject(
        "roof",
        "A Roof for the Hall",
        "The town should mend the hall",
        ("Menders", "A dry hall serves everybody."),
        ("Savers", "The school needs the money more."),
        QUESTIONS,
        "6" * 16,
    )
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("roof", "31k euros"), ("roof", "31,000 €"), ("roof", "€31,000"), ("roof", "31 thousand euro"),
        ("roof", "thirty-one thousand euros"), ("tank", "900 l"), ("tank", "nine hundred litres"), ("goats", "52 goats"),
    ],
)  # fmt: skip
def test_a_unit_said_is_not_missing(question: str, answer: str) -> None:
    assert grade(question, answer).verdict == "correct"


@pytest.mark.parametrize(
    ("question", "answer"), [("roof", "31,000"), ("tank", "900"), ("goats", "52")]
)
def test_a_unit_left_out_is_missing(question: str, answer: str) -> None:
    assert grade(question, answer).reason == "unit-missing"


@pytest.mark.parametrize(("question", "answer"), [("roof", "31,000 pounds"), ("tank", "900 kg")])
def test_another_unit_is_wrong(question: str, answer: str) -> None:
    assert grade(question, answer).verdict == "incorrect"
