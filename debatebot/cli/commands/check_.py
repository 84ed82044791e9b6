"""`debatebot check`: every problem of a pack at once, how much it holds, how well it is read."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from debatebot.cli.exits import Exit
from debatebot.cli.options import find_folder, json_option, pack_option
from debatebot.cli.output import data, data_json

if TYPE_CHECKING:
    from debatebot.authoring.bench import Bench
    from debatebot.pack.problems import Problem
    from debatebot.pack.reader import Examined

_DAY = "%Y-%m-%d"


@click.command("check")
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(file_okay=False))
@pack_option
@click.option(
    "--today",
    type=click.DateTime([_DAY]),
    metavar="DATE",
    help="The day by which notes on later events are old, else today.",
)
@click.option(
    "--bench",
    "with_bench",
    is_flag=True,
    help="Also grade the pack's samples and read its golden turns.",
)
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    folder: str | None,
    pack: str | None,
    today: object,
    with_bench: bool,
    as_json: bool,
) -> int:
    """Check a pack and print every problem at once.

    Problems come as file:line:column: message, then the pack's size by kind, section, side and
    paragraph. The exit code is 2 when there are errors; warnings alone leave it 0, and so does
    whatever the bench finds.
    """
    from datetime import datetime

    from debatebot.pack.check import check_pack

    day = today if isinstance(today, datetime) else datetime.now().astimezone()
    examined = check_pack(Path(find_folder(ctx, folder or pack)), day.date())
    bench = _bench(examined) if with_bench else None
    if as_json:
        _print_json(examined, bench, with_bench)
    else:
        _print_lines(examined)
        _print_bench(bench)
    return Exit.FINE if examined.pack is not None else Exit.USAGE


def _print_lines(examined: "Examined") -> None:
    from debatebot.pack.size import counted, measure, size_lines

    for problem in examined.problems:
        data(str(problem))
    errors = len(examined.errors)
    warnings = len(examined.problems) - errors
    data(f"{counted(errors, 'error')}, {counted(warnings, 'warning')}")
    if examined.pack is not None:
        for line in size_lines(measure(examined.pack)):
            data(line)


def _bench(examined: "Examined") -> "Bench | None":
    """The bench of a pack that can be used. The reader is loaded here, for this alone."""
    if examined.pack is None:
        return None
    from debatebot.authoring.bench import run_bench

    return run_bench(examined.pack)


def _print_bench(bench: "Bench | None") -> None:
    if bench is not None:
        from debatebot.authoring.bench import bench_lines

        for line in bench_lines(bench):
            data(line)


def _print_json(examined: "Examined", bench: "Bench | None", with_bench: bool) -> None:
    from msgspec import to_builtins

    from debatebot.pack.size import measure

    pack = examined.pack
    size = to_builtins(measure(pack), str_keys=True) if pack is not None else None
    problems = [_fields(problem) for problem in examined.problems]
    found = {"ok": pack is not None, "problems": problems, "size": size}
    if with_bench:
        found["bench"] = to_builtins(bench, str_keys=True)
    data_json(found)


def _fields(problem: "Problem") -> dict[str, object]:
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "level": problem.level,
        "rule": problem.rule,
        "message": problem.message,
    }
