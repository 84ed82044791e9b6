"""Measure everything about speed that has a limit, and write the table of it into docs/speed.md.

    python -m benchmarks.table

Takes about four minutes. Other work on the machine slows what takes longer more than its yardstick:
leave it alone meanwhile.
"""

import platform
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks import cli_start, first_frame, first_prompt, key_to_verdict, memory

PAGE = Path(__file__).parent.parent / "docs" / "speed.md"
HEAD = """# Speed and memory

How long one waits, and what it takes, each beside a yardstick measured in turn with it in the same run. Machines differ, and so do their busy hours: the ratio is the figure. `python -m benchmarks.table` measures and writes this page; each row can be had by itself.

Measured with Python {python} and Textual {textual} on {system}.

| what one waits for | yardstick | ours | ratio | limit | `python -m` |
|---|---|---|---|---|---|
"""
TAIL = """
- **The doors** are home's first frame, with where one stands; what has fallen due is counted after it. The empty app shows one word. Which modules may load before that frame is a list in `tests/tui/first_frame_modules.txt`, compared in every run of the tests.
- **A verdict** is painted when what was written, what it earned and why are on screen, and the answer is on disk; the echo is a letter in the one box of an app that has nothing else. 95 of 100 verdicts have to be there within {within:g} ms.
- **Memory** is what was resident at the peak, shared libraries included. The limit is for the doors; a quiz adds the readers, and a debate what is known of every claim. `pytest -m slow tests/terminal/test_memory.py` holds all three.
"""


class Row(NamedTuple):
    """One figure beside its yardstick."""

    what: str
    yardstick: str
    measured: tuple[float, float]
    "Yardstick and ours, in the unit."
    unit: str
    limit: float | None
    module: str
    also: str = ""
    kept: bool = True
    "Whether what `also` says is within its limit."

    @property
    def ratio(self) -> float:
        """Ours as a multiple of the yardstick."""
        return self.measured[1] / self.measured[0]

    @property
    def within(self) -> bool:
        """Whether every limit of the row is kept."""
        return self.kept and (self.limit is None or self.ratio <= self.limit)

    def __str__(self) -> str:
        floor, ours = (f"{value:.1f} {self.unit}" for value in self.measured)
        limit = "" if self.limit is None else f"{self.limit:g}"
        missed = "" if self.within else " **missed**"
        cells = (
            self.what,
            f"{self.yardstick}: {floor}",
            f"{ours}{self.also}",
            f"{self.ratio:.2f}{missed}",
            limit,
            f"`benchmarks.{self.module}`",
        )
        return f"| {' | '.join(cells)} |"


def help_rows() -> Iterator[Row]:
    """The command line's help."""
    medians = cli_start.measure(cli_start.RUNS)
    pair = (medians["python -c pass"] * 1000, medians["debatebot --help"] * 1000)
    yield Row("`debatebot --help`", "`python -c pass`", pair, "ms", cli_start.LIMIT, "cli_start")


def frame_rows() -> Iterator[Row]:
    """The doors."""
    empty, ours = (value * 1000 for value in first_frame.measure(first_frame.RUNS))
    yield Row(
        "the frame that shows the doors",
        "first frame of an empty app",
        (empty, ours),
        "ms",
        first_frame.LIMIT,
        "first_frame",
    )


def prompt_rows() -> Iterator[Row]:
    """A warm-up."""
    empty, _, asked = (value * 1000 for value in first_prompt.measure(first_prompt.RUNS))
    yield Row(
        "the first prompt of a warm-up",
        "first frame of an empty app",
        (empty, asked),
        "ms",
        first_prompt.LIMIT,
        "first_prompt",
    )


def verdict_rows() -> Iterator[Row]:
    """A verdict."""
    echoes, verdicts = key_to_verdict.measure(key_to_verdict.ROUNDS)
    late = key_to_verdict.at_95(verdicts)
    yield Row(
        "from Enter to the painted verdict",
        "echo of a key in an empty app",
        (median(echoes), median(verdicts)),
        "ms",
        key_to_verdict.LIMIT,
        "key_to_verdict",
        f"; 95 of 100 within {late:.1f} ms",
        late <= key_to_verdict.LIMIT_MS,
    )


def memory_rows() -> Iterator[Row]:
    """Memory at its peak."""
    peaks = memory.measure()
    empty = peaks.pop(memory.EMPTY_APP)
    for name, mib in peaks.items():
        limit = memory.LIMIT if name == memory.DOORS else None
        yield Row(f"memory: {name}", "empty app", (empty, mib), "MiB", limit, "memory")


MEASURES: tuple[Callable[[], Iterator[Row]], ...] = (
    help_rows,
    frame_rows,
    prompt_rows,
    verdict_rows,
    memory_rows,
)


def main() -> int:
    """Measure, print and write; 1 if a limit is not kept."""
    rows = []
    for rows_of in MEASURES:
        for row in rows_of():
            print(row, flush=True)
            rows.append(row)
    head = HEAD.format(
        python=platform.python_version(), textual=version("textual"), system=platform.system()
    )
    tail = TAIL.format(within=key_to_verdict.LIMIT_MS)
    PAGE.write_text(head + "".join(f"{row}\n" for row in rows) + tail, encoding="utf-8")
    return 0 if all(row.within for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
