"""`data`: where progress is kept."""

import click

from debatebot.cli.exits import Failure
from debatebot.cli.options import chosen, data_option

_TO_COME = {
    "backup": "Keep a copy of all progress.",
    "restore": "Bring a copy back.",
    "doctor": "Check and repair what is stored.",
}


@click.group("data")
def command() -> None:
    """Where progress is kept, and its care."""


@command.command("path")
@data_option
@click.pass_context
def path(ctx: click.Context, data: str | None) -> None:
    """Print the folder of all progress; it is made when something is first kept."""
    from debatebot.cli import output
    from debatebot.progress.place import data_folder

    output.data(str(data_folder(chosen(ctx, "data", data))))


def _to_come(name: str, text: str) -> click.Command:
    def say() -> None:
        raise Failure(f"'data {name}' is still to come; this release does not have it.")

    return click.Command(name, callback=say, help=f"{text} (Still to come.)")


for _name, _text in _TO_COME.items():
    command.add_command(_to_come(_name, _text))
