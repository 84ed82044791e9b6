"""What a command loads: a start is as slow as what it imports."""

import json
import subprocess
import sys
from pathlib import Path

from debatebot.cli.table import COMMANDS
from tests.packs import RIVER, river

Line = tuple[str, ...]

RIVERS = ("--pack", str(RIVER))

PROGRAM = """
import json, sys
before = set(sys.modules)
from debatebot.cli.main import run
for arguments in json.loads(sys.argv[1]):
    code = run(arguments)
    loaded = sorted(set(sys.modules) - before)
    before |= set(loaded)
    print(json.dumps([arguments, code, loaded]), file=sys.stderr)
"""

QUICK = {"click", "debatebot.cli"}
"""What may be there before a command does its work."""


def started(*lines: Line, typed: str = "") -> list[tuple[str, set[str]]]:
    """The command lines, run in one process in this order: each with the modules it added."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, json.dumps(lines)],
        input=typed,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    rows = [json.loads(line) for line in done.stderr.splitlines() if line.startswith("[[")]
    assert [code for _, code, _ in rows] == [0] * len(lines), done.stderr
    return [(" ".join(arguments), set(modules)) for arguments, _, modules in rows]


def packages(modules: set[str]) -> set[str]:
    """Packages that are not Python's own, and our rooms."""
    found = {name.partition(".")[0] for name in modules}
    rooms = {".".join(name.split(".")[:2]) for name in modules if name.startswith("debatebot.")}
    return (found - sys.stdlib_module_names - {"debatebot"}) | rooms


def test_help_loads_nothing_but_click() -> None:
    helps: list[Line] = [("--help",), ("--version",), *((name, "--help") for name in COMMANDS)]
    said = started(*helps)
    assert packages(said[0][1]) == QUICK
    assert {line: more for line, modules in said if (more := packages(modules) - QUICK)} == {}


def test_help_loads_no_part_of_python_that_is_slow() -> None:
    program = PROGRAM.replace("import json, sys", "import sys").replace("json.loads", "eval")
    program = program.replace("json.dumps", "repr")
    done = subprocess.run(
        [sys.executable, "-c", program, '[["--help"]]'], capture_output=True, text=True, check=True
    )
    slow = {"asyncio", "importlib.metadata", "json", "difflib", "sqlite3", "tomllib", "logging"}
    assert "click" in done.stderr
    assert {name for name in slow if f"'{name}'" in done.stderr} == set()


def test_a_command_loads_no_more_than_it_needs(tmp_path: Path) -> None:
    """The order tells: a room that a line may load comes into play after those that may not."""
    data = ("--data", str(tmp_path / "data"))
    said = started(
        ("check",),
        ("schema",),
        (*RIVERS, "grade", river().questions[0].id, "some words"),
        (*RIVERS, "match", "--side", "pro", "some words"),
        (*RIVERS, *data, "stats"),
        (*data, "data", "path"),
        (*RIVERS, *data, "quiz", "--plain", "--count", "1"),
        typed="quit\n",
    )
    late = {
        "check": {"debatebot.authoring", "debatebot.grading", "debatebot.debate"},
        "match": {"sqlite3", "debatebot.progress"},
        "path": {"debatebot.plain"},
        "quiz": {"textual", "rich", "debatebot.tui"},
    }
    so_far, seen = set[str](), []
    for line, modules in said:
        so_far |= packages(modules)
        for name, rooms in late.items():
            if name in line.split():
                seen.append(name)
                assert rooms.isdisjoint(so_far), line
    assert seen == list(late)
