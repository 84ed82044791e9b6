"""`today`: five minutes mixed from what is due."""

import click

from debatebot.cli.chosen import chosen
from debatebot.cli.options import session_options


@click.command("today")
@click.option(
    "--minutes", type=click.IntRange(1, 60), metavar="N", help="How long: 1 to 60, else as set."
)
@session_options
@click.pass_context
def command(
    ctx: click.Context,
    minutes: int | None,
    plain: bool,
    pack: str | None,
    learner: str | None,
    data: str | None,
) -> None:
    """Five minutes mixed from facts that are due, one rebuttal and one tradeoff.

    Stopping after any of them is a whole day done. On the same day it goes on where it was left.
    """
    from debatebot.cli.start import start
    from debatebot.play.asks import TodayAsk

    start(
        pack=pack,
        data=chosen(ctx, "data", data),
        learner=chosen(ctx, "learner", learner),
        plain=chosen(ctx, "plain", plain),
        ask=TodayAsk(minutes=minutes),
    )
