"""The rows *Weighing* and *Conduct*: how one argues."""

from debatebot.debate.ballot.line import Line, best, quoted
from debatebot.debate.ballot.rubric import Rubric
from debatebot.debate.ballot.turns import argues, debates, learner_turns, sums_up, takes_up_theirs
from debatebot.debate.commitments import unsettled
from debatebot.debate.cues import compares, names_the_point, speaks_of_both
from debatebot.debate.reply import words
from debatebot.debate.state import Round, Said
from debatebot.debate.tools import Tools


def weighing(round_: Round, rubric: Rubric, tools: Tools) -> list[Line]:
    """Points named before they are answered, a last turn that compares, and the budget kept."""
    turns = learner_turns(round_)
    fresh = [s for s in turns if not s.repeats]
    lines = []
    named = [s for s in fresh if argues(s) and names_the_point(s.text)]
    if named:
        points = rubric.signposts[min(len(named), len(rubric.signposts)) - 1]
        lines.append(
            Line(
                turn=named[-1].number,
                text=names_the_point(named[-1].text),
                row="weighing",
                rule="names-the-point",
                points=points,
                why=f"names the point before answering it, {_times(len(named))}",
                more=""
                if points == rubric.signposts[-1]
                else f"{rubric.signposts[-1]:g} for three times",
            )
        )
    if line := _comparison(round_, rubric, tools):
        lines.append(line)
    lines += _granting(fresh, rubric)
    timed = any(s.limit for s in turns)
    kept = all(words(s.text) <= s.budget and s.seconds <= (s.limit or s.seconds) for s in turns)
    kept = kept and not any(s.unearned == "late" for s in round_.said)
    argued = sum(argues(s) for s in fresh)
    if kept and debates(turns) and len(fresh) == len(turns) and 2 * argued >= len(turns):
        lines.append(
            Line(
                turn=0,
                text="",
                row="weighing",
                rule="in-budget",
                points=rubric.in_budget,
                why="every turn kept to its number of words"
                + (" and to its time" if timed else ""),
            )
        )
    return best(lines, len(lines), rubric.most["weighing"])


def _granting(turns: list[Said], rubric: Rubric) -> list[Line]:
    """The first turn that grants a point of the other side and weighs its own against it."""
    for said in turns:
        cue = compares(said.text) if said.granted and argues(said) else ""
        if cue:
            return [
                Line(
                    turn=said.number,
                    text=cue,
                    row="weighing",
                    rule="grants-and-weighs",
                    points=rubric.grants,
                    why="grants a point and weighs another one against it",
                )
            ]
    return []


def _comparison(round_: Round, rubric: Rubric, tools: Tools) -> Line | None:
    """What a last turn earns that weighs; giving way, insulting or having argued nothing is none."""
    turns = learner_turns(round_)
    own = [s for s in round_.said if s.by == "learner"]
    last = own[-1] if own and round_.over else None
    if last is None or last not in turns or last.intent in ("concession", "abuse"):
        return None
    cue = compares(last.text)
    if not cue or last.repeats or not debates(turns):
        return None
    facing = speaks_of_both(last.text) or takes_up_theirs(last, round_, tools)
    argued = sums_up(last, round_, tools) and facing
    return Line(
        turn=last.number,
        text=cue,
        row="weighing",
        rule="compares",
        points=rubric.weigh if argued else rubric.weigh / 2,
        why="the last turn weighs one thing against another",
        more="" if argued else f"{rubric.weigh:g} when it sets what you argued against their case",
    )


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def conduct(round_: Round, rubric: Rubric, tools: Tools) -> list[Line]:
    """Insults and repetitions after the first, which is free, and what was granted and then denied."""
    insults = [s for s in round_.said if s.by == "learner" and s.intent == "abuse"][1:]
    kept = insults[: int(rubric.insults_most / rubric.insult)] if rubric.insult else []
    broken = [
        Line(
            turn=s.number,
            text=quoted(s.text),
            row="conduct",
            rule="contradiction",
            points=rubric.contradiction,
            why=f"argues against '{tools.gist(s.contradicts).rstrip('.')}', which you had granted",
            more="saying in the next turn which of the two stands costs nothing",
        )
        for s in unsettled(round_)
    ]
    again = [s for s in round_.said if s.by == "learner" and s.repeats][1:]
    repeated = [
        Line(
            turn=s.number,
            text=quoted(s.text),
            row="conduct",
            rule="repeats",
            points=rubric.repeating,
            why="says again what was said, with nothing new; the first time was free",
            more="a new reason or fact carries a point forward instead",
        )
        for s in again
    ]
    return (
        broken
        + repeated
        + [
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
    )
