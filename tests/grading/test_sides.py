"""A side is named by its own words, by `for` at the beginning, and never by a word of both sides."""

from functools import lru_cache

import pytest
from msgspec.structs import replace

from debatebot.grading.grader import Grader
from debatebot.pack.models import (
    Article,
    Claim,
    Pack,
    Point,
    PositionsFile,
    Question,
    QuestionsFile,
    SideInfo,
)


@lru_cache(maxsize=1)
def grader() -> Grader:
    """A pack on shop hours with one question to sort and one name."""
    sort = Question(
        id="doors", kind="sort", side="pro", ask="Which side would use this, and why?",
        item="Many people stood before locked doors.", accept=("For longer hours: people want to come.",),
        points=(Point(id="demand", phrasings=("people want to come and cannot", "there is demand", "visitors are turned away")),),
    )  # fmt: skip
    name = Question(id="plan", kind="term", ask="What is the plan called?", accept=("Open Sunday",))
    pack = Pack(
        questions_file=QuestionsFile(
            article=Article(id="shops", title="Shops"), questions=(sort, name)
        ),
        positions=PositionsFile(
            motion="Shops should open on Sundays.",
            sides={
                "pro": SideInfo(name="Open on Sundays"),
                "anti": SideInfo(name="Sundays closed"),
            },
            claims=(
                Claim(id="a", side="pro", says="People can come when they are free."),
                Claim(id="b", side="anti", says="Staff need a day off together."),
            ),
        ),
        content_hash="2" * 16,
    )
    return Grader(pack)


@pytest.mark.parametrize(
    "answer",
    [
        "for, because people want to come and cannot",
        "for the motion, because people want to come and cannot",
        "in favour, since visitors are turned away",
        "Open on Sundays: there is demand",
        "pro, there is demand",
    ],
)
def test_the_side_is_named(answer: str) -> None:
    assert grader().grade("doors", answer).verdict == "correct"


@pytest.mark.parametrize("answer", ["against, because there is demand", "closed: there is demand"])
def test_the_other_side_is_named(answer: str) -> None:
    assert grader().grade("doors", answer).reason == "other-side"


def test_a_reason_that_begins_with_for_names_no_side() -> None:
    verdict = grader().grade("doors", "for people want to come and cannot")
    assert verdict.reason == "side-missing"


@pytest.mark.parametrize("answer", ["Open Saturday", "Open Weekend", "Open Monday"])
def test_one_day_is_not_another(answer: str) -> None:
    assert grader().grade("plan", answer).verdict == "incorrect"


def on_shops(*questions: Question) -> Grader:
    """The shops' pack with other questions."""
    pack = grader()._pack
    return Grader(replace(pack, questions_file=replace(pack.questions_file, questions=questions)))


@lru_cache(maxsize=1)
def capitals() -> Grader:
    """A contrast of three, each with one word of its own."""
    owned = (("Canada", "Ottawa"), ("Italy", "Rome"), ("Japan", "Tokyo"))
    question = Question(
        id="capitals",
        kind="contrast",
        ask="Which capital belongs to which country?",
        accept=("Canada: Ottawa; Italy: Rome; Japan: Tokyo",),
        points=tuple(Point(id=of, of=of, phrasings=(name,)) for of, name in owned),
    )
    return on_shops(question)


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [
        ("Canada has Ottawa, Italy has Rome and Japan has Tokyo", "correct"),
        ("Ottawa for Canada, Rome for Italy, Tokyo for Japan", "correct"),
        ("Canada has Rome, Italy has Ottawa and Japan has Tokyo", "incorrect"),
        ("Canada: Rome; Italy: Tokyo; Japan: Ottawa", "incorrect"),
    ],
)
def test_each_of_three_has_its_own(answer: str, verdict: str) -> None:
    assert capitals().grade("capitals", answer).verdict == verdict
