"""The mark scheme: what earns and what never earns, question by question, as Markdown to print."""

from collections.abc import Sequence

from debatebot.pack.models import Pack, Point, Question
from debatebot.quiz.asking import topic_name
from debatebot.text.markdown import plain

PHRASINGS = 4
"""Wordings of a point that are printed: enough to see its range; the reader knows more."""
SAMPLES = 2
"""Sample answers for each level."""

_LEVELS = (("right", "full marks"), ("partial", "part of the marks"), ("wrong", "no marks"))


def mark_scheme(pack: Pack, questions: Sequence[Question], rules: Sequence[str]) -> str:
    """The mark scheme of some questions.

    Args:
        pack: where they come from.
        questions: what to print, in this order.
        rules: how marking works, a sentence each.
    """
    lines = [
        f"# Mark scheme: {plain(pack.article.title)}",
        "",
        f"Pack `{plain(pack.id)}`, version `{pack.content_hash}`. {len(questions)} questions.",
        "",
        "## How marking works",
        "",
        *(f"- {plain(rule)}" for rule in rules),
    ]
    topic = None
    for number, question in enumerate(questions, start=1):
        if question.topic != topic:
            topic = question.topic
            lines += ["", f"## {plain(_heading(topic))}"]
        lines += ["", *_question(number, question)]
    return "\n".join(lines) + "\n"


def _heading(topic: str) -> str:
    name = topic_name(topic) or "Questions"
    return name[0].upper() + name[1:]


def _question(number: int, question: Question) -> list[str]:
    lines = [f"### {number}. {plain(question.ask)}", "", _facts(question), ""]
    if question.sentence:
        lines += [f"The sentence: {plain(question.sentence)}", ""]
    if question.item:
        lines += [f"The statement: {plain(question.item)}", ""]
    if question.options:
        lines += [f"To choose from: {'; '.join(plain(o) for o in question.options)}", ""]
    if question.points:
        lines += [_needed(question), "", *(_point(point) for point in question.points)]
        lines.append("")
    lines.append(f"**A full answer:** {plain(question.accept[0])}")
    if len(question.accept) > 1:
        also = "; ".join(plain(text) for text in question.accept[1:])
        lines.append(f"<br>**Also:** {also}")
    if question.reject:
        lines += ["", "**Never earns:**", ""]
        lines += [_reject(r.answers, r.feedback) for r in question.reject]
    return [*lines, *_samples(question)]


def _facts(question: Question) -> str:
    places = " ".join(f"¶{n}" for n in question.cite)
    parts = (question.kind.replace("_", " "), f"`{plain(question.id)}`", places, *question.sources)
    return " · ".join(part for part in parts if part)


def _needed(question: Question) -> str:
    total = len(question.points)
    if question.needed >= total:
        return f"**Earns:** a point for each of these {total}."
    return f"**Earns:** a point each for any {question.needed} of these {total}."


def _point(point: Point) -> str:
    name, *others = point.phrasings[: PHRASINGS + 1]
    of = f" (of {plain(point.of)})" if point.of else ""
    also = f" — also: {'; '.join(plain(text) for text in others)}" if others else ""
    return f"- {plain(name)}{of}{also}"


def _reject(answers: Sequence[str], feedback: str) -> str:
    said = "; ".join(plain(text) for text in answers[:PHRASINGS])
    return f"- {said}" + (f" — {plain(feedback)}" if feedback else "")


def _samples(question: Question) -> list[str]:
    if question.samples is None:
        return []
    lines = ["", "| typed | earns |", "|---|---|"]
    for level, earns in _LEVELS:
        typed: tuple[str, ...] = getattr(question.samples, level)
        lines += [f"| {plain(text)} | {earns} |" for text in typed[:SAMPLES]]
    return lines
