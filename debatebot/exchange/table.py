"""The columns of our CSV, and how a field of a question stands in one cell.

Several texts in a cell are parted by `|`; groups of them (points, wrong answers) have a line each.
In such cells a backslash takes the meaning from `|`, `=` and itself, and `\\n` is a line break.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from debatebot.exchange.gift_numbers import plain_number
from debatebot.pack.models import DateRule, NumberRule, Point, Question, Reject, Samples

COLUMNS = (
    "id", "kind", "topic", "ask", "accept", "options", "points", "of", "need", "reject",
    "number", "tolerance", "unit", "date", "tolerance_days", "sentence", "wrong", "item", "side",
    "strict", "asks", "hints", "nudge", "explain", "keywords", "basis", "cite", "dated", "uses",
    "source_note", "sample_right", "sample_partial", "sample_wrong",
)  # fmt: skip
CARRIED = frozenset(
    "ask accept topic options points need reject number date sentence wrong item side strict asks "
    "hints nudge explain keywords basis cite dated uses source_note samples".split()
)
_ESCAPES = str.maketrans({"\\": "\\\\", "|": "\\|", "=": "\\=", "\n": "\\n"})
_SPLIT = re.compile(r"((?:[^\\|=]|\\.)*)([|=]?)", re.DOTALL)
_BACKSLASHED = re.compile(r"\\(.)", re.DOTALL)
_TRUTH = {"true": True, "yes": True, "false": False, "no": False, "": False}


class BadCell(Exception):
    """A cell that cannot be read; `message` says what was expected."""

    def __init__(self, message: str) -> None:
        self.message = message
        super().__init__(message)


def cells(question: Question) -> dict[str, str]:
    """A question's cells by column, empty ones left out."""
    samples = question.samples or Samples()
    found = {
        "id": question.id,
        "kind": question.kind,
        "accept": _joined(question.accept),
        "options": _joined(question.options),
        "points": "\n".join(f"{_whole(p.id)}: {_joined(p.phrasings)}" for p in question.points),
        "of": _joined(p.of for p in question.points) if any(p.of for p in question.points) else "",
        "need": str(question.need or ""),
        "reject": "\n".join(_rejected(reject) for reject in question.reject),
        "asks": _joined(question.asks),
        "hints": _joined(question.hints),
        "keywords": _joined(question.keywords),
        "cite": ", ".join(map(str, question.cite)),
        "dated": "true" if question.dated else "",
        "uses": "true" if question.uses else "",
        "basis": question.basis if question.basis != "says" else "",
        "strict": question.strict if question.strict != "normal" else "",
        "sample_right": _joined(samples.right),
        "sample_partial": _joined(samples.partial),
        "sample_wrong": _joined(samples.wrong),
    }
    plain = "topic ask sentence wrong item side nudge explain source_note".split()
    found |= {name: getattr(question, name) or "" for name in plain}
    if (number := question.number) is not None:
        found |= {
            "number": plain_number(number.value),
            "tolerance": plain_number(number.tolerance) if number.tolerance else "",
            "unit": number.unit,
        }
    if (date := question.date) is not None:
        found |= {"date": date.value, "tolerance_days": str(date.tolerance_days or "")}
    return {name: value for name, value in found.items() if value}


def _whole(text: str) -> str:
    return text.translate(_ESCAPES)


def _joined(texts: Iterable[str]) -> str:
    return " | ".join(map(_whole, texts))


def _rejected(reject: Reject) -> str:
    told = f" = {_whole(reject.feedback)}" if reject.feedback else ""
    return _joined(reject.answers) + told


def listed(cell: str) -> tuple[str, ...]:
    """The texts of a cell."""
    return tuple(text for text in _pieces(cell)[0] if text)


def _pieces(cell: str) -> tuple[list[str], str]:
    """The texts of a cell that `|` parts, and what follows the first `=`."""
    texts: list[str] = []
    last = 0
    for match in _SPLIT.finditer(cell):
        texts.append(_BACKSLASHED.sub(_sign, match[1]).strip())
        last = match.end()
        if match[2] != "|":
            break
    rest = cell[last:] if cell[last - 1 : last] == "=" else ""
    return texts, _BACKSLASHED.sub(_sign, rest).strip()


