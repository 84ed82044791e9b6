"""The finder of dead code finds it, and takes no test for a reader of the program."""

import re
from pathlib import Path

from debatebot.play.commands import COMMANDS
from tests.dead_code import read_elsewhere, unused
from tests.files import python_files


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


def test_every_command_is_done_by_some_screen_and_no_screen_does_another() -> None:
    method = re.compile(r"^    (?:def )?command_(\w+)(?:\(| =)", re.MULTILINE)
    done = {
        name
        for path in python_files("debatebot/tui")
        for name in method.findall(path.read_text(encoding="utf-8"))
    }
    assert done == {command.name for command in COMMANDS}
