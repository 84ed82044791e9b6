"""The `debatebot` command: options of all commands, and commands loaded only when used."""

import importlib
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

import click

from debatebot import __version__
from debatebot.cli.complete import pack_names
from debatebot.cli.exits import Exit, Failure
from debatebot.cli.output import narrate
from debatebot.cli.table import COMMANDS

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

FOLDER = click.Path(file_okay=False)
"""A folder, there or not: shells complete it, and what opens it says what is wrong with it."""


class LazyGroup(click.Group):
    """A group that knows its commands' names and helps without importing their modules."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command's module, which holds it as `command`."""
        if cmd_name not in COMMANDS:
            return None
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
        """The command of a name.

        Raises:
            UsageError: there is none, with the nearest name.
        """
        name = args[0]
        if name not in COMMANDS and not name.startswith("-"):
            raise click.UsageError(_no_such(name), ctx)
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem]":
        """Complete names from the table, without importing twenty modules for their helps."""
        from click.shell_completion import CompletionItem

        names = [name for name in COMMANDS if name.startswith(incomplete)]
        items = [CompletionItem(name, help=COMMANDS[name]) for name in names]
        return items + click.Command.shell_complete(self, ctx, incomplete)


def _no_such(name: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name.lower(), COMMANDS, n=1)
    hint = f"Did you mean '{near[0]}'?" if near else "The list: debatebot --help"
    return f"There is no command '{name}'. {hint}"


@click.group(
    cls=LazyGroup,
    invoke_without_command=True,
    subcommand_metavar="[COMMAND] …",
    context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 100},
)
@click.version_option(__version__, message="%(version)s")
@click.option(
    "--pack",
    type=FOLDER,
    envvar="DEBATEBOT_PACK",
    metavar="NAME|DIR",
    shell_complete=pack_names,
    help="The pack to open.",
)
@click.option(
    "--data", type=FOLDER, envvar="DEBATEBOT_DATA", metavar="DIR", help="Where progress is kept."
)
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
    output = sys.stdout
    try:
        result = cli.main(args=list(argv), prog_name="debatebot", standalone_mode=False)
        if output is not None:
            output.flush()  # a reader that has gone is noticed here, not at the very end
    except (click.exceptions.Abort, KeyboardInterrupt):
        return Exit.INTERRUPTED
    except click.ClickException as problem:
        narrate(_shown(problem))
        return Exit.USAGE
    except Failure as failure:
        narrate(failure.message)
        return failure.code
    except BrokenPipeError:
        return _reader_gone(output)
    except OSError as problem:
        narrate(f"The system refuses: {problem.strerror or problem}")
        _discard(output)
        return Exit.UNEXPECTED
    except Exception as problem:
        narrate(_of_data(problem))
        return Exit.DATA
    except SystemExit:
        if sys.stdout is output:
            raise  # the end of a completion
        return _reader_gone(output)  # click met the closed pipe first and put a muffler there
    return result if isinstance(result, int) else Exit.FINE


def _of_data(problem: Exception) -> str:
    """What is said of data that could be neither read nor written; any other fault is raised."""
    from debatebot.progress.trouble import DataUnusable, NotSaved

    if not isinstance(problem, DataUnusable | NotSaved):
        raise problem
    return problem.message


def _shown(problem: click.ClickException) -> str:
    """What click says of a wrong command line, which it would repeat with its escape codes."""
    from io import StringIO

    said = StringIO()
    problem.show(said)
    return said.getvalue().rstrip("\n")


def _reader_gone(output: TextIO) -> int:
    """Whoever read our output has gone: leave quietly, as other tools do."""
    _discard(output)
    return Exit.FINE


def _discard(output: TextIO) -> None:
    """What is still to be written can't be: the end of the process must not try once more."""
    import os

    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), output.fileno())