def _sign(match: "re.Match[str]") -> str:
    return "\n" if match[1] == "n" else match[1]


def _points(cell: str, of: str) -> Iterator[Point]:
    owners = _pieces(of)[0] if of else []
    for number, line in enumerate(line for line in cell.split("\n") if line.strip()):
        name, _, said = line.strip().partition(" ")
        phrasings = listed(said)
        if not name.endswith(":") or name == ":" or not phrasings:
            raise BadCell("expected a line 'id: phrasing | phrasing' for each point")
        owner = owners[number] if number < len(owners) else ""
        bare = _BACKSLASHED.sub(_sign, name[:-1])
        yield Point(id=bare, phrasings=phrasings, of=owner)


def _rejects(cell: str) -> Iterator[Reject]:
    for line in cell.split("\n"):
        answers, feedback = _pieces(line)
        kept = tuple(answer for answer in answers if answer)
        if kept:
            yield Reject(answers=kept, feedback=feedback)
        elif feedback:
            raise BadCell("expected a line 'wrong answer | wrong answer = feedback'")


def _one_of(*words: str) -> Callable[[str], str]:
    def read(cell: str) -> str:
        if cell not in words:
            raise BadCell(f"expected one of {', '.join(words)}")
        return cell

    return read


def _count(cell: str) -> int:
    if not (cell.isdecimal() and len(cell) < 7):
        raise BadCell("expected a whole number, as 3")
    return int(cell)


def _decimal(cell: str) -> float:
    if not re.fullmatch(r"-?\d{1,15}(?:\.\d{1,9})?", cell):
        raise BadCell("expected a number in digits, as 3500000 or 2.5")
    return float(cell)


def _truth(cell: str) -> bool:
    if cell.lower() not in _TRUTH:
        raise BadCell("expected true or false")
    return _TRUTH[cell.lower()]


def _counts(cell: str) -> tuple[int, ...]:
    return tuple(_count(part) for part in cell.replace(",", " ").split())


_KINDS = "term list number date who explain contrast fix sort choice true_false".split()
READ: dict[str, Callable[[str], Any]] = {
    "kind": _one_of(*_KINDS),
    "options": listed,
    "need": _count,
    "reject": lambda cell: tuple(_rejects(cell)),
    "side": _one_of("pro", "anti"),
    "strict": _one_of("relaxed", "normal", "strict"),
    "basis": _one_of("says", "implies", "reasoned"),
    "asks": listed,
    "hints": listed,
    "keywords": listed,
    "cite": _counts,
    "dated": _truth,
    "uses": _truth,
    "number": _decimal,
    "tolerance": _decimal,
    "tolerance_days": _count,
    "accept": listed,
    "sample_right": listed,
    "sample_partial": listed,
    "sample_wrong": listed,
}
"""How a cell becomes a value; what is not here is text."""


def fields(values: dict[str, Any]) -> dict[str, Any]:
    """The fields of a question from the values of its cells, but id, kind, ask and accept.

    Raises:
        BadCell: points or wrong answers are not in their form.
    """
    more = {name: v for name, v in values.items() if name in CARRIED and name != "points"}
    more.pop("ask", None)
    more.pop("accept", None)
    more.pop("number", None)
    more.pop("date", None)
    if "points" in values:
        more["points"] = tuple(_points(values["points"], values.get("of", "")))
    if "number" in values:
        more["number"] = NumberRule(
            value=values["number"],
            tolerance=values.get("tolerance", 0.0),
            unit=values.get("unit", ""),
        )
    if "date" in values:
        more["date"] = DateRule(
            value=values["date"], tolerance_days=values.get("tolerance_days", 0)
        )
    samples = {key: values.get(f"sample_{key}", ()) for key in ("right", "partial", "wrong")}
    if any(samples.values()):
        more["samples"] = Samples(**samples)
    return more
