"""Rows of fields, each with its place: what CSV and Anki's text files are made of."""

import re
from collections.abc import Iterator

from msgspec import Struct

from debatebot.exchange.source import Text

LONGEST_FIELD = 100_000
"""Characters of one field."""
MOST_FIELDS = 200
"""Fields of one row; a file with more is no list of questions."""
_FORMULA = re.compile(r"'*[=+\-@\t]")
"""What a spreadsheet would run or count instead of showing it."""


class Cell(Struct, frozen=True):
    """One field."""

    text: str
    index: int
    "Where it begins in the file."


def rows(source: Text, separator: str, start: int = 0, comment: str = "") -> Iterator[list[Cell]]:
    """The rows of a file from a character on; empty ones are left out.

    A field in double quotes may hold the separator, line breaks, and quotes written twice.

    Args:
        source: the file; what is wrong is noted there, and reading ends.
        separator: one character.
        start: where to begin.
        comment: a sign that makes a row a comment when it begins with it.
    """
    text, index = source.text, start
    bare = re.compile(f"[^{re.escape(separator)}\n]*")
    while index < len(text):
        if comment and text.startswith(comment, index):
            end = text.find("\n", index)
            index = end + 1 if end >= 0 else len(text)
            continue
        row: list[Cell] = []
        while True:
            found = _field(source, bare, index)
            if found is None:
                return
            cell, index = found
            row.append(cell)
            if len(row) > MOST_FIELDS:
                source.refuse(row[0].index, f"a row of more than {MOST_FIELDS} fields")
                return
            if index >= len(text) or text[index] == "\n":
                index += 1
                break
            index += 1
        if any(cell.text.strip() for cell in row):
            yield row


def _field(source: Text, bare: "re.Pattern[str]", index: int) -> tuple[Cell, int] | None:
    text = source.text
    if text[index : index + 1] != '"':
        match = bare.match(text, index)
        end = match.end() if match else index
        value = text[index:end]
    else:
        close = _closing(text, index + 1)
        if close < 0:
            source.refuse(index, "these quotes are not closed; expected '\"' at the field's end")
            return None
        value, end = text[index + 1 : close].replace('""', '"'), close + 1
        rest = bare.match(text, end)
        if rest and rest.group().strip():
            message = (
                "expected the end of the field after its quotes; quotes in it are written twice"
            )
            source.refuse(end, message)
            return None
        end = rest.end() if rest else end
    if len(value) > LONGEST_FIELD:
        source.refuse(index, f"a field of more than {LONGEST_FIELD} characters")
        return None
    return Cell(value, index), end


def _closing(text: str, index: int) -> int:
    """The quote that ends a field, or -1."""
    while (index := text.find('"', index)) >= 0 and text[index + 1 : index + 2] == '"':
        index += 2
    return index


def written(fields: list[str], separator: str, comment: str = "") -> str:
    """One row, with quotes where a reader needs them."""
    line = separator.join(_quoted(field, separator) for field in fields)
    if comment and line.startswith(comment):
        return f'"{fields[0]}"{line[len(fields[0]) :]}'
    return line


def _quoted(field: str, separator: str) -> str:
    if any(sign in field for sign in (separator, '"', "\n", "\r")):
        return '"' + field.replace('"', '""') + '"'
    return field


def guarded(text: str) -> str:
    """A text that no spreadsheet takes for a formula: an apostrophe stands before it."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """The text without the apostrophe that `guarded` put before it."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
