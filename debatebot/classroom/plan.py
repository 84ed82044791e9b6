"""A lesson plan: rounds that follow one another, as `corners:7,fumble:5,quiz:8`."""

from msgspec import Struct

from debatebot.classroom.rounds import LEAST, MOST, ROUND_NAMES, USUAL_MINUTES, RoundName
from debatebot.pack.problems import nearest

MOST_ROUNDS = 12
"""Rounds of a plan: more do not fit into a morning."""


class PlannedRound(Struct, frozen=True):
    """One round of a plan."""

    round: RoundName
    minutes: int


class NoPlan(ValueError):
    """What was typed is no plan; `message` names the part that is wrong."""

    def __init__(self, message: str) -> None:
        self.message = message
        super().__init__(message)


def read_plan(typed: str) -> tuple[PlannedRound, ...]:
    """The rounds of a plan.

    Args:
        typed: names of rounds with commas between, each with `:` and its minutes if they are not 7.

    Raises:
        NoPlan: a part names no round, or its minutes are no number from 1 to 60.
    """
    parts = [part.strip() for part in typed.split(",") if part.strip()]
    if not parts:
        raise NoPlan("A plan names rounds, as in corners:7,fumble:5.")
    if len(parts) > MOST_ROUNDS:
        raise NoPlan(f"A plan has {MOST_ROUNDS} rounds at most.")
    return tuple(_read(part) for part in parts)


def _read(part: str) -> PlannedRound:
    name, _, said = part.casefold().partition(":")
    name, said = name.strip(), said.strip()
    known = next((each for each in ROUND_NAMES if each == name), None)
    if known is None:
        near = nearest(name, ROUND_NAMES)
        hint = f"Did you mean '{near}'?" if near else f"There are {', '.join(ROUND_NAMES)}."
        raise NoPlan(f"There is no round '{name}'. {hint}")
    if said and not (said.isascii() and said.isdigit() and LEAST <= int(said[:4]) <= MOST):
        raise NoPlan(f"'{part}': minutes are a number from {LEAST} to {MOST}.")
    return PlannedRound(known, int(said) if said else USUAL_MINUTES)
