"""A table of packs with one fault each: what is said of it, exactly where, and what to write."""

from datetime import date
from pathlib import Path

import pytest

from debatebot.pack.check import ADVICE, check_pack
from debatebot.pack.problems import Problem
from debatebot.pack.reader import RULES, read_pack
from debatebot.pack.version import POSITIONS, QUESTIONS
from tests.pack import broken
from tests.pack.broken import HERE, Row
from tests.pack.sample import POSITIONS_TEXT, QUESTIONS_TEXT, write_pack

ERRORS = [(QUESTIONS, row) for row in broken.IN_QUESTIONS]
ERRORS += [(POSITIONS, row) for row in broken.IN_POSITIONS]
WARNINGS = [(QUESTIONS, row) for row in broken.WARNINGS_IN_QUESTIONS]
WARNINGS += [(POSITIONS, row) for row in broken.WARNINGS_IN_POSITIONS]
ENOUGH = 120
"""Broken packs that there are at least."""


def broken_text(text: str, row: Row) -> tuple[str, tuple[int, int]]:
    """The text with one fault, and the place that the row marks."""
    old, new, _, _ = row
    assert text.count(old) >= 1, f"the sample does not hold {old!r}"
    changed = text.replace(old, new, 1)
    before = changed[: changed.index(HERE)]
    place = before.count("\n") + 1, len(before) - before.rfind("\n")
    return changed.replace(HERE, ""), place


def problems_of(folder: Path) -> list[Problem]:
    return list(check_pack(folder, date(2026, 11, 24)).problems)


def only_fault(tmp_path: Path, file: str, row: Row, level: str) -> None:
    """Break the sample as the row says: just that is said of it, and where, and what to write."""
    texts = {QUESTIONS: QUESTIONS_TEXT, POSITIONS: POSITIONS_TEXT}
    texts[file], place = broken_text(texts[file], row)
    write_pack(tmp_path, texts[QUESTIONS], texts[POSITIONS])
    found = [problem for problem in problems_of(tmp_path) if problem.level == level]
    assert [problem.rule for problem in found] == [row[2]], [str(problem) for problem in found]
    (problem,) = found
    assert problem.file == str(tmp_path / file)
    assert (problem.line, problem.column) == place, str(problem)
    assert row[3] in problem.message


def ids(rows: list[tuple[str, Row]]) -> list[str]:
    return [f"{i}-{rule}" for i, (_, (_, _, rule, _)) in enumerate(rows)]


def test_the_sample_is_sound(tmp_path: Path) -> None:
    write_pack(tmp_path)
    assert problems_of(tmp_path) == []
    assert read_pack(tmp_path).question("when") is not None


@pytest.mark.parametrize(("file", "row"), ERRORS, ids=ids(ERRORS))
def test_one_error(tmp_path: Path, file: str, row: Row) -> None:
    only_fault(tmp_path, file, row, "error")


@pytest.mark.parametrize(("file", "row"), WARNINGS, ids=ids(WARNINGS))
def test_one_warning(tmp_path: Path, file: str, row: Row) -> None:
    only_fault(tmp_path, file, row, "warning")
    assert read_pack(tmp_path).id == "bakery"


def test_there_are_enough_of_them_and_each_is_another() -> None:
    rows = {(file, row[:2]) for file, row in (*ERRORS, *WARNINGS)}
    assert len(rows) == len(ERRORS) + len(WARNINGS) >= ENOUGH
    assert all(row[3] for _, row in (*ERRORS, *WARNINGS))


def test_every_rule_has_a_broken_pack() -> None:
    shown = {row[2] for _, row in (*ERRORS, *WARNINGS)}
    elsewhere = {"no-claims", "unbalanced-sides", "copied-words", "stray-phrasing"}
    assert {rule.id for rule in (*RULES, *ADVICE)} - shown == elsewhere
