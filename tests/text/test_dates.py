"""Dates as people type them."""

import pytest

from debatebot.text.date import Date
from debatebot.text.dates import dates
from debatebot.text.names import NameTable
from debatebot.text.reading import read

NAMES = NameTable()


def found(text: str) -> list[tuple[int | None, int | None, int | None]]:
    return [(w.date.year, w.date.month, w.date.day) for w in read(text, NAMES).words if w.date]


@pytest.mark.parametrize(
    "text",
    [
        "March 19, 2021", "19 March 2021", "19th March 2021", "19th of March, 2021", "the 19th of march 21",
        "Mar 19 2021", "19 Mar '21", "March the nineteenth 2021", "the nineteenth of March 2021",
        "3/19/2021", "19/03/2021", "19.3.2021", "19-03-2021", "2021-03-19", "2021/03/19", "2021 March 19",
        "on March 19th, 2021", "March 19th of 2021", "19 MARCH 2021", "march 19 twenty twenty-one",
    ],
)  # fmt: skip
def test_whole_date(text: str) -> None:
    assert found(text) == [(2021, 3, 19)]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2022", (2022, None, None)), ("in '22", (2022, None, None)), ("twenty twenty-two", (2022, None, None)),
        ("nineteen eighty-four", (1984, None, None)), ("two thousand and five", (2005, None, None)),
        ("twenty oh five", (2005, None, None)), ("'84", (1984, None, None)), ("two thousand twenty", (2020, None, None)),
        ("Feb 2021", (2021, 2, None)), ("February of 2021", (2021, 2, None)), ("02/2021", (2021, 2, None)),
        ("2021-02", (2021, 2, None)), ("june '22", (2022, 6, None)), ("Sept 2020", (2020, 9, None)),
        ("in October", (None, 10, None)), ("may 5th", (None, 5, 5)), ("5 May", (None, 5, 5)),
        ("the first of March", (None, 3, 1)), ("twenty first of june 1999", (1999, 6, 21)), ("31 December", (None, 12, 31)),
    ],
)  # fmt: skip
def test_parts(text: str, date: tuple[int | None, int | None, int | None]) -> None:
    assert found(text) == [date]


@pytest.mark.parametrize(
    "text",
    ["it may be", "they march on", "two thousand five hundred", "4.2 million", "version 2.0"],
)
def test_no_date(text: str) -> None:
    assert found(text) == []


def test_two_months_are_two_dates() -> None:
    assert len(found("May or June 2022")) == 2


@pytest.mark.parametrize(
    ("said", "fits", "whole"),
    [
        (Date(2021, 3, 19, 0, 1), True, True), (Date(2021, 3, None, 0, 1), True, False),
        (Date(2021, None, None, 0, 1), True, False), (Date(2021, 8, 19, 0, 1), False, False),
        (Date(2020, None, None, 0, 1), False, False),
    ],
)  # fmt: skip
def test_agreement(said: Date, fits: bool, whole: bool) -> None:
    assert Date(2021, 3, 19, 0, 1).agrees(said) == (fits, whole)


def test_figures_that_stand_in_either_order() -> None:
    said = next(w.date for w in read("05/06/2021", NAMES).words if w.date)
    assert Date(2021, 5, 6, 0, 1).agrees(said) == (True, True)
    assert Date(2021, 6, 5, 0, 1).agrees(said) == (True, True)


def test_a_month_one_letter_off_between_day_and_year() -> None:
    words = "on the 18th of marsh 2031".split()
    (date,) = dates(words, [""] * len(words))
    assert (date.year, date.month, date.day) == (2031, 3, 18)
    words = "on the 18th of marsh land".split()
    assert not dates(words, [""] * len(words))
