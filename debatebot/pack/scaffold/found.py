"""Numbers, dates and names of an article that questions can be made of."""

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct

from debatebot.text.dates import dates
from debatebot.text.numbers import figures
from debatebot.text.persons import first_names
from debatebot.text.stopwords import STOPWORDS
from debatebot.text.tokens import Token, tokenise

Kind = Literal["number", "date", "who", "term"]
Tokens = tuple[Token, ...]
MOST: dict[Kind, int] = {"number": 8, "date": 8, "who": 6, "term": 12}
"""Of each kind so many are proposed: enough to choose from, not more than one looks through."""
MOST_OF_A_PARAGRAPH = 2
"""Of each kind so many of one paragraph, so that its end is asked about as its beginning is."""
WORDS_READ = 5000
"""Words of a paragraph that are looked at."""
_SHOWN = 6
"""Words of the text that are shown beside a proposal: fewer than make a copy."""
_NAME_CHARACTERS = 80
_PERSON_WORDS = 3
_POSSESSIVE = re.compile(r"['’]s?$")
_LINKS = frozenset({"of", "the", "for"})
_NO_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december mr mrs ms dr".split()
)


class Found(Struct, frozen=True):
    """Something that a question can ask for."""

    kind: Kind
    text: str
    "As the article says it."
    paragraph: int
    around: str
    "A few words before and after it, for the author to know it again."


def found_in(paragraphs: Iterable[tuple[int, str]]) -> tuple[Found, ...]:
    """What an article offers to ask for, each once, in the order of its paragraphs."""
    paragraphs = tuple(paragraphs)
    names = _capitals(paragraphs)
    seen: set[str] = set()
    counts = dict.fromkeys(MOST, 0)
    kept = []
    for number, text in paragraphs:
        here = dict.fromkeys(MOST, 0)
        for one in _in_paragraph(number, text, names):
            full = here[one.kind] == MOST_OF_A_PARAGRAPH or counts[one.kind] == MOST[one.kind]
            if one.text.casefold() not in seen and not full:
                seen.add(one.text.casefold())
                here[one.kind] += 1
                counts[one.kind] += 1
                kept.append(one)
    return tuple(kept)


def _in_paragraph(number: int, text: str, names: frozenset[str]) -> Iterator[Found]:
    tokens = tokenise(text)[:WORDS_READ]
    words = [token.text for token in tokens]
    ends = [0, *(token.end for token in tokens)]
    joins = ["".join(text[end : t.start].split()) for end, t in zip(ends, tokens, strict=False)]
    taken: set[int] = set()
    for date in dates(words, joins):
        if date.year is not None:
            taken.update(range(date.start, date.end))
            yield _found("date", number, text, tokens, date.start, date.end)
    for figure in figures(words):
        span = range(figure.start, figure.end)
        if not taken & set(span) and not figure.ordinal and _is_told(words, figure.start, span):
            taken.update(span)
            yield _found("number", number, text, tokens, figure.start, figure.end)
    yield from _names(number, text, tokens, taken, names)


def _is_told(words: list[str], start: int, span: range) -> bool:
    """Whether a number is written in digits, or in more than one word: 'one' is often no count."""
    return any(c.isdigit() for c in words[start]) or len(span) > 1


def _names(
    number: int, text: str, tokens: Tokens, taken: set[int], names: frozenset[str]
) -> Iterator[Found]:
    for first, end in _runs(text, tokens, taken):
        start = first
        known = tokens[start].text in names or tokens[start].text in first_names()
        if tokens[start].text in STOPWORDS or (_begins_sentence(text, tokens, start) and not known):
            start += 1  # a capital that is only the sentence's
        if start == end:
            continue
        person = tokens[start].text in first_names() and 1 < end - start <= _PERSON_WORDS
        kind: Kind = "who" if person else "term"
        name = _found(kind, number, text, tokens, start, end)
        if len(name.text) <= _NAME_CHARACTERS:
            yield name


def _capitals(paragraphs: Iterable[tuple[int, str]]) -> frozenset[str]:
    """Words with a capital inside a sentence: where one begins a sentence, it is a name too."""
    found: set[str] = set()
    for _, text in paragraphs:
        tokens = tokenise(text)[:WORDS_READ]
        for i in range(len(tokens)):
            if _is_capital(text, tokens, i, set()) and not _begins_sentence(text, tokens, i):
                found.add(tokens[i].text)
    return frozenset(found)


def _runs(text: str, tokens: Tokens, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words, small linking words between them allowed."""
    i = 0
    while i < len(tokens):
        if not _is_capital(text, tokens, i, taken):
            i += 1
            continue
        end = i + 1
        while (after := _next(text, tokens, end, taken)) > end:
            end = after
        yield i, end
        i = end


def _next(text: str, tokens: Tokens, end: int, taken: set[int]) -> int:
    """The end of a name that goes on at `end`, or `end` itself."""
    at = end
    while at < len(tokens) and at - end < 2 and tokens[at].text in _LINKS:
        at += 1
    joined = all(_joined(text, tokens, i) for i in range(end, min(at + 1, len(tokens))))
    return at + 1 if joined and _is_capital(text, tokens, at, taken) else end


def _joined(text: str, tokens: Tokens, i: int) -> bool:
    return text[tokens[i - 1].end : tokens[i].start] in (" ", "-", "–")


def _is_capital(text: str, tokens: Tokens, i: int, taken: set[int]) -> bool:
    if i >= len(tokens) or i in taken or tokens[i].text in _NO_NAMES:
        return False
    return text[tokens[i].start].isupper() and len(tokens[i].text) > 1


def _begins_sentence(text: str, tokens: Tokens, i: int) -> bool:
    if i == 0:
        return True
    return bool(set(text[tokens[i - 1].end : tokens[i].start]) & set(".!?:;“\"'‘("))


def _found(kind: Kind, number: int, text: str, tokens: Tokens, start: int, end: int) -> Found:
    said = _POSSESSIVE.sub("", text[tokens[start].start : tokens[end - 1].end])
    around = max(0, _SHOWN - (end - start))
    first, last = max(0, start - (around + 1) // 2), min(len(tokens), end + around // 2)
    return Found(kind, said, number, text[tokens[first].start : tokens[last - 1].end])
