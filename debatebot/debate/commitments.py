"""What the learner granted binds: arguing against it later is a contradiction until it is settled."""

import re
from itertools import zip_longest

from debatebot.debate.state import Round, Said
from debatebot.debate.tools import Tools

_WITHDRAWS = re.compile(
    r"\b(i (?:take|took) (?:it|that) back|withdraw|scrap that|forget (?:that|what i said)|i was wrong"
    r"|changed my mind|my mistake|fair enough|you'?re right|i (?:still )?grant|the first (?:one )?stands"
    r"|the second (?:one )?stands|i stand by)\b",
    re.IGNORECASE,
)


def contradicted(round_: Round, made: tuple[str, ...], tools: Tools) -> str:
    """A claim of the part that the learner granted and that one of these claims denies, or nothing."""
    called = {said.contradicts for said in round_.said}
    for granted in _granted(round_):
        if granted not in called and any(_denies(claim, granted, tools) for claim in made):
            return granted
    return ""


def _granted(round_: Round) -> tuple[str, ...]:
    banked = (said for said in round_.said if said.by == "bot" and said.move == "bank")
    return tuple(c for said in banked for c in said.answers if isinstance(c, str))


DENYING = frozenset({"rebut", "undermine"})
"""Attacks that say that a claim is not so; to outweigh what one has granted is no contradiction."""


def _denies(claim: str, granted: str, tools: Tools) -> bool:
    edge = tools.edge(claim, granted)
    return edge is not None and edge.type in DENYING


def granted_in(round_: Round, claim: str) -> int:
    """The number of the turn in which the learner granted a claim; 0 when it did not."""
    for said in round_.said:
        if said.by == "bot" and said.move == "bank" and claim in said.answers:
            return said.number - 1
    return 0


def unsettled(round_: Round) -> tuple[Said, ...]:
    """The turns that contradict what was granted and were not put right in the turn after."""
    mine = [said for said in round_.said if said.by == "learner"]
    pairs = zip_longest(mine, mine[1:])
    return tuple(said for said, later in pairs if said.contradicts and not _settles(later))


def _settles(later: Said | None) -> bool:
    if later is None:
        return False
    return later.intent == "concession" or bool(_WITHDRAWS.search(later.text))
