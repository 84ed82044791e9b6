"""The fields of a note in Anki: a question as HTML that people read there, and that comes back whole.

`Front` and `Back` are what Anki's own note type *Basic* has; the others stand in the note type
that an `.apkg` brings along.
"""

import re
from collections.abc import Iterable
from typing import Any

from debatebot.exchange.gift_numbers import plain_number
from debatebot.exchange.losses import Loss, left_out
from debatebot.exchange.marked_up import escaped, parts, text_of
from debatebot.pack.models import DateRule, NumberRule, Point, Question, Reject

FIELDS = (
    "Front", "Back", "Also", "Options", "Points", "Need", "Not", "Hints", "Explanation",
    "Quoted", "Wrong", "Side", "Figure", "Kind", "Topic",
)  # fmt: skip
NOTETYPE = "debatebot"

_CARRIED = frozenset(
    "ask accept options points need reject hints explain sentence item wrong side topic number "
    "date".split()
)
_NUMBER = re.compile(r"(-?\d[\d.]*) ± (\d[\d.]*)(?: (.+))?", re.DOTALL)
_DATE = re.compile(r"(\d{4}(?:-\d\d){0,2}) ± (\d{1,6}) days")


def to_fields(question: Question, losses: list[Loss]) -> dict[str, str]:
    """A question's fields by name; what they cannot hold is added to the losses."""
    losses += left_out(question, _CARRIED, ("phrasings", "of"))
    first, *others = question.accept
    return {
        "Front": escaped(question.ask),
        "Back": escaped(first),
        "Also": _list(others),
        "Options": _list(question.options),
        "Points": _terms((_point_name(p), p.phrasings, "") for p in question.points),
        "Need": str(question.need or ""),
        "Not": _terms((escaped(r.feedback), r.answers, "<dt></dt>") for r in question.reject),
        "Hints": _list(question.hints),
        "Explanation": escaped(question.explain),
        "Quoted": escaped(question.sentence or question.item),
        "Wrong": escaped(question.wrong),
        "Side": question.side or "",
        "Figure": _figure(question),
        "Kind": question.kind,
        "Topic": escaped(question.topic),
    }


def tags_of(question: Question) -> list[str]:
    """Tags by which Anki finds a kind or a topic; nothing is read back from them."""
    topic = "-".join(question.topic.split())
    return [f"kind::{question.kind}", *([f"topic::{topic}"] if topic else [])]


def _list(texts: Iterable[str]) -> str:
    items = "".join(f"<li>{escaped(text)}</li>" for text in texts)
    return f"<ul>{items}</ul>" if items else ""


def _terms(groups: Iterable[tuple[str, Iterable[str], str]]) -> str:
    """Groups of texts under a heading each."""
    rows = "".join(
        (f"<dt>{head}</dt>" if head else empty) + "".join(f"<dd>{escaped(t)}</dd>" for t in texts)
        for head, texts, empty in groups
    )
    return f"<dl>{rows}</dl>" if rows else ""


def _point_name(point: Point) -> str:
    return escaped(point.id + (f" of {point.of}" if point.of else ""))


def _figure(question: Question) -> str:
    if (number := question.number) is not None:
        parts = f"{plain_number(number.value)} ± {plain_number(number.tolerance)}"
        return escaped(f"{parts} {number.unit}".strip())
    if (date := question.date) is not None:
        return f"{date.value} ± {date.tolerance_days} days"
    return ""


def more_of(fields: dict[str, str]) -> dict[str, Any]:
    """Fields of a question that stand in a note's further fields (all but ask and accept)."""
    more: dict[str, Any] = {
        "options": tuple(listed(fields.get("Options", ""))),
        "points": tuple(_points(fields.get("Points", ""))),
        "reject": tuple(_rejects(fields.get("Not", ""))),
        "hints": tuple(listed(fields.get("Hints", ""))),
        "explain": text_of(fields.get("Explanation", ""))[0],
        "wrong": text_of(fields.get("Wrong", ""))[0],
        "topic": text_of(fields.get("Topic", ""))[0],
    }
    need = fields.get("Need", "").strip()
    if need.isdecimal() and len(need) < 4 and int(need):
        more["need"] = int(need)
    if (side := fields.get("Side", "").strip()) in ("pro", "anti"):
        more["side"] = side
    if quoted := text_of(fields.get("Quoted", ""))[0]:
        more["item" if "side" in more else "sentence"] = quoted
    return more | _read_figure(text_of(fields.get("Figure", ""))[0])


def listed(source: str) -> list[str]:
    """The items of a list in HTML; without one, the lines."""
    items = [text for _, text in parts(source, "li")]
    return [text for text in items or text_of(source)[0].split("\n") if text.strip()]


def _points(source: str) -> Iterable[Point]:
    for head, texts in _groups(source):
        name, _, of = head.partition(" of ")
        if name and texts:
            yield Point(id=name, phrasings=tuple(texts), of=of)


def _rejects(source: str) -> Iterable[Reject]:
    for feedback, answers in _groups(source):
        if answers:
            yield Reject(answers=tuple(answers), feedback=feedback)


def _groups(source: str) -> list[tuple[str, list[str]]]:
    groups: list[tuple[str, list[str]]] = []
    for name, text in parts(source, "dt", "dd"):
        if name == "dt" or not groups:
            groups.append((text if name == "dt" else "", []))
        if name == "dd" and text:
            groups[-1][1].append(text)
    return groups


def _read_figure(text: str) -> dict[str, Any]:
    if match := _DATE.fullmatch(text):
        return {"date": DateRule(value=match[1], tolerance_days=int(match[2]))}
    if match := _NUMBER.fullmatch(text):
        try:
            value, tolerance = float(match[1]), float(match[2])
        except ValueError:
            return {}
        return {"number": NumberRule(value=value, tolerance=tolerance, unit=match[3] or "")}
    return {}
