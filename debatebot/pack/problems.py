"""What is wrong with a pack: every problem with its file, line, column, sentence and rule."""

from collections.abc import Callable, Iterable
from itertools import islice
from typing import Literal

from msgspec import Struct

from debatebot.text.sanitise import one_line

Level = Literal["error", "warning"]
Place = tuple[int, int]
"""Line and column, both counted from 1; columns count characters."""

PROBLEMS_A_FILE = 500
"""Errors, and warnings, listed of one file; one with more is wrong as a whole, not in details."""
_QUOTED_CHARACTERS = 40
_CHOICES = 2000
"""Names among which the nearest is looked for."""
_OTHER_WORDS = {
    "question": "ask",
    "prompt": "ask",
    "answer": "accept",
    "answers": "accept",
    "text": "says",
    "claim": "says",
    "paraphrases": "phrasings",
    "examples": "phrasings",
    "con": "anti",
    "against": "anti",
    "for": "pro",
    "true/false": "true_false",
}
"""Words that other tools use for what a pack calls otherwise."""


class Problem(Struct, frozen=True, order=True):
    """One thing that is wrong, or worth a second look."""

    file: str
    line: int
    column: int
    message: str
    level: Level = "error"
    rule: str = ""

    def __str__(self) -> str:
        """`file:line:column: message`; a warning says that it is one."""
        mark = "warning: " if self.level == "warning" else ""
        return f"{one_line(self.file)}:{self.line}:{self.column}: {mark}{self.message}"


class PackProblems(Exception):
    """A pack cannot be used; holds all its problems, in the order of file, line and column."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


class Findings:
    """Collects the problems of one file."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._found: dict[Level, list[Problem]] = {"error": [], "warning": []}
        self._left_out: set[Level] = set()
        self._hushed: Callable[[Problem], bool] | None = None

    def add(self, place: Place, rule: str, message: str, level: Level = "error") -> bool:
        """Note one problem; of each level `PROBLEMS_A_FILE` are kept. False when it is hushed."""
        problem = Problem(self.file, *place, message, level, rule)
        if level == "warning" and self._hushed is not None and self._hushed(problem):
            return False
        if len(self._found[level]) < PROBLEMS_A_FILE:
            self._found[level].append(problem)
        else:
            self._left_out.add(level)
        return True

    def hush(self, hushed: Callable[[Problem], bool]) -> None:
        """Leave out those warnings, noted or to come, of which this is true."""
        self._found["warning"] = [p for p in self._found["warning"] if not hushed(p)]
        self._hushed = hushed

    @property
    def has_errors(self) -> bool:
        """Whether an error was noted."""
        return bool(self._found["error"])

    @property
    def leaves_out(self) -> bool:
        """Whether there are more warnings than are listed."""
        return "warning" in self._left_out

    @property
    def full(self) -> bool:
        """Whether further errors are left out: their sentences need not be made."""
        return "error" in self._left_out

    def close(self) -> list[Problem]:
        """All problems noted, with a last line for each level that has more than are listed."""
        found = [problem for level in self._found.values() for problem in level]
        for level in sorted(self._left_out):
            last = max(self._found[level])
            more = "… and more of this file"
            found.append(Problem(self.file, last.line, last.column, more, level, "more"))
        return found


def quoted(value: str) -> str:
    """A value as it may stand in a message: one line, without controls, not too long."""
    shown = one_line(value, _QUOTED_CHARACTERS)
    return f"'{shown}'" if shown == value else f"'{shown}…'"


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """The choice that a misspelt word most probably means, or None.

    A third of the letters may differ. Of equally near choices the first is named.
    """
    from rapidfuzz.distance import OSA

    known = list(islice(choices, _CHOICES))
    word = word[:200].strip().casefold()
    if _OTHER_WORDS.get(word) in known:
        return _OTHER_WORDS[word]
    best, least = None, max(1, len(word) // 3) + 1
    for choice in known:
        distance = OSA.distance(word, choice.casefold(), score_cutoff=least)
        if distance < least:
            best, least = choice, distance
    return best


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """A clause to end a message with: the nearest choice, or nothing."""
    near = nearest(word, choices)
    return f"; did you mean '{near}'?" if near is not None else ""
