"""`debate`: argue with an opponent who plays the other side."""

from typing import TYPE_CHECKING, cast

import click

from debatebot.cli.chosen import chosen
from debatebot.cli.exits import Exit, Failure
from debatebot.cli.options import seed_option, session_options
from debatebot.cli.rubric import read_rubric, rubric_option
from debatebot.cli.ways import way_of, way_options

if TYPE_CHECKING:
    from debatebot.debate.clock import ClockName
    from debatebot.debate.formats import Level
    from debatebot.play.asks import SideWish

_FORMATS = ("spark", "class", "scored", "both")
_IN_A_CODE = ("side", "format_name", "level", "seed")
"""What a code says already."""


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
    help="spark has 6 turns, class 8, scored 12; both is a spark on each side.",
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
    help="A time for each turn: soft takes late turns, hard does not.",
)
@rubric_option
@click.option("--print-rubric", is_flag=True, help="Print the shipped rubric, to be changed.")
@click.option("--two", is_flag=True, help="Two people at one keyboard, a ballot each.")
@way_options
@seed_option
@session_options
@click.pass_context
def command(
    ctx: click.Context,
    code: str | None,
    side: str | None,
    format_name: str,
    level: str,
    clock: str,
    rubric: str | None,
    print_rubric: bool,
    two: bool,
    watch: bool,
    judge: bool,
    steelman: bool,
    seed: int | None,
    plain: bool,
    pack: str | None,
    learner: str | None,
    data: str | None,
) -> None:
    """Argue with an opponent who plays the other side, in your own words, to a ballot.

    Without options it goes on where a round was left, or begins one. CODE (fern-elk-42), which
    every ballot shows, begins the same round again: on any desk with the same pack.
    """
    if print_rubric:
        from debatebot.cli.output import data as show
        from debatebot.play.rubrics import shipped_rubric

        show(shipped_rubric().rstrip("\n"))
        return
    from debatebot.cli.start import start
    from debatebot.play.asks import RoundAsk

    ask = RoundAsk(
        side=cast("SideWish", side or "lean"),
        format=format_name,
        level=cast("Level", level),
        seed=seed,
        clock=cast("ClockName", clock),
        rubric=read_rubric(rubric),
        people=2 if two else 1,
        code=_checked(ctx, code),
        way=way_of(
            watch=watch,
            steelman=steelman,
            judge=judge,
            alone={"--two": two, "--clock": clock != "off", "a code": code is not None}
            | {"--format both": format_name == "both"},
        ),
        judge=judge,
    )
    start(
        pack=pack,
        data=chosen(ctx, "data", data),
        learner=chosen(ctx, "learner", learner),
        plain=chosen(ctx, "plain", plain),
        ask=ask,
    )


def _checked(ctx: click.Context, code: str | None) -> str:
    """A code that can be read, or nothing; its pack is looked at when the round begins."""
    if code is None:
        return ""
    from debatebot.debate.code import NoCode, read_code

    try:
        read_code(code, "")
    except NoCode as problem:
        raise Failure(problem.message, Exit.USAGE) from None
    given = click.core.ParameterSource.COMMANDLINE
    twice = [name for name in _IN_A_CODE if ctx.get_parameter_source(name) == given]
    if twice:
        names = ", ".join(f"--{name.removesuffix('_name')}" for name in twice)
        raise Failure(f"The code says that already: leave out {names}.", Exit.USAGE)
    return code
