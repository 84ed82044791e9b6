"""`debatebot new`: a pack of one's own to start from, a sample or stubs made from an article."""

from collections.abc import Mapping
from pathlib import Path

import click

from debatebot.cli.exits import Failure
from debatebot.cli.output import data, narrate

_NEXT = """\
Written. What next:
  debatebot check {folder}          what is wrong or left to do; --watch looks again while you write
  debatebot check {folder} --bench  how well its own samples are read
  debatebot --pack {folder}         play it"""


@click.command("new")
@click.argument("folder", metavar="DIR", type=click.Path())
@click.option(
    "--from",
    "article",
    metavar="ARTICLE.txt",
    type=click.Path(allow_dash=True),
    help="Propose paragraphs, numbers, dates and names of this text as stubs; - is standard input.",
)
def command(folder: str, article: str | None) -> None:
    """Start a pack of your own in DIR.

    Without --from it is a small complete pack with comments, every kind of question once. Nothing
    that is there is overwritten.
    """
    from debatebot.pack.scaffold.article import Unreadable
    from debatebot.pack.scaffold.new import pack_from, sample_pack

    place = Path(folder).expanduser()
    name = place.resolve().name
    try:
        files = sample_pack(name) if article is None else pack_from(_read(article), name)
    except Unreadable as problem:
        raise Failure(f"{article}: {problem}") from None
    _write(place, files)
    for file in files:
        data(str(place / file))
    narrate(_NEXT.format(folder=folder))


def _read(article: str) -> bytes:
    """As much of a text as is needed to know that it is too long."""
    import sys

    from debatebot.pack.scaffold.article import ARTICLE_LIMIT

    try:
        if article == "-":
            return sys.stdin.buffer.read(ARTICLE_LIMIT + 1)
        path = Path(article).expanduser()
        if path.exists() and not path.is_file():
            raise Failure(f"{article}: this is no file")
        with path.open("rb") as stream:
            return stream.read(ARTICLE_LIMIT + 1)
    except OSError as error:
        raise Failure(f"{article}: {error.strerror}") from None


def _write(folder: Path, files: Mapping[str, str]) -> None:
    """Write all files or, where one of them is there, none."""
    for file in files:
        if (folder / file).exists() or (folder / file).is_symlink():
            raise Failure(f"{folder / file} is there already, and is not overwritten")
    written: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for file, text in files.items():
            with (folder / file).open("x", encoding="utf-8", newline="\n") as stream:
                written.append(folder / file)
                stream.write(text)
    except OSError as error:
        for path in written:
            path.unlink(missing_ok=True)
        raise Failure(f"{folder}: {error.strerror}") from None
