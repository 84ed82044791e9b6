"""A short speech for each side, in the pack's own lines: the same for everybody who has the seed."""

import re
from random import Random

from debatebot.classroom.sides import gist, plays_a_part
from debatebot.pack.models import Claim, Pack, Side

_POINTS = 2
"""Points of a speech: three would not be remembered."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


def speech_of(pack: Pack, side: Side, seed: int, *, brief: bool = False) -> tuple[str, ...]:
    """A speech: that a part is played, then the side's points, each in a line.

    Args:
        pack: whose claims are put forward.
        side: for which side.
        seed: decides among points of equal weight.
        brief: each point in a few words, to be read from the back of a room.
    """
    chance = Random(f"speech {side} {seed}")
    own = sorted(
        (claim for claim in pack.positions.claims if claim.side == side),
        key=lambda _: chance.random(),
    )
    own.sort(key=lambda claim: -claim.weight)
    points = tuple(_in_short(claim) if brief else _line(claim) for claim in own[:_POINTS])
    return (plays_a_part(pack, side, seed), *points)


def _line(claim: Claim) -> str:
    """The way to put a claim forward that has the shortest sentences."""
    return min(claim.lines or (claim.says,), key=_longest)


def _in_short(claim: Claim) -> str:
    says = gist(claim).rstrip(".")
    return f"{says[:1].upper()}{says[1:]}."


def _longest(line: str) -> int:
    return max(len(sentence.split()) for sentence in _SENTENCE.split(line))
