"""Groups of letters: kindred forms meet, strangers do not, and each text keeps within its bounds."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.matching.letters import Letters, groups

LETTERS = Letters((("dogs bark at night", "barking wakes us"), ("lonely people need company",)))


def test_kindred_forms_share_letters() -> None:
    barking, company = LETTERS.nearness("a barker in the night")
    assert barking > company


def test_what_shares_no_letters_is_near_to_nothing() -> None:
    assert LETTERS.nearness("zyx") == [0.0, 0.0]
    assert LETTERS.nearness("") == [0.0, 0.0]


def test_edges_count_as_letters() -> None:
    assert " do" in groups("dog")
    assert "og " in groups("dog")
    assert len(set(groups("banana"))) == len(groups("banana"))


@given(st.text(max_size=80))
def test_nearness_lies_between_nothing_and_all(text: str) -> None:
    assert all(-1e-9 <= near <= 1 + 1e-9 for near in LETTERS.nearness(text))


def test_groups_are_of_three_to_five_letters() -> None:
    assert groups("dog") == (" do", "dog", "og ", " dog", "dog ", " dog ")
    assert groups("") == ()


def test_a_text_is_wholly_near_to_itself_and_in_part_to_its_parts() -> None:
    assert Letters((("dog",),)).nearness("dog") == [pytest.approx(1.0)]
    assert Letters((("dog", "cat"),)).nearness("dog") == [pytest.approx(math.sqrt(1 / 2))]
    assert Letters((("don't",),)).nearness("DON’T") == [pytest.approx(1.0)]


def test_what_is_said_twice_counts_more_and_less_than_twice() -> None:
    twice = 1 + math.log(2)
    dog, cat = Letters((("dog",), ("cat",))).nearness("dog dog cat")
    assert dog == pytest.approx(twice / math.hypot(twice, 1))
    assert cat == pytest.approx(1 / math.hypot(twice, 1))


def test_letters_of_many_claims_tell_less() -> None:
    both, one = math.log(1 + 2 / 2), math.log(1 + 2 / 1)
    whole, part = Letters((("dog cat",), ("dog",))).nearness("dog cat")
    assert whole == pytest.approx(1.0)
    assert part == pytest.approx(both / math.hypot(both, one))


def test_the_more_phrasings_hold_letters_the_more_they_count() -> None:
    often, seldom = Letters((("dog", "dog", "cat"),)), Letters((("dog", "cat", "cat"),))
    assert often.nearness("dog") == [pytest.approx(2 / math.hypot(2, 1))]
    assert seldom.nearness("dog") == [pytest.approx(1 / math.hypot(2, 1))]


def test_a_claim_without_letters_is_near_to_nothing() -> None:
    assert Letters((("…",), ("dog",))).nearness("dog") == [0.0, pytest.approx(1.0)]
