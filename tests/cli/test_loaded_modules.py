"""What a command loads: a start is as slow as what it imports."""

import json
import subprocess
import sys

import pytest

from debatebot.cli.table import COMMANDS

SCREENS = {"textual", "rich", "debatebot.tui"}

PROGRAM = """
import json, sys
before = set(sys.modules)
from debatebot.cli.main import run
code = run(sys.argv[1:])
loaded = sorted(set(sys.modules) - before)
print(json.dumps([code, loaded]), file=sys.stderr)
"""


def loaded_by(*arguments: str, typed: str = "") -> set[str]:
    """Packages that are not Python's own, and our rooms, loaded by one command line."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        input=typed,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    code, modules = json.loads(done.stderr.splitlines()[-1])
    assert code == 0, done.stderr
    packages = {name.partition(".")[0] for name in modules}
    rooms = {".".join(name.split(".")[:2]) for name in modules if name.startswith("debatebot.")}
    return (packages - sys.stdlib_module_names - {"debatebot"}) | rooms


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_loads_nothing_but_click(option: str) -> None:
    assert loaded_by(option) == {"click", "debatebot.cli"}


def test_help_loads_no_part_of_python_that_is_slow() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, "--help"], capture_output=True, text=True, check=True
    )
    _, modules = json.loads(done.stderr)
    slow = {"asyncio", "importlib.metadata", "json", "difflib", "sqlite3", "tomllib", "logging"}
    assert slow.isdisjoint(modules)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_help_of_a_command_loads_no_other_room(name: str) -> None:
    assert loaded_by(name, "--help") == {"click", "debatebot.cli"}
