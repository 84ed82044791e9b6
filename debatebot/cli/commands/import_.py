"""`debatebot import`: questions from other formats as a pack's YAML."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from debatebot.cli.exits import Exit, Failure

if TYPE_CHECKING:
    from debatebot.exchange.losses import Brought

_LIMIT = 16_000_000
"""Bytes of a file that are read, as many as of a pack."""
_FORMATS = ("gift", "aiken", "anki", "csv")


@click.command("import")
@click.argument("file", type=click.Path(allow_dash=True))
@click.option(
    "--format", "format_name", type=click.Choice(_FORMATS), help="Else told by name and content."
)
@click.option(
    "--into",
    type=click.Path(file_okay=False),
    metavar="DIR",
    help="Write a pack there, or add to the pack that is there.",
)
def command(file: str, format_name: str | None, into: str | None) -> None:
    """Read questions from GIFT, Aiken, Anki's text files or CSV, and print them as YAML.

    FILE is a file, or - for standard input. The result passes 'debatebot check'. With --into it
    becomes a pack that opens at once, or goes to the end of the questions of the pack that is there;
    all else in its file stays as it is. What does not come along is listed on standard error, a line
    each.
    """
    from debatebot.cli.output import data
    from debatebot.exchange import formats
    from debatebot.exchange.into import STDIN, whole_yaml
    from debatebot.pack.problems import PackProblems
    from debatebot.text.sanitise import one_line

    name = STDIN if file == "-" else one_line(file)
    try:
        _, brought = formats.read(name, _bytes(file, name), format_name)
        if not brought.questions:
            _tell(brought)
            raise Failure(f"{name}: no question in it can be used", Exit.USAGE)
        if into is not None:
            _place(brought, name, Path(into).expanduser())
            return
        data(whole_yaml(brought, name).rstrip("\n"))
    except PackProblems as problems:
        raise Failure(str(problems), Exit.USAGE) from None
    _tell(brought)


def _place(brought: "Brought", name: str, folder: Path) -> None:
    from debatebot.cli.output import narrate
    from debatebot.exchange.into import place_into
    from debatebot.text.sanitise import one_line

    if _put_into(brought, folder):
        return
    try:
        placed = place_into(brought, name, folder)
    except OSError as error:
        reason = error.strerror or "it cannot be written"
        raise Failure(f"{one_line(str(folder))}: {reason}", Exit.USAGE) from None
    _tell(brought)
    for loss in placed.losses:
        narrate(str(loss))
    for path in placed.files:
        narrate(f"Written: {one_line(str(path))}")
    if placed.whole:
        narrate(f"It opens with: debatebot --pack {one_line(str(folder))}")
    else:
        narrate("Put these under 'questions:' in the questions.yaml of the pack.")


def _put_into(brought: "Brought", folder: Path) -> bool:
    """Add to the pack that is there; False where there is none, or why it is not edited was said."""
    from debatebot.authoring.pack_files import NotSaved
    from debatebot.authoring.questions_in import put_in
    from debatebot.cli.losses import tell
    from debatebot.cli.output import narrate
    from debatebot.exchange.into import new_to
    from debatebot.exchange.yaml_out import fields_in_line
    from debatebot.pack.problems import PackProblems
    from debatebot.pack.size import counted
    from debatebot.pack.version import QUESTIONS
    from debatebot.text.sanitise import one_line

    try:
        new, known = new_to(brought, folder)
        line = (
            put_in(folder, [(question, fields_in_line(question)) for question in new]) if new else 0
        )
    except FileNotFoundError:
        return False
    except (NotSaved, PackProblems) as why:
        narrate(str(getattr(why, "message", "")) or "The pack that is there has errors.")
        return False
    _tell(brought)
    tell(known)
    where = f" into {one_line(str(folder / QUESTIONS))}, from line {line} on" if new else ""
    narrate(f"Written: {counted(len(new), 'question')}{where}")
    return True


def _tell(brought: "Brought") -> None:
    from debatebot.cli.losses import tell
    from debatebot.cli.output import narrate
    from debatebot.pack.size import counted

    narrate(f"{counted(len(brought.questions), 'question')} read")
    tell(brought.losses)


def _bytes(file: str, name: str) -> bytes:
    """The file's bytes, one more than are read at most: what is too large is said by the reader."""
    try:
        if file == "-":
            return sys.stdin.buffer.read(_LIMIT + 1)
        with Path(file).open("rb") as stream:
            return stream.read(_LIMIT + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "this is no name for a file"
        raise Failure(f"{name}: {reason}", Exit.USAGE) from None
