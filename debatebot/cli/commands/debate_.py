"""`debate`: argue with an opponent who plays the other side."""

from typing import TYPE_CHECKING, cast

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

if TYPE_CHECKING:
    from debatebot.debate.formats import Level
    from debatebot.play.asks import SideWish

_FORMATS = ("spark", "class", "scored", "both")
_FORMATS_TO_COME = frozenset({"both"})


@click.command("debate")
@click.argument("code", required=False)
@click.option(
    "--side",
    type=click.Choice(["pro", "anti", "toss", "other"]),
    help="Yours: engage (pro), hold back (anti), by a toss, or the one you do not lean to. "
    "Without it you take the side you lean to.",
)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(_FORMATS),
    default="spark",
    show_default=True,
    help="spark has 6 turns, class 8, scored 12; both is still to come.",
)
@click.option(
    "--level",
    type=click.Choice(["novice", "club", "varsity"]),
    default="novice",
    show_default=True,
    help="How hard the other side plays.",
)
@click.option(
    "--clock",
    type=click.Choice(["soft", "hard", "off"]),
    default="off",
    show_default=True,
    help="soft and hard are still to come.",
)
@seed_option
@plain_option
@pack_option
@learner_option
@data_option
@click.pass_context
def command(
    ctx: click.Context,
    code: str | None,
    side: str | None,
    format_name: str,
    level: str,
    clock: str,
    seed: int | None,
    plain: bool,
    pack: str | None,
    learner: str | None,
    data: str | None,
) -> None:
    """Argue with an opponent who plays the other side, in your own words, to a ballot.

    Without options it goes on where a round was left, or begins one. CODE, which another round
    shows, is still to come.
    """
    if code is not None:
        raise Failure("Codes of rounds are still to come; --seed and --side give the same round.")
    if format_name in _FORMATS_TO_COME:
        raise Failure(
            f"'--format {format_name}' is still to come; there are spark, class and scored."
        )
    if clock != "off":
        raise Failure(f"'--clock {clock}' is still to come; rounds have no clock yet.")
    from debatebot.cli.start import start
    from debatebot.play.asks import RoundAsk

    ask = RoundAsk(
        side=cast("SideWish", side or "lean"),
        format=format_name,
        level=cast("Level", level),
        seed=seed,
    )
    start(
        pack=pack,
        data=chosen(ctx, "data", data),
        learner=chosen(ctx, "learner", learner),
        plain=chosen(ctx, "plain", plain),
        ask=ask,
    )
