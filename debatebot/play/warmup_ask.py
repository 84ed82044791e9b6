"""What kind of warm-up is wanted, and how it is written down."""

from msgspec import Struct
from msgspec.structs import replace

from debatebot.classroom.plan import read_plan
from debatebot.classroom.rounds import ROUNDS, USUAL_MINUTES, RoundName
from debatebot.classroom.state import Setup
from debatebot.progress.events import Begin

KIND = "warmup"
"""Kind of the session."""
_ROSTER = "\n"
"""Stands between the aliases of a roster in a session's options."""


class WarmupAsk(Struct, frozen=True, kw_only=True):
    """A warm-up is wanted; without a round the chooser opens."""

    round: RoundName | None = None
    minutes: int = USUAL_MINUTES
    seed: int | None = None
    "Without it every round gets the next number."
    code: str = ""
    "The code of a round; it stands for round, minutes and seed."
    roster: tuple[str, ...] = ()
    teams: int = 2
    projector: bool = False
    plan: tuple[str, ...] = ()
    "Rounds that follow one another, as `corners:7`: all of them without a round, else those after it."


def planned(ask: WarmupAsk) -> tuple[WarmupAsk, ...]:
    """The rounds of an ask, each with those that follow it: its plan's, else the one that it names."""
    if ask.round is not None or not ask.plan:
        return (ask,)
    steps = read_plan(",".join(ask.plan))
    names = tuple(f"{step.round}:{step.minutes}" for step in steps)
    return tuple(
        replace(ask, round=step.round, minutes=step.minutes, plan=names[place + 1 :])
        for place, step in enumerate(steps)
    )


def following(begin: Begin) -> tuple[WarmupAsk, ...]:
    """The rounds of its plan that a stored round has before it.

    Raises:
        LookupError: this release has no such round.
    """
    setup = setup_of(begin)
    rest = tuple(part for part in begin.options.get("plan", "").split(",") if part)
    if not rest:
        return ()
    ask = WarmupAsk(
        seed=begin.seed if begin.options.get("seeded") == "yes" else None,
        roster=setup.roster,
        teams=setup.teams,
        projector=setup.projector,
        plan=rest,
    )
    return planned(ask)


def setup_of(begin: Begin) -> Setup:
    """How a stored round was set up.

    Raises:
        LookupError: this release has no such round.
    """
    if begin.mode not in ROUNDS:
        raise LookupError(f"there is no round {begin.mode}")
    options = begin.options
    return Setup(
        round=begin.mode,
        minutes=int(options["minutes"]),
        seed=begin.seed,
        roster=tuple(name for name in options.get("roster", "").split(_ROSTER) if name),
        teams=int(options.get("teams", "2")),
        projector=options.get("projector") == "yes",
    )


def options_of(setup: Setup, ask: WarmupAsk, *, fits: bool) -> dict[str, str]:
    """How a round is set up, as it is stored: with the rounds that follow it, and their seed."""
    return {
        "minutes": str(setup.minutes),
        "roster": _ROSTER.join(setup.roster),
        "teams": str(setup.teams),
        "projector": "yes" if setup.projector else "",
        "fits": "yes" if fits else "no",
        "plan": ",".join(ask.plan),
        "seeded": "" if ask.seed is None else "yes",
    }
