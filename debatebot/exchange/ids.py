"""Names of questions that outlive a conversion: ids from titles and texts, and Anki's guids."""

import re
import unicodedata
from collections.abc import Iterable

_GUID = "debatebot:"
_WORDS_OF_A_TEXT = 6
"""Enough to tell two questions apart, few enough to type."""
_LETTERS_OF_AN_ID = 60
_SPACE = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
_NO_WORD = re.compile(r"[^\w]+")
_READ = 400
"""Characters of a text that a name is made from."""


def id_of_name(name: str) -> str:
    """A name that somebody gave, with its spaces joined; everything else stays as it is."""
    return _SPACE.sub("-", name.strip())


def id_of_text(text: str) -> str:
    """A short name made of a text's first words, or `question` when it has none."""
    bare = unicodedata.normalize("NFKC", text[:_READ]).casefold().replace("'", "").replace("’", "")
    words = _NO_WORD.sub(" ", bare).split()[:_WORDS_OF_A_TEXT]
    return "-".join(words)[:_LETTERS_OF_AN_ID].strip("-_") or "question"


class Names:
    """Gives each name once: a second `x` becomes `x-2`."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._last: dict[str, int] = {}

    def own(self, name: str) -> str:
        """The name, or the first of `name-2`, `name-3`… that is free; it is taken from now on."""
        free = name
        while free in self._taken:
            self._last[name] = self._last.get(name, 1) + 1
            free = f"{name}-{self._last[name]}"
        self._taken.add(free)
        return free


def guid_of(pack: str, question: str) -> str:
    """The guid under which Anki knows a question: the same in every export of it."""
    return f"{_GUID}{pack.replace('%', '%25').replace('/', '%2F')}/{question}"


def id_of_guid(guid: str) -> str:
    """The question's id that a guid of ours holds; any other guid is taken as it is."""
    if guid.startswith(_GUID) and "/" in guid:
        return id_of_name(guid.partition("/")[2])
    return id_of_name(guid)
