"""`debatebot prints`: the hashes by which a pasted text is known."""

import sys
from pathlib import Path

import click

from debatebot.cli.exits import Failure
from debatebot.cli.output import data

_LIMIT = 16_000_000
"""Bytes of a text that are read, as many as of a pack."""


@click.command("prints")
@click.argument("file", type=click.Path(dir_okay=False, allow_dash=True))
@click.option("--yaml", "as_yaml", is_flag=True, help="As the lines to put under 'article:'.")
def command(file: str, as_yaml: bool) -> None:
    """Print the hashes of a text's six-word runs, sorted, each once.

    FILE is a text file, or - for standard input. In a pack they stand under article.prints; they
    tell that a turn was pasted from the article, without holding the article.
    """
    from debatebot.pack.prints import print_lines, prints_of

    prints = prints_of(_text(file))
    if not as_yaml:
        for one in prints:
            data(one)
        return
    data("  prints:")
    for line in print_lines(prints):
        data(f'    - "{line}"')


def _text(file: str) -> str:
    try:
        if file == "-":
            content = sys.stdin.buffer.read(_LIMIT + 1)
        else:
            with Path(file).open("rb") as stream:
                content = stream.read(_LIMIT + 1)
        if len(content) > _LIMIT:
            raise Failure(f"{file}: more than {_LIMIT // 1_000_000} MB")
        return content.decode("utf-8-sig")
    except OSError as error:
        raise Failure(f"{file}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise Failure(f"{file}: this is not UTF-8 text") from None
