"""Text from people and packs, made safe before anything else sees it."""

import re
import unicodedata

ANSWER_LIMIT = 2000
"""Characters of an answer that are read; what lies beyond is kept out before any distance."""

_MARKS_A_LETTER = 8
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 and C1 controls but tab and newline
    "\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c"  # zero width, bidi, BOM
    "\ufff9-\ufffb\U000e0000-\U000e007f\ud800-\udfff]"  # annotations, tags, lone surrogates
)
_MARK = "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]"
_STACKED_MARKS = re.compile(f"({_MARK}{{{_MARKS_A_LETTER}}}){_MARK}+")


def clean(text: str) -> str:
    """Remove what could drive a terminal or hide text; compose letters (NFC).

    Controls but tab and newline, bidirectional and zero-width marks, lone surrogates, and more
    than eight combining marks in a row are removed. Carriage returns become newlines.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = unicodedata.normalize("NFC", _UNSAFE.sub("", text))
    return _STACKED_MARKS.sub(r"\1", text)


def one_line(text: str, limit: int = ANSWER_LIMIT) -> str:
    """`clean`, with all white space folded to single spaces, cut to `limit` characters."""
    return " ".join(clean(text[: limit * 4]).split())[:limit]


def escaped(text: str) -> str:
    r"""Write what `clean` would remove as JSON and YAML do, `\u202e`: for text in their quotes.

    A value that such a text stands for stays the same, character for character.
    """
    return _UNSAFE.sub(lambda found: _as_code(found.group()), text)


def _as_code(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
