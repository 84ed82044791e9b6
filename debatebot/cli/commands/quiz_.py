"""`quiz`: answer questions in your own words."""

import click

from debatebot.cli.exits import Failure
from debatebot.cli.options import (
    chosen,
    data_option,
    learner_option,
    pack_option,
    plain_option,
    seed_option,
)

_MODES = ("learn", "drill", "exam", "quick")
_TO_COME = frozenset({"learn", "exam"})


@click.command("quiz")
@click.argument("mode", type=click.Choice(_MODES), default="drill")
@click.option("--count", type=click.IntRange(min=1), metavar="N", help="How many questions.")
@click.option("--topic", metavar="T", help="One topic, or 'missed' for what you missed.")
@click.option("--clock", type=click.IntRange(min=1), metavar="MIN", help="Minutes (to come).")
@seed_option
@plain_option
@pack_option
@learner_option
@data_option
@click.pass_context
def command(
    ctx: click.Context,
    mode: str,
    count: int | None,
    topic: str | None,
    clock: int | None,
    seed: int | None,
    plain: bool,
    pack: str | None,
    learner: str | None,
    data: str | None,
) -> None:
    """Answer questions on the article in your own words.

    drill asks questions of all topics or of one, quick is a short round for a class. learn and
    exam are still to come.
    """
    if mode in _TO_COME:
        raise Failure(f"'quiz {mode}' is still to come; this release has drill and quick.")
    if clock is not None:
        raise Failure("--clock is still to come, with the exam; drill and quick have no clock.")
    from debatebot.cli.start import start
    from debatebot.play.desk import QuizAsk

    ask = QuizAsk("quick" if mode == "quick" else "drill", topic or "", count, seed)
    start(
        pack=pack,
        data=chosen(ctx, "data", data),
        learner=chosen(ctx, "learner", learner),
        plain=chosen(ctx, "plain", plain),
        ask=ask,
    )
