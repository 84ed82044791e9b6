"""Options that several commands share."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

from debatebot.cli.complete import pack_names

F = TypeVar("F", bound=Callable[..., Any])

_FOLDER = click.Path(file_okay=False)
"""Shells complete folders; what opens one says whether it is there."""

pack_option = click.option(
    "--pack",
    type=_FOLDER,
    metavar="NAME|DIR",
    shell_complete=pack_names,
    help="The pack to open, instead of the usual one.",
)
data_option = click.option("--data", type=_FOLDER, metavar="DIR", help="Where progress is kept.")
learner_option = click.option("--learner", metavar="NAME", help="Whose progress it is.")
seed_option = click.option(
    "--seed", type=click.IntRange(min=0), metavar="N", help="Choose the same again: 0 or more."
)
plain_option = click.option("--plain", is_flag=True, help="Line by line, without a screen.")
json_option = click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")


def own_options(command: F) -> F:
    """On which pack and whose progress a command works, in the order of the help."""
    return pack_option(learner_option(data_option(command)))


def session_options(command: F) -> F:
    """How and on what a session is played, in the order of the help."""
    return plain_option(own_options(command))
