"""The row *Evidence*: what one backs it with."""

from debatebot.debate.ballot.line import Line, best
from debatebot.debate.ballot.rubric import Rubric
from debatebot.debate.ballot.turns import argues, learner_turns
from debatebot.debate.cues import compares
from debatebot.debate.mending import puts_right
from debatebot.debate.state import Evidence, Round, Said
from debatebot.debate.tools import Tools


def evidence(round_: Round, rubric: Rubric, tools: Tools) -> list[Line]:
    """Facts behind one's claims, one for each claim; a wrong one costs until it is put right.

    Beside no claim that it backs, a fact counts once a turn, and only where something is argued:
    names in a row are no evidence.
    """
    lines: list[Line] = []
    wrong: list[Line] = []
    facts, backed = set[str](), set[str]()
    for said in learner_turns(round_):
        elsewhere = False
        for item in said.evidence:
            if not item.right:
                if not _put_right(round_, said, item, tools):
                    wrong.append(_wrong(said, item, rubric))
                continue
            if item.fact in facts or said.repeats:
                continue
            mine = _backs(item, said, tools)
            fresh = [claim for claim in mine if claim not in backed]
            if (mine and not fresh) or (not mine and (elsewhere or not _used(said))):
                continue
            elsewhere = elsewhere or not mine
            facts.add(item.fact)
            backed.update(fresh[:1])
            lines.append(_fact_line(said, item, rubric, bool(mine)))
    return best(lines, rubric.best_of, rubric.most["evidence"]) + wrong


def _used(said: Said) -> bool:
    """Whether a turn does something with its facts: argues, reasons or weighs."""
    return argues(said) or said.reason or bool(compares(said.text))


def _fact_line(said: Said, item: Evidence, rubric: Rubric, own: bool) -> Line:
    return Line(
        turn=said.number,
        text=item.words,
        row="evidence",
        rule="fact" if own else "fact-elsewhere",
        points=rubric.fact_own if own else rubric.fact_elsewhere,
        why=_where(item) + ("" if own else ", true, but not for the point it stands by"),
        more="" if own else f"{rubric.fact_own:g} beside a point that it backs",
    )


def _wrong(said: Said, item: Evidence, rubric: Rubric) -> Line:
    return Line(
        turn=said.number,
        text=item.words,
        row="evidence",
        rule="fact-wrong",
        points=rubric.fact_wrong,
        why=item.fix or "not what the article says",
        more="put right in a later turn, it costs nothing",
    )


def _put_right(round_: Round, said: Said, item: Evidence, tools: Tools) -> bool:
    """Whether a later turn has the fact right; at once the right figure alone will do."""
    later = [s for s in learner_turns(round_) if s.number > said.number]
    if any(e.right and e.fact == item.fact for s in later for e in s.evidence):
        return True
    return bool(later) and puts_right(later[0].text, item, tools)


def _backs(item: Evidence, said: Said, tools: Tools) -> list[str]:
    """The claims of the turn that a fact backs."""
    return [claim for claim in said.made if _fits(item, claim, tools)]


def _fits(item: Evidence, claim: str, tools: Tools) -> bool:
    known = tools.claims[claim]
    if item.fact in known.evidence or set(item.paragraphs) & set(known.cite):
        return True
    return bool(tools.telling(item.words) & tools.words_of(claim))


def _where(item: Evidence) -> str:
    places = " ".join(f"¶{n}" for n in item.paragraphs)
    return f"in the article, {places}" if places else "as the article has it"
