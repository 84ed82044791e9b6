"""Groups of letters: kindred forms meet, strangers do not, and each text keeps within its bounds."""

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
