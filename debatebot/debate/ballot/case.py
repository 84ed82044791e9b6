"""The row *Case*: what one argues."""

from debatebot.debate.ballot.line import Line, best, quoted
from debatebot.debate.ballot.rubric import Rubric
from debatebot.debate.ballot.turns import learner_turns
from debatebot.debate.hints import RUNGS, rung_seen
from debatebot.debate.state import Node, Round, Said
from debatebot.debate.tools import Tools


def case(round_: Round, rubric: Rubric, tools: Tools) -> list[Line]:
    """Each distinct claim of one's own, by its weight; half without a reason, less after hints."""
    lines = []
    turns = {s.number: s for s in learner_turns(round_)}
    for node in round_.nodes("learner"):
        said = turns.get(node.turn)
        if said is None:
            continue
        full = rubric.case_by_weight[(node.weight if node.claim else 2) - 1]
        if not node.claim:
            if not said.reason or said.rests_on_a_slip:
                continue
            lines.append(_new_argument(node, said, full * rubric.new_argument))
            continue
        rung = rung_seen((s.hint for s in round_.said if s.number <= node.turn), node.claim)
        left = rubric.hints[rung - 1] if rung else 1.0
        points = (full if said.reason else full * rubric.without_reason) * left
        lines.append(
            Line(
                turn=said.number,
                text=_words_for(said, node),
                row="case",
                rule="claim" if said.reason else "claim-without-reason",
                points=points,
                why=f"{node.gist} (weight {node.weight})"
                + (", with a reason" if said.reason else ", but no reason")
                + (f"; {left:.0%} of it, with hint {rung} of {RUNGS}" if left < 1 else ""),
                more="" if said.reason else f"{full * left:g} with 'because …'",
            )
        )
    return best(lines, rubric.best_of, rubric.most["case"])


def _new_argument(node: Node, said: Said, points: float) -> Line:
    return Line(
        turn=said.number,
        text=quoted(said.text),
        row="case",
        rule="new-argument",
        points=points,
        why="an argument of your own, with a reason; the pack does not know it, so it counts half",
    )


def _words_for(said: Said, node: Node) -> str:
    return " · ".join(said.words) if said.words else quoted(said.text)
