"""The rows *Questions* and *Extension*: what is taken up and carried on."""

from debatebot.debate.ballot.line import Line, best, quoted
from debatebot.debate.ballot.rubric import Rubric
from debatebot.debate.ballot.turns import learner_turns
from debatebot.debate.state import Round
from debatebot.debate.tools import Tools


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
    taken_up = {s.number - 1 for s in round_.said if s.by == "bot" and s.move == "answer"}
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
        if s.intent == "question" and not s.repeats and s.number in taken_up
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
