"""What several rounds share: time for each part, and picks that follow from the seed."""

from collections.abc import Sequence
from random import Random
from typing import TypeVar

from debatebot.classroom.state import Done, Setup
from debatebot.debate.tools import Tools
from debatebot.pack.models import Claim, Pack, Side

T = TypeVar("T")

_STEP = 5
"""Times are rounded to so many seconds: nobody reads 73."""


class RoundNotPossible(Exception):
    """The pack lacks what a round needs; `message` says what."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def share(setup: Setup, part: float) -> int:
    """Seconds of a part of the round.

    Args:
        setup: whose minutes are shared out.
        part: 0 to 1.
    """
    return max(_STEP, round(60 * setup.minutes * part / _STEP) * _STEP)


def drawn(items: Sequence[T], setup: Setup, what: str) -> list[T]:
    """All items in an order that the seed sets; `what` keeps two draws of a round apart."""
    order = list(items)
    Random(f"{setup.round} {what} {setup.seed}").shuffle(order)
    return order


def other(side: Side) -> Side:
    """The other side."""
    return "anti" if side == "pro" else "pro"


def part_of(pack: Pack, side: Side) -> str:
    """What the part that argues a side calls itself."""
    info = pack.positions.sides[side]
    return info.part or info.name


def plays_a_part(pack: Pack, side: Side) -> str:
    """How the part says, once, that it plays a part."""
    name = part_of(pack, side)
    return f"{name} plays a part: {pack.positions.sides[side].name}."


def gist(claim: Claim) -> str:
    """A claim in few words, without any reader."""
    return claim.gist or claim.says


def by_id(done: Sequence[Done], prompt: str) -> Done | None:
    """The newest reply to a prompt, or None."""
    return next((each for each in reversed(done) if each.prompt.id == prompt), None)


def best_counter(claims: Sequence[str], side: Side, setup: Setup, tools: Tools) -> str:
    """The hardest line against the first of these claims that has one; else a general reply.

    Args:
        claims: what was argued.
        side: for which side it was argued.
        setup: its seed chooses among lines of equal force.
        tools: the pack made ready.
    """
    for claim in claims:
        attacks = sorted(tools.against(claim), key=lambda a: (-a.force, a.from_))
        if attacks:
            lines = attacks[0].lines or (tools.claims[attacks[0].from_].says,)
            return lines[setup.seed % len(lines)]
    general = [
        line
        for reply in tools.pack.positions.general
        if reply.side in (None, other(side)) and reply.issue == "any"
        for line in reply.lines
    ]
    if general:
        return general[setup.seed % len(general)]
    against = tools.of_side(other(side))
    return against[setup.seed % len(against)].says
