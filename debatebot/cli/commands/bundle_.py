"""`debatebot bundle`: a folder that runs on another machine, without network or administrator."""

import os
from pathlib import Path

import click

from debatebot.cli.chosen import chosen, open_pack
from debatebot.cli.exits import Exit, Failure
from debatebot.cli.options import pack_option

_MEGABYTE = 1_000_000


@click.command("bundle")
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False))
@click.option(
    "--extra", "extras", multiple=True, metavar="NAME", help="Take along an extra, such as pdf."
)
@pack_option
@click.pass_context
def command(ctx: click.Context, folder: str, extras: tuple[str, ...], pack: str | None) -> None:
    """Make a folder that runs debatebot on a machine without network and administrator rights.

    It holds what is installed here, so it runs where the same version of Python is, on the same
    kind of system. DIR must not exist yet, or be empty. With --pack it opens with that pack.
    Start it there with: sh start.sh (on Windows: start.bat). What is made stands on standard output.
    """
    from debatebot.cli.output import data, narrate
    from debatebot.exchange.bundle.folder import make_bundle
    from debatebot.exchange.bundle.trouble import CannotBundle
    from debatebot.text.sanitise import one_line

    other = chosen(ctx, "pack", pack)
    content = open_pack(ctx, pack) if other else None
    place = Path(folder).expanduser()
    try:
        size = make_bundle(
            place,
            Path(content.folder) if content is not None else None,
            one_line(content.article.title) if content is not None else "",
            extras,
            lambda line: narrate(one_line(line)),
        )
    except CannotBundle as reason:
        raise Failure(one_line(reason.message), Exit.USAGE) from None
    except OSError as problem:
        raise Failure(f"{one_line(folder)}: {problem.strerror or problem}", Exit.USAGE) from None
    narrate(f"{size / _MEGABYTE:.0f} MB in {one_line(folder)}. README.txt in it says how to start.")
    data(str(place / ("start.bat" if os.name == "nt" else "start.sh")))
