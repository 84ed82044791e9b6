"""`warmup`: a round for a class or a pair, by name or by code."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from debatebot.cli.chosen import chosen
from debatebot.cli.exits import Exit, Failure
from debatebot.cli.options import seed_option, session_options

if TYPE_CHECKING:
    from debatebot.classroom.rounds import RoundName

_ROSTER_LIMIT = 64_000
"""Bytes of a roster that are read: a thousand names."""


@click.command("warmup")
@click.argument("round_or_code", metavar="[ROUND|CODE]", required=False)
@click.option(
    "--minutes", type=click.IntRange(1, 60), metavar="N", help="How long: 1 to 60; without it 7."
)
@click.option(
    "--roster",
    type=click.Path(dir_okay=False),
    metavar="FILE",
    help="Names or aliases of who plays, one a line; teams are drawn from them.",
)
@click.option("--teams", type=click.Choice(["2", "3"]), help="Teams at one keyboard; without it 2.")
@click.option("--projector", is_flag=True, help="For the screen in front of the class.")
@click.option(
    "--plan",
    metavar="ROUNDS",
    help="Rounds that follow one another, with their minutes: corners:7,fumble:5,quiz:8.",
)
@seed_option
@session_options
@click.pass_context
def command(
    ctx: click.Context,
    round_or_code: str | None,
    minutes: int | None,
    roster: str | None,
    teams: str | None,
    projector: bool,
    plan: str | None,
    seed: int | None,
    plain: bool,
    pack: str | None,
    learner: str | None,
    data: str | None,
) -> None:
    """A warm-up round: corners, refute, fumble, drops, teams, quiz, paraphrase or vote.

    Without a round the chooser opens. CODE (fern-elk-42), which every round shows, begins the same
    round on every desk with the same pack; no network is needed.
    """
    from debatebot.classroom.rounds import USUAL_MINUTES
    from debatebot.cli.start import start
    from debatebot.play.warmup_ask import WarmupAsk

    round_, code = _read(round_or_code)
    if code and (minutes is not None or seed is not None):
        raise Failure("The code says minutes and seed already: leave those out.", Exit.USAGE)
    ask = WarmupAsk(
        round=round_,
        code=code,
        minutes=USUAL_MINUTES if minutes is None else minutes,
        seed=seed,
        roster=_names(roster) if roster else (),
        teams=int(teams or 2),
        projector=projector,
        plan=_plan(plan, round_or_code) if plan is not None else (),
    )
    start(
        pack=pack,
        data=chosen(ctx, "data", data),
        learner=chosen(ctx, "learner", learner),
        plain=chosen(ctx, "plain", plain),
        ask=ask,
    )


def _read(typed: str | None) -> "tuple[RoundName | None, str]":
    """The round or the code that was named.

    Raises:
        Failure: exit code 2, when it is neither; the nearest round is named.
    """
    from debatebot.classroom.code import NoClassCode, read_code
    from debatebot.classroom.rounds import ROUND_NAMES
    from debatebot.pack.problems import nearest

    if typed is None:
        return None, ""
    word = typed.strip().casefold()
    known = next((name for name in ROUND_NAMES if name == word), None)
    if known is not None:
        return known, ""
    try:
        read_code(typed, "")
    except NoClassCode as problem:
        near = nearest(word, ROUND_NAMES)
        if "-" in word and near is None:
            raise Failure(problem.message, Exit.USAGE) from None
        hint = f"Did you mean '{near}'?" if near else f"There are {', '.join(ROUND_NAMES)}."
        raise Failure(f"There is no round '{typed}'. {hint}", Exit.USAGE) from None
    return None, typed


def _plan(plan: str, named: str | None) -> tuple[str, ...]:
    """The rounds of a plan, each as `corners:7`.

    Raises:
        Failure: exit code 2, naming the part that is wrong.
    """
    from debatebot.classroom.plan import NoPlan, read_plan

    if named is not None:
        raise Failure("A plan names its rounds itself: leave the round out.", Exit.USAGE)
    try:
        return tuple(f"{step.round}:{step.minutes}" for step in read_plan(plan))
    except NoPlan as problem:
        raise Failure(problem.message, Exit.USAGE) from None


def _names(roster: str) -> tuple[str, ...]:
    """The names of a roster's lines.

    Raises:
        Failure: exit code 2, when the file cannot be read or is no text.
    """
    try:
        with Path(roster).open("rb") as file:
            raw = file.read(_ROSTER_LIMIT + 1)
        if len(raw) > _ROSTER_LIMIT:
            raise Failure(f"{roster}: too long for a list of names.", Exit.USAGE)
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Failure(f"{roster}: no UTF-8 text; one name a line is wanted.", Exit.USAGE) from None
    except OSError as problem:
        reason = problem.strerror or "it cannot be read"
        raise Failure(f"{roster}: {reason}.", Exit.USAGE) from None
    return tuple(text.splitlines())
