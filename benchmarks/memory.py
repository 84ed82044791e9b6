"""The most memory that is in use at the doors, after a quiz's verdicts and in a debate, against an empty app.

    python -m benchmarks.memory

Each is started once in a pseudo-terminal and read from the system when it has come to rest: resident
memory at its peak, shared libraries included (Linux). The figure does not depend on how busy the
machine is.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.first_frame import COLUMNS, DOOR, EMPTY, ROWS, not_new, surroundings
from benchmarks.key_to_verdict import ASKED, PAINTED, QUIZ, SAID, UNHURRIED
from benchmarks.terminal import Terminal

LIMIT = 1.6
"""The doors may take this many times the memory of the empty app."""
EMPTY_APP, DOORS, IN_QUIZ, IN_DEBATE = "empty Textual app", "doors", "in a quiz", "in a debate"
DEBATE = ["-m", "debatebot", "debate", "--side", "pro", "--seed", "1"]
TURN = "partners there share the same worries, because cyber attacks cross every border"
ANSWERS = 3


def doors(ours: Terminal) -> None:
    """Home, and what is counted once it is on screen."""
    ours.wait_for(DOOR)


def quiz(ours: Terminal) -> None:
    """A few answers to the quiz that is measured for speed, too."""
    for said in SAID[:ANSWERS]:
        ours.wait_for(ASKED)
        ours.type(said)
        ours.wait_for(said[-8:])
        time.sleep(UNHURRIED)
        ours.press("enter")
        ours.wait_for(PAINTED)
        while ASKED not in ours.text():
            time.sleep(UNHURRIED)
            ours.press("enter")
            ours.settle(0.1)


def debate(ours: Terminal) -> None:
    """A turn, and what the part says to it."""
    ours.wait_for("turn 1 of")
    ours.type(TURN)
    ours.wait_for(TURN[-8:])
    time.sleep(UNHURRIED)
    ours.press("enter")
    ours.wait_for("turn 2 of")


PROGRAMS: dict[str, tuple[list[str], Callable[[Terminal], object]]] = {
    EMPTY_APP: (["-c", EMPTY], lambda terminal: terminal.wait_for("nothing")),
    DOORS: (["-m", "debatebot"], doors),
    IN_QUIZ: (["-m", "debatebot", *QUIZ[2:]], quiz),
    IN_DEBATE: (DEBATE, debate),
}
"""By name: what is started, and what is done in it."""


def measure() -> dict[str, float]:
    """MiB of each, in the order above."""
    peaks: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        not_new(Path(folder))
        around = surroundings(Path(folder))
        # One start before the count: the pack is then kept ready, as from the second start on.
        for name, (command, act) in (("", PROGRAMS[DOORS]), *PROGRAMS.items()):
            started = [sys.executable, *command]
            with Terminal(started, columns=COLUMNS, rows=ROWS, environment=around) as terminal:
                act(terminal)
                terminal.settle(0.5)
                peaks[name] = terminal.peak_memory()
    del peaks[""]
    return peaks


def main() -> int:
    """Print each and its ratio; 1 if the doors are over the limit."""
    peaks = measure()
    for name, mib in peaks.items():
        print(f"{name:<18} {mib:6.1f} MiB  {mib / peaks[EMPTY_APP]:5.2f} times the empty app")
    ratio = peaks[DOORS] / peaks[EMPTY_APP]
    print(f"limit for the doors: {LIMIT:g} times; measured: {ratio:.2f}")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
