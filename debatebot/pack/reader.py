"""A folder with `questions.yaml` and `positions.yaml` becomes a `Pack`."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from msgspec import Struct

from debatebot.pack import rules_figures, rules_ids, rules_questions, rules_sides
from debatebot.pack.files import read_files, to_pack
from debatebot.pack.models import Pack
from debatebot.pack.problems import PackProblems, Problem
from debatebot.pack.quiet import Silenced, Silences
from debatebot.pack.rulebook import READING
from debatebot.pack.rules import Content, Rule, run

RULES: tuple[Rule, ...] = (
    *rules_ids.RULES,
    *rules_questions.RULES,
    *rules_figures.RULES,
    *rules_sides.RULES,
)
"""What has to hold before a pack is used (and the few warnings found on the way)."""


def read_pack(folder: Path) -> Pack:
    """Read a pack and check that it can be used; what `check` advises is not looked for.

    Raises:
        PackProblems: with every error of both files.
    """
    examined = examine(folder)
    if examined.pack is None:
        raise PackProblems(examined.errors)
    return examined.pack


class Examined(Struct, frozen=True):
    """What came of looking at a pack."""

    problems: tuple[Problem, ...]
    "In the order of file, line and column."
    pack: Pack | None = None
    "None when there are errors."
    silenced: tuple[Silenced, ...] = ()
    "Warnings that the pack says are meant to be so, in the same order."

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep the pack from being used."""
        return tuple(p for p in self.problems if p.level == "error")


def examine(
    folder: Path,
    advice: Iterable[Rule] = (),
    today: date | None = None,
    unsaved: Mapping[str, bytes] | None = None,
) -> Examined:
    """Read a pack and find all its problems at once.

    Args:
        folder: where `questions.yaml` and `positions.yaml` lie.
        advice: rules beyond those that have to hold.
        today: the day by which advice judges what is old; None when nothing is.
        unsaved: by a file's name the bytes to read in its place, before they are written.
    """
    questions, positions = read_files(folder, unsaved)
    files = (questions, positions)
    readings = [file.reading for file in files if file.reading is not None]
    content = Content(questions.model, positions.model, readings, today)
    rules = (*RULES, *advice)
    levels = READING | {rule.id: rule.level for rule in rules}
    silences = [Silences(reading, levels) for reading in readings]
    for one in silences:
        one.begin()
    run(rules, content)
    sound = not any(file.findings.has_errors for file in files)
    if sound and advice:
        idle = {rule.id for rule in rules if rule.by_day and today is None}
        for one in silences:
            one.end(levels.keys() - idle)
    problems = tuple(sorted({problem for file in files for problem in file.findings.close()}))
    silenced = tuple(
        Silenced(problem, why) for one in silences for problem, why in sorted(one.silenced.items())
    )
    return Examined(problems, to_pack(folder, questions, positions) if sound else None, silenced)
