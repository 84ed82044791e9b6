"""How long `debatebot --help` takes against `python -c pass`, run in turn: the ratio is the figure.

    python -m benchmarks.cli_start [RUNS]

The exit code is 1 when it is over its limit.
"""

import os
import subprocess
import sys
import time
from statistics import median

LIMIT = 5.0
"""`--help` may take this many times as long as an interpreter that does nothing."""

RUNS = 25
"""Rounds measured; each runs every command once, so that a busy moment slows all of them."""

COMMANDS: dict[str, list[str]] = {
    "python -c pass": ["-c", "pass"],
    "import click": ["-c", "import click"],
    "debatebot --version": ["-m", "debatebot", "--version"],
    "debatebot --help": ["-m", "debatebot", "--help"],
}


def measure(runs: int) -> dict[str, float]:
    """Median seconds of each command; one round before the count fills the bytecode caches."""
    # Compiling every module at each start is not what a user has.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for turn in range(runs + 1):
        for name, arguments in COMMANDS.items():
            start = time.perf_counter()
            subprocess.run(
                [sys.executable, *arguments],
                check=True,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                env=environment,
            )
            if turn:
                times[name].append(time.perf_counter() - start)
    return {name: median(seconds) for name, seconds in times.items()}


def main() -> int:
    """Print a line for each command; 1 if `--help` is over its limit."""
    medians = measure(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS)
    floor = medians["python -c pass"]
    for name, seconds in medians.items():
        print(f"{name:<20} {seconds * 1000:7.1f} ms  {seconds / floor:5.2f} times 'pass'")
    ratio = medians["debatebot --help"] / floor
    print(f"limit for --help: {LIMIT:g} times; measured: {ratio:.2f}")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
