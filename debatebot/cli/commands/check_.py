"""`debatebot check`: every problem of a pack at once, how much it holds, how well it is read."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from debatebot.cli.chosen import find_folder
from debatebot.cli.exits import Exit
from debatebot.cli.options import json_option, pack_option
from debatebot.cli.output import data, data_json, narrate

if TYPE_CHECKING:
    from debatebot.authoring.bench import Bench
    from debatebot.pack.problems import Problem
    from debatebot.pack.reader import Examined

_DAY = "%Y-%m-%d"
_WATCHED = "Watching; Ctrl+C ends it."


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
@click.option("--watch", is_flag=True, help="Check again whenever a file of the pack changes.")
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    folder: str | None,
    pack: str | None,
    today: object,
    with_bench: bool,
    watch: bool,
    as_json: bool,
) -> int:
    """Check a pack and print every problem at once.

    Problems come as file:line:column: message [rule], then the pack's size by kind, section, side and
    paragraph, and last how often each rule spoke. docs/rules.md explains the rules. The exit code
    is 2 when there are errors; warnings alone leave it 0, and so does whatever the bench finds.
    """
    from datetime import datetime

    day = today if isinstance(today, datetime) else datetime.now().astimezone()
    place = Path(find_folder(ctx, folder or pack))
    code = _check(place, day.date(), with_bench, as_json)
    if watch:
        _watch(place, lambda: _check(place, day.date(), with_bench, as_json))
        return Exit.FINE
    return code


def _check(folder: Path, day: date, with_bench: bool, as_json: bool) -> Exit:
    from debatebot.pack.check import check_pack

    examined = check_pack(folder, day)
    bench = _bench(examined) if with_bench else None
    if as_json:
        _print_json(examined, bench, with_bench)
    else:
        _print_lines(examined, bench)
    return Exit.FINE if examined.pack is not None else Exit.USAGE


def _watch(folder: Path, check: Callable[[], object]) -> None:
    """Check after each change, until interrupted: that is how a watch ends, so it is no failure."""
    import sys

    from debatebot.authoring.watching import changes

    narrate(_WATCHED)
    sys.stdout.flush()
    for names in changes(folder, _pause):
        narrate(f"Changed: {', '.join(names)}")
        check()
        sys.stdout.flush()


def _pause() -> bool:
    """Wait for the next look; false when Ctrl+C ended the waiting."""
    import time

    from debatebot.authoring.watching import POLL_SECONDS

    try:
        time.sleep(POLL_SECONDS)
    except KeyboardInterrupt:
        return False
    return True


def _print_lines(examined: "Examined", bench: "Bench | None") -> None:
    from debatebot.pack.size import measure, size_lines
    from debatebot.pack.summary import summary_lines

    for problem in examined.problems:
        data(f"{problem} [{problem.rule}]")
    if examined.pack is not None:
        for line in size_lines(measure(examined.pack)):
            data(line)
    _print_bench(bench)
    for line in summary_lines(examined):
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
    from debatebot.pack.summary import summary

    pack = examined.pack
    found = {
        "ok": pack is not None,
        "problems": [_fields(problem) for problem in examined.problems],
        "silenced": [_fields(one.problem) | {"why": one.why} for one in examined.silenced],
        "rules": to_builtins(summary(examined)),
        "size": to_builtins(measure(pack), str_keys=True) if pack is not None else None,
    }
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
