"""The signs of GIFT: how they are escaped, and a file cut into its blocks with their places."""

import re
from collections.abc import Iterator

from msgspec import Struct

from debatebot.exchange.source import Text

_SIGNS = ":#={}~\\n"
_HELD = "\x02\x03\x04\x05\x06\x07\x08\x0e"
"""Stand for escaped signs while a block is cut up; a file that holds them was refused before."""
_FILLER = "\x01"
"""Stands for the backslash before them, so that every place stays as it is."""
_ESCAPE = re.compile(r"\\([:#={}~\\n])")
_HOLD = dict(zip(_SIGNS, _HELD, strict=True))
_FREE = {ord(_FILLER): None} | {
    ord(held): "\n" if sign == "n" else sign for sign, held in _HOLD.items()
}
_WRITE = str.maketrans(
    {sign: f"\\{sign}" for sign in _SIGNS if sign != "n"} | {"\n": "\\n", "\r": None}
)
_TAG = re.compile(r"\[(id|tag):((?:\\.|[^\]\\])*)\]")
_BACKSLASHED = re.compile(r"\\(.)")

CATEGORY = "$CATEGORY:"
TOP = "top"
"""The category above all others."""


def written(text: str) -> str:
    """A text with GIFT's signs escaped, in one line."""
    return text.translate(_WRITE)


def held(text: str) -> str:
    """A text with its escaped signs out of the way, as long as before."""
    return _ESCAPE.sub(lambda match: _FILLER + _HOLD[match.group(1)], text)


def freed(text: str) -> str:
    """A text with what `held` put away back in it, without the backslashes."""
    return text.translate(_FREE)


def comment_tag(name: str, value: str) -> str:
    """A tag of a question as it stands in a comment: `[tag:…]`."""
    inside = " ".join(value.split()).replace("\\", "\\\\").replace("]", "\\]")
    return f"[{name}:{inside}]"


class Block(Struct):
    """What stands between two blank lines."""

    line: int
    start: int
    "The index of its first character in the file."
    text: str
    "Comments blanked and escaped signs held; every character at its own place."
    ids: list[str]
    tags: list[str]
    plain_comments: int
    "Comments that hold neither an id nor a tag."


def blocks(source: Text) -> Iterator[Block]:
    """The blocks of a file that hold anything, in order."""
    block: Block | None = None
    pieces: list[str] = []
    position = 0
    for number, line in enumerate(source.lines, 1):
        if line.strip():
            if block is None:
                block, pieces = Block(number, position, "", [], [], 0), []
            pieces.append(_without_comment(block, line))
        elif block is not None:
            yield _closed(block, pieces)
            block = None
        position += len(line) + 1
    if block is not None:
        yield _closed(block, pieces)


def _closed(block: Block, pieces: list[str]) -> Block:
    block.text = held("\n".join(pieces))
    return block


def _without_comment(block: Block, line: str) -> str:
    """The line, or as many blanks when it is a comment, whose tags are noted."""
    if not line.lstrip().startswith("//"):
        return line
    found = _TAG.findall(line)
    for name, value in found:
        bare = _BACKSLASHED.sub(r"\1", value).strip()
        (block.ids if name == "id" else block.tags).append(bare)
    block.plain_comments += not found
    return " " * len(line)
