"""What holds for a command, and opening the pack it asks for.

A command's own option goes before the group's (`debatebot --pack A check`), which goes before the
environment.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from debatebot.cli.exits import Exit, Failure
from debatebot.cli.output import narrate

if TYPE_CHECKING:
    from debatebot.pack.models import Pack

_NOT_AGAIN = (
    "The pack that you opened last, {folder}, cannot be opened now; this is the shipped one. "
    "'debatebot check DIR' tells what is wrong with a pack."
)
_ENVIRONMENT = {"pack": "DEBATEBOT_PACK", "data": "DEBATEBOT_DATA"}
_DEFAULT = {"learner": "me"}


def chosen(ctx: click.Context, name: str, option: Any) -> Any:
    """The value that holds for one of the group's options: pack, data, learner or plain.

    Args:
        ctx: the command's context; `ctx.obj` holds the group's values.
        name: the option's name.
        option: what the command itself was given; None, "" or False when it was not.
    """
    group = ctx.obj if isinstance(ctx.obj, dict) else {}
    inherited = group.get(name) or os.environ.get(_ENVIRONMENT.get(name, ""))
    return option or inherited or _DEFAULT.get(name, option)


def open_pack(ctx: click.Context, option: str | None, shelf: Path | None = None) -> "Pack":
    """Find and read the pack that a command works on.

    Args:
        ctx: the command's context.
        option: the command's own `--pack`, or None.
        shelf: where a pack that was read before may be kept ready; None to read its files.

    Raises:
        Failure: exit code 2, with every problem of the pack on a line of its own.
    """
    from debatebot.pack.problems import PackProblems

    try:
        return _read(find_folder(ctx, option), shelf)
    except PackProblems as problems:
        raise Failure(str(problems), Exit.USAGE) from None


def open_own_pack(ctx: click.Context, option: str | None, shelf: Path | None = None) -> "Pack":
    """As `open_pack`, for what a learner does: without a pack asked for, the one they chose last.

    When that one cannot be opened any more the shipped one is, and a line on standard error says so.

    Raises:
        Failure: exit code 2, as `open_pack`.
    """
    from debatebot.pack.problems import PackProblems
    from debatebot.text.sanitise import one_line

    last = _chosen_last(ctx, option)
    if last is not None:
        try:
            return _read(last, shelf)
        except PackProblems:
            narrate(_NOT_AGAIN.format(folder=one_line(str(last))))
    return open_pack(ctx, option, shelf)


def find_own_folder(ctx: click.Context, option: str | None) -> Path:
    """As `find_folder`, for what a learner does: without a pack asked for, the one they chose last.

    Raises:
        Failure: exit code 2, with the places tried.
    """
    return _chosen_last(ctx, option) or find_folder(ctx, option)


def _chosen_last(ctx: click.Context, option: str | None) -> Path | None:
    """The folder that was chosen last; None where a pack is asked for, and before any choice."""
    if chosen(ctx, "pack", option):
        return None
    from debatebot.progress.last_pack import last_pack
    from debatebot.progress.place import data_folder
    from debatebot.text.sanitise import one_line

    data = data_folder(chosen(ctx, "data", ctx.params.get("data")))
    last = last_pack(data, one_line(chosen(ctx, "learner", ctx.params.get("learner"))))
    return Path(last) if last else None


def _read(folder: Path, shelf: Path | None) -> "Pack":
    if shelf is not None:
        from debatebot.pack.kept import read_kept

        return read_kept(folder, shelf)
    from debatebot.pack.reader import read_pack

    return read_pack(folder)


def find_folder(ctx: click.Context, option: str | None) -> Path:
    """The folder of the pack that a command works on.

    Raises:
        Failure: exit code 2, with the places tried.
    """
    from debatebot.pack.locate import PACKS, find_pack, holds_a_pack
    from debatebot.pack.problems import PackProblems

    wanted = chosen(ctx, "pack", option)
    try:
        if not wanted or holds_a_pack(Path(wanted).expanduser()):
            return find_pack(wanted)  # no name: where progress is kept need not be known
        from debatebot.progress.place import data_folder

        return find_pack(wanted, data_folder(chosen(ctx, "data", ctx.params.get("data"))) / PACKS)
    except PackProblems as problems:
        raise Failure(str(problems), Exit.USAGE) from None
