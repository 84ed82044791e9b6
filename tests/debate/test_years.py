"""A year of a named thing that is not the pack's."""

import pytest

from tests.shipped import tools


def years(text: str) -> list[str]:
    return [slip.said for slip in tools().recogniser.read(text, "pro").slips]


@pytest.mark.parametrize(
    "text",
    [
        "The Strategic Concept of 2016 already spoke of China.",
        "In its 2017 National Security Strategy Washington opposed any change.",
    ],
)
def test_another_year_of_a_dated_thing_is_a_slip(text: str) -> None:
    assert years(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Strategic Concept of 2022 already speaks of China.",
        "Since 2014 the strategic concept has been changed.",
        "By 2030 China will be stronger, whatever a concept says.",
        "Not the 2016 Strategic Concept counts, but the newest one.",
    ],
)
def test_a_year_of_anything_else_is_none(text: str) -> None:
    assert years(text) == []
