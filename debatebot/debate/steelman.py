"""Stating the other side's case: how much of it three to five sentences cover.

After the ideological Turing test, read as coverage and not as proof: sentences count by the claims of
that side which they make, weighed, less those of one's own side.
"""

import re

from msgspec import Struct

from debatebot.debate.tools import Tools
from debatebot.pack.models import Side
from debatebot.text.reasons import reason_at
from debatebot.text.sanitise import ANSWER_LIMIT

PASS = 0.6
"""Share of the core that a fair statement covers."""
CORE_WEIGHT = 3
"""Claims of this weight are the core; a side without any has all its claims for a core."""
SENTENCES = (3, 5)

_ENDS = re.compile(r"(?<=[.!?])\s+|\n+")


class Steelman(Struct, frozen=True, kw_only=True):
    """How fairly the other side was put."""

    side: Side
    "The side that was stated."
    covered: tuple[str, ...]
    "Claims of that side that were made, heaviest first."
    missed: tuple[str, ...]
    "Core claims that were not."
    slipped: tuple[str, ...]
    "Claims of the other side that came in."
    reasons: int
    "Sentences that give a reason."
    score: float
    "0 to 1: share of the core's weight, less what slipped in."
    passed: bool


def steelman(text: str, side: Side, tools: Tools) -> Steelman:
    """Score a statement of a side's case.

    Args:
        text: the statement.
        side: the side that it is to state.
        tools: the pack made ready.
    """
    sentences = [s for s in _ENDS.split(text[:ANSWER_LIMIT]) if s.strip()][: SENTENCES[1]]
    made: dict[str, None] = {}
    for sentence in sentences:
        made |= dict.fromkeys(tools.recogniser.read(sentence, side).made)
    covered = [c for c in made if tools.claims[c].side == side]
    slipped = tuple(c for c in made if tools.claims[c].side != side)
    core = [c for c in tools.of_side(side) if c.weight == CORE_WEIGHT] or list(tools.of_side(side))
    whole = sum(claim.weight for claim in core)
    earned = sum(tools.claims[c].weight for c in covered)
    against = sum(tools.claims[c].weight for c in slipped)
    score = min(1.0, max(0.0, (earned - against) / whole)) if whole else 0.0
    return Steelman(
        side=side,
        covered=tuple(sorted(covered, key=lambda c: (-tools.claims[c].weight, c))),
        missed=tuple(claim.id for claim in core if claim.id not in made),
        slipped=slipped,
        reasons=sum(reason_at(s) is not None for s in sentences),
        score=round(score, 4),
        passed=score >= PASS and not slipped and len(sentences) >= SENTENCES[0],
    )
