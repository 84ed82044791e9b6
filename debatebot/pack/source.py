"""A file's bytes to text that is safe to parse: size, encoding and raw control characters."""

from pathlib import Path

from msgspec import Struct

from debatebot.pack.controls import REFUSED, refusal
from debatebot.pack.problems import Findings

FILE_LIMIT = 16_000_000
"""Bytes of a file. A hundred questions take a fifth of a megabyte."""


class Source(Struct):
    """A file's text, with `\\n` between lines and no raw control characters."""

    text: str
    lines: list[str]
    data: bytes


def read_source(path: Path, findings: Findings) -> Source | None:
    """Read one file; None, with the problem noted, when it cannot be parsed at all."""
    try:
        if not path.exists():
            findings.add((1, 1), "file-missing", f"there is no {path.name} here")
            return None
        if not path.is_file():
            findings.add((1, 1), "file-unreadable", f"{path.name} is not a file")
            return None
        with path.open("rb") as stream:
            data = stream.read(FILE_LIMIT + 1)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        findings.add((1, 1), "file-unreadable", f"{path.name} cannot be read: {reason}")
        return None
    return to_source(data, findings)


def to_source(data: bytes, findings: Findings) -> Source | None:
    """The text of a file's bytes, or None with the problems noted."""
    if len(data) > FILE_LIMIT:
        limit = FILE_LIMIT // 1_000_000
        findings.add((1, 1), "file-too-large", f"a file may hold {limit} MB at most")
        return None
    text = _decoded(data, findings)
    if text is None:
        return None
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not _has_only_text(text, findings):
        return None
    return Source(text, text.split("\n"), data)


def _decoded(data: bytes, findings: Findings) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        place = before.count("\n") + 1, len(before) - before.rfind("\n")
        wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
        found = "UTF-16" if wide else f"the byte 0x{data[error.start]:02x}"
        findings.add(
            place, "not-utf8", f"{found} is not UTF-8 text; save the file with UTF-8 encoding"
        )
        return None


def _has_only_text(text: str, findings: Findings) -> bool:
    line, position, sound = 1, 0, True
    for match in REFUSED.finditer(text):
        line += text.count("\n", position, match.start())
        position, sound = match.start(), False
        column = position - text.rfind("\n", 0, position)
        findings.add((line, column), "control-character", refusal(match.group(), "a pack"))
    return sound
