"""From the command of a warm-up to its first prompt, against an empty Textual app's first frame.

    python -m benchmarks.first_prompt [RUNS]

`debatebot warmup corners` opens on the explanation; Enter, sent as soon as that is on screen, shows
the first prompt. Both times are counted, none of the reader's. Started in turn with the empty app
of `first_frame`, with warm bytecode caches; the ratio of the medians is the figure.
"""

import sys
import tempfile
from pathlib import Path
from statistics import median

from benchmarks.first_frame import COLUMNS, EMPTY, ROWS, not_new, seconds, surroundings
from benchmarks.terminal import Terminal

LIMIT = 1.7
"""The first prompt may take this many times as long as the empty app's first frame."""
RUNS = 15
EXPLAINED, ASKED = "Enter start", "strongly agree"
"""The last of what the explanation has to show, and of what the first prompt has."""
Times = tuple[float, float, float]
"""Seconds: the empty app, our explanation, our first prompt."""


def to_first_prompt(data: Path) -> tuple[float, float]:
    """Seconds from the start of the command to the explanation, and to the first prompt."""
    around = surroundings(data)
    command = [sys.executable, "-m", "debatebot", "warmup", "corners", "--seed", "42"]
    with Terminal(command, columns=COLUMNS, rows=ROWS, environment=around) as terminal:
        explained = terminal.wait_for(EXPLAINED)
        terminal.press("enter")
        return explained, terminal.wait_for(ASKED)


def measure(runs: int) -> Times:
    """Median seconds; one round before the count warms the caches."""
    rounds: list[Times] = []
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        not_new(data)
        for turn in range(runs + 1):
            empty = seconds([sys.executable, "-c", EMPTY], "nothing", data)
            explained, asked = to_first_prompt(data)
            if turn:
                rounds.append((empty, explained, asked))
    first, second, third = (median(column) for column in zip(*rounds, strict=True))
    return first, second, third


def main() -> int:
    """Print the medians and the ratio; 1 if it is over the limit."""
    empty, explained, asked = measure(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS)
    ratio = asked / empty
    print(f"empty Textual app    {empty * 1000:7.1f} ms")
    print(f"explanation          {explained * 1000:7.1f} ms  {explained / empty:5.2f} times")
    print(f"first prompt         {asked * 1000:7.1f} ms  {ratio:5.2f} times")
    print(f"limit: {LIMIT:g} times; measured: {ratio:.2f}")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
