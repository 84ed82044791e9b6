"""Votes add up, swings are right, and fewer than five are not shown."""

from hypothesis import given
from hypothesis import strategies as st

from debatebot.classroom.tallies import LEAST_SHOWN, hand_lines, swing, vote_lines

NAMES = ("engage", "hold back", "undecided")
HANDS = st.lists(st.integers(0, 40), min_size=3, max_size=3)


@given(HANDS, HANDS)
def test_what_one_gains_the_others_lose(before: list[int], after: list[int]) -> None:
    found = swing(before, after)
    if min(sum(before), sum(after)) < LEAST_SHOWN:
        assert found is None
        return
    assert found is not None
    assert abs(found.pro + found.anti + found.undecided) < 0.2
    gains = [after[n] * sum(before) - before[n] * sum(after) for n in range(2)]
    assert found.to == (None if gains[0] == gains[1] else "pro" if gains[0] > gains[1] else "anti")


@given(HANDS)
def test_nobody_moves_nothing(hands: list[int]) -> None:
    found = swing(hands, hands)
    assert found is None or (found.pro, found.anti, found.undecided, found.to) == (0, 0, 0, None)


@given(HANDS, HANDS)
def test_a_small_vote_shows_no_number(before: list[int], after: list[int]) -> None:
    text = " ".join(line.text for line in vote_lines(before, after, NAMES))
    if min(sum(before), sum(after)) < LEAST_SHOWN:
        assert not any(c.isdigit() for c in text)
    else:
        rows = vote_lines(before, after, NAMES)[:3]
        assert [int(row.text.split()[0]) for row in rows] == before
        assert [int(row.text.split()[2]) for row in rows] == after


def test_the_side_that_moved_more_is_named_and_nobody_is_right() -> None:
    lines = vote_lines((10, 10, 5), (12, 11, 2), NAMES)
    assert [line.text for line in lines[:3]] == [
        "10 before, 12 after (+2)",
        "10 before, 11 after (+1)",
        "5 before, 2 after (-3)",
    ]
    assert lines[3].text == "The room moved to: engage. That says nothing of who is right."


def test_with_other_people_in_the_room_shares_are_compared() -> None:
    lines = vote_lines((10, 10, 0), (5, 10, 0), NAMES)
    assert lines[0].text == "10 before, 5 after (-16.7 in a hundred)"
    assert lines[-1].text.startswith("The room moved to: hold back.")


def test_a_tie_moves_to_neither() -> None:
    assert vote_lines((3, 3, 4), (5, 5, 0), NAMES)[-1].text.startswith("Neither side")


def test_hands_are_shown_from_five_on() -> None:
    assert hand_lines((), NAMES) == ()
    assert len(hand_lines((2, 1, 1), NAMES)) == 1
    assert [line.text for line in hand_lines((2, 1, 2), NAMES)] == ["2 of 5", "1 of 5", "2 of 5"]
    assert len(hand_lines((900, 0, 0), NAMES)[0].sign) == 30
