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
    data: bytes

    def line_at(self, index: int) -> str:
        """The whole line in which a character of the text stands."""
        end = self.text.find("\n", index)
        return self.text[self.text.rfind("\n", 0, index) + 1 : end if end >= 0 else None]


def read_source(path: Path, findings: Findings) -> Source | None:
    """Read one file; None, with the problem noted, when it cannot be parsed at all."""
    try:
        if not path.exists():
            findings.add(
                (1, 1),
                "file-missing",
                f"there is no {path.name} here; 'debatebot new DIR' writes one",
            )
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
        findings.add(
            (1, 1), "file-too-large", f"a file may hold {limit} MB at most; make two packs of it"
        )
        return None
    text = _decoded(data, findings)
    if text is None:
        return None
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not _has_only_text(text, findings):
        return None
    return Source(text, data)


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
    line, line_start, position = 1, 0, 0
    for match in REFUSED.finditer(text):
        if findings.full:
            break
        line += text.count("\n", position, match.start())
        line_start = max(line_start, text.rfind("\n", position, match.start()) + 1)
        position = match.start()
        place = line, position - line_start + 1
        findings.add(place, "control-character", refusal(match.group(), "a pack"))
    return not findings.has_errors
