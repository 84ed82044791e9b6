"""Who won on the flow: whose claims stand at the end, by weight.

The flow is a forest: each entry answers at most one of the other side. From the leaves up, an
answer that stands fells its target when its force is at least the target's weight, and halves it
otherwise (grounded labelling of an acyclic attack graph after Dung 1995, with weights).
"""

from typing import Literal

from msgspec import Struct

from debatebot.debate.state import Node, Round

Winner = Literal["learner", "bot", "close"]


class OnTheFlow(Struct, frozen=True):
    """The standing weight of both speakers and what follows."""

    learner: float
    bot: float
    winner: Winner


def winner_of(round_: Round, margin: float) -> OnTheFlow:
    """Who holds more standing weight.

    Args:
        round_: the round.
        margin: share of the whole weight within which it is too close to call, 0 to 1.
    """
    standing = {"learner": 0.0, "bot": 0.0}
    for node in round_.flow:
        standing[node.by] += _standing(node, round_.flow)
    total = standing["learner"] + standing["bot"]
    apart = standing["learner"] - standing["bot"]
    if total == 0 or abs(apart) <= margin * total:
        return OnTheFlow(standing["learner"], standing["bot"], "close")
    return OnTheFlow(standing["learner"], standing["bot"], "learner" if apart > 0 else "bot")


def _standing(node: Node, flow: tuple[Node, ...]) -> float:
    if node.standing in ("yielded", "conceded"):
        return 0.0
    weight = float(node.weight)
    for answer in flow:
        if answer.to == node.label and answer.by != node.by and answer.turn > node.turn:
            share = _standing(answer, flow) / answer.weight
            felled = weight if answer.force >= node.weight else weight / 2
            weight -= felled * share
    return max(0.0, weight)
