"""The figures of two rows of marks."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.authoring.agreement import PARTIAL, RIGHT, WRONG, Share, agreement, kappa, mark_of

MARKS = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), min_size=1, max_size=30)


def test_kappa_of_a_worked_example() -> None:
    # Squares apart: 4 + 1 in 6 pairs; 34 + 10 + 10 in the 36 pairs of every mark with every other.
    expected, given_ = [0, 0, 1, 1, 2, 2], [0, 2, 1, 2, 2, 2]
    assert kappa(expected, given_) == pytest.approx(1 - (5 / 6) / (54 / 36))


@given(MARKS)
def test_kappa_is_as_cohen_defined_it(pairs: list[tuple[int, int]]) -> None:
    expected, given_ = [a for a, _ in pairs], [b for _, b in pairs]
    observed = Fraction(sum((a - b) ** 2 for a, b in pairs), len(pairs))
    by_chance = Fraction(sum((a - b) ** 2 for a in expected for b in given_), len(pairs) ** 2)
    meant = float(1 - observed / by_chance) if by_chance else 1.0
    assert kappa(expected, given_) == pytest.approx(meant)


def test_kappa_of_full_and_of_turned_agreement() -> None:
    assert kappa([0, 1, 2], [0, 1, 2]) == 1
    assert kappa([0, 2], [2, 0]) == -1
    assert kappa([2, 2], [2, 2]) == 1


@pytest.mark.parametrize(
    ("score", "mark"), [(0, WRONG), (0.01, PARTIAL), (0.99, PARTIAL), (1, RIGHT)]
)
def test_the_mark_of_a_score(score: float, mark: int) -> None:
    assert mark_of(score) == mark


def test_too_high_and_too_low_are_counted_apart() -> None:
    found = agreement(
        [(WRONG, RIGHT), (WRONG, PARTIAL), (WRONG, WRONG), (RIGHT, WRONG), (RIGHT, RIGHT)]
    )
    assert found.accuracy == 0.4
    assert found.wrong_graded_right == Share(1, 3)
    assert found.wrong_given_credit == Share(2, 3)
    assert found.right_graded_wrong == Share(1, 2)
    assert found.marks["wrong"] == {"right": 1, "partial": 1, "wrong": 1}
    assert found.marks["partial"] == {"right": 0, "partial": 0, "wrong": 0}


def test_a_share_of_nothing_is_nothing() -> None:
    assert Share(0, 0).value == 0
    assert agreement([(PARTIAL, PARTIAL)]).wrong_graded_right == Share(0, 0)
