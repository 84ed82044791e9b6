"""Names by half, by what is told beside them, with a false companion, or at the wrong end of the deed."""

import pytest

from tests.grading.lighthouse import grade

RIGHT = (
    ("lens", "the tressel lens"), ("lens", "it's a lens, the Tressel one"), ("stone", "dolerite, it came from lava"), ("stone", "dolerit"),
    ("law", "the Beacons Act"), ("law", "the beacons act from 1911"), ("seller", "Ammerling sold it to the Pilots' Guild"), ("seller", "the widow ammerling"),
    ("keeper", "Jonas Wray, with a hammer"), ("keeper", "Wray with great care"), ("keeper", "it was mended by the keeper Wray"),
)  # fmt: skip
PARTLY = (
    ("lens", "a lens"), ("lens", "the lens"), ("stone", "some rock made out of cooled lava"), ("law", "an old law from 1911"),
    ("law", "a 1911 act"), ("keeper", "Jonas Wray together with the smith Ada Tull"), ("keeper", "Wray with help from Ada Tull"),
    ("keeper", "Jonas Wray and his sister Ada"), ("keeper", "Wray, helped by the mayor Ada Tull, and his dog"),
)  # fmt: skip
WRONG = (
    ("lens", "a mirror"), ("stone", "granite"), ("law", "a law from 1921"), ("seller", "the Pilots' Guild sold it to Greta Ammerling"),
    ("seller", "The Guild sold the island to the widow Ammerling."), ("keeper", "Ada Tull"),
)  # fmt: skip


@pytest.mark.parametrize(("question", "answer"), RIGHT)
def test_the_name_is_there(question: str, answer: str) -> None:
    assert grade(question, answer).verdict == "correct"


@pytest.mark.parametrize(("question", "answer"), PARTLY)
def test_a_part_of_the_name_or_a_false_companion_is_half(question: str, answer: str) -> None:
    assert grade(question, answer).verdict in ("nearly", "partial")


@pytest.mark.parametrize(("question", "answer"), WRONG)
def test_another_name_or_the_wrong_end_of_the_deed_is_wrong(question: str, answer: str) -> None:
    assert grade(question, answer).verdict == "incorrect"
