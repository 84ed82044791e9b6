"""Large signs fill their room and never more of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.tui.big import big

SIGNS = st.text("0123456789:+?ABCDEFG", min_size=1, max_size=6)


@given(SIGNS, st.integers(1, 140), st.integers(1, 50))
def test_signs_stay_in_their_room(text: str, columns: int, rows: int) -> None:
    lines = big(text, columns, rows)
    assert len(lines) <= rows
    if any(sign in "▀▄█" for line in lines for sign in line.plain):
        assert max(line.cell_length for line in lines) <= columns
    else:
        assert lines[-1].plain.strip() == text


@pytest.mark.parametrize(("rows", "least"), [(4, 3), (7, 7), (14, 14), (20, 17)])
def test_they_are_as_large_as_the_room_allows(rows: int, least: int) -> None:
    assert len([line for line in big("B", 140, rows) if line.plain.strip()]) >= least


def test_every_digit_and_letter_looks_unlike_the_others() -> None:
    drawn = {tuple(line.plain for line in big(sign, 10, 7)) for sign in "0123456789?ABCDEFG"}
    assert len(drawn) == 18


def test_what_has_no_large_form_is_shown_as_it_is() -> None:
    assert big("x1", 40, 10)[-1].plain.strip() == "x1"
