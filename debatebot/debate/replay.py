"""A round played from a row of the learner's turns, and its record as plain data."""

from collections.abc import Iterable

from debatebot.debate.ballot.ballot import Ballot, ballot_of
from debatebot.debate.formats import Level
from debatebot.debate.session import DebateState, play_out, start
from debatebot.debate.state import Move, Node, Round, Said
from debatebot.debate.tools import Tools
from debatebot.pack.models import Side


def replay(
    texts: Iterable[str],
    tools: Tools,
    *,
    side: Side,
    seed: int = 1,
    format_name: str = "spark",
    level: Level = "club",
) -> DebateState:
    """Play the learner's turns, the format stretched to as many, the last as closing.

    An empty turn is a turn passed.
    """
    moves = tuple(Move(text=text) for text in texts)
    settings = start(
        side=side,
        format_name=format_name,
        level=level,
        seed=seed,
        turns=max(1, len(moves)),
        every_turn_counts=True,
    ).settings
    return play_out(settings, moves, tools)


def record(round_: Round, tools: Tools, ballot: Ballot | None = None) -> dict[str, object]:
    """A round as the JSON that `replay --json` prints; without a ballot by the shipped rubric."""
    ballot = ballot or ballot_of(round_, tools)
    return {
        "turns": [turn_record(said) for said in round_.said],
        "flow": [flow_record(node) for node in round_.flow],
        "ballot": ballot_record(ballot),
        "winner": ballot.on_the_flow.winner,
    }


def ballot_record(ballot: Ballot) -> dict[str, object]:
    """A ballot as plain data."""
    return {
        "total": ballot.total,
        "rubric": ballot.rubric,
        "criteria": dict(ballot.rows),
        "left_out": list(ballot.left_out),
        "ledger": [
            {
                "turn": line.turn,
                "text": line.text,
                "row": line.row,
                "rule": line.rule,
                "points": line.points,
                "why": line.why,
                "more": line.more,
            }
            for line in ballot.ledger
        ],
    }


def turn_record(said: Said) -> dict[str, object]:
    """A turn as plain data."""
    return {
        "by": said.by,
        "text": said.text,
        "made": list(said.made),
        "move": said.move,
        "answers": list(said.answers),
    }


def flow_record(node: Node) -> dict[str, object]:
    """An entry of the flow as plain data."""
    return {
        "label": node.label,
        "by": node.by,
        "turn": node.turn,
        "claim": node.claim,
        "gist": node.gist,
        "to": node.to,
        "standing": node.standing,
    }
