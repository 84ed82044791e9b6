"""Warnings that an author silenced, each with a reason; a silence that silences nothing is told."""

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct

from debatebot.pack.models import Quiet
from debatebot.pack.problems import Level, Place, Problem, did_you_mean, quoted
from debatebot.pack.reading import Reading
from debatebot.pack.tree import place_of

RULES: dict[str, Level] = {"quiet-unknown": "warning", "quiet-unused": "warning"}
"""What is said of the silences themselves; nobody can silence that."""

_Span = tuple[Place, Place]


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
        self._spans = _spans(reading) if any(quiet.about for quiet in self._all) else {}
        self._used: set[int] = set()

    def begin(self) -> None:
        """From here on, and of what was noted before, what is silenced is left out."""
        if self._all:
            self._reading.findings.hush(self._takes)

    def _takes(self, problem: Problem) -> bool:
        for i, quiet in enumerate(self._all):
            if quiet.rule == problem.rule and self._covers(quiet, problem):
                self._used.add(i)
                self.silenced.setdefault(problem, quiet.why)
                return True
        return False

    def _covers(self, quiet: Quiet, problem: Problem) -> bool:
        place = problem.line, problem.column
        spans = self._spans.get(quiet.about, ())
        return not quiet.about or any(start <= place < end for start, end in spans)

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
        if quiet.about not in self._spans:
            hint = did_you_mean(quiet.about, self._spans)
            return f"there is no {quoted(quiet.about)} in this file{hint}"
        return f"{quoted(quiet.about)} gives no warning {quoted(quiet.rule)}; take this out"


def _spans(reading: Reading) -> dict[str, list[_Span]]:
    """From where to where the parts of each name go."""
    spans: dict[str, list[_Span]] = {}
    for part, node in reading.nodes():
        if name := name_of(part):
            spans.setdefault(name, []).append((node.place, place_of(node.end)))
    return spans


def name_of(part: Any) -> str:
    """What a silence calls a part; empty when it has no name of its own."""
    for field in ("id", "say"):
        if name := getattr(part, field, ""):
            return str(name)
    if hasattr(part, "from_"):
        return f"{part.from_}>{part.to}"
    return f"¶{part.n}" if hasattr(part, "n") else ""
