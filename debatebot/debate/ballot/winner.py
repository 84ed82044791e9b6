"""Who won on the flow: whose claims stand at the end, by weight.

The flow is a forest: each entry answers at most one of the other side. From the leaves up, an answer
takes away a share of its target's weight (a gradual semantics of an acyclic attack graph, after
Cayrol and Lagasquie-Schiex 2005: no answer fells all, so that the last word does not decide alone).
"""

from typing import Literal

from msgspec import Struct

from debatebot.debate.ballot.rubric import Rubric
from debatebot.debate.state import Node, Round

Winner = Literal["learner", "bot", "close"]


class OnTheFlow(Struct, frozen=True):
    """The standing weight of both speakers and what follows."""

    learner: float
    bot: float
    winner: Winner


def winner_of(round_: Round, rubric: Rubric) -> OnTheFlow:
    """Who holds more standing weight; within the rubric's margin it is too close to call."""
    last = max((said.number for said in round_.said), default=0)
    standing = {"learner": 0.0, "bot": 0.0}
    for node in round_.flow:
        late = rubric.last_word if node.turn > last - LAST_WORD else 1.0
        standing[node.by] += late * _standing(node, round_.flow, rubric, last - LAST_WORD)
    total = standing["learner"] + standing["bot"]
    apart = standing["learner"] - standing["bot"]
    winner: Winner = "learner" if apart > 0 else "bot"
    if total == 0 or abs(apart) <= rubric.close_margin * total:
        winner = "close"
    return OnTheFlow(round(standing["learner"], 2), round(standing["bot"], 2), winner)


LAST_WORD = 3
"""Turns at the end of a round that the other side could hardly answer any more: both closings and
the reply before them. What is said there counts in part, as a claim and as an attack."""


def _standing(node: Node, flow: tuple[Node, ...], rubric: Rubric, answerable: int) -> float:
    if node.standing == "yielded":
        return 0.0
    if node.standing == "conceded":
        return float(node.weight)  # what the other side grants stands whole
    left = float(node.weight)
    for answer in flow:
        if answer.to == node.label and answer.by != node.by and answer.turn > node.turn:
            share = _standing(answer, flow, rubric, answerable) / answer.weight
            late = rubric.last_word if answer.turn > answerable else 1.0
            left *= 1 - rubric.takes(answer.force, node.weight) * share * late
    return left
