"""Rules on numbers and dates that are read from the accepted answers."""

import re
from collections.abc import Iterator

from debatebot.pack.models import Question
from debatebot.pack.rules import Content, Fault, Rule, each

_DIGITS = re.compile(r"\d")
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
"""What is surely read; only other answers are worth loading the reader of numbers for."""


def _no_number(content: Content) -> Iterator[Fault]:
    for question in each(content, Question, "kind", "number", "accept"):
        asked = question.kind == "number" and question.number is None and question.accept
        if asked and not any(map(_holds_number, question.accept)):
            message = "no number can be read from the accepted answers; write one in digits"
            yield question, ("accept",), message


def _no_date(content: Content) -> Iterator[Fault]:
    for question in each(content, Question, "kind", "date", "accept"):
        asked = question.kind == "date" and question.date is None and question.accept
        if asked and not any(map(_holds_date, question.accept)):
            message = "no date can be read from the accepted answers; write one, as 'May 2022'"
            yield question, ("accept",), message


def _holds_number(text: str) -> bool:
    if _DIGITS.search(text):
        return True
    from debatebot.text.numbers import figures
    from debatebot.text.tokens import tokenise

    return bool(figures([token.text for token in tokenise(text)]))


def _holds_date(text: str) -> bool:
    if _YEAR.search(text):
        return True
    from debatebot.text.dates import dates
    from debatebot.text.tokens import tokenise

    tokens = tokenise(text)
    ends = [0, *(token.end for token in tokens)]
    joins = ["".join(text[end : t.start].split()) for end, t in zip(ends, tokens, strict=False)]
    return bool(dates([token.text for token in tokens], joins))


RULES = (Rule("no-number", _no_number), Rule("no-date", _no_date))
