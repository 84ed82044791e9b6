"""Plants a seeded sample of faults in a room and prints how many its tests notice, and which not.

The tests of the room are run once to record which statements each of them runs; then each fault is
tried by the tests that run its place.
"""

import argparse
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from hashlib import blake2b
from pathlib import Path

import msgspec
import pytest
from msgspec import Struct

from tests.mutation.covering import Recorder, Recording, joined
from tests.mutation.faults import Fault, faults_in
from tests.mutation.loading import load_from
from tests.mutation.trial import OPTIONS, try_all

ROOT = Path(__file__).parent.parent.parent
WATCHED = {
    "matching": ("tests/matching", "tests/debate", "tests/grading", "tests/tour"),
    "grading": ("tests/grading",),
    "debate": ("tests/debate", "tests/plain"),
}
"""The tests that answer for a room."""
WATCHABLE = "not slow and not timing and not terminal and not packaging"
"""Left out are tests whose outcome hangs on the machine, or that run in another process."""


class Row(Struct, frozen=True):
    """What became of one fault."""

    name: str
    place: str
    change: str
    noticed: bool
    tests: int
    "How many tests run its place."


def main() -> None:
    """Read the command line, record what tests run, try every fault."""
    ask = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    ask.add_argument("room", choices=sorted(WATCHED))
    ask.add_argument("--count", type=int, default=200)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--jobs", type=int, default=2)
    ask.add_argument("--budget", type=float, default=10, help="seconds of tests for one fault")
    ask.add_argument("--left", action="store_true", help="try only what was not noticed last time")
    ask.add_argument("--part", help=argparse.SUPPRESS)
    asked = ask.parse_args()
    os.environ["CI"] = "1"  # property tests try the same examples each time
    if asked.part:
        _part(asked)
        return
    subprocess.run(_again("--part", "record"), cwd=ROOT, check=True)
    if not asked.left:
        _results(asked).unlink(missing_ok=True)
    with ThreadPoolExecutor(asked.jobs) as pool:
        parts = [_again("--part", f"{number}/{asked.jobs}") for number in range(asked.jobs)]
        list(pool.map(lambda part: subprocess.run(part, cwd=ROOT, check=True), parts))
    _tell(asked)


def sample(room: str, count: int, seed: int) -> list[Fault]:
    """A seeded sample of a room's faults, in the order of its files.

    A change of one function takes only its own faults out of the sample.
    """
    files = sorted((ROOT / "debatebot" / room).rglob("*.py"))
    drawn: dict[str, tuple[bytes, Fault]] = {}
    for fault in (fault for file in files for fault in faults_in(file, ROOT)):
        nth = 0
        while (name := f"{fault.name}|{nth}") in drawn:
            nth += 1
        drawn[name] = blake2b(f"{seed}|{name}".encode(), digest_size=8).digest(), fault
    picked = sorted(drawn.values(), key=lambda pair: pair[0])[:count]
    return sorted((f for _, f in picked), key=lambda f: (f.path, f.line, f.number))


def _again(*more: str) -> list[str]:
    return [sys.executable, "-m", "tests.mutation", *sys.argv[1:], *more]


def _recording(room: str) -> Path:
    return ROOT / ".mutation" / f"{room}.json"


def _results(asked: argparse.Namespace) -> Path:
    return ROOT / ".mutation" / f"{asked.room}-{asked.seed}.jsonl"


def _part(asked: argparse.Namespace) -> None:
    """The work of one process: the recording, or every so-manieth fault."""
    if asked.part == "record":
        _record(asked.room)
        return
    number, jobs = map(int, asked.part.split("/"))
    recording = msgspec.json.decode(_recording(asked.room).read_bytes(), type=Recording)
    known = {row.name for row in _rows(asked) if row.noticed}
    faults = [f for f in sample(asked.room, asked.count, asked.seed) if _name(f) not in known]

    def told(fault: Fault, noticed: bool, tests: int) -> None:
        row = Row(
            _name(fault),
            f"{fault.path}:{fault.line}",
            f"{fault.was}  ->  {fault.is_}",
            noticed,
            tests,
        )
        with _results(asked).open("ab") as file:
            file.write(msgspec.json.encode(row) + b"\n")

    try_all(faults[number::jobs], ROOT, recording, asked.budget, told)


def _name(fault: Fault) -> str:
    return f"{fault.name}|{fault.line}|{fault.number}"


def _record(room: str) -> None:
    """Record what tests run, or of a recording that is there what has changed since."""
    kept = _recording(room)
    kept.parent.mkdir(exist_ok=True)
    digests = {"rooms": _digest(*(ROOT / "debatebot" / each for each in WATCHED))}
    for file in (file for folder in WATCHED[room] for file in (ROOT / folder).glob("test_*.py")):
        digests[file.relative_to(ROOT).as_posix()] = _digest(file)
    old = msgspec.json.decode(kept.read_bytes(), type=Recording) if kept.exists() else None
    if old and old.digests["rooms"] != digests["rooms"]:
        old = None
    files = [name for name in digests if not old or old.digests.get(name) != digests[name]]
    files = sorted(name for name in files if name != "rooms")
    if not files:
        return
    recorder = Recorder(ROOT / "debatebot" / room, ROOT)
    load_from(recorder.marked)
    pytest.main([*OPTIONS[:-1], WATCHABLE, *files], plugins=[recorder])
    new = recorder.kept(digests)
    kept.write_bytes(msgspec.json.encode(joined(old, new) if old else new))


def _digest(*paths: Path) -> str:
    files = [file for path in paths for file in ([path] if path.is_file() else path.rglob("*.py"))]
    return blake2b(b"".join(file.read_bytes() for file in sorted(files)), digest_size=8).hexdigest()


def _rows(asked: argparse.Namespace) -> list[Row]:
    """What is known of the faults of a sample; the last word on each."""
    file = _results(asked)
    lines = file.read_bytes().splitlines() if file.exists() else []
    rows = [msgspec.json.decode(line, type=Row) for line in lines]
    return list({row.name: row for row in rows}.values())


def _tell(asked: argparse.Namespace) -> None:
    wanted = {_name(fault) for fault in sample(asked.room, asked.count, asked.seed)}
    rows = [row for row in _rows(asked) if row.name in wanted]
    left = sorted((row.place, row.change, row.tests) for row in rows if not row.noticed)
    share = 1 - len(left) / max(1, len(rows))
    print(f"{asked.room}: {len(rows) - len(left)} of {len(rows)} faults noticed ({share:.1%})")
    for place, change, tests in left:
        print(f"  {place}: {change}{'' if tests else '  (no test runs it)'}")


if __name__ == "__main__":
    main()
