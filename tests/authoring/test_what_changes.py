"""What a phrasing would change, before it is saved."""

from pathlib import Path

import pytest

from debatebot.authoring.adding import with_addition
from debatebot.authoring.additions import UnknownPoint, phrasing
from debatebot.authoring.what_changes import (
    Item,
    by_gain,
    change_line,
    graded,
    how_many,
    items_of,
    what_changes,
)
from debatebot.grading.grader import Grader
from debatebot.pack.models import Pack
from tests.authoring.attempted import attempted
from tests.authoring.benched import benched_pack


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    return benched_pack(tmp_path_factory.mktemp("harbour"))


def with_phrasing(pack: Pack, question: str, point: str, text: str) -> Pack:
    return with_addition(pack, phrasing(pack, question, point, text))


def told(pack: Pack, changed: Pack, *answers: tuple[str, str, bool | None]) -> list[str]:
    items = items_of(pack, attempted(pack, *answers))
    changes = what_changes(items, graded(Grader(pack), items), graded(Grader(changed), items))
    lines = [change_line(change) for change in by_gain(changes)]
    return [*lines, how_many(items, changes)]


def test_samples_and_answers_that_rise_are_shown(harbour: Pack) -> None:
    changed = with_phrasing(harbour, "cargo", "copper", "bananas")
    lines = told(harbour, changed, ("cargo", "timber, bananas", True), ("cargo", "iron", None))
    assert lines == [
        "up    wrong sample of cargo: 'bananas'  ✗ Incorrect 0.00 → ◐ Partly right 0.50 "
        "(against what is meant)",
        "up    right attempt of cargo: 'timber, bananas'  ◐ Partly right 0.25 → ✓ Correct 1.00 "
        "(as meant)",
        "1 of 9 samples and 1 of 2 answers of yours would change their mark.",
    ]


def test_answers_that_fall_are_shown_last(harbour: Pack) -> None:
    changed = with_phrasing(harbour, "crane", "accept", "a forklift")
    items = (
        Item("sample", "crane", "a forklift", "wrong"),
        Item("attempt", "crane", "gantry crane"),
    )
    up = what_changes(items, graded(Grader(harbour), items), graded(Grader(changed), items))
    assert [(c.item.answer, c.up) for c in up] == [("a forklift", True)]
    down = what_changes(items, graded(Grader(changed), items), graded(Grader(harbour), items))
    assert [(c.item.answer, c.up, c.judged) for c in down] == [("a forklift", False, "as meant")]
    assert [change.up for change in by_gain((*down, *up))] == [True, False]


def test_no_change_is_said_too(harbour: Pack) -> None:
    (line,) = told(harbour, harbour, ("cargo", "timber", None))
    assert line == ("0 of 9 samples and 0 of 1 answer of yours would change their mark.")


def test_the_pack_itself_stays(harbour: Pack) -> None:
    before = harbour.question("cargo")
    with_phrasing(harbour, "cargo", "copper", "bananas")
    assert harbour.question("cargo") == before


def test_a_point_that_is_not_there_names_those_that_are(harbour: Pack) -> None:
    with pytest.raises(UnknownPoint) as unknown:
        with_phrasing(harbour, "cargo", "coper", "x")
    assert unknown.value.message == "'cargo' has no point 'coper'. Did you mean 'copper'?"
    with pytest.raises(UnknownPoint) as unknown:
        with_phrasing(harbour, "crane", "anything", "x")
    assert unknown.value.message == "'crane' has no point 'anything'. There are: accept."


def test_what_was_taken_back_or_of_another_pack_is_left_out(harbour: Pack, tmp_path: Path) -> None:
    made = attempted(harbour, ("cargo", "x", None), taken_back=True)
    assert [item.source for item in items_of(harbour, made)].count("attempt") == 0
    twice = attempted(harbour, ("cargo", "x", None), ("cargo", "x", None))
    assert [item.source for item in items_of(harbour, twice)].count("attempt") == 1
