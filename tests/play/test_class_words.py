"""Counts of hands are read as people type them; hidden scores leave what is to be done."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.classroom.state import Line
from debatebot.play.class_words import MOST_HANDS, numbers_in, read_counts, without_scores


@pytest.mark.parametrize("typed", ["9 6 4 0 2 1", " 9,6,4,0,2,1 ", "9;6; 4 0/2  1"])
def test_counts_are_read_however_they_are_parted(typed: str) -> None:
    assert read_counts(typed, "ABCDEF") == (9, 6, 4, 0, 2, 1)


@pytest.mark.parametrize("typed", ["", "9 6", "9 6 4 0 2 1 1", "9 6 4 0 2 x", "9 6 4 0 2 1000"])
def test_anything_else_says_how(typed: str) -> None:
    said = read_counts(typed, "ABCDEF")
    assert said == "6 numbers in a row for A to F, as 9 6 4 0 2 1; 0 where no hand is up."


@given(st.text(max_size=40))
def test_whatever_is_typed_gives_numbers_in_range(text: str) -> None:
    assert all(0 <= number <= MOST_HANDS for number in numbers_in(text))


@given(st.lists(st.integers(0, MOST_HANDS), min_size=1, max_size=8))
def test_what_is_written_is_read(counts: list[int]) -> None:
    assert read_counts(" ".join(map(str, counts)), "ABCDEFGH"[: len(counts)]) == tuple(counts)


def test_hidden_scores_leave_facts_and_advice() -> None:
    mark, fact, point = (
        Line(sign="✓", word="Correct", text="1 of 1 point"),
        Line(sign="!", word="Fact", text="the article has 3.5"),
        Line(word="Why", text="The name is there."),
    )
    assert without_scores((mark, fact, point)) == (fact, point)
