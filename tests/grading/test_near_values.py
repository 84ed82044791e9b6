"""Values that point the right way: rounded, the next whole unit, a limit; and numbers spoken in two."""

import pytest

from debatebot.grading.gates.figures import Wanted
from debatebot.grading.gates.near_values import (
    over_a_power,
    rounded,
    rounded_well,
    whole_unit,
    within_limit,
)
from debatebot.grading.gates.several import is_spoken
from debatebot.matching.lexicon import Lexicon
from debatebot.text.figure import Figure


def figure(relation: str = "", value: float = 1.0) -> Figure:
    return Figure(value, 0, 1, relation=relation)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("relation", "times", "near"),
    [
        ("over", 1.0, True), ("over", 0.99, False), ("over", 2.0, True), ("over", 2.01, False), ("under", 0.5, True),
        ("under", 0.49, False), ("under", 1.01, False), ("about", 0.75, True), ("about", 1.25, True), ("about", 0.74, False),
        ("about", 1.26, False), ("", 1.0, True), ("", 0.99, False),
    ],
)  # fmt: skip
def test_the_next_whole_unit(relation: str, times: float, near: bool) -> None:
    assert whole_unit(figure(relation), times) is near


@pytest.mark.parametrize(
    ("said", "target", "near"),
    [
        (2000, 1960, True), (1960, 1958, True), (1900, 1960, False), (20, 19, False), (19, 19, False), (18.5, 18.47, True),
        (18, 18.47, True), (19, 18.47, False), (18, 17.96, True), (100, 100.4, True),
    ],
)  # fmt: skip
def test_rounded_to_two_or_three_figures(said: float, target: float, near: bool) -> None:
    assert rounded(said, target) is near


@pytest.mark.parametrize(
    ("said", "target", "near"),
    [(20, 18, True), (20, 17, False), (10, 9.5, True), (9, 8.5, False), (0, 1, False), (21, 20, False), (-20, -18, False)],
)  # fmt: skip
def test_about_a_round_number(said: float, target: float, near: bool) -> None:
    assert rounded_well(said, target) is near


@pytest.mark.parametrize(
    ("relation", "said", "target", "near"),
    [
        ("over", 30, 40, True), ("over", 40, 40, False), ("over", 26, 40, False), ("over", 27, 40, True),
        ("over", 41, 40, False), ("over", 100, 160, True), ("over", 100, 200, False), ("under", 50, 40, True),
        ("under", 40, 40, False), ("under", 54, 40, False), ("under", 30, 40, False), ("about", 41, 40, False),
    ],
)  # fmt: skip
def test_a_limit_that_the_value_keeps(
    relation: str, said: float, target: float, near: bool
) -> None:
    assert within_limit(figure(relation), said, target) is near


@pytest.mark.parametrize(
    ("said", "target", "near"),
    [(100, 101, True), (100, 199, True), (100, 200, False), (100, 100, False), (10, 15, True), (1, 1.5, False),
     (200, 300, False), (110, 150, False)],
)  # fmt: skip
def test_over_a_hundred(said: float, target: float, near: bool) -> None:
    assert over_a_power(said, target) is near


LEXICON = Lexicon(["three fifty crowns"])


@pytest.mark.parametrize(
    ("text", "wanted", "spoken"),
    [
        ("three fifty", 350, True), ("three fifty", 3.5, True), ("three fifty", 353, False), ("three, fifty", 350, False),
        ("3 50", 350, False), ("ninety nine twenty", 9920, True), ("three five", 305, False),
    ],
)  # fmt: skip
def test_a_number_spoken_in_two(text: str, wanted: float, spoken: bool) -> None:
    values = [word for word in LEXICON.read(text).words if word.figure]
    asked = (Wanted(Figure(wanted, 0, 1), 0.0, frozenset()),)
    assert (len(values) == 2 and is_spoken(values, asked)) is spoken
