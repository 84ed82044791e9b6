"""What two people do with their finished round: say a turn again, dispute a reading."""

from collections.abc import Iterable

from msgspec import Struct

from debatebot.debate.ballot.line import quoted
from debatebot.debate.ballot.rubric import Rubric
from debatebot.debate.duel import Duel, before, read_as, said_otherwise
from debatebot.debate.duel_page import PersonBallot, ballots_of
from debatebot.debate.duel_view import names_of
from debatebot.debate.events import Dispute, Rewind
from debatebot.debate.rewind import Comparison, compare
from debatebot.debate.tools import Tools
from debatebot.debate.turns import read
from debatebot.play.looks import MOST_NEAREST, Look, Nearest, OwnTurn


class BallotCompared(Struct, frozen=True, kw_only=True):
    """The ballot of one of two people, before and after."""

    name: str
    comparison: Comparison


class DuelBranch(Struct, frozen=True, kw_only=True):
    """The round with one turn said another way, beside the round as it was said."""

    turn: int
    name: str
    "Whose turn it is."
    text: str
    ballots: tuple[BallotCompared, BallotCompared]


def turns_of(duel: Duel, tools: Tools) -> tuple[OwnTurn, ...]:
    """All turns, to choose from; each begins with whose it is."""
    names, slots = names_of(duel, tools), duel.settings.slots
    return tuple(
        OwnTurn(
            number, f"{names[slots[number - 1].by]}: {quoted(move.text) or '(passed)'}", move.text
        )
        for number, move in enumerate(duel.moves, start=1)
    )


def nearest_of(duel: Duel, turn: int, tools: Tools) -> tuple[Nearest, ...]:
    """The claims that a turn is nearest to, best first: those it was taken for among them.

    Raises:
        ValueError: there is no such turn.
    """
    by = duel.settings.slots[turn - 1].by if 1 <= turn <= len(duel.moves) else "first"
    then = before(duel, turn, tools).round_of(by)
    taken = duel.round_of(by).said[turn - 1].made
    ranked = (found.claim for found in read(then, duel.moves[turn - 1], tools).ranked)
    claims = dict.fromkeys((*taken, *ranked))
    return tuple(Nearest(c, tools.gist(c), c in taken) for c in list(claims)[:MOST_NEAREST])


def branch_of_two(duel: Duel, look: Rewind, tools: Tools, rubric: Rubric) -> DuelBranch:
    """One turn said another way, and what it does to both ballots.

    Raises:
        ValueError: there is no such turn.
    """
    other = said_otherwise(duel, look.turn, look.text, tools)
    pairs = zip(ballots_of(duel, tools, rubric), ballots_of(other, tools, rubric), strict=True)
    first, second = (_compared(was, now) for was, now in pairs)
    name = names_of(duel, tools)[duel.settings.slots[look.turn - 1].by]
    return DuelBranch(turn=look.turn, name=name, text=look.text, ballots=(first, second))


def _compared(was: PersonBallot, now: PersonBallot) -> BallotCompared:
    return BallotCompared(name=was.name, comparison=compare(was.ballot, now.ballot))


def amended_duel(duel: Duel, looks: Iterable[Look], tools: Tools) -> Duel:
    """The round with every disputed reading as its speaker has it."""
    for look in looks:
        if isinstance(look, Dispute):
            duel = read_as(duel, look.turn, look.claims, tools)
    return duel


def compared_line(branch: DuelBranch) -> str:
    """Both totals before and after, as a sentence."""
    parts = (
        f"{each.name} {_tenths(each.comparison.first)}, now {_tenths(each.comparison.second)}"
        for each in branch.ballots
    )
    return f"Turn {branch.turn} as first said, and as said now: {'; '.join(parts)}."


def _tenths(points: float) -> str:
    return f"{points:.1f}".removesuffix(".0")
