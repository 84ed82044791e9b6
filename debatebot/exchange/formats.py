"""The formats that questions come in and go out in, and telling which one a file is."""

import re
from collections.abc import Callable
from pathlib import PurePath

from debatebot.exchange.aiken import read_aiken
from debatebot.exchange.anki_read import read_anki
from debatebot.exchange.csv_file import read_csv
from debatebot.exchange.gift_read import read_gift
from debatebot.exchange.losses import Brought
from debatebot.pack.problems import PackProblems, Problem

READERS: dict[str, Callable[[str, bytes], Brought]] = {
    "gift": read_gift,
    "aiken": read_aiken,
    "anki": read_anki,
    "csv": read_csv,
}
_ENDINGS = {".gift": "gift", ".aiken": "aiken", ".csv": "csv", ".tsv": "anki"}
_INSTEAD = {
    ".apkg": "In Anki, export 'Notes in Plain Text' with unique identifiers; that is read.",
    ".colpkg": "In Anki, export 'Notes in Plain Text' with unique identifiers; that is read.",
    ".xml": "In Moodle, export the questions as GIFT; that is read.",
    ".yaml": "It looks like a pack already: 'debatebot check' reads one.",
    ".yml": "It looks like a pack already: 'debatebot check' reads one.",
    ".json": "JSON in the form of a pack is YAML: save it as questions.yaml.",
    ".xlsx": "Save the sheet as CSV; that is read.",
    ".ods": "Save the sheet as CSV; that is read.",
}
_LOOKED_AT = 65_536
"""Bytes by which a format is told."""
_HEADER = re.compile(r"\s*#\s*(?:separator|html|columns|deck|notetype|tags|guid)\b[^:\n]*:", re.I)
_AIKEN = re.compile(r"^\s*ANSWER:", re.MULTILINE)
_GIFT = re.compile(r"^\s*::|(?<!\\)\{[^{}]*\}|^\$CATEGORY:", re.MULTILINE)


def read(name: str, data: bytes, format_name: str | None) -> tuple[str, Brought]:
    """The questions of a file, and the format that it was read as.

    Args:
        name: the file's name, for messages and to tell the format.
        data: its bytes.
        format_name: one of `READERS`, or None to tell it from the name and the content.

    Raises:
        PackProblems: with the place of everything that cannot be read.
    """
    chosen = format_name or _told(name, data)
    return chosen, READERS[chosen](name, data)


def _told(name: str, data: bytes) -> str:
    ending = PurePath(name).suffix.lower()
    if ending in _ENDINGS:
        return _ENDINGS[ending]
    if data[:2] == b"PK":
        ending = ending if ending in _INSTEAD else ".apkg"
    if ending in _INSTEAD:
        raise _refusal(name, f"this is no file of questions in text. {_INSTEAD[ending]}")
    text = data[:_LOOKED_AT].decode("utf-8-sig", "replace").replace("\r", "\n")
    rows = [line for line in text.split("\n") if line.strip()]
    first = rows[0] if rows else ""
    if _HEADER.match(first):
        return "anki"
    if _AIKEN.search(text) and not _GIFT.search(text):
        return "aiken"
    if _GIFT.search(text):
        return "gift"
    if {"ask", "question"} & {cell.strip(' "').lower() for cell in re.split("[,;\t]", first)}:
        return "csv"
    if rows and sum("\t" in row for row in rows) * 2 > len(rows):
        return "anki"
    known = ", ".join(READERS)
    raise _refusal(name, f"cannot tell the format of this file; name it with --format: {known}")


def _refusal(name: str, message: str) -> PackProblems:
    return PackProblems([Problem(name, 1, 1, message, "error", "import")])
