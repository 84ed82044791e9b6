"""Warnings that an author silenced, each with a reason; a silence that silences nothing is told."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct

from debatebot.pack.models import Quiet
from debatebot.pack.problems import Level, Place, Problem, did_you_mean, quoted
from debatebot.pack.reading import Reading
from debatebot.pack.tree import place_of

RULES: dict[str, Level] = {"quiet-unknown": "warning", "quiet-unused": "warning"}
"""What is said of the silences themselves; nobody can silence that."""


class Silenced(Struct, frozen=True):
    """A warning that is left out, and why."""

    problem: Problem
    why: str


class Silences:
    """The silences of one file: which warnings they leave out, and which of them are of no use."""

    def __init__(self, reading: Reading, levels: Mapping[str, Level]) -> None:
        self.silenced: dict[Problem, str] = {}
        self._reading = reading
        self._levels = levels
        self._all = [q for q in reading.parts(Quiet) if reading.sound(q, "rule", "why", "about")]
        self._first: dict[tuple[str, str], int] = {}
        for i, quiet in enumerate(self._all):
            self._first.setdefault((quiet.rule, quiet.about), i)
        named = any(quiet.about for quiet in self._all)
        self._parts = NamedParts(reading) if named else None
        self._used: set[int] = set()

    def begin(self) -> None:
        """From here on, and of what was noted before, what is silenced is left out."""
        if self._all:
            self._reading.findings.hush(self._takes)

    def _takes(self, problem: Problem) -> bool:
        place = problem.line, problem.column
        around = self._parts.around(place) if self._parts is not None else ()
        for name in ("", *around):
            i = self._first.get((problem.rule, name))
            if i is not None:
                self._used.add(i)
                self.silenced.setdefault(problem, self._all[i].why)
                return True
        return False

    def end(self, run: Iterable[str]) -> None:
        """Tell of silences that are of no use.

        Args:
            run: the rules that had a chance to find something.
        """
        findings, had_a_chance = self._reading.findings, frozenset(run)
        for i, quiet in enumerate(self._all):
            if i in self._used:
                continue
            if wrong := self._wrong_rule(quiet.rule):
                place = self._reading.place(quiet, "rule")
                findings.add(place, "quiet-unknown", wrong, "warning")
            elif quiet.rule in had_a_chance and not findings.leaves_out:
                place = self._reading.place(quiet, "about")
                findings.add(place, "quiet-unused", self._unused(quiet), "warning")

    def _wrong_rule(self, rule: str) -> str:
        if self._levels.get(rule) == "error":
            return f"{quoted(rule)} is an error; only warnings can be silenced"
        if rule in self._levels:
            return ""
        known = [name for name, level in self._levels.items() if level == "warning"]
        return f"there is no rule {quoted(rule)}{did_you_mean(rule, known)}"

    def _unused(self, quiet: Quiet) -> str:
        if not quiet.about:
            return f"nothing here gives the warning {quoted(quiet.rule)}; take this out"
        known = self._parts.names if self._parts is not None else ()
        if quiet.about not in known:
            hint = did_you_mean(quiet.about, known)
            return f"there is no {quoted(quiet.about)} in this file{hint}"
        return f"{quoted(quiet.about)} gives no warning {quoted(quiet.rule)}; take this out"


class NamedParts:
    """The parts of a file that have names, to be found by a place in them."""

    def __init__(self, reading: Reading) -> None:
        parts = ((node.place, place_of(node.end), name_of(p)) for p, node in reading.nodes())
        self._parts = sorted(part for part in parts if part[2])
        self._starts = [start for start, _, _ in self._parts]
        self._holders = _holders(self._parts)
        self.names = dict.fromkeys(name for _, _, name in self._parts)

    def around(self, place: Place) -> Iterator[str]:
        """The names of all parts that hold a place, the innermost first."""
        i = bisect_right(self._starts, place) - 1
        while i >= 0:
            _, end, name = self._parts[i]
            if place < end:
                yield name
            i = self._holders[i]


def _holders(parts: Sequence[tuple[Place, Place, str]]) -> list[int]:
    """For each part the one that holds it, or -1: parts lie in each other or apart."""
    holders: list[int] = []
    open_: list[int] = []
    for i, (start, _, _) in enumerate(parts):
        while open_ and parts[open_[-1]][1] <= start:
            open_.pop()
        holders.append(open_[-1] if open_ else -1)
        open_.append(i)
    return holders


def name_of(part: Any) -> str:
    """What a silence calls a part; empty when it has no name of its own."""
    for field in ("id", "say"):
        if name := getattr(part, field, ""):
            return str(name)
    if hasattr(part, "from_"):
        return f"{part.from_}>{part.to}"
    return f"¶{part.n}" if hasattr(part, "n") else ""
