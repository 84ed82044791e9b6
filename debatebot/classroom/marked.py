"""How the mark of a typed answer is told in a class: sign, word and points, what counted, and why."""

from debatebot.classroom.state import Heard, Line
from debatebot.grading.verdict import Verdict
from debatebot.pack.models import Pack, Question
from debatebot.quiz import words


def heard_mark(verdict: Verdict, pack: Pack) -> Heard:
    """An answer to a question as a reply that was heard.

    Args:
        verdict: its mark.
        pack: where the question comes from.
    """
    question = pack.question(verdict.question)
    missed = verdict.missing if question and question.points else ()
    return Heard(
        lines=mark_lines(verdict, question),
        score=verdict.score,
        certainty=verdict.certainty,
        sure=verdict.sure,
        made=verdict.points,
        missed=missed,
    )


def mark_lines(verdict: Verdict, question: Question | None) -> tuple[Line, ...]:
    """The mark, the points that were earned, and why; never what is missing."""
    points = words.in_halves(verdict.score, verdict.need)
    lines = [
        Line(
            sign=words.SYMBOLS[verdict.verdict],
            word=words.WORDS[verdict.verdict],
            text=words.points_text(points, verdict.need),
        )
    ]
    named = {point.id: point.phrasings[0] for point in question.points} if question else {}
    lines += [Line(sign="✓", text=named[each]) for each in verdict.points if each in named]
    if verdict.note:
        lines.append(Line(word="Why", text=verdict.note))
    if not verdict.sure:
        lines.append(Line(sign="?", word="Not so sure", text="A close call: look at the words."))
    return tuple(lines)
