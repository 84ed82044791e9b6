"""The row *Clash* taken apart: which answer met which claim of the other side, and what it weighs."""

from debatebot.debate.ballot.answers import put_forward
from debatebot.debate.ballot.line import Line, quoted
from debatebot.debate.ballot.turns import learner_turns
from debatebot.debate.state import Answer, Node, Round


def clash_parts(round_: Round, most: float) -> tuple[Line, ...]:
    """A line for each claim of the other side: what its answer is worth, or that there was none.

    Args:
        round_: the round.
        most: the most that the row could give.

    Returns:
        Lines in the order of the claims; those never answered have 0 points and say what an answer
        would have added.
    """
    theirs, open_ = put_forward(round_)
    share = most / max(1, sum(node.weight for node in theirs))
    first: dict[str, tuple[int, Answer]] = {}
    for said in learner_turns(round_):
        for answer in () if said.repeats else said.answered:
            first.setdefault(answer.claim, (said.number, answer))
    return tuple(
        _never(node, share) if node in open_ else _met(node, share, first.get(node.claim))
        for node in theirs
    )


def _met(node: Node, share: float, answer: tuple[int, Answer] | None) -> Line:
    turn, words = (answer[0], quoted(answer[1].words)) if answer else (node.turn, "")
    how = "answers" if answer else "the other side gave up"
    return _line(node, turn, words, f"{how} {_named(node)}", points=node.weight * share)


def _never(node: Node, share: float) -> Line:
    more = f"{node.weight * share:.1f}".removesuffix(".0")
    return _line(
        node, node.turn, "", f"{_named(node)} was never answered", more=f"{more} with an answer"
    )


def _named(node: Node) -> str:
    return f"{node.label}, '{node.gist.rstrip('.')}'"


def _line(
    node: Node, turn: int, words: str, why: str, *, points: float = 0.0, more: str = ""
) -> Line:
    return Line(
        turn=turn,
        text=words,
        row="clash",
        rule=f"clash-{node.label}",
        points=round(points, 2),
        why=why,
        more=more,
    )
