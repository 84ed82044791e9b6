"""The two turns worth looking at again: what went best, and what cost most."""

from msgspec import Struct

from debatebot.debate.ballot.answers import put_forward
from debatebot.debate.ballot.ballot import Ballot
from debatebot.debate.ballot.line import quoted
from debatebot.debate.state import Round


class Moment(Struct, frozen=True, kw_only=True):
    """One place of a round that decided points."""

    turn: int
    "Number of the turn, of either speaker."
    words: str
    "The learner's, or the part's point in short."
    why: str
    points: float
    "Gained, or lost as a number below 0."


def best_moment(round_: Round, ballot: Ballot) -> Moment | None:
    """A point to which the part had no answer, else the dearest award; None when nothing earned."""
    by_turn = {said.number: said for said in round_.said}
    awards = [line for line in ballot.ledger if line.turn and line.points > 0]
    beaten = [s.number - 1 for s in round_.said if s.move == "concede"]
    for turn in beaten:
        earned = sum(line.points for line in awards if line.turn == turn)
        words = quoted(by_turn[turn].text)
        return Moment(turn=turn, words=words, why="there was no answer to it", points=earned)
    best = max(awards, key=lambda line: (line.points, -line.turn), default=None)
    if best is None:
        return None
    return Moment(turn=best.turn, words=best.text, why=best.why, points=best.points)


def cost_most(round_: Round, ballot: Ballot) -> Moment | None:
    """The point of the part whose silence cost most, or the dearest loss; None when nothing cost."""
    lost = [
        Moment(turn=line.turn, words=line.text, why=line.why, points=line.points)
        for line in ballot.ledger
        if line.points < 0
    ]
    theirs, open_ = put_forward(round_)
    share = ballot.most.get("clash", 0.0) / max(1, sum(node.weight for node in theirs))
    lost += [
        Moment(
            turn=node.turn,
            words=node.gist.rstrip("."),
            why="was never answered",
            points=-round(node.weight * share, 2),
        )
        for node in open_
    ]
    return min(lost, key=lambda moment: (moment.points, moment.turn), default=None)
