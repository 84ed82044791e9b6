"""The headers of Anki's text files: `#key:value` lines at the top, after Anki's manual."""

import re

from msgspec import Struct

from debatebot.exchange.anki_fields import NOTETYPE
from debatebot.exchange.losses import Loss, at_line, quote
from debatebot.exchange.source import Text

_SEPARATORS = {
    "comma": ",", "semicolon": ";", "tab": "\t", "space": " ", "pipe": "|", "colon": ":",
}  # fmt: skip
_GUESSED = ("\t", "|", ";", ":", ",", " ")
"""Without a header the first of these in the first row, as Anki does it."""
_HEADER = re.compile(r"#\s*([a-z ]+?)\s*:(.*)", re.IGNORECASE)
_COLUMNS = ("notetype column", "deck column", "tags column", "guid column")
_TRUTH = {"true": True, "false": False}


class Head(Struct):
    """What the headers say."""

    separator: str = ""
    html: bool = False
    tags: list[str] = []
    columns: list[str] = []
    deck: str = ""
    places: dict[str, int] = {}
    "Which column, counted from 0, holds the `guid`, the `tags`, the `deck`, the `notetype`."
    end: int = 0
    "The index of the first row."


def read_head(source: Text, losses: list[Loss]) -> Head:
    """The headers of a file; what is wrong in them is noted in the source."""
    head = Head()
    comments = index = 0
    for number, line in enumerate(source.lines, 1):
        old_tags = number == 1 and line.lower().startswith("tags:")
        if not line.startswith("#") and not old_tags:
            break
        header = _HEADER.fullmatch(line)
        if old_tags:
            head.tags += line[5:].split()
        elif header is None or not _apply(head, header, number, source, losses):
            comments += bool(line.strip("# "))
        index += len(line) + 1
    head.end = min(index, len(source.text))
    head.separator = head.separator or _guess(source.text[head.end :].partition("\n")[0])
    if comments:
        losses.append(Loss(at_line(1), f"left out: comments ({comments})"))
    return head


def _apply(
    head: Head, header: "re.Match[str]", number: int, source: Text, losses: list[Loss]
) -> bool:
    """Take one header in; False when it is none."""
    key = " ".join(header[1].lower().split())
    raw = header[2]
    value = raw.strip()
    place = number, header.start(2) + 1
    if key == "separator":
        head.separator = _SEPARATORS.get(value.lower(), raw if len(raw) == 1 else value)
        if len(head.separator) != 1:
            known = ", ".join(_SEPARATORS)
            source.refuse_at(place, f"{quote(value)} is no separator; expected one of {known}")
    elif key == "html":
        if value.lower() not in _TRUTH:
            source.refuse_at(place, f"expected true or false, not {quote(value)}")
        head.html = _TRUTH.get(value.lower(), False)
    elif key == "tags":
        head.tags += value.split()
    elif key == "columns":
        head.columns = [name.strip() for name in raw.split(head.separator or _guess(raw))]
    elif key == "deck":
        head.deck = value
    elif key == "notetype" and value == NOTETYPE:
        pass  # ours: the columns say all of it
    elif key == "notetype":
        losses.append(Loss(at_line(number), f"left out: the note type {quote(value)}"))
    elif key in _COLUMNS:
        if not (value.isdecimal() and 0 < int(value[:4]) < 1000):
            source.refuse_at(place, f"expected the number of a column, from 1, not {quote(value)}")
        else:
            head.places[key.partition(" ")[0]] = int(value[:4]) - 1
    else:
        return False
    return True


def _guess(row: str) -> str:
    return next((sign for sign in _GUESSED if sign in row), "\t")
