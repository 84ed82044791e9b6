"""Text in HTML and back: what Anki's fields and Moodle's texts are written in."""

import html
import re
from collections.abc import Iterator

from msgspec import Struct

_TOKEN = re.compile(r"<!--[^<]*?-->|<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>|&[#\w]{1,32};?|[^<&]+|[<&]")
_LINES = frozenset("br p div li tr h1 h2 h3 h4 h5 h6 ul ol dl dt dd table blockquote pre".split())
_MEDIA = frozenset("img audio video object embed iframe svg math".split())
_KNOWN = re.compile(
    r"</?(?:br|p|div|span|b|i|u|em|strong|sub|sup|a|img|ul|ol|li|code|pre|font|h[1-6]|table|t[rdh])"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_BLANKS = re.compile(r"[\t\n\r]")


class Tag(Struct, frozen=True):
    """An opening or closing tag."""

    name: str
    closes: bool = False


def tokens(source: str) -> Iterator[str | Tag]:
    """Texts, with their entities read, and tags; comments are left out."""
    for match in _TOKEN.finditer(source):
        piece = match.group()
        if match.group(2):
            yield Tag(match.group(2).lower(), bool(match.group(1)))
        elif piece.startswith("&") and len(piece) > 1:
            yield html.unescape(piece)
        elif not piece.startswith("<!--"):
            yield _BLANKS.sub(" ", piece)


def has_tags(text: str) -> bool:
    """Whether a text that may be plain holds tags that people write."""
    return _KNOWN.search(text) is not None


def text_of(source: str) -> tuple[str, bool]:
    """The text of HTML, and whether pictures or sounds had to be left out of it."""
    pieces: list[str] = []
    media = False
    for token in tokens(source):
        if isinstance(token, str):
            pieces.append(token)
        elif token.name in _LINES and (token.name == "br" or _in_a_line(pieces)):
            pieces.append("\n")
        media = media or (isinstance(token, Tag) and token.name in _MEDIA)
    return "".join(pieces).strip(), media


def _in_a_line(pieces: list[str]) -> bool:
    return bool(pieces) and not pieces[-1].endswith("\n")


def escaped(text: str) -> str:
    """A text as HTML, in one line."""
    flat = text.replace("\t", " ").replace("\r", "")
    return html.escape(flat, quote=False).replace("\n", "<br>")


def parts(source: str, *names: str) -> list[tuple[str, str]]:
    """The contents of the named tags in order: (name, text). What stands outside is left out."""
    found: list[tuple[str, list[str]]] = []
    inside = False
    for token in tokens(source):
        if isinstance(token, Tag):
            if token.name in names:
                inside = not token.closes
                if inside:
                    found.append((token.name, []))
            elif inside and token.name == "br":
                found[-1][1].append("\n")
            elif token.closes and token.name in ("ul", "ol", "dl"):
                inside = False
        elif inside:
            found[-1][1].append(token)
    return [(name, "".join(pieces).strip()) for name, pieces in found]
