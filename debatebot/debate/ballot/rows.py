"""The rules of the ballot's rows, one function each: a round in, ledger lines out."""

from debatebot.debate.ballot.line import Line, best, quoted
from debatebot.debate.ballot.rubric import Rubric
from debatebot.debate.cues import compares, names_the_point
from debatebot.debate.reply import words
from debatebot.debate.state import Evidence, Node, Round, Said
from debatebot.debate.tools import Tools


def learner_turns(round_: Round) -> list[Said]:
    """The learner's turns that can earn something."""
    return [s for s in round_.said if s.by == "learner" and not s.unearned]


def case(round_: Round, rubric: Rubric, tools: Tools) -> list[Line]:
    """Each distinct claim of one's own, by its weight; half without a reason."""
    lines = []
    turns = {s.number: s for s in learner_turns(round_)}
    for node in round_.nodes("learner"):
        said = turns.get(node.turn)
        if said is None:
            continue
        full = rubric.case_by_weight[node.weight if node.claim else 2]
        if not node.claim:
            if not said.reason:
                continue
            lines.append(_new_argument(node, said, full * rubric.new_argument))
            continue
        points = full if said.reason else full * rubric.without_reason
        lines.append(
            Line(
                turn=said.number,
                text=_words_for(said, node),
                row="case",
                rule="claim" if said.reason else "claim-without-reason",
                points=points,
                why=f"{node.gist} (weight {node.weight})"
                + (", with a reason" if said.reason else ", but no reason"),
                more="" if said.reason else f"{full:g} with 'because …'",
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


def evidence(round_: Round, rubric: Rubric, tools: Tools) -> list[Line]:
    """Facts of the article behind one's claims; a wrong one costs until it is put right."""
    lines, seen = [], set[str]()
    wrong: list[Line] = []
    for said in learner_turns(round_):
        for item in said.evidence:
            if not item.right:
                if not _put_right(round_, said, item):
                    wrong.append(_wrong(said, item, rubric))
                continue
            if item.fact in seen or said.repeats:
                continue
            seen.add(item.fact)
            own = _backs(item, said, tools)
            lines.append(
                Line(
                    turn=said.number,
                    text=item.words,
                    row="evidence",
                    rule="fact" if own else "fact-elsewhere",
                    points=rubric.fact_own if own else rubric.fact_elsewhere,
                    why=_where(item)
                    + ("" if own else ", true, but not for the point it stands by"),
                    more="" if own else f"{rubric.fact_own:g} beside a point that it backs",
                )
            )
    return best(lines, rubric.best_of, rubric.most["evidence"]) + wrong


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


def _put_right(round_: Round, said: Said, item: Evidence) -> bool:
    later = (s for s in learner_turns(round_) if s.number > said.number)
    return any(e.right and e.fact == item.fact for s in later for e in s.evidence)


def _backs(item: Evidence, said: Said, tools: Tools) -> bool:
    for claim in said.made:
        known = tools.claims[claim]
        if item.fact in known.evidence or set(item.paragraphs) & set(known.cite):
            return True
        if tools.telling(item.words) & tools.words_of(claim):
            return True
    return False


def _where(item: Evidence) -> str:
    places = " ".join(f"¶{n}" for n in item.paragraphs)
    return f"in the article, {places}" if places else "as the article has it"


def clash(round_: Round, rubric: Rubric, tools: Tools) -> list[Line]:
    """The part's claims that were answered, by weight."""
    theirs = [n for n in round_.nodes("bot") if n.claim and n.standing != "conceded"]
    total = sum(n.weight for n in theirs)
    if not total:
        return []
    met = _answered_labels(round_)
    answered = [n for n in theirs if n.label in met or n.standing == "yielded"]
    open_ = [n for n in theirs if n not in answered]
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


def _answered_labels(round_: Round) -> set[str]:
    return {a.label for s in learner_turns(round_) if not s.repeats for a in s.answered}


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
                points=float(answer.depth),
                why=f"answers {answer.label}, {_DEPTHS[answer.depth]}",
                more=_DEEPER.get(answer.depth, ""),
            )
            known = deepest.get(answer.label)
            if known is None or line.points > known.points:
                deepest[answer.label] = line
    return best(list(deepest.values()), rubric.best_of, rubric.most["depth"])


_DEPTHS = {
    1: "by contradicting it",
    2: "with a reason",
    3: "at its premise, a fact, or turned round",
}
_DEEPER = {1: "2 with a reason", 2: "3 if it hits the premise"}


def questions(round_: Round, rubric: Rubric, tools: Tools) -> list[Line]:
    """Questions of the part that were answered, and good ones asked."""
    answered = [
        Line(
            turn=s.number,
            text=quoted(s.text),
            row="questions",
            rule="answers-question",
            points=rubric.answer_question,
            why=f"answers '{s.answered_question}'",
        )
        for s in learner_turns(round_)
        if s.answered_question and not s.repeats
    ]
    replies = {s.number: s for s in round_.said if s.by == "bot"}
    asked = [
        Line(
            turn=s.number,
            text=quoted(s.text),
            row="questions",
            rule="asks-question",
            points=rubric.ask_question,
            why="a question on the motion that the part had to take up",
        )
        for s in learner_turns(round_)
        if s.intent == "question" and not s.repeats and replies[s.number + 1].move == "answer"
    ]
    count = len(round_.said)
    return best(answered, count, rubric.questions_from_answers) + best(
        asked, count, rubric.questions_from_asking
    )


def extension(round_: Round, rubric: Rubric, tools: Tools) -> list[Line]:
    """Claims carried forward with a new reason or fact."""
    lines = [
        Line(
            turn=s.number,
            text=quoted(s.text),
            row="extension",
            rule="carried-forward",
            points=rubric.carry_forward,
            why=f"something new for '{tools.gist(claim).rstrip('.')}'",
        )
        for s in learner_turns(round_)
        if s.reason or s.evidence
        for claim in s.carried
    ]
    return best(lines, len(lines), rubric.most["extension"])


def weighing(round_: Round, rubric: Rubric, tools: Tools) -> list[Line]:
    """Points named before they are answered, a last turn that compares, and the budget kept."""
    turns = learner_turns(round_)
    fresh = [s for s in turns if not s.repeats]
    lines = []
    named = [s for s in fresh if names_the_point(s.text)]
    if named:
        points = rubric.signposts[min(len(named), max(rubric.signposts))]
        lines.append(
            Line(
                turn=named[-1].number,
                text=names_the_point(named[-1].text),
                row="weighing",
                rule="names-the-point",
                points=points,
                why=f"names the point before answering it, {len(named)} times",
                more="" if points == max(rubric.signposts.values()) else "3 for three times",
            )
        )
    last = round_.said[-2] if round_.over and len(round_.said) > 1 else None
    if last is not None and last in fresh and (cue := compares(last.text)):
        argued = _argues(last)
        lines.append(
            Line(
                turn=last.number,
                text=cue,
                row="weighing",
                rule="compares",
                points=rubric.weigh if argued else rubric.weigh / 2,
                why="the last turn weighs one thing against another",
                more="" if argued else f"{rubric.weigh:g} when it compares what was argued",
            )
        )
    kept = all(words(s.text) <= s.budget for s in turns)
    if kept and len(fresh) == len(turns) and any(_argues(s) for s in fresh):
        lines.append(
            Line(
                turn=0,
                text="",
                row="weighing",
                rule="in-budget",
                points=rubric.in_budget,
                why="every turn kept to its number of words",
            )
        )
    return lines


def _argues(said: Said) -> bool:
    return bool(said.made or said.answered or said.new)


def conduct(round_: Round, rubric: Rubric, tools: Tools) -> list[Line]:
    """Insults after the first, which is only warned of."""
    insults = [s for s in round_.said if s.by == "learner" and s.intent == "abuse"][1:]
    kept = insults[: int(rubric.insults_most / rubric.insult)]
    return [
        Line(
            turn=s.number,
            text="(not repeated here)",
            row="conduct",
            rule="insult",
            points=rubric.insult,
            why="words against a person or a people instead of a point",
        )
        for s in kept
    ]


def _words_for(said: Said, node: Node) -> str:
    return " · ".join(said.words) if said.words else quoted(said.text)
