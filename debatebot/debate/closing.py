"""The part's last word: no new claim, no crowing; the point that decided."""

from debatebot.debate.reply import Parts, compose
from debatebot.debate.speaking import Speaking, correction
from debatebot.debate.state import Node, Reply, Round


def close(speaking: Speaking) -> Reply:
    """The reply to the learner's closing: what the part could not answer, what was left to it."""
    round_ = speaking.round_
    standing = _heaviest(
        [n for n in round_.nodes("learner") if n.standing == "live" and _holds(n, round_)]
    )
    left = _heaviest(
        [n for n in round_.nodes("bot") if n.standing in ("live", "dropped") and n.claim]
    )
    weighing = _weighing(speaking)
    parts = Parts(
        correction=correction(speaking),
        lead=speaking.say("no-answer-to", gist=_named(standing)) if standing else "",
        line=weighing or speaking.say("thanks"),
        also=speaking.say("left-me", gist=left.gist) if left else "",
    )
    named = tuple(n.claim for n in (standing, left) if n is not None and n.claim)
    return Reply(
        text=compose(parts),
        move="close",
        answers=(speaking.turn.number, *named),
        used=(weighing,) if weighing else (),
    )


def _holds(node: Node, round_: Round) -> bool:
    """A claim, or an argument unknown to the pack that came with a reason: no bare assertion, no slip.

    In a round about one point it is that point, or nothing.
    """
    if point := round_.settings.point:
        return node.claim == point
    said = round_.said[node.turn - 1]
    return bool(node.claim) or (said.reason and not said.rests_on_a_slip)


def _named(node: Node) -> str:
    """A claim in short; an argument that the pack does not know in the learner's own words."""
    return node.gist if node.claim else f"'{node.gist}'"


def _heaviest(nodes: list[Node]) -> Node | None:
    return max(nodes, key=lambda node: (node.weight, -node.turn), default=None)


def _weighing(speaking: Speaking) -> str:
    side, seed = speaking.round_.settings.bot_side, speaking.round_.settings.seed
    lines = [
        line
        for entry in speaking.tools.pack.positions.weighing
        if entry.side in (None, side)
        for line in entry.lines
        if line not in speaking.round_.used
    ]
    return lines[seed % len(lines)] if lines else ""
