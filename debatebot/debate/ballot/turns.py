"""The turns of a round that a ballot looks at."""

from debatebot.debate.state import Round, Said


def learner_turns(round_: Round) -> list[Said]:
    """The learner's turns that can earn something."""
    return [s for s in round_.said if s.by == "learner" and not s.unearned]


def argues(said: Said) -> bool:
    """Whether a turn argues anything at all."""
    return bool(said.made or said.answered or said.new)
