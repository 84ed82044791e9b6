"""Rules on one question: what its kind needs, points, dates, answers that exclude each other."""

import re
from collections.abc import Iterator
from datetime import date

from debatebot.pack.models import Article, DateRule, Later, Question
from debatebot.pack.problems import did_you_mean, quoted
from debatebot.pack.rules import Content, Fault, Rule, each, same_words

_TRUE_FALSE = ("true", "false")
_OPTIONS = 2
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
_WORD = re.compile(r"[\w'’-]+")
_PRINT = re.compile(r"[0-9a-f]{10}")
_NEEDED = {"choice": ("options",), "fix": ("sentence", "wrong"), "sort": ("item", "side")}
"""Fields that a question of a kind cannot do without, and that no other kind uses."""


_AS = {
    "options": "[one, other]",
    "sentence": '"…"',
    "wrong": '"the wrong words of the sentence"',
    "item": '"what somebody says"',
    "side": "pro or anti",
}
"""How each of them is written."""


def _of_kind(content: Content, kind: str, *names: str) -> Iterator[Question]:
    return (q for q in each(content, Question, "kind", *names) if q.kind == kind)


def _needed_by_kind(content: Content) -> Iterator[Fault]:
    for kind, fields in _NEEDED.items():
        for field in fields:
            for question in _of_kind(content, kind, field):
                if not getattr(question, field):
                    yield (
                        question,
                        (field,),
                        f"a question of kind '{kind}' needs '{field}'; add {field}: {_AS[field]}",
                    )


def _used_by_another_kind(content: Content) -> Iterator[Fault]:
    for kind, fields in _NEEDED.items():
        for question in each(content, Question, "kind", *fields):
            for field in fields:
                if question.kind != kind and getattr(question, field):
                    message = f"'{field}' is only used by questions of kind '{kind}'; take it out"
                    yield question, (field,), message


def _more_needed_than_points(content: Content) -> Iterator[Fault]:
    for question in each(content, Question, "need", "points"):
        if question.need is not None and question.need > len(question.points):
            there = len(question.points)
            hint = f"write {there} or less" if there else "add 'points', or take 'need' out"
            message = f"{question.need} points are needed and there are {there or 'none'}; {hint}"
            yield question, ("need",), message


def _too_few_options(content: Content) -> Iterator[Fault]:
    for question in _of_kind(content, "choice", "options"):
        if 0 < len(question.options) < _OPTIONS:
            yield question, ("options",), f"a choice has {_OPTIONS} options or more; add one"
        seen: set[str] = set()
        for i, option in enumerate(question.options):
            if same_words(option) in seen:
                yield (
                    question,
                    ("options", i),
                    f"the option {quoted(option)} is here twice; change one",
                )
            seen.add(same_words(option))


def _accepted_is_no_option(content: Content) -> Iterator[Fault]:
    for question in _of_kind(content, "choice", "options", "accept"):
        known = {same_words(option) for option in question.options}
        for i, answer in enumerate(question.accept):
            if known and same_words(answer) not in known:
                hint = did_you_mean(answer, question.options)
                message = f"{quoted(answer)} is none of the options{hint}"
                yield question, ("accept", i), message


def _neither_true_nor_false(content: Content) -> Iterator[Fault]:
    for question in _of_kind(content, "true_false", "accept"):
        for i, answer in enumerate(question.accept):
            if answer not in _TRUE_FALSE:
                message = (
                    f'{quoted(answer)} is neither "true" nor "false"; write one of them in quotes'
                )
                yield question, ("accept", i), message
        if set(question.accept) == set(_TRUE_FALSE):
            yield question, ("accept",), 'accept either "true" or "false", not both'


def _wrong_word_not_there(content: Content) -> Iterator[Fault]:
    for question in _of_kind(content, "fix", "sentence", "wrong"):
        wrong = re.escape(question.wrong)
        if question.sentence and question.wrong and not _says(question.sentence, wrong):
            hint = did_you_mean(question.wrong, _WORD.findall(question.sentence))
            message = f"{quoted(question.wrong)} does not stand in the sentence"
            message += hint or "; copy the wrong words from there"
            yield question, ("wrong",), message


def _says(sentence: str, pattern: str) -> bool:
    return re.search(rf"(?<!\w){pattern}(?!\w)", sentence, re.IGNORECASE) is not None


def _accepted_and_rejected(content: Content) -> Iterator[Fault]:
    for question in each(content, Question, "accept", "reject"):
        accepted = {same_words(answer) for answer in question.accept}
        for i, reject in enumerate(question.reject):
            for j, answer in enumerate(reject.answers):
                if content.sound(reject, "answers") and same_words(answer) in accepted:
                    message = f"{quoted(answer)} is accepted and rejected; take out one of them"
                    yield question, ("reject", i, "answers", j), message
        if question.kind == "fix" and same_words(question.wrong) in accepted:
            yield (
                question,
                ("wrong",),
                f"{quoted(question.wrong)} is the wrong word and accepted; accept the right one",
            )


def _is_a_date(text: str) -> bool:
    match = _DATE.fullmatch(text)
    if match is None:
        return False
    year, month, day = (int(part or 1) for part in match.groups())
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _no_date(content: Content) -> Iterator[Fault]:
    for rule in each(content, DateRule, "value"):
        if not _is_a_date(rule.value):
            message = f"{quoted(rule.value)} is no date; write 2022, 2022-03 or 2022-03-21"
            yield rule, ("value",), message


def _no_month(content: Content) -> Iterator[Fault]:
    for later in each(content, Later, "checked"):
        if not _MONTH.fullmatch(later.checked):
            message = f"{quoted(later.checked)} is no year and month; write it as 2026-11"
            yield later, ("checked",), message


def _no_print(content: Content) -> Iterator[Fault]:
    for article in each(content, Article, "prints"):
        for i, line in enumerate(article.prints):
            if bad := next((one for one in line.split() if not _PRINT.fullmatch(one)), None):
                message = f"{quoted(bad)} is no print; 'debatebot prints FILE' makes them"
                yield article, ("prints", i), message


RULES = (
    Rule("kind-needs", _needed_by_kind),
    Rule("unused-field", _used_by_another_kind, "warning"),
    Rule("need-above-points", _more_needed_than_points),
    Rule("choice-options", _too_few_options),
    Rule("choice-accept", _accepted_is_no_option),
    Rule("true-false-accept", _neither_true_nor_false),
    Rule("fix-wrong", _wrong_word_not_there),
    Rule("accepted-and-rejected", _accepted_and_rejected),
    Rule("bad-date", _no_date),
    Rule("bad-month", _no_month),
    Rule("bad-print", _no_print),
)
