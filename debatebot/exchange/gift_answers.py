"""What stands in the braces of a GIFT question, by its six forms."""

import re
from collections.abc import Iterable

from debatebot.exchange.draft import Draft, likely_kind
from debatebot.exchange.gift_numbers import plain_number, read_number
from debatebot.exchange.gift_parts import MOST_ANSWERS, Answer, Parts, answers
from debatebot.exchange.losses import Loss, quote
from debatebot.exchange.source import Text
from debatebot.pack.models import Point, Reject, Samples

_TRUTH = {"T": "true", "TRUE": "true", "F": "false", "FALSE": "false"}
_POINT = re.compile(r"point: (\S+)(?: of (.+))?", re.DOTALL)
"""The feedback by which a partly right answer names the point that it makes."""
_STAR = re.compile(r"\\\*|\*")


def read_answers(parts: Parts, where: str, source: Text, losses: list[Loss]) -> list[Draft]:
    """A question with its answers, or one for each item to match; none with what is wrong noted.

    The kind stays empty where it depends on more than the answers.
    """
    body = (parts.body or "").strip()
    if body.count("=") + body.count("~") > MOST_ANSWERS:
        source.refuse(parts.body_at, f"a question of more than {MOST_ANSWERS} answers")
        return []
    if "~" not in body and not body.startswith("#") and "=" in body and "->" in body:
        return _matching(parts, where, source, losses)
    draft = _single(parts, body, where, source, losses)
    return [draft] if draft is not None else []


def _single(parts: Parts, body: str, where: str, source: Text, losses: list[Loss]) -> Draft | None:
    if body.startswith("#"):
        return _numeric(parts, where, source, losses)
    if "~" in body:
        return _choice(parts, where, source, losses)
    if (truth := body.partition("#")[0].strip()) in _TRUTH:
        return _true_false(parts, _TRUTH[truth])
    return _short(parts, where, losses)


def _start(parts: Parts, kind: str, accept: list[str]) -> Draft:
    return Draft(parts.block.line, kind, parts.ask, accept, more={})


def _rejects(said: Iterable[tuple[str, str]]) -> tuple[Reject, ...]:
    """Wrong answers in order; neighbours with the same feedback share it."""
    groups: list[tuple[list[str], str]] = []
    for answer, feedback in said:
        if groups and groups[-1][1] == feedback:
            groups[-1][0].append(answer)
        else:
            groups.append(([answer], feedback))
    return tuple(Reject(answers=tuple(a), feedback=f) for a, f in groups)


def _praise(draft: Draft, said: Iterable[str], where: str, losses: list[Loss]) -> None:
    """Feedback on right answers goes into the explanation, which is shown after every answer."""
    texts = list(dict.fromkeys(text for text in said if text))
    if texts:
        draft.more["explain"] = " ".join(texts)
        losses.append(Loss(where, "feedback on a right answer is now part of the explanation"))


def _true_false(parts: Parts, truth: str) -> Draft:
    said = (parts.body or "").split("#", 2)
    draft = _start(parts, "true_false", [truth])
    wrong = parts.text(said[1]) if len(said) > 1 else ""
    right = parts.text(said[2]) if len(said) > 2 else ""
    if wrong:
        other = "false" if truth == "true" else "true"
        draft.more["reject"] = (Reject(answers=(other,), feedback=wrong),)
    if right:
        draft.more["explain"] = right
    return draft


def _choice(parts: Parts, where: str, source: Text, losses: list[Loss]) -> Draft | None:
    options = answers(parts, "=~", weighed="~")
    if len(options) < 2:
        source.refuse(parts.body_at, "a choice has one answer here; expected two or more")
        return None
    right = [option for option in options if option.right]
    earning = [option for option in options if (option.weight or 0) > 0]
    if not right and earning:
        return _several(parts, options, earning, where, losses)
    draft = _start(parts, "choice", [option.text for option in right])
    draft.more["options"] = tuple(dict.fromkeys(option.text for option in options))
    draft.more["reject"] = _rejects(
        (o.text, o.feedback) for o in options if o.feedback and not o.right
    )
    _praise(draft, (option.feedback for option in right), where, losses)
    for option in options:
        if not option.right and option.weight:
            losses.append(
                Loss(where, f"{quote(option.text)} earned {option.weight:g} %; now nothing")
            )
    return draft


def _several(
    parts: Parts, options: list[Answer], right: list[Answer], where: str, losses: list[Loss]
) -> Draft:
    """A choice of several options becomes a list: all that earn are asked for."""
    names = [option.text for option in options]
    draft = _start(parts, "list", ["; ".join(option.text for option in right)])
    draft.ask = f"{parts.ask}\n{' / '.join(names)}"
    draft.more["points"] = tuple(
        Point(id=f"option-{options.index(option) + 1}", phrasings=(option.text,))
        for option in right
    )
    wrong = [(option.text, option.feedback) for option in options if option not in right]
    draft.more["reject"] = _rejects(wrong)
    _praise(draft, (option.feedback for option in right), where, losses)
    losses.append(
        Loss(where, "several options are right: it asks for a list, the options in its text")
    )
    return draft


