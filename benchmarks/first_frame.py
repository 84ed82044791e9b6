"""The frame that shows the doors and where one stands, against an empty Textual app's first frame.

    python -m benchmarks.first_frame [RUNS]

Both are started in turn in a pseudo-terminal, with warm bytecode caches; the ratio of the medians
is the figure. The empty app is one `Static` and nothing else.
"""

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from benchmarks.terminal import Terminal
from debatebot.pack.locate import find_pack
from debatebot.pack.reader import read_pack
from debatebot.play import newcomer
from debatebot.play.desk import open_desk

LIMIT = 1.45
"""The doors may take this many times as long as the empty app."""
RUNS = 15
"""Rounds measured; each runs both programs once, so that a busy moment slows both."""
COLUMNS, ROWS = 100, 30
DOOR = "questions firm"
"""Where one stands with the quiz: the last of what the frame has to show."""
EMPTY = """
from textual.app import App, ComposeResult
from textual.widgets import Static

class Empty(App[None]):
    def compose(self) -> ComposeResult:
        yield Static("nothing")

Empty().run()
"""


def seconds(command: list[str], wanted: str, data: Path) -> float:
    """From the start of a program to the frame that shows a text."""
    around = surroundings(data)
    with Terminal(command, columns=COLUMNS, rows=ROWS, environment=around) as terminal:
        return terminal.wait_for(wanted)


def surroundings(data: Path) -> dict[str, str | None]:
    """What a user has around the program, and progress kept in a folder of ours."""
    return {
        # Compiling every module at each start is not what a user has.
        "PYTHONDONTWRITEBYTECODE": None,
        "TEXTUAL_DRIVER": None,
        "DEBATEBOT_PACK": None,
        "DEBATEBOT_DATA": str(data),
    }


def not_new(data: Path) -> None:
    """Somebody new sees the first run instead of the doors: leave it behind."""
    pack = read_pack(find_pack(None))
    desk = open_desk(pack, str(data), "me", lambda: datetime.now(UTC))
    desk.set_setting(newcomer.SEEN, "yes")
    desk.close()


def measure(runs: int) -> tuple[float, float]:
    """Median seconds of the empty app and of ours; one round before the count warms the caches."""
    empty: list[float] = []
    ours: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        not_new(data)
        for turn in range(runs + 1):
            times = (
                seconds([sys.executable, "-c", EMPTY], "nothing", data),
                seconds([sys.executable, "-m", "debatebot"], DOOR, data),
            )
            if turn:
                empty.append(times[0])
                ours.append(times[1])
    return median(empty), median(ours)


def main() -> int:
    """Print both medians and their ratio; 1 if it is over the limit."""
    empty, ours = measure(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS)
    ratio = ours / empty
    print(f"empty Textual app    {empty * 1000:7.1f} ms")
    print(f"doors with standing  {ours * 1000:7.1f} ms  {ratio:5.2f} times the empty app")
    print(f"limit: {LIMIT:g} times; measured: {ratio:.2f}")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
