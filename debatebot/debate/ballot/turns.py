"""The turns of a round that a ballot looks at."""

from collections.abc import Sequence

from debatebot.debate.state import Round, Said
from debatebot.debate.tools import Tools

TAKEN_UP = 1
"""Telling words of earlier turns that a last turn takes up at least when it sums them up."""


def learner_turns(round_: Round) -> list[Said]:
    """The learner's turns that can earn something."""
    return [s for s in round_.said if s.by == "learner" and not s.unearned]


def argues(said: Said) -> bool:
    """Whether a turn argues anything at all: a claim, an answer, or a reason of its own."""
    if said.intent == "abuse":
        return False
    return bool(said.made or said.answered or (said.new and said.reason))


def debates(turns: Sequence[Said]) -> bool:
    """Whether somebody gave a reason or answered anything in a whole round: else nothing was weighed."""
    return any(argues(said) and (said.reason or said.answered) for said in turns)


def sums_up(last: Said, round_: Round, tools: Tools) -> bool:
    """Whether a last turn speaks of what was argued: by a claim, an answer, or its words."""
    if last.made or last.answered or last.new:
        return True
    earlier = (s for s in learner_turns(round_) if s.number < last.number and argues(s))
    known = {word for said in earlier for word in tools.telling(said.text)}
    return len(known & tools.telling(last.text)) >= TAKEN_UP


def takes_up_theirs(last: Said, round_: Round, tools: Tools) -> bool:
    """Whether a last turn has a telling word of the part's claims that is not its own claims' word."""
    theirs = {w for node in round_.nodes("bot") if node.claim for w in tools.words_of(node.claim)}
    mine = {w for claim in round_.learner_claims() for w in tools.wording_of(claim)}
    return bool((theirs - mine) & tools.telling(last.text))
