"""What a command loads: a start is as slow as what it imports."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from debatebot.cli.table import COMMANDS
from debatebot.pack.locate import find_pack
from debatebot.pack.reader import read_pack

SCREENS = {"textual", "rich", "debatebot.tui"}

QUESTION = read_pack(find_pack(None)).questions[0].id

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


@pytest.mark.parametrize(
    "arguments",
    [
        ("grade", QUESTION, "some words"),
        ("match", "--side", "pro", "some words"),
        ("check",),
        ("schema",),
        ("stats",),
        ("data", "path"),
        ("quiz", "--plain", "--count", "1"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_no_command_without_a_screen_loads_one(arguments: tuple[str, ...], tmp_path: Path) -> None:
    loaded = loaded_by("--data", str(tmp_path / "data"), *arguments, typed="quit\n")
    assert SCREENS.isdisjoint(loaded)
    assert "debatebot.plain" not in loaded or arguments[0] == "quiz"


@pytest.mark.parametrize("name", ["grade", "match", "check"])
def test_reading_a_text_opens_no_database(name: str) -> None:
    more = {"grade": (QUESTION, "words"), "match": ("--side", "anti", "words"), "check": ()}
    assert {"peewee", "debatebot.progress"}.isdisjoint(loaded_by(name, *more[name]))


def test_check_loads_the_reader_for_the_bench_alone() -> None:
    reader = {"debatebot.authoring", "debatebot.grading", "debatebot.debate"}
    assert reader.isdisjoint(loaded_by("check"))
