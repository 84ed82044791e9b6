"""Stating the other side's case: how much of it three to five sentences cover.

After the ideological Turing test, read as coverage and not as proof: sentences count by the claims of
that side which they make, weighed, less those of one's own side.
"""

import re
from collections.abc import Iterable

from msgspec import Struct

from debatebot.debate.earning import unearned
from debatebot.debate.session import start
from debatebot.debate.state import Move, Round
from debatebot.debate.tools import Tools
from debatebot.pack.models import Claim, Side
from debatebot.text.reasons import reason_at
from debatebot.text.sanitise import ANSWER_LIMIT

PASS = 0.6
"""Share of the core that a fair statement covers."""
CORE_WEIGHT = 3
"""Claims of this weight are the core; a side without any has all its claims for a core."""
BESIDE_THE_CORE = 0.5
"""Share of its weight that a claim counts which is none of the core: a case of side remarks is not
the best one."""
SENTENCES = (3, 5)
REASONS = 1
"""Sentences with a reason in a fair statement: a case without any is a list of headings."""

_ENDS = re.compile(r"(?<=[.!?])\s+|\n+")


class Sentence(Struct, frozen=True, kw_only=True):
    """One sentence of a statement, and what it was taken for."""

    text: str
    made: tuple[str, ...] = ()
    "Claims of the side that is stated, those said before left out."
    slipped: tuple[str, ...] = ()
    "Claims of the other side."
    reason: bool = False
    unearned: str = ""
    "Why it earns nothing (copied, pasted, keywords), or empty."
    again: bool = False
    "True when all that it makes was said before."


class Steelman(Struct, frozen=True, kw_only=True):
    """How fairly the other side was put."""

    side: Side
    "The side that was stated."
    sentences: tuple[Sentence, ...]
    "The first five of them."
    left_over: int
    "Sentences beyond those, which are not read."
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


def steelman(text: str, side: Side, tools: Tools, heard: Round | None = None) -> Steelman:
    """Score a statement of a side's case.

    Args:
        text: the statement.
        side: the side that it is to state.
        tools: the pack made ready.
        heard: a round in which that side was argued by the app; its lines are no words of one's own.
    """
    other: Side = "anti" if side == "pro" else "pro"
    heard = heard or start(side=other).round
    parts = sentences_of(text)
    made: dict[str, None] = {}
    read: list[Sentence] = []
    for part in parts[: SENTENCES[1]]:
        found = _read(part, side, tools, heard, made)
        made |= dict.fromkeys((*found.made, *found.slipped))
        read.append(found)
    covered = [c for c in made if tools.claims[c].side == side]
    slipped = tuple(c for c in made if tools.claims[c].side != side)
    against = sum(tools.claims[c].weight for c in slipped)
    score = _share(covered, side, tools, against)
    reasons = sum(sentence.reason for sentence in read)
    return Steelman(
        side=side,
        sentences=tuple(read),
        left_over=max(0, len(parts) - SENTENCES[1]),
        covered=tuple(sorted(covered, key=lambda c: (-tools.claims[c].weight, c))),
        missed=tuple(claim.id for claim in core_of(side, tools) if claim.id not in made),
        slipped=slipped,
        reasons=reasons,
        score=score,
        passed=score >= PASS and not slipped and len(read) >= SENTENCES[0] and reasons >= REASONS,
    )


def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences of a statement."""
    return tuple(s.strip() for s in _ENDS.split(text[:ANSWER_LIMIT]) if s.strip())


def core_of(side: Side, tools: Tools) -> tuple[Claim, ...]:
    """The claims that a side's case rests on."""
    claims = tools.of_side(side)
    return tuple(c for c in claims if c.weight == CORE_WEIGHT) or claims


def coverage(claims: Iterable[str], side: Side, tools: Tools) -> float:
    """How much of a side's case these claims cover, 0 to 1: to set one's own case beside it."""
    own = {c for c in claims if c in tools.claims and tools.claims[c].side == side}
    return _share(sorted(own), side, tools)


def _read(part: str, side: Side, tools: Tools, heard: Round, before: dict[str, None]) -> Sentence:
    reading = tools.recogniser.read(part, side)
    why = unearned(heard, Move(text=part), reading, tools)
    claims = () if why else reading.made
    fresh = tuple(c for c in claims if c not in before)
    return Sentence(
        text=part,
        made=tuple(c for c in fresh if tools.claims[c].side == side),
        slipped=tuple(c for c in fresh if tools.claims[c].side != side),
        reason=not why and reason_at(part) is not None,
        unearned=why,
        again=bool(claims) and not fresh,
    )


def _share(claims: Iterable[str], side: Side, tools: Tools, against: int = 0) -> float:
    core = {claim.id: claim.weight for claim in core_of(side, tools)}
    whole = sum(core.values())
    weight = sum(core[c] if c in core else BESIDE_THE_CORE * tools.claims[c].weight for c in claims)
    return round(min(1.0, max(0.0, (weight - against) / whole)), 4) if whole else 0.0
