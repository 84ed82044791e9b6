"""An article's bytes as title, author, sections with numbered paragraphs, and listed sources."""

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from debatebot.text.sanitise import clean, one_line

ARTICLE_LIMIT = 400_000
"""Bytes of an article: sixty thousand words, ten times the longest feature."""
PARAGRAPHS_LIMIT = 300
TITLE_CHARACTERS = 200
_HEADING_WORDS = 12
_TITLE_WORDS = 25
_BYLINE_WORDS = 8
_LONG_LINE = 90
"""Characters of a line from which on it is a paragraph and not a part of one."""
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BINARY = re.compile("[\x00-\x08\x0e-\x1f]")
_SENTENCE_END = re.compile(r"[.!?…:;,][\"'”’)\]]*$")
_NO_TITLE = re.compile(r"[.…:;,][\"'”’)\]]*$")
_BYLINE = re.compile(r"by\s+(\S.*)", re.IGNORECASE)
_CREDIT = re.compile(r"\b(?:photo|image|illustration|picture|credit)s?\b", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s<>\"”]+")
_LISTED = re.compile(r"https?://|\bAccessed\b")


class Unreadable(Exception):
    """A file that no article can be made of; says why and what to do."""


class Part(Struct, frozen=True):
    """Paragraphs under one heading."""

    heading: str
    "Empty before the first heading."
    paragraphs: tuple[tuple[int, str], ...]
    "Each with its number."


class ListedSource(Struct, frozen=True):
    """One entry of a list of sources at the end."""

    title: str
    url: str


class ArticleText(Struct, frozen=True):
    """What was found in an article's file."""

    title: str
    author: str
    parts: tuple[Part, ...]
    sources: tuple[ListedSource, ...]

    @property
    def paragraphs(self) -> tuple[tuple[int, str], ...]:
        """All paragraphs in order, counted from 1."""
        return tuple(paragraph for part in self.parts for paragraph in part.paragraphs)


def read_article(data: bytes) -> ArticleText:
    """Read an article: plain text, paragraphs apart by empty lines, or each on a long line.

    Raises:
        Unreadable: it is empty, too long, no text, or not in UTF-8.
    """
    blocks = _blocks(_decoded(data))
    if not blocks:
        raise Unreadable("it is empty; the article's text goes in there, a paragraph at a time")
    title, author, rest = _head(blocks)
    rest, sources = _tail(rest)
    parts = _parts(rest)
    found = sum(len(part.paragraphs) for part in parts)
    if not found:
        raise Unreadable("there is a title and no paragraph; put empty lines between paragraphs")
    if found > PARAGRAPHS_LIMIT:
        most = f"{PARAGRAPHS_LIMIT} at most: one article at a time"
        raise Unreadable(f"it has {found} paragraphs, {most}")
    return ArticleText(title, author, parts, sources)


def _decoded(data: bytes) -> str:
    if len(data) > ARTICLE_LIMIT:
        raise Unreadable(f"it is longer than {ARTICLE_LIMIT // 1000} kB: one article at a time")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Unreadable("it is UTF-16 text; save it with UTF-8 encoding")
    try:
        text = _BREAKS.sub("\n", data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        found = f"the byte 0x{data[error.start]:02x} in line {line}"
        raise Unreadable(f"{found} is not UTF-8 text; save it with UTF-8 encoding") from None
    if control := _BINARY.search(text):
        line = text.count("\n", 0, control.start()) + 1
        found = f"the control character U+{ord(control.group()):04X} in line {line}"
        raise Unreadable(f"{found} says that it is no plain text; save the article as plain text")
    return clean(text)


def _blocks(text: str) -> list[str]:
    """What stands between empty lines; without any, each line if lines are long, else all."""
    blocks = re.split(r"\n\s*\n", text.strip())
    lines = text.strip().split("\n")
    if len(blocks) == 1 and max(map(len, lines)) >= _LONG_LINE:
        blocks = lines
    joined = (" ".join(block.split()) for block in blocks)
    return [block for block in joined if block]


def _head(blocks: list[str]) -> tuple[str, str, list[str]]:
    """Title and author, and what follows; a caption or credit before the text is left out."""
    title = author = ""
    rest = list(blocks)
    titled = len(rest[0].split()) <= _TITLE_WORDS and not _NO_TITLE.search(rest[0])
    if titled and len(rest) > 1:
        title = one_line(rest.pop(0), TITLE_CHARACTERS)
    kept: list[str] = []
    for i, block in enumerate(rest):
        short = len(block.split()) <= _BYLINE_WORDS
        byline = _BYLINE.fullmatch(block) if short else None
        if byline and not author:
            author = one_line(byline[1], TITLE_CHARACTERS)
        elif not (short and _CREDIT.search(block)):
            kept.append(block)
            if not short:
                return title, author, [*kept, *rest[i + 1 :]]
    return title, author, kept


def _tail(blocks: list[str]) -> tuple[list[str], tuple[ListedSource, ...]]:
    """What comes before the list of sources at the end, and that list: most of it has addresses."""
    cut, listed = len(blocks), 0
    for i in range(len(blocks) - 1, -1, -1):
        listed += _LISTED.search(blocks[i]) is not None
        if _LISTED.search(blocks[i]) and listed * 3 >= (len(blocks) - i) * 2:
            cut = i
    return blocks[:cut], tuple(map(_source, blocks[cut:]))


def _source(block: str) -> ListedSource:
    address = _ADDRESS.search(block)
    url = address.group().rstrip(".,;)") if address else ""
    title = " ".join(_ADDRESS.sub("", block).split()) or url
    return ListedSource(one_line(title, TITLE_CHARACTERS), url)


def _parts(blocks: Iterable[str]) -> tuple[Part, ...]:
    return tuple(part for part in _by_heading(blocks) if part.paragraphs)


def _by_heading(blocks: Iterable[str]) -> Iterator[Part]:
    heading, held, number = "", list[tuple[int, str]](), 0
    for block in blocks:
        if len(block.split()) <= _HEADING_WORDS and not _SENTENCE_END.search(block):
            yield Part(heading, tuple(held))
            heading, held = one_line(block, TITLE_CHARACTERS), []
        else:
            number += 1
            held.append((number, block))
    yield Part(heading, tuple(held))
