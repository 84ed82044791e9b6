"""One question of GIFT taken apart: title, text, answers with their weights and feedback."""

import re
from itertools import pairwise

from msgspec import Struct

from debatebot.exchange import marked_up
from debatebot.exchange.gift_signs import Block, freed
from debatebot.exchange.source import Text

_FORMAT = re.compile(r"\[(html|moodle|plain|markdown)\]")
_WEIGHT = re.compile(r"%(-?\d{1,3}(?:\.\d{1,7})?)%")
_BLANK = "_____"
MOST_ANSWERS = 1000
"""Answers of one question; a file with more is no quiz."""
_FULL = 99.99
"""Per cent from which an answer is right: thirds do not add up to a hundred."""


class Answer(Struct):
    """One answer with what is said to it."""

    index: int
    "Where it begins in the file."
    sign: str
    "`=`, `~`, or nothing before the first sign."
    weight: float | None
    "Per cent; None where none is written."
    text: str
    feedback: str = ""

    @property
    def right(self) -> bool:
        """Whether it earns full marks."""
        return self.weight >= _FULL if self.weight is not None else self.sign != "~"


class Parts(Struct):
    """A question taken apart."""

    block: Block
    title: str
    ask: str
    format: str
    body: str | None
    "What stands in the braces, without the general feedback; None without braces."
    body_at: int
    general: str = ""
    stripped: bool = False
    "Whether formatting had to go."
    media: bool = False

    def text(self, raw: str) -> str:
        """A piece of the question as plain text."""
        style, raw = _style(raw.strip(), self.format)
        text = freed(raw).strip()
        if style == "html" or (style == "moodle" and marked_up.has_tags(text)):
            self.stripped = self.stripped or marked_up.has_tags(text)
            text, media = marked_up.text_of(text)
            self.media = self.media or media
        return text


def _style(raw: str, otherwise: str) -> tuple[str, str]:
    match = _FORMAT.match(raw)
    return (match.group(1), raw[match.end() :]) if match else (otherwise, raw)


def take_apart(block: Block, text: str, at: int, source: Text) -> Parts | None:
    """A block's title, text and body, or None with what is wrong noted.

    Args:
        block: the block.
        text: what of it belongs to the question.
        at: the index in the file of the text's first character.
        source: the file.
    """
    title = ""
    offset = len(text) - len(text.lstrip())
    if text[offset : offset + 2] == "::":
        end = text.find("::", offset + 2)
        if end < 0:
            source.refuse(at + offset, "a title begins here; expected '::' after it")
            return None
        title, offset = freed(text[offset + 2 : end]).strip(), end + 2
    opens, closes = text.find("{", offset), text.find("}", offset)
    if not _balanced(text, opens, closes, at, source):
        return None
    if opens < 0:
        return _parts(block, title, text[offset:], None, 0)
    after = text[closes + 1 :]
    gap = _BLANK if after.strip() else ""
    before = text[offset:opens]
    body = text[opens + 1 : closes]
    return _parts(block, title, before + gap + after, body, at + opens + 1)


def _balanced(text: str, opens: int, closes: int, at: int, source: Text) -> bool:
    hint = "a brace that is part of the text is written with a backslash before it"
    if opens < 0 and closes < 0:
        return True
    if opens >= 0 and closes < 0:
        message = "this '{' is not closed; expected '}' before the blank line"
        source.refuse(at + opens, f"{message} ({hint})")
        return False
    if opens < 0 or closes < opens:
        source.refuse(at + closes, f"there is no '{{' for this '}}' ({hint})")
        return False
    second = min(
        (i for i in (text.find("{", opens + 1), text.find("}", closes + 1)) if i >= 0), default=-1
    )
    if second >= 0:
        source.refuse(at + second, f"a question has one pair of braces; this is another ({hint})")
    return second < 0


def _parts(block: Block, title: str, ask: str, body: str | None, body_at: int) -> Parts:
    style, _ = _style(ask.strip(), "moodle")
    parts = Parts(block, title, "", style, body, body_at)
    parts.ask = parts.text(ask)
    if body is not None and (cut := body.rfind("####")) >= 0:
        parts.body, parts.general = body[:cut], parts.text(body[cut + 4 :])
    return parts


def answers(parts: Parts, signs: str, *, weighed: str) -> list[Answer]:
    """The answers of a body.

    Args:
        parts: the question.
        signs: what begins an answer: `=`, or `=` and `~`.
        weighed: after which of them a weight may stand.
    """
    body = parts.body or ""
    starts = [match.start() for match in re.finditer(f"[{signs}]", body)]
    if body[: starts[0] if starts else None].strip():
        starts.insert(0, -1)  # Moodle takes what stands before the first sign for an answer
    found = []
    for start, end in pairwise((*starts, len(body))):
        sign = body[start] if start >= 0 else ""
        piece = body[start + 1 : end].strip()
        weight = None
        if (sign or "=") in weighed and (match := _WEIGHT.match(piece)):
            weight, piece = float(match.group(1)), piece[match.end() :]
        said, _, feedback = piece.partition("#")
        index = parts.body_at + max(0, start)
        found.append(Answer(index, sign, weight, parts.text(said), parts.text(feedback)))
    return found
