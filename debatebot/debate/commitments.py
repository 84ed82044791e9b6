"""What the learner granted binds: arguing against it later is a contradiction until it is settled."""

import re
from itertools import zip_longest

from debatebot.debate.intent import concedes
from debatebot.debate.reading import Reading
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
    for granted in (c for said in round_.said if said.by == "learner" for c in said.granted):
        if granted not in called and any(_denies(claim, granted, tools) for claim in made):
            return granted
    return ""


def granted_by(text: str, reading: Reading, round_: Round, tools: Tools) -> tuple[str, ...]:
    """Claims of the other side to which a turn gives way in so many words.

    Who gives way and names no claim grants the newest one that stands.
    """
    if reading.intent != "concession" and not concedes(text):
        return ()
    side = round_.settings.side
    named = tuple(claim for claim in reading.granted if tools.claims[claim].side != side)
    if named or reading.intent != "concession":
        return named
    theirs = reversed(round_.nodes("bot"))
    return tuple(n.claim for n in theirs if n.claim and n.standing == "live")[:1]


DENYING = frozenset({"rebut", "undermine"})
"""Attacks that say that a claim is not so; to outweigh what one has granted is no contradiction."""


def _denies(claim: str, granted: str, tools: Tools) -> bool:
    edge = tools.edge(claim, granted)
    return edge is not None and edge.type in DENYING


def granted_in(round_: Round, claim: str) -> int:
    """The number of the turn in which the learner granted a claim; 0 when it did not."""
    mine = (said for said in round_.said if said.by == "learner" and claim in said.granted)
    return next((said.number for said in mine), 0)


def unsettled(round_: Round) -> tuple[Said, ...]:
    """The turns that contradict what was granted and were not put right in the turn after."""
    mine = [said for said in round_.said if said.by == "learner"]
    pairs = zip_longest(mine, mine[1:])
    return tuple(said for said, later in pairs if said.contradicts and not _settles(later))


def _settles(later: Said | None) -> bool:
    if later is None:
        return False
    return later.intent == "concession" or bool(_WITHDRAWS.search(later.text))
