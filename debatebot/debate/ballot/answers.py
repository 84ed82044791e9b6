"""The rows *Clash* and *Depth*: how much of the other side is answered, and how well."""

from debatebot.debate.ballot.line import Line, best
from debatebot.debate.ballot.rubric import Rubric
from debatebot.debate.ballot.turns import learner_turns
from debatebot.debate.state import Node, Round
from debatebot.debate.tools import Tools


def clash(round_: Round, rubric: Rubric, tools: Tools) -> list[Line]:
    """The part's claims that were answered, by weight."""
    theirs, open_ = put_forward(round_)
    total = sum(n.weight for n in theirs)
    if not total:
        return []
    answered = [n for n in theirs if n not in open_]
    points = float(round(rubric.most["clash"] * sum(n.weight for n in answered) / total))
    more = ""
    if open_:
        dearest = max(open_, key=lambda n: (n.weight, -n.turn))
        more = f"{dearest.label}, '{dearest.gist.rstrip('.')}', was never answered"
    return [
        Line(
            turn=0,
            text="; ".join(f"{n.label} {n.weight}" for n in answered),
            row="clash",
            rule="answered",
            points=points,
            why=f"answered {sum(n.weight for n in answered)} of {total} by weight",
            more=more,
        )
    ]


def put_forward(round_: Round) -> tuple[list[Node], list[Node]]:
    """The claims that the part put forward and the learner did not grant; those never answered.

    A claim counts once, however often the part came back to it.
    """
    first: dict[str, Node] = {}
    for node in round_.nodes("bot"):
        if node.claim and node.standing != "conceded":
            first.setdefault(node.claim, node)
    met = {a.claim for s in learner_turns(round_) if not s.repeats for a in s.answered}
    theirs = list(first.values())
    return theirs, [n for n in theirs if n.claim not in met and n.standing != "yielded"]


def depth(round_: Round, rubric: Rubric, tools: Tools) -> list[Line]:
    """How deep the answers go: contradiction, reason, premise."""
    deepest: dict[str, Line] = {}
    for said in learner_turns(round_):
        if said.repeats:
            continue
        for answer in said.answered:
            line = Line(
                turn=said.number,
                text=answer.words,
                row="depth",
                rule=f"depth-{answer.depth}",
                points=float(rubric.depth[answer.depth - 1]),
                why=f"answers {answer.label}, {_DEPTHS[answer.depth]}",
                more=_deeper(answer.depth, rubric),
            )
            known = deepest.get(answer.claim)
            if known is None or line.points > known.points:
                deepest[answer.claim] = line
    return best(list(deepest.values()), rubric.best_of, rubric.most["depth"])


_DEPTHS = {
    1: "by contradicting it",
    2: "with a reason",
    3: "at its premise, a fact, or turned round",
}
_DEEPER = {1: "with a reason", 2: "if it hits the premise"}


def _deeper(depth: int, rubric: Rubric) -> str:
    how = _DEEPER.get(depth)
    return f"{rubric.depth[depth]:g} {how}" if how else ""
