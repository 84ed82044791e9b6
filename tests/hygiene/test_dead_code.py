"""The finder of dead code finds it, and takes no test for a reader of the program."""

from pathlib import Path

from tests.dead_code import read_elsewhere, unused


def test_what_only_tests_read_is_dead(tmp_path: Path) -> None:
    program, tests = tmp_path / "program", tmp_path / "tests"
    program.mkdir()
    tests.mkdir()
    (program / "a.py").write_text("def used(): ...\ndef tested(): ...\ndef dead(): ...\nused()\n")
    (tests / "b.py").write_text("from a import tested\ndef helper(): ...\ntested()\n")
    found = unused(program, [], [tests])
    assert sorted(item.name for item in found) == ["dead", "helper", "tested"]


def test_names_fit_by_pattern() -> None:
    assert list(read_elsewhere("command_first")) == ["command_*"]
    assert list(read_elsewhere("helper")) == []
