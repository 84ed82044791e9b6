"""How long reading and checking a pack takes against PyYAML's own load of the same files, in turn.

    python -m benchmarks.pack_load [DIR] [RUNS]

Without DIR the shipped pack is read. The exit code is 1 when it is over its limit.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import yaml

from debatebot.pack.compose import LOADER
from debatebot.pack.locate import find_pack
from debatebot.pack.reader import read_pack
from debatebot.pack.version import POSITIONS, QUESTIONS

LIMIT = 2.0
"""Reading with every place and every check may take this many times as long as reading alone."""

RUNS = 15


def measure(folder: Path, runs: int) -> dict[str, float]:
    """Median seconds of each way to read the folder; the first round is not counted."""
    ways: dict[str, Callable[[], object]] = {
        "yaml.load": lambda: [
            yaml.load((folder / name).read_text(encoding="utf-8"), LOADER)
            for name in (QUESTIONS, POSITIONS)
        ],
        "read_pack": lambda: read_pack(folder),
    }
    times: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(runs + 1):
        for name, read in ways.items():
            start = time.perf_counter()
            read()
            if turn:
                times[name].append(time.perf_counter() - start)
    return {name: median(seconds) for name, seconds in times.items()}


def main() -> int:
    """Print both figures; 1 if `read_pack` is over its limit."""
    folder = find_pack(sys.argv[1] if len(sys.argv) > 1 else None)
    medians = measure(folder, int(sys.argv[2]) if len(sys.argv) > 2 else RUNS)
    for name, seconds in medians.items():
        print(f"{name:<10} {seconds * 1000:7.1f} ms")
    ratio = medians["read_pack"] / medians["yaml.load"]
    print(f"limit: {LIMIT:g} times; measured: {ratio:.2f}")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
