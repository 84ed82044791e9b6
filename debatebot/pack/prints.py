"""Hashes of a text's six-word runs: they tell that a text was copied without holding the text.

Packs keep prints, so what counts as a word is fixed here and follows no other part of the program.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from hashlib import blake2b

from msgspec import Struct

RUN = 6
"""Words of one print: shorter runs are common property, longer ones miss a copy with a changed word."""
PRINTS_IN_A_ROW = 3
"""Prints that make a copy: three in a row are eight words."""
FREE_WORDS = 5
"""Words around a name that cannot be said otherwise: a run with fewer is only a name in its place."""
PRINT_DIGITS = 10
"""Hex digits of a print: by chance one run in a billion is taken for a run of the article."""
_PRINTS_A_LINE = 8
"""Prints on one line of a pack, so that it stays within a hundred characters."""
_WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W\d_]+)*")


class Overlap(Struct, frozen=True):
    """A stretch of a text that is shared with the article."""

    start: int
    end: int
    "Code points of the text, end exclusive."
    words: int


def prints_of(text: str) -> tuple[str, ...]:
    """The prints of a text: sorted, each once, so that no order is left to rebuild the text from."""
    return tuple(sorted(set(_prints(_words(text)))))


def print_lines(prints: Collection[str]) -> list[str]:
    """Prints as a pack keeps them under `article.prints`: several in a line, apart by spaces."""
    known = sorted(prints)
    return [" ".join(known[i : i + _PRINTS_A_LINE]) for i in range(0, len(known), _PRINTS_A_LINE)]


def overlaps(text: str, prints: Collection[str], allowed: Iterable[str] = ()) -> list[Overlap]:
    """Where a text shares eight words or more in a row with the article.

    Args:
        text: any text.
        prints: the article's prints, one by one (`Article.print_set`).
        allowed: names and titles. A run that holds fewer than `FREE_WORDS` words outside them
            is no copy.
    """
    words = _words(text)
    hits = [one in prints for one in _prints(words)]
    names = _names_in(words, allowed) if any(hits) else frozenset()
    found = []
    for first, last in _rows(hits):
        run = range(first, last + RUN)
        if sum(i not in names for i in run) >= FREE_WORDS:
            found.append(Overlap(words[first].start, words[run[-1]].end, len(run)))
    return found


class _Word(Struct, frozen=True):
    text: str
    start: int
    end: int


def _words(text: str) -> list[_Word]:
    return [_Word(_fold(m.group()), m.start(), m.end()) for m in _WORD.finditer(text)]


def _fold(word: str) -> str:
    """Without case, accents, apostrophes and a possessive ending."""
    letters = unicodedata.normalize("NFKD", word.casefold()).replace("’", "'").replace("ʼ", "'")
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return plain.removesuffix("'s").replace("'", "")


def _prints(words: list[_Word]) -> Iterator[str]:
    for i in range(len(words) - RUN + 1):
        run = " ".join(word.text for word in words[i : i + RUN])
        yield blake2b(run.encode(), digest_size=PRINT_DIGITS // 2).hexdigest()


def _rows(hits: list[bool]) -> Iterator[tuple[int, int]]:
    """First and last of each unbroken row of hits that is long enough."""
    start = None
    for i, hit in enumerate([*hits, False]):
        if hit and start is None:
            start = i
        elif not hit and start is not None:
            if i - start >= PRINTS_IN_A_ROW:
                yield start, i - 1
            start = None


@lru_cache(maxsize=16384)
def _name_parts(name: str) -> list[str]:
    return [word.text for word in _words(name)]


def _names_in(words: list[_Word], allowed: Iterable[str]) -> frozenset[int]:
    texts = [word.text for word in words]
    covered: set[int] = set()
    for name in allowed:
        parts = _name_parts(name)
        for i in range(len(texts) - len(parts) + 1):
            if parts and texts[i : i + len(parts)] == parts:
                covered.update(range(i, i + len(parts)))
    return frozenset(covered)
