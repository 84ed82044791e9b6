"""From Enter on an answer to its painted verdict, against the echo of a key in an empty Textual app.

    python -m benchmarks.key_to_verdict [ROUNDS]

Both programs run at the same time in pseudo-terminals and are asked in turn. An echo is a letter
typed into the one box of an app that has nothing else; a verdict is the screen that shows what was
written, what it earned and why, with the answer on disk. Counted is the time until the bytes came.
"""

import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles
from string import ascii_letters

from benchmarks.first_frame import COLUMNS, ROWS, not_new, surroundings
from benchmarks.terminal import Terminal

LIMIT = 5.0
"""A verdict may take this many times as long as an echo, by the medians."""
LIMIT_MS = 50.0
"""And 95 of 100 verdicts have to be there within this many milliseconds."""
ROUNDS = 40
UNHURRIED = 1.1
"""Seconds between two Enters: one that follows sooner may be a held key, and is waited for."""
BOX = """
from textual.app import App, ComposeResult
from textual.widgets import Input, Static

class Box(App[None]):
    def compose(self) -> ComposeResult:
        yield Static("nothing")
        yield Input()

Box().run()
"""
QUIZ = ["-m", "debatebot", "quiz", "drill", "--seed", "1", "--count", "99"]
ASKED, PAINTED, ANSWERED = "In your own words", "you wrote", "Enter next"
"""What is on screen with a question, with its verdict, and with its answer."""
SAID = (
    "russia and china",
    "it would be stretched too thin, because its members are in europe",
    "cyber attacks do not stop at a border",
    "i think aukus and the quad",
    "2022",
    "no idea, maybe trade",
    "partners there share the same worries",
)
"""What is typed, in turn: short and long, right and wrong."""


def measure(rounds: int) -> tuple[list[float], list[float]]:
    """Milliseconds of echoes and of verdicts; the first of each only warms up."""
    echoes: list[float] = []
    verdicts: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        not_new(Path(folder))
        around = surroundings(Path(folder))
        size = {"columns": COLUMNS, "rows": ROWS, "environment": around}
        with (
            Terminal([sys.executable, "-c", BOX], **size) as empty,  # type: ignore[arg-type]
            Terminal([sys.executable, *QUIZ], **size) as ours,  # type: ignore[arg-type]
        ):
            empty.wait_for("nothing")
            for turn in range(rounds + 1):
                typed = ascii_letters[: turn % len(ascii_letters) + 1]
                if turn and len(typed) == 1:
                    empty.press("ctrl+u")
                echo = empty.time_to(typed[-1], typed)
                verdict = _verdict(ours, SAID[turn % len(SAID)])
                if turn:
                    echoes.append(echo * 1000)
                    verdicts.append(verdict * 1000)
    return echoes, verdicts


def _verdict(ours: Terminal, said: str) -> float:
    """Seconds from Enter to the verdict; then on to the next question."""
    ours.wait_for(ASKED)
    ours.type(said)
    ours.wait_for(said[-8:])
    time.sleep(UNHURRIED)
    taken = ours.time_to("enter", PAINTED)
    while ASKED not in ours.text():
        time.sleep(UNHURRIED)
        ours.press("enter")
        ours.settle(0.1)
    return taken


def at_95(milliseconds: list[float]) -> float:
    """What 95 of 100 are below."""
    return quantiles(milliseconds, n=20, method="inclusive")[-1]


def main() -> int:
    """Print medians, 95th percentiles and their ratio; 1 if a limit is not kept."""
    echoes, verdicts = measure(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
    ratio = median(verdicts) / median(echoes)
    for name, times in (("echo in an empty app", echoes), ("painted verdict", verdicts)):
        print(f"{name:<21} {median(times):6.1f} ms, 95 of 100 within {at_95(times):6.1f} ms")
    print(
        f"limits: {LIMIT:g} times and {LIMIT_MS:g} ms; measured: {ratio:.2f}, {at_95(verdicts):.1f}"
    )
    return 0 if ratio <= LIMIT and at_95(verdicts) <= LIMIT_MS else 1


if __name__ == "__main__":
    sys.exit(main())
