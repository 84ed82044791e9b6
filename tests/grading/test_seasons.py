"""A season in place of a month: right as far as it goes where the month may lie in it."""

import pytest

from debatebot.pack.models import Question
from tests.grading.subject import graded, subject

MONTHS = (
    "January February March April May June July August September October November December".split()
)
PACK = subject(
    "weir", "A weir for Tolm", "Tolm should build a weir", ("For", "It holds water."), ("Against", "It stops fish."),
    tuple(
        Question(id=f"m{n}", kind="date", ask="When will the weir be opened?", accept=(f"{month} 2031",))
        for n, month in enumerate(MONTHS, 1)
    ),
    "9" * 16,
)  # fmt: skip
grade = graded(PACK)


@pytest.mark.parametrize(
    ("season", "months"),
    [
        ("winter", {11, 12, 1, 2, 3}), ("spring", {2, 3, 4, 5, 6}), ("summer", {5, 6, 7, 8, 9}),
        ("autumn", {8, 9, 10, 11, 12}), ("fall", {8, 9, 10, 11, 12}),
    ],
)  # fmt: skip
def test_a_season_holds_its_months_with_some_room(season: str, months: set[int]) -> None:
    for answer in (f"{season} 2031", f"in the {season} of 2031"):
        notes = {n: grade(f"m{n}", answer).note for n in range(1, 13)}
        assert {n for n, note in notes.items() if "the month is not" not in note} == months
    for n in months:
        alone = grade(f"m{n}", f"in the {season}")
        assert (alone.verdict, alone.reason) == ("nearly", "not-specific")


def test_another_month_of_the_right_year_points_the_right_way() -> None:
    for answer in ("May 2031", "in May 2031"):
        found = grade("m9", answer)
        assert found.verdict in ("nearly", "incorrect")
        assert found.score < 1
    assert grade("m9", "September 2031").verdict == "correct"
    assert grade("m9", "2031").verdict == "nearly"
    assert grade("m9", "autumn 2032").verdict == "incorrect"