def _matching(parts: Parts, where: str, source: Text, losses: list[Loss]) -> list[Draft]:
    """A question for each item: pairs asked at once could be told swapped."""
    pairs = []
    for answer in answers(parts, "=", weighed=""):
        left, arrow, right = answer.text.partition("->")
        if not arrow or not right.strip():
            source.refuse(answer.index, "expected '=item -> match', as everywhere in this question")
            return []
        if left.strip():
            pairs.append((left.strip(), right.strip()))
        else:
            losses.append(Loss(where, f"left out, a match without an item: {quote(right)}"))
        if answer.feedback:
            losses.append(Loss(where, f"left out, feedback on a match: {quote(answer.feedback)}"))
    if len(pairs) < 2:
        source.refuse(parts.body_at, "matching needs two items or more, as '=item -> match'")
        return []
    losses.append(Loss(where, f"matching becomes {len(pairs)} questions, one for each item"))
    return [
        Draft(parts.block.line, likely_kind([match]), f"{parts.ask}\n{item}", [match], more={})
        for item, match in pairs
    ]


def _short(parts: Parts, where: str, losses: list[Loss]) -> Draft:
    draft = _start(parts, "", [])
    points: dict[str, tuple[str, list[str], float]] = {}
    wrong, praise, half = [], [], []
    for answer in answers(parts, "=", weighed="="):
        text = _without_stars(answer, where, losses)
        weight = 100.0 if answer.weight is None else answer.weight
        point = _POINT.fullmatch(answer.feedback)
        if point and weight > 0:
            points.setdefault(point[1], (point[2] or "", [], weight))[1].append(text)
        elif answer.right:
            draft.accept.append(text)
            praise.append(answer.feedback)
        elif weight <= 0:
            wrong.append((text, answer.feedback))
        elif text:
            half.append(text)
            losses.append(Loss(where, f"{quote(text)} earned {weight:g} %; it is a sample now"))
    if points:
        _add_points(draft, points)
    draft.more["reject"] = _rejects((text, feedback) for text, feedback in wrong if text)
    if half:
        draft.more["samples"] = Samples(partial=tuple(half))
    _praise(draft, praise, where, losses)
    return draft


def _add_points(draft: Draft, points: dict[str, tuple[str, list[str], float]]) -> None:
    draft.more["points"] = tuple(
        Point(id=name, phrasings=tuple(said), of=of) for name, (of, said, _) in points.items()
    )
    least = min(weight for _, _, weight in points.values())
    need = round(100 / least)
    if 0 < need < len(points):
        draft.more["need"] = need


def _without_stars(answer: Answer, where: str, losses: list[Loss]) -> str:
    """Moodle's `*` stands for any words; nothing here does. An escaped one is a star."""
    text = _STAR.sub(lambda star: "*" if len(star[0]) > 1 else "", answer.text)
    if any(len(star[0]) == 1 for star in _STAR.finditer(answer.text)):
        said = f" and {quote(answer.feedback)}" if answer.feedback and not text.strip() else ""
        losses.append(
            Loss(where, f"left out: the sign for any words in {quote(answer.text)}{said}")
        )
    return text.strip()


def _numeric(parts: Parts, where: str, source: Text, losses: list[Loss]) -> Draft | None:
    before, _, parts.body = (parts.body or "").partition("#")
    parts.body_at += len(before) + 1
    draft = _start(parts, "number", [])
    wrong, praise = [], []
    rule = None
    for answer in answers(parts, "=~", weighed="=~"):
        if answer.sign == "~" or answer.text in ("", "*"):
            _leave_wildcard(answer, where, losses)
            continue
        read = read_number(answer, source)
        if read is None:
            return None
        if answer.right and rule is None:
            rule, draft.accept = read, [plain_number(read.value)]
            praise.append(answer.feedback)
        elif (answer.weight or 0) <= 0 and not answer.right and not read.tolerance:
            wrong.append((plain_number(read.value), answer.feedback))
        else:
            earned = 100 if answer.weight is None else answer.weight
            losses.append(Loss(where, f"left out: {quote(answer.text)} for {earned:g} %"))
    if rule is None:
        source.refuse(parts.body_at, "expected a number, as {#3:0.5}, {#1..5} or {#=3:0.5}")
        return None
    draft.more |= {"number": rule, "reject": _rejects(wrong)}
    _praise(draft, praise, where, losses)
    return draft


def _leave_wildcard(answer: Answer, where: str, losses: list[Loss]) -> None:
    if answer.feedback:
        losses.append(
            Loss(where, f"left out: what other numbers are told, {quote(answer.feedback)}")
        )
