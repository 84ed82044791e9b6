"""Claims that were left unanswered: warned of a turn before, called once."""

from debatebot.debate.state import Node, Round

PATIENCE = 2
"""Turns of the learner that a claim waits for an answer before its silence is called."""


def waiting(round_: Round) -> tuple[tuple[Node, int], ...]:
    """Live claims of the part that nobody answered, each with the turns it still waits."""
    found = []
    for node in round_.nodes("bot"):
        if node.standing != "live" or not node.claim or node.label in round_.called:
            continue
        mine = (s for s in round_.said if s.by == "learner" and s.number > node.turn)
        since = sum(not s.free for s in mine)
        found.append((node, max(0, PATIENCE - since)))
    return tuple(found)


def drop_due(round_: Round) -> Node | None:
    """The heaviest claim whose silence is to be called now, or None."""
    due = [node for node, left in waiting(round_) if left == 0]
    return max(due, key=lambda node: (node.weight, -node.turn), default=None)
