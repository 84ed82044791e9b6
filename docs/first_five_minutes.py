"""Play a newcomer's first five minutes in a real terminal and keep its screens as text.

python docs/first_five_minutes.py        writes docs/first-five-minutes.md; POSIX only
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.terminal import Terminal  # noqa: E402 - found beside this folder

COLUMNS, ROWS = 80, 24
HEAD = """# A newcomer's first five minutes

Played in a terminal of {columns} by {rows} with nothing kept before, and written down as it stood on
the screen; `python docs/first_five_minutes.py` plays it again and writes this page.
"""

STEPS: tuple[tuple[str, str, str], ...] = (
    ("5", "", "One reason"),
    ("cos china hacks everyone so better do it together", "enter", "That was a debate, in small."),
    ("", "enter", "4 points"),
    ("japan, aus, new zeland", "enter", "you wrote"),
    ("korea", "enter", "4 of 4"),
    ("", "enter", "The article"),
    ("", "enter", "empty Enter looks"),
    ("war with china", "enter", "war with china"),
    ("too expensive", "enter", "too expensive"),
    ("", "enter", "left open"),
    ("4", "", "you began at 5"),
    ("", "enter", "q quit"),
)
"""What is typed, the key after it, and a text by which the next screen is known."""


def main() -> None:
    """Play, and write the page."""
    page = Path(__file__).with_name("first-five-minutes.md")
    with tempfile.TemporaryDirectory() as data:
        page.write_text(played(Path(data)), encoding="utf-8")


def played(data: Path) -> str:
    """The whole page."""
    command = [sys.executable, "-m", "debatebot", "--data", str(data)]
    parts = [HEAD.format(columns=COLUMNS, rows=ROWS), "`debatebot`, and the first screen:\n"]
    with Terminal(command, columns=COLUMNS, rows=ROWS, folder=ROOT) as terminal:
        parts.append(_screen(terminal, "where do you stand?"))
        for typed, key, wanted in STEPS:
            terminal.type(typed)
            if typed and key:
                terminal.wait_for(_holds(typed))
            if key:
                terminal.press(key)
            parts += [_pressed(typed, key), _screen(terminal, wanted)]
        terminal.press("q")
        terminal.wait_exit()
        farewell = next(line for line in terminal.text().split("\n") if "All kept" in line)
        parts += [_pressed("q", ""), _block(farewell)]
    return "\n".join(parts)


def _holds(typed: str) -> Callable[[str], bool]:
    """Whether the words stand on the screen, wherever its lines end."""
    return lambda shown: "".join(typed.split()) in "".join(shown.replace("▌", "").split())


def _screen(terminal: Terminal, wanted: str) -> str:
    terminal.wait_for(wanted)
    terminal.settle()
    return _block(terminal.text())


def _block(text: str) -> str:
    return f"```text\n{text.rstrip()}\n```\n"


def _pressed(typed: str, key: str) -> str:
    """What was done, as a line of its own."""
    words = f"types `{typed}`" if len(typed) > 1 else f"presses `{typed}`" if typed else ""
    last = "Enter" if key == "enter" else key
    return (
        f"**{words}, then {last}**\n" if words and last else f"**{words or f'presses {last}'}**\n"
    )


if __name__ == "__main__":
    main()
