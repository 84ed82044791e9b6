"""Small turns of phrase that change what is said: a tag, an `or else`, what is left over, twice and half."""

import pytest

from debatebot.grading.grader import Grader
from debatebot.pack.models import Point, Question
from tests.grading.test_sides import on_shops

QUESTIONS = (
    Question(id="paint", kind="term", ask="What was found under the paint?", accept=("cobalt",)),
    Question(
        id="buyer", kind="who", ask="Who wants to buy the hall?", accept=("Alder Homes", "Alder")
    ),
    Question(
        id="smell", kind="explain", ask="Why does the cellar smell?",
        accept=("It is left over from the tar of earlier boatbuilders.",),
        points=(Point(id="tar", phrasings=("the boatbuilders stored tar in it",)),),
    ),
    Question(
        id="runs", kind="choice", ask="Who would run the hall?",
        options=("a club of the tenants", "the council", "the bank"), accept=("a club of the tenants",),
    ),
    Question(
        id="rooms", kind="explain", ask="How would the rooms differ from those of today?",
        accept=("They would be half as large.",),
        points=(Point(id="size", phrasings=("the rooms are half the size of those of today", "the rooms would be half as large")),),
    ),
)  # fmt: skip


@pytest.fixture(scope="module")
def grader() -> Grader:
    """All of them."""
    return on_shops(*QUESTIONS)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("paint", "bit of cobalt, wasn't it"),
        ("paint", "it was cobalt, wasn't it?"),
        ("smell", "It comes from the tar of the boatbuilders."),
        ("runs", "the tenants, in a club of their own"),
        ("rooms", "the rooms would be half as large"),
    ],
)
def test_these_are_right(grader: Grader, question: str, answer: str) -> None:
    assert grader.grade(question, answer).verdict == "correct"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("paint", "it wasn't cobalt"),
        ("buyer", "Alder Homes or else the Harrow Fund"),
        ("smell", "It has nothing to do with the tar of the boatbuilders."),
        ("runs", "a club of the bankers"),
        ("rooms", "the rooms would be twice as large"),
    ],
)
def test_these_are_wrong(grader: Grader, question: str, answer: str) -> None:
    assert grader.grade(question, answer).verdict == "incorrect"
