"""Dates and amounts that say a part of what is asked for, or say it in another dress."""

import pytest

from debatebot.text.ago import ago
from debatebot.text.names import NameTable
from debatebot.text.reading import read
from tests.grading.lighthouse import grade

RIGHT = {
    "lit": (
        "'97 I think, november", "in '97, around november", "back in 97, november time", "november '97", "1897, late autumn",
        "1897, but not in june",
    ),
    "wreck": ("june '34", "6/1934", "in '34, june"),
    "height": ("no more than 160", "no less than 160 steps", "wasn't it 160?", "no fewer than a hundred and sixty"),
    "rent": ("not more than 12,000 pounds", "£12k, isn't it"),
}  # fmt: skip
PARTLY = {
    "lit": ("october 1897 was it", "1897, in may", "summer 1897", "the nineties", "around 130 years ago", "a good century ago", "in november"),
    "wreck": ("1934", "the thirties", "in '34", "in summer", "about ninety years ago", "over eighty years ago"),
    "height": ("dozens", "hundreds", "over 120", "less than 200", "more than 150 steps"),
    "rent": ("thousands of pounds", "over £10,000", "no more than £14,000"),
}  # fmt: skip
WRONG = {
    "lit": ("'98", "about 300 years ago", "the fifties", "ten years ago"),
    "wreck": ("june '43", "two years ago", "the twenties", "winter 1943"),
    "height": ("thousands", "over 20", "less than 900", "no more than 60", "not 160", "no less than 400"),
    "rent": ("millions of pounds", "over £100", "it was never £12,000"),
}  # fmt: skip


def _cases(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(question, answer) for question, answers in table.items() for answer in answers]


@pytest.mark.parametrize(("question", "answer"), _cases(RIGHT))
def test_the_value_is_read(question: str, answer: str) -> None:
    assert grade(question, answer).verdict == "correct"


@pytest.mark.parametrize(("question", "answer"), _cases(PARTLY))
def test_a_part_of_the_value_is_a_part(question: str, answer: str) -> None:
    assert grade(question, answer).verdict in ("nearly", "partial")


@pytest.mark.parametrize(("question", "answer"), _cases(WRONG))
def test_another_value_is_wrong(question: str, answer: str) -> None:
    assert grade(question, answer).verdict == "incorrect"


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("fifty years ago", 1969, 1981), ("a couple of decades back", 2003, 2007),
        ("over 200 years ago", 1725, 1825), ("almost a century ago", 1925, 1937),
    ],
)  # fmt: skip
def test_times_ago_are_counted_back(text: str, first: int, last: int) -> None:
    (word,) = ago(read(text, NameTable()).words, 2025)
    assert word.date is not None
    assert (word.date.year, word.date.until) == (first, last)


@pytest.mark.parametrize("text", ["two weeks ago", "fifty years", "a year of rain", "ago"])
def test_other_times_are_no_years_ago(text: str) -> None:
    assert ago(read(text, NameTable()).words, 2025) == ()
