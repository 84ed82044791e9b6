"""Contrasts told in notes: labels, initials, the first and the second, the same small word before both."""

import pytest

from debatebot.grading.owners import Owners
from debatebot.grading.sides import sides
from debatebot.grading.units import units
from debatebot.text.list_numbers import numbering
from debatebot.text.names import NameTable
from debatebot.text.reading import read
from tests.grading.lighthouse import grade

RIGHT = (
    "lease = tower still belongs to council; giving up = all money at once",
    "lease: council stays owner, selling: one big payment",
    "L: council stays owner. S: one big payment",
    "with the first one the council stays the owner of the tower, with the second all the money comes at once",
    "with the former the tower still belongs to the council, with the latter there is one big payment",
    "By leasing the council stays the owner. By selling it gets one big payment.",
)
TURNED = (
    "lease = all money at once; giving up = tower still belongs to council",
    "lease: one big payment, sale: council stays owner",
    "L: one big payment. S: council stays owner",
    "with the former there is one big payment, with the latter the tower still belongs to the council",
)
OWNERS = Owners(frozenset(("dock", "pier")), {"dock": "dock", "pier": "pier"}, "dock")


@pytest.mark.parametrize("answer", RIGHT)
def test_notes_are_read_for_their_sides(answer: str) -> None:
    assert grade("lease", answer).verdict == "correct"


@pytest.mark.parametrize("answer", TURNED)
def test_notes_with_their_sides_changed_over_are_not_right(answer: str) -> None:
    assert grade("lease", answer).verdict != "correct"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("dock = kept; wharf = gone", {2: "pier"}),
        ("the first keeps it, the second sells it", {0: "dock", 1: "pier"}),
        ("P: gone. D: kept", {0: "pier", 2: "dock"}),
        ("in a dock it stays, in a wharf it goes", {1: "pier"}),
        ("dock = kept; pier = gone", {}),
        ("first it rained, second it snowed", {}),
        ("the first thing is the tower", {}),
    ],
)
def test_the_side_of_a_clause(text: str, told: dict[int, str]) -> None:
    found = sides(units(read(text, NameTable())), OWNERS, text)
    assert found == {number: frozenset((owner,)) for number, owner in told.items()}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("1 horn 2 lamp", [0, 2]), ("first the horn second the lamp", [0, 3]),
        ("the first keeps it the second sells it", []), ("first one here second one there", []), ("1 horn", []),
    ],
)  # fmt: skip
def test_numbering(text: str, places: list[int]) -> None:
    assert numbering(text.split()) == places
