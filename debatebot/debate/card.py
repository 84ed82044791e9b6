"""The result in six lines that give nothing away, to share."""

from debatebot.debate.ballot.ballot import Ballot
from debatebot.debate.ballot.rubric import Row
from debatebot.debate.names import ROW_NAMES
from debatebot.debate.state import Round
from debatebot.debate.tools import Tools

_BLOCKS = "▁▂▃▄▅▆▇█"


def card(
    round_: Round, ballot: Ballot, tools: Tools, code: str, *, blocks: bool = True
) -> tuple[str, ...]:
    """Six lines: what was argued, the score, the rows as blocks or numbers, the winner, how to play it too."""
    settings = round_.settings
    mine = tools.pack.positions.sides[settings.side].name
    won = {"learner": "won on the flow", "bot": "lost on the flow", "close": "too close to call"}
    return (
        tools.pack.positions.motion,
        f"I argued: {mine}. {settings.format.capitalize()}, {settings.level}.",
        f"{ballot.total:g} of 100, rubric {ballot.rubric}; {won[ballot.on_the_flow.winner]}.",
        (" " if blocks else ", ").join(
            f"{ROW_NAMES[row]} {_block(ballot, row) if blocks else _number(ballot, row)}"
            for row in ballot.rows
            if row != "conduct"
        ),
        f"Points made: {len(round_.learner_claims())}. Points met: {_met(round_)}.",
        f"The same round: debatebot debate {code}",
    )


def _block(ballot: Ballot, row: Row) -> str:
    most = ballot.most[row]
    share = ballot.rows[row] / most if most else 0.0
    return _BLOCKS[min(len(_BLOCKS) - 1, max(0, round(share * (len(_BLOCKS) - 1))))]


def _number(ballot: Ballot, row: Row) -> str:
    return f"{ballot.rows[row]:.1f}".removesuffix(".0")


def _met(round_: Round) -> int:
    return len({answer.claim for said in round_.said for answer in said.answered})
