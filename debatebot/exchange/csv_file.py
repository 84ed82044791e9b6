"""Our CSV: a header with the names of the columns, then a row for each question."""

from collections.abc import Iterable
from typing import Any

from debatebot.exchange.draft import Draft, finish, likely_kind
from debatebot.exchange.losses import Brought, Loss, Written, left_out
from debatebot.exchange.rows import Cell, guarded, rows, unguarded, written
from debatebot.exchange.source import Text
from debatebot.exchange.table import CARRIED, COLUMNS, READ, BadCell, cells, fields
from debatebot.pack.models import Question
from debatebot.pack.problems import did_you_mean, quoted

_OTHER_NAMES = {
    "question": "ask", "questions": "ask", "prompt": "ask", "front": "ask",
    "answer": "accept", "answers": "accept", "back": "accept", "feedback": "explain",
    "explanation": "explain", "type": "kind", "category": "topic",
}  # fmt: skip
_SEPARATORS = (",", ";", "\t")


def write_csv(questions: Iterable[Question]) -> Written:
    """Questions as CSV with a header; columns that would be empty all the way down are left out.

    Args:
        questions: what to write, in this order.
    """
    losses: list[Loss] = []
    found = []
    for question in questions:
        losses += left_out(question, CARRIED, ("phrasings", "of"))
        found.append(cells(question))
    used = [name for name in COLUMNS if name in ("ask", "accept") or any(name in c for c in found)]
    lines = [",".join(used)]
    lines += [written([guarded(c.get(name, "")) for name in used], ",") for c in found]
    return Written("\n".join(lines) + "\n", tuple(losses))


def read_csv(name: str, data: bytes) -> Brought:
    """The questions of a CSV file, whose first row names the columns.

    Args:
        name: the file's name, for messages.
        data: its bytes.

    Raises:
        PackProblems: with the place of every cell that cannot be read.
    """
    source = Text(name, data)
    first = next((line for line in source.lines if line.strip()), "")
    separator = max(_SEPARATORS, key=first.count)
    found = rows(source, separator)
    header = next(found, [])
    columns = _columns(header, source)
    source.stop_if_wrong()
    drafts = [draft for row in found if (draft := _draft(row, columns, source)) is not None]
    source.stop_if_wrong()
    if not drafts:
        source.refuse(0, "no question was found; expected rows below the names of the columns")
        source.stop_if_wrong()
    return finish(drafts)


def _columns(header: list[Cell], source: Text) -> list[str]:
    columns: list[str] = []
    for cell in header:
        given = cell.text.strip().lower().replace(" ", "_")
        name = _OTHER_NAMES.get(given, given)
        if name and name not in COLUMNS:
            hint = did_you_mean(given, COLUMNS)
            source.refuse(cell.index, f"there is no column {quoted(cell.text.strip())}{hint}")
        elif name and name in columns:
            source.refuse(cell.index, f"the column {quoted(name)} is here twice")
        columns.append(name)
    missing = [name for name in ("ask", "accept") if name not in columns]
    if missing and not source.findings.has_errors:
        source.refuse(0, f"the first row names the columns; there is no {' and no '.join(missing)}")
    return columns


def _draft(row: list[Cell], columns: list[str], source: Text) -> Draft | None:
    values: dict[str, Any] = {}
    places: dict[str, int] = {}
    sound = True
    for number, cell in enumerate(row):
        text = unguarded(cell.text).strip()
        name = columns[number] if number < len(columns) else ""
        if not text:
            continue
        if not name:
            source.refuse(cell.index, "a cell below no column; a text with commas stands in quotes")
            return None
        places[name] = cell.index
        try:
            values[name] = READ[name](text) if name in READ else text
        except BadCell as bad:
            source.refuse(cell.index, f"{name}: {bad.message}, not {quoted(text)}")
            sound = False
    if not sound:
        return None
    try:
        more = fields(values)
    except BadCell as bad:
        source.refuse(places.get("points", row[0].index), f"points: {bad.message}")
        return None
    line, _ = source.place(row[0].index)
    accept = list(values.get("accept", ()))
    kind = values.get("kind") or _kind(accept, values)
    return Draft(line, kind, values.get("ask", ""), accept, values.get("id", ""), more)


def _kind(accept: list[str], values: dict[str, Any]) -> str:
    """The kind of a row that names none."""
    if "options" in values:
        return "choice"
    if [answer.lower() for answer in accept] in (["true"], ["false"]):
        accept[:] = [accept[0].lower()]
        return "true_false"
    return "date" if "date" in values else "number" if "number" in values else likely_kind(accept)
