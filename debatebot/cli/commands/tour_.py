"""`tour`: walk through the tradeoffs, guessing before looking."""

import click

from debatebot.cli.chosen import chosen
from debatebot.cli.options import session_options


@click.command("tour")
@session_options
@click.pass_context
def command(
    ctx: click.Context, plain: bool, pack: str | None, learner: str | None, data: str | None
) -> None:
    """Walk through the tradeoffs: guess, see both sides, weigh, say it in a sentence.

    It goes on where it was left. At the end stands the balance sheet, with the point on which
    your view rests.
    """
    from debatebot.cli.start import start
    from debatebot.play.asks import TourAsk

    start(
        pack=pack,
        data=chosen(ctx, "data", data),
        learner=chosen(ctx, "learner", learner),
        plain=chosen(ctx, "plain", plain),
        ask=TourAsk(),
    )
