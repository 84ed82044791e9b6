"""On the shipped pack both sides and both seats win about alike, and the same round twice."""

from benchmarks.balance import shares
from tests.shipped import tools

SEEDS = 60
"""Two hundred rounds: a share of one half then has a standard error of 0.04."""


def test_neither_side_nor_seat_wins_far_more_than_the_other() -> None:
    found = shares(tools(), SEEDS)
    assert 0.40 <= found["pro"] <= 0.60
    assert 0.38 <= found["first"] <= 0.62
    assert found["close"] <= 0.40
