"""Anki's text files, with their headers, to questions."""

import re
from collections.abc import Iterator
from functools import partial
from typing import Any

from msgspec.structs import replace

from debatebot.exchange.anki_fields import listed, more_of
from debatebot.exchange.anki_head import Head, read_head
from debatebot.exchange.draft import Draft, finish, likely_kind
from debatebot.exchange.ids import id_of_guid
from debatebot.exchange.losses import Brought, Loss, at_line, quote
from debatebot.exchange.marked_up import escaped, text_of
from debatebot.exchange.rows import rows
from debatebot.exchange.source import Text
from debatebot.text.sanitise import one_line

_SAME = {
    "front": "Front", "question": "Front", "text": "Front", "prompt": "Front",
    "back": "Back", "answer": "Back",
    "extra": "Explanation", "back extra": "Explanation", "explain": "Explanation",
    "also": "Also", "options": "Options", "points": "Points", "need": "Need", "not": "Not",
    "hints": "Hints", "hint": "Hints", "explanation": "Explanation", "quoted": "Quoted",
    "wrong": "Wrong", "side": "Side", "figure": "Figure", "kind": "Kind", "topic": "Topic",
}  # fmt: skip
"""Names of columns, in any case, and the field that each is read as."""
_KINDS = frozenset("term list number date who explain contrast fix sort choice true_false".split())
_CLOZE = re.compile(r"\{\{c(\d{1,3})::((?:(?!\{\{|\}\}).)*)\}\}", re.DOTALL)
"""A gap: its number, and what stands there with its hint."""
_SOUND = re.compile(r"\[sound:[^\]]*\]|\[anki:[^\]]*\]")
_OURS = re.compile(r"(?:kind|topic)::")
_GAP = "_____"


def read_anki(name: str, data: bytes) -> Brought:
    """The questions of a text file of Anki.

    Args:
        name: the file's name, for messages.
        data: its bytes.

    Raises:
        PackProblems: with the place of everything that cannot be read.
    """
    source = Text(name, data)
    losses: list[Loss] = []
    head = read_head(source, losses)
    source.stop_if_wrong()
    reader = _Reader(head, losses)
    drafts: list[Draft] = []
    for row in rows(source, head.separator, head.end, comment="#"):
        line, _ = source.place(row[0].index)
        drafts += reader.drafts(line, [cell.text for cell in row])
    source.stop_if_wrong()
    if not drafts and not losses:
        source.refuse(0, "no note was found; expected rows of a question and an answer")
        source.stop_if_wrong()
    reader.note_columns()
    return replace(finish(drafts, losses), title=one_line(own_name(head.deck)))


class _Reader:
    def __init__(self, head: Head, losses: list[Loss]) -> None:
        self.head = head
        self.losses = losses
        self.regular: dict[int, str] = {}
        "What the columns are read as, those that hold no field of a note left out."
        self.unread: dict[int, int] = {}
        "How many values of a column are left out."

    def drafts(self, line: int, row: list[str]) -> Iterator[Draft]:
        """The questions of one row: one, or one for each gap that is to be filled in."""
        fields = self._fields(row)
        guid, deck, tags = (self._special(row, name) for name in ("guid", "deck", "tags"))
        name = id_of_guid(guid)
        where = name or at_line(line)
        kind = fields.get("Kind", "").strip()
        ask = self._text(fields.get("Front", ""), where)
        more = more_of(fields)
        if "topic" not in map(str.lower, self.head.columns):
            more["topic"] = self._topic(deck, tags, where)
        if not kind and _CLOZE.search(ask):
            yield from _gaps(line, ask, name, more, self._text(fields.get("Back", ""), where))
            return
        back = self._text(fields.get("Back", ""), where)
        accept = [back, *listed(fields.get("Also", ""))]
        known = kind if kind in _KINDS else likely_kind(accept)
        yield Draft(line, known, ask, accept, name, more)

    def note_columns(self) -> None:
        """Name the columns that were left out, with how many values they held."""
        for column, count in sorted(self.unread.items()):
            named = self.head.columns[column : column + 1]
            title = f" {quote(named[0])}" if named and named[0] else ""
            self.losses.append(Loss(f"column {column + 1}", f"left out{title} ({count})"))

    def _fields(self, row: list[str]) -> dict[str, str]:
        """The note's fields in HTML, by name."""
        fields: dict[str, str] = {}
        columns = self._columns(len(row))
        for column, value in enumerate(row):
            if column in self.head.places.values() or not value.strip():
                continue
            name = columns.get(column, "")
            if name and name not in fields:
                fields[name] = value if self.head.html else escaped(value)
            else:
                self.unread[column] = self.unread.get(column, 0) + 1
        return fields

    def _columns(self, count: int) -> dict[int, str]:
        special = set(self.head.places.values())
        regular = [n for n in range(max(count, len(self.head.columns))) if n not in special]
        named = {
            n: _SAME.get(self.head.columns[n].lower(), "")
            for n in regular
            if n < len(self.head.columns)
        }
        if "Front" in named.values():
            return named
        return named | dict(zip(regular[:2], ("Front", "Back"), strict=False))

    def _special(self, row: list[str], name: str) -> str:
        column = self.head.places.get(name)
        return row[column].strip() if column is not None and column < len(row) else ""

    def _topic(self, deck: str, tags: str, where: str) -> str:
        """A deck's own name, or the first tag; the other tags are listed."""
        names = [tag for tag in (*tags.split(), *self.head.tags) if not _OURS.match(tag)]
        topic = own_name(deck or self.head.deck)
        if not topic and names:
            topic = names.pop(0).rpartition("::")[2].replace("_", " ")
        if names:
            self.losses.append(Loss(where, f"left out: tags {', '.join(map(quote, names))}"))
        return topic

    def _text(self, source: str, where: str) -> str:
        text, media = text_of(source)
        if media or _SOUND.search(text):
            self.losses.append(Loss(where, "left out: pictures or sounds"))
        return _SOUND.sub("", text).strip()


def own_name(deck: str) -> str:
    """A deck's own name, without those of the decks that it is in."""
    return deck.rpartition("::")[2].strip()


def _gaps(line: int, text: str, name: str, more: dict[str, Any], back: str) -> Iterator[Draft]:
    """One question for each number of a cloze text."""
    numbers = sorted({int(match[1]) for match in _CLOZE.finditer(text)})
    for number in numbers:
        gaps = [match for match in _CLOZE.finditer(text) if int(match[1]) == number]
        said = [gap[2].partition("::") for gap in gaps]
        accept = ["; ".join(dict.fromkeys(answer for answer, _, _ in said))]
        own = dict(more) | {"hints": (*more["hints"], *(hint for _, _, hint in said))}
        if back and not own["explain"]:
            own["explain"] = back
        ending = f"-c{number}" if len(numbers) > 1 and name else ""
        ask = _CLOZE.sub(partial(_shown, number), text)
        yield Draft(line, likely_kind(accept), ask, accept, f"{name}{ending}", own)


def _shown(number: int, match: "re.Match[str]") -> str:
    return _GAP if int(match[1]) == number else match[2].partition("::")[0]
