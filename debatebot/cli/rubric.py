"""The option that names a rubric, and reading the file behind it."""

from typing import TYPE_CHECKING

import click

from debatebot.cli.exits import Exit, Failure

if TYPE_CHECKING:
    from debatebot.debate.ballot.rubric import Rubric

rubric_option = click.option(
    "--rubric",
    metavar="FILE",
    type=click.Path(dir_okay=False),
    help="Score by the rubric in this YAML file, else by the shipped one.",
)


def read_rubric(path: str | None) -> "Rubric":
    """The rubric of a file, else the shipped one.

    Raises:
        Failure: exit 2, with every fault of the file on a line of its own.
    """
    from debatebot.debate.ballot.rubric import HOUSE

    if path is None:
        return HOUSE
    from pathlib import Path

    from debatebot.pack.problems import PackProblems
    from debatebot.play import rubrics

    try:
        return rubrics.read_rubric(Path(path))
    except PackProblems as problems:
        raise Failure(str(problems), Exit.USAGE) from None
