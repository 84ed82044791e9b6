"""What a learner has done, for commands that only look at it."""

from typing import TYPE_CHECKING

import click

from debatebot.cli.chosen import chosen
from debatebot.cli.exits import Exit, Failure

if TYPE_CHECKING:
    from debatebot.progress.events import Record


def history(ctx: click.Context, data: str | None, learner: str | None) -> "tuple[Record, ...]":
    """A learner's events, read without writing anything.

    Args:
        ctx: the command's context.
        data: the command's own `--data`, or None.
        learner: the command's own `--learner`, or None.

    Raises:
        Failure: exit code 3, when what is stored cannot be read.
    """
    from debatebot.progress.place import open_for_reading
    from debatebot.progress.trouble import DataUnusable
    from debatebot.text.sanitise import one_line

    name = one_line(chosen(ctx, "learner", learner))
    try:
        store = open_for_reading(chosen(ctx, "data", data), name)
        records = store.records(name)
        store.close()
    except DataUnusable as problem:
        raise Failure(problem.message, Exit.DATA) from None
    return records
