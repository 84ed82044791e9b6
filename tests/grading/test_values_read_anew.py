"""Values that are read anew (a year with its century, a time ago) are found where they stand."""

import pytest

from tests.grading.canal import grade as canal
from tests.grading.lamps import grade as lamps
from tests.grading.packs import grader


@pytest.mark.parametrize(
    ("answer", "verdict", "reason"),
    [
        ("Sept '29", "correct", "date"), ("not Sept '29", "incorrect", "negated"),
        ("it is not Sept '29", "incorrect", "negated"),
        ("sept 29 as in twenty twenty nine instead of Sept '29", "correct", "date"),
    ],
)  # fmt: skip
def test_a_year_without_its_century(answer: str, verdict: str, reason: str) -> None:
    found = canal("d1", answer)
    assert (found.verdict, found.reason) == (verdict, reason)


@pytest.mark.parametrize(
    ("answer", "verdict", "reason"),
    [
        ("june '22", "correct", "date"), ("not june '22", "incorrect", "negated"),
        ("in June of 2022, not june '22", "correct", "date"),
        ("june '22. May or June 2022", "incorrect", "several-values"),
    ],
)  # fmt: skip
def test_such_a_year_beside_another_value(answer: str, verdict: str, reason: str) -> None:
    found = grader("fourday").grade("pilot-date", answer)
    assert (found.verdict, found.reason) == (verdict, reason)


@pytest.mark.parametrize(
    ("question", "answer"), [("d1", "not 2011, 14th March"), ("d2", "not 2/6")]
)
def test_two_figures_read_as_one_date(question: str, answer: str) -> None:
    assert lamps(question, answer).verdict == "incorrect"


@pytest.mark.parametrize("answer", ["ten years ago", "the twenties", "in '22", "22", "june 22"])
@pytest.mark.parametrize("put", ["not {0}", "{0} or {0}", "{0} and {0}, {0}", "from {0} to {0}"])
def test_they_may_stand_anywhere(answer: str, put: str) -> None:
    for ask in (("phones", "year"), ("fourday", "pilot-date")):
        assert grader(ask[0]).grade(ask[1], put.format(answer)).verdict in (
            "correct", "partial", "nearly", "incorrect"
        )  # fmt: skip
