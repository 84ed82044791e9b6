"""Plants a seeded sample of faults in a room and prints how many its tests notice, and which not."""

import argparse
import ast
import json
import os
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest

from tests.mutation.covering import Covered, Recorder, covering
from tests.mutation.faults import Fault, faults_in
from tests.mutation.trial import noticed

ROOT = Path(__file__).parent.parent.parent
WATCHED = {
    "matching": ("tests/matching", "tests/debate", "tests/grading", "tests/tour"),
    "grading": ("tests/grading",),
    "debate": ("tests/debate", "tests/plain"),
}
"""The tests that answer for a room."""


def main() -> None:
    """Read the command line, record what tests run, try every fault."""
    ask = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    ask.add_argument("room", choices=sorted(WATCHED))
    ask.add_argument("--count", type=int, default=200)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--jobs", type=int, default=2)
    ask.add_argument("--coverage", type=Path, help="where what tests run is kept between runs")
    ask.add_argument("--part", help=argparse.SUPPRESS)
    asked = ask.parse_args()
    os.environ["CI"] = "1"  # property tests try the same examples each time
    if asked.part:
        _part(asked)
        return
    kept = asked.coverage or ROOT / ".mutation" / f"{asked.room}.json"
    if not kept.exists():
        _record(asked.room, kept)
    with ThreadPoolExecutor(asked.jobs) as pool:
        parts = list(pool.map(lambda n: _run_part(asked, kept, n), range(asked.jobs)))
    _tell(asked.room, [line for part in parts for line in part])


def sample(room: str, count: int, seed: int) -> list[Fault]:
    """A seeded sample of a room's faults, in the order of its files."""
    files = sorted((ROOT / "debatebot" / room).rglob("*.py"))
    every = [fault for file in files for fault in faults_in(file, ROOT)]
    picked = random.Random(seed).sample(every, min(count, len(every)))
    return sorted(picked, key=lambda fault: (fault.path, fault.line, fault.number))


def _record(room: str, kept: Path) -> None:
    recorder = Recorder(ROOT / "debatebot" / room)
    options = ["-q", "-p", "no:xdist", "-p", "no:cacheprovider", "-m", "not slow"]
    pytest.main([*options, *WATCHED[room]], plugins=[recorder])
    kept.parent.mkdir(exist_ok=True)
    kept.write_bytes(msgspec.json.encode(recorder.kept()))


def _run_part(asked: argparse.Namespace, kept: Path, number: int) -> list[str]:
    """Every so-manieth fault, in a process that loads pytest once and forks for each."""
    command = [
        sys.executable, "-m", "tests.mutation", asked.room, "--count", str(asked.count),
        "--seed", str(asked.seed), "--coverage", str(kept), "--part", f"{number}/{asked.jobs}",
    ]  # fmt: skip
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stderr)
    return done.stdout.splitlines()


def _part(asked: argparse.Namespace) -> None:
    tests = msgspec.json.decode(asked.coverage.read_bytes(), type=dict[str, Covered])
    number, jobs = map(int, asked.part.split("/"))
    for fault in sample(asked.room, asked.count, asked.seed)[number::jobs]:
        file = ROOT / fault.path
        found = covering(tests, str(file), fault.line, at_import=_at_import(file, fault.line))
        caught = bool(found) and noticed(fault, ROOT, found)
        row = {"place": f"{fault.path}:{fault.line}", "was": fault.was, "is": fault.is_}
        print(json.dumps({**row, "noticed": caught, "tests": len(found)}), flush=True)


def _at_import(file: Path, line: int) -> bool:
    """Whether a line is outside of every function."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    bodies = (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.Lambda))
    return not any(n.lineno < line <= (n.end_lineno or 0) for n in bodies)


def _tell(room: str, lines: list[str]) -> None:
    rows = sorted((json.loads(line) for line in lines), key=lambda row: str(row["place"]))
    left = [row for row in rows if not row["noticed"]]
    share = 1 - len(left) / max(1, len(rows))
    print(f"{room}: {len(rows) - len(left)} of {len(rows)} faults noticed ({share:.0%})")
    for row in left:
        why = "" if row["tests"] else "  (no test runs it)"
        print(f"  {row['place']}: {row['was']}  ->  {row['is']}{why}")


if __name__ == "__main__":
    main()
