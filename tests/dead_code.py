"""Names that nothing reads: a test of something is no reason for it to be there.

What only tests read of the program counts as dead, as does what nothing reads of anything else.

python -m tests.dead_code       names each with its place; CI runs it beside the other checks
"""

import sys
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from vulture import Vulture
from vulture.core import Item

from tests.files import ROOT, name_of

READ_ELSEWHERE = {
    # by Textual, which finds what it calls and shows by these names
    "action_*": "an action of a key or a click",
    "command_*": "what a command of the registry does on a screen",
    "on_*": "a message is handled",
    "watch_*": "a reactive has changed",
    "validate_*": "a reactive is about to change",
    "render": "how a widget is drawn",
    "get_content_*": "how large a widget is",
    "get_default_screen": "the first screen of the app",
    "discover": "what the palette shows before anything is typed",
    "viewport": "an argument of how large a widget is",
    "AUTO_FOCUS": "what has the focus first",
    "BINDINGS": "keys of a screen",
    "COMPONENT_CLASSES": "parts of a widget that a sheet may dress",
    "CSS_PATH": "the sheet of a screen",
    "DEFAULT_CSS": "the sheet of a widget",
    "ENABLE_COMMAND_PALETTE": "whether Textual's own palette opens",
    "ESCAPE_TO_MINIMIZE": "whether Esc makes a widget small",
    "cursor_blink": "how the cursor looks",
    "max_height": "how large a widget may be",
    # by other libraries
    "list_commands": "click: the commands there are",
    "get_command": "click: a command by its name",
    "format_commands": "click: the list in the help",
    "param": "click: an argument of what completes a value",
    "external_attr": "zipfile: the rights of a file in a wheel",
    "compress_type": "zipfile: how a file in a wheel is packed",
    "report_device_*": "pyte: what an emulated screen answers",
    "delay*": "pexpect: pauses that nobody needs",
    "get_code": "importlib: the code of a module that was changed",
    "pytest_*": "pytest: hooks",
    "pytestmark": "pytest: marks of a whole module",
    "collect_ignore*": "pytest: what is left out on this system",
    # by those who read what is written out
    "questions_*": "stats --json: fields of a standing",
    "brief_*": "stats --json: fields of a standing",
    # by the form of a pack
    "axis": "a pack may say what a tradeoff is about; `schema` and the page of fields show it",
    "burden": "a pack may say what each side has to show; `schema` and the page of fields show it",
    "language": "a pack says its language; `schema` and the page of fields show it",
    # by the classroom, which finds the script of a round by its name
    "Corners": "the round corners",
    "Drops": "the round drops",
    "Paraphrase": "the round paraphrase",
    "Quiz": "the round quiz",
    "Refute": "the round refute",
    "Teams": "the round teams",
    # in rooms whose reading is being worked over
    "Index": "matching: the points of one question, met without a grader",
    "crowd": "matching: a weight, read by its name",
    "news": "matching: a weight, read by its name",
    "ENGINE": "grading: the name of the way of reading",
    "bot_claims": "debate: what the part that is argued with said",
    "bot_line": "debate: the line that it said it in",
    "left_over": "debate: points of a statement that nobody made",
}
"""Names that somebody else reads, or that stay for a reason, by patterns of the shell."""

_BY_A_DECORATOR = [
    "@*.command*",
    "@click.*",
    "@on",
    "@on(*",
    "@pytest*",
]
"""Decorators that hand what is below them to somebody who calls it."""


def unused(program: Path, makers: Sequence[Path], tests: Sequence[Path]) -> list[Item]:
    """What nothing reads, in the order of the arguments.

    Args:
        program: has to be read by itself or by the makers.
        makers: make figures, tables and pages of it; they may be read by anything.
        tests: likewise.
    """
    finder = Vulture(ignore_decorators=_BY_A_DECORATOR)
    finder.scavenge([program, *makers])
    found = [each for each in finder.get_unused_code() if _is_in(each, program)]
    finder.scavenge(tests)
    return [*found, *(each for each in finder.get_unused_code() if not _is_in(each, program))]


def _is_in(item: Item, folder: Path) -> bool:
    return Path(item.filename).is_relative_to(folder)


def read_elsewhere(name: str) -> Iterator[str]:
    """The patterns of the table that a name fits."""
    return (pattern for pattern in READ_ELSEWHERE if fnmatchcase(name, pattern))


def main() -> int:
    """Name what is dead, and rows of the table that are.

    Returns:
        0 when there is neither, else 1.
    """
    found = unused(ROOT / "debatebot", [ROOT / "benchmarks", ROOT / "docs"], [ROOT / "tests"])
    fitting = {pattern for item in found for pattern in read_elsewhere(item.name)}
    dead = [item for item in found if not any(read_elsewhere(item.name))]
    lines = [f"{name_of(item.filename)}:{item.first_lineno}: {item.message}" for item in dead]
    lines += [f"READ_ELSEWHERE: no name fits {p!r}" for p in READ_ELSEWHERE if p not in fitting]
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
