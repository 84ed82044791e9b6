"""Points noted in a word: a row of items, a clause that says nothing else, the pack's own label."""

import pytest

from tests.grading.lighthouse import grade


@pytest.mark.parametrize(
    ("answer", "points"),
    [
        ("lamp horn boathouse", ("lamp", "horn", "boats")),
        ("horn lamproom boathouse", ("lamp", "horn", "boats")),
        ("horn, boats", ("horn", "boats")),
    ],
)
def test_items_in_a_row(answer: str, points: tuple[str, ...]) -> None:
    assert grade("sights", answer).points == points


@pytest.mark.parametrize(
    ("answer", "points"),
    [
        ("erosion", ("erosion",)),
        ("Because of the erosion in 2019", ("erosion",)),
        ("it's erosion, fewer boats", ("erosion", "traffic")),
        ("sets a precedent", ("precedent",)),
    ],
)
def test_the_label_of_a_point_is_a_note_on_it(answer: str, points: tuple[str, ...]) -> None:
    assert set(grade("doubts", answer).points) >= set(points)


@pytest.mark.parametrize(
    "answer",
    [
        "no erosion", "less erosion", "if there is erosion", "pigeons",
        "the mayor built a precedent out of snow",
    ],
)  # fmt: skip
def test_a_label_within_another_statement_is_none(answer: str) -> None:
    assert grade("doubts", answer).verdict in ("incorrect", "nearly")
