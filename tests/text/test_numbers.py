"""Numbers as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatebot.text.figure import Figure
from debatebot.text.names import words_of
from debatebot.text.numbers import figures

VALUES: list[tuple[str, float]] = [
    ("7", 7), ("42 schools", 42), ("1,000", 1000), ("1,000,000.5", 1000000.5), ("4 200 000", 4.2e6),
    ("3.5", 3.5), ("4,2 million", 4.2e6), ("4.2M", 4.2e6), ("4.2m", 4.2e6), ("4.2 mil", 4.2e6),
    ("35k", 35000), ("35 K", 35000), ("1.5bn", 1.5e9), ("2b", 2e9), ("1.2 trillion", 1.2e12),
    ("4.2 millon", 4.2e6), ("two", 2), ("nineteen", 19), ("forty-two", 42), ("fourty two", 42),
    ("a hundred", 100), ("one hundred twenty", 120), ("a hundred and five", 105),
    ("two hundred and fourteen", 214), ("twelve hundred", 1200), ("two thousand five hundred", 2500),
    ("two thousand five hundred and twenty-one", 2521), ("three hundred thousand", 300000),
    ("three million five hundred thousand", 3.5e6), ("seven and a half million", 7.5e6),
    ("7 and a half million", 7.5e6), ("a million and a half", 1.5e6), ("half a million", 500000),
    ("half a billion", 5e8), ("a quarter of a million", 250000), ("three quarters of a million", 750000),
    ("two and a half thousand", 2500), ("four point two million", 4.2e6), ("a dozen", 12),
    ("two dozen", 24), ("a couple of hundred", 200), ("a couple hundred", 200), ("2.5 lakh", 250000),
    ("19th", 19), ("third", 3), ("ninety nine", 99), ("sixty-two million", 62e6), ("0", 0), ("zero", 0),
    ("5 crore", 5e7), ("7 million five", 7e6), ("the 6 million one", 6e6), ("one million", 1e6),
]  # fmt: skip


def one(text: str) -> Figure:
    return figures(words_of(text))[0]


@pytest.mark.parametrize(("text", "value"), VALUES)
def test_value(text: str, value: float) -> None:
    assert one(text).value == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("about 9", "about"), ("close to nine million", "about"), ("approx 9", "about"), ("9 or so", "about"),
        ("nearly 9", "about"), ("over eight million", "over"), ("more than 9", "over"), ("at least 9", "over"),
        ("9 or more", "over"), ("under 9", "under"), ("fewer than 9", "under"), ("at most 9", "under"), ("9", ""),
    ],
)  # fmt: skip
def test_relation(text: str, relation: str) -> None:
    assert one(text).relation == relation


@pytest.mark.parametrize(
    "text", ["50%", "50 %", "fifty percent", "fifty per cent", "50 pct", "50 out of 100"]
)
def test_percent(text: str) -> None:
    assert (one(text).value, one(text).percent) == (50, True)


@pytest.mark.parametrize(
    ("text", "currency"),
    [("£9", "pound"), ("9 pounds", "pound"), ("nine quid", "pound"), ("$9", "dollar"), ("9 euros", "euro"), ("€9", "euro"), ("9", "")],
)  # fmt: skip
def test_currency(text: str, currency: str) -> None:
    assert (one(text).value, one(text).currency) == (9, currency)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("2 to 3 million", 2e6, 3e6), ("2-3 million", 2e6, 3e6), ("5 to 9", 5, 9)],
)
def test_range(text: str, low: float, high: float) -> None:
    assert (one(text).value, one(text).high) == (low, high)


@pytest.mark.parametrize("text", ["the big one", "no number here", "m", "a", "and a half"])
def test_no_count(text: str) -> None:
    assert all(figure.loose for figure in figures(words_of(text)))


def test_several_numbers_stay_apart() -> None:
    assert [f.value for f in figures(words_of("6 million or 7.5 million"))] == [6e6, 7.5e6]


@given(st.integers(min_value=0, max_value=10**12))
def test_digits_with_separators(value: int) -> None:
    assert one(f"{value:,}").value == value
    assert one(str(value)).value == value


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    words = words_of(text)
    for figure in figures(words):
        assert 0 <= figure.start < figure.end <= len(words)
