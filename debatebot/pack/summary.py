"""What `check` found in short: a row for each rule, and the numbers to end with."""

from collections.abc import Iterator

from msgspec import Struct

from debatebot.pack.problems import Level
from debatebot.pack.reader import Examined
from debatebot.pack.size import counted

_LEFT_OUT = "more"
"""The rule of the line that says that there are more problems than are listed."""
_HEAD = ("rule", "level", "found", "silenced")


class Row(Struct, frozen=True):
    """How often one rule spoke."""

    rule: str
    level: Level
    found: int
    silenced: int


def summary(examined: Examined) -> tuple[Row, ...]:
    """A row for each rule that found something: errors first, then by number and name."""
    found: dict[tuple[str, Level], list[int]] = {}
    for problem in examined.problems:
        if problem.rule != _LEFT_OUT:
            found.setdefault((problem.rule, problem.level), [0, 0])[0] += 1
    for silenced in examined.silenced:
        of = silenced.problem
        found.setdefault((of.rule, of.level), [0, 0])[1] += 1
    rows = (Row(rule, level, *numbers) for (rule, level), numbers in found.items())
    return tuple(sorted(rows, key=lambda r: (r.level != "error", -r.found, r.rule)))


def summary_lines(examined: Examined) -> Iterator[str]:
    """The rows as a table, if there are any, and a last line with all numbers."""
    rows = summary(examined)
    if rows:
        table = [_HEAD, *((r.rule, r.level, str(r.found), str(r.silenced)) for r in rows)]
        widths = [max(len(row[i]) for row in table) for i in range(len(_HEAD))]
        for rule, level, found, silenced in table:
            yield (
                f"{rule:<{widths[0]}}  {level:<{widths[1]}}  "
                f"{found:>{widths[2]}}  {silenced:>{widths[3]}}"
            )
    warnings = len(examined.problems) - len(examined.errors)
    numbers = [counted(len(examined.errors), "error"), counted(warnings, "warning")]
    if examined.silenced:
        numbers.append(f"{len(examined.silenced)} silenced")
    yield ", ".join(numbers)
