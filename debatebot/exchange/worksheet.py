"""A worksheet to print: the questions without their answers, with room to write, as Markdown."""

from collections.abc import Iterator, Sequence

from debatebot.exchange.groups import by_topic
from debatebot.pack.models import Pack, Question
from debatebot.quiz.asking import as_of
from debatebot.quiz.asking import options as choices
from debatebot.text.markdown import plain

RULE = "---"
"""A line to write on: in Markdown a rule across the page."""
_LINES = {"explain": 3, "contrast": 4, "sort": 3}
"""Lines for kinds that take sentences; a list has one for each item, all others one."""
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def worksheet(pack: Pack, questions: Sequence[Question]) -> str:
    """The questions to be answered on paper, numbered as the mark scheme numbers them.

    Args:
        pack: where they come from.
        questions: what to print, in this order.
    """
    lines = [
        f"# Worksheet: {plain(pack.article.title)}",
        "",
        f"Pack `{plain(pack.id)}`, version `{pack.content_hash}`. {len(questions)} questions.",
        "",
        "Name: ……………………………………………… Date: ………………………",
    ]
    number = 0
    for topic, group in by_topic(questions):
        lines += ["", f"## {plain(topic)}"]
        for question in group:
            number += 1
            lines += ["", *_question(pack, question, number)]
    return "\n".join(lines) + "\n"


def _question(pack: Pack, question: Question, number: int) -> Iterator[str]:
    yield f"### {number}. {plain(question.ask)}"
    notes = [as_of(pack, question), _worth(question)]
    yield ""
    yield " · ".join(note for note in notes if note)
    if quoted := question.sentence or question.item:
        yield ""
        yield f"> {plain(quoted)}"
    yield ""
    listed = choices(question)
    if listed:
        for letter, option in zip(_LETTERS, listed, strict=False):
            yield f"- [ ] {letter}. {plain(option)}"
        return
    for _ in range(_room(question)):
        yield from (RULE, "")


def _worth(question: Question) -> str:
    return "1 point" if question.needed == 1 else f"{question.needed} points"


def _room(question: Question) -> int:
    if question.kind == "list":
        return max(1, question.needed)
    return _LINES.get(question.kind, 1)
