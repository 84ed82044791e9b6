"""On the shipped pack both sides and both seats win about alike, and the same round twice."""

import pytest

from benchmarks.balance import shares
from tests.shipped import tools


@pytest.mark.parametrize(
    ("seeds", "side", "seat"),
    [(25, 0.15, 0.15), pytest.param(200, 0.05, 0.10, marks=pytest.mark.slow)],
)
def test_neither_side_nor_seat_wins_far_more_than_the_other(
    seeds: int, side: float, seat: float
) -> None:
    found = shares(tools(), seeds)
    assert abs(found["pro"] - 0.5) <= side
    assert abs(found["first"] - 0.5) <= seat
    assert found["close"] <= 0.40
