"""The `debatebot` command: options of all commands, and commands loaded only when used."""

import importlib
from collections.abc import Sequence
from typing import Any

import click

from debatebot import __version__
from debatebot.cli.exits import Exit, Failure
from debatebot.cli.output import narrate
from debatebot.cli.table import COMMANDS, TO_COME


class LazyGroup(click.Group):
    """A group that knows its commands' names and helps without importing their modules."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command's module, which holds it as `command`."""
        if cmd_name not in COMMANDS:
            return None
        if cmd_name in TO_COME:
            return _to_come(cmd_name)
        module = importlib.import_module(f"debatebot.cli.commands.{cmd_name}_")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands from the static table alone."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Name the nearest command when there is none of this name."""
        name = args[0]
        if name not in COMMANDS and not name.startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(name, COMMANDS, n=1)
            hint = f" Did you mean '{near[0]}'?" if near else " See 'debatebot --help'."
            raise click.UsageError(f"No such command: '{name}'.{hint}")
        return super().resolve_command(ctx, args)


def _to_come(name: str) -> click.Command:
    def say(**_: Any) -> None:
        raise Failure(f"'{name}' is still to come; this release does not have it.")

    return click.Command(
        name,
        callback=say,
        help=f"{COMMANDS[name]} (Still to come.)",
        context_settings={"ignore_unknown_options": True, "allow_extra_args": True},
    )


@click.group(
    cls=LazyGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, message="%(version)s")
@click.option("--pack", envvar="DEBATEBOT_PACK", metavar="DIR", help="The pack to open.")
@click.option("--data", envvar="DEBATEBOT_DATA", metavar="DIR", help="Where progress is kept.")
@click.option("--learner", default="me", metavar="NAME", help="Whose progress it is.")
@click.option("--plain", is_flag=True, help="Line by line, without a screen.")
@click.pass_context
def cli(ctx: click.Context, pack: str | None, data: str | None, learner: str, plain: bool) -> None:
    """Study an opinion article: a tour of its tradeoffs, a quiz in your own words, a debate.

    Without a command the app opens.
    """
    ctx.obj = {"pack": pack, "data": data, "learner": learner, "plain": plain}
    if ctx.invoked_subcommand is None:
        from debatebot.cli.start import start

        start(pack=pack, data=data, learner=learner, plain=plain)


def run(argv: Sequence[str]) -> int:
    """Run one command line.

    Args:
        argv: the words after the program's name.

    Returns:
        The exit code: one of `Exit`, or what the screens returned.
    """
    try:
        result = cli.main(args=list(argv), prog_name="debatebot", standalone_mode=False)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.exceptions.Abort:
        return Exit.INTERRUPTED
    except click.ClickException as problem:
        problem.show()
        return Exit.USAGE
    except Failure as failure:
        narrate(failure.message)
        return failure.code
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        return _pipe_closed()
    return result if isinstance(result, int) else Exit.FINE


def _pipe_closed() -> int:
    """Whoever read our output has gone: leave quietly, as other tools do."""
    import os
    import sys

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return Exit.FINE
