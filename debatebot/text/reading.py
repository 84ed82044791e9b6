"""A text as a sequence of words with everything later steps ask of them.

Short forms are spelled out, other names replaced, numbers and dates parsed, clauses marked, and
each word knows whether a negation reaches it. Spans always point into the raw text.
"""

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from debatebot.text.aliases import CANONICAL
from debatebot.text.contractions import spelled_out
from debatebot.text.date import Date
from debatebot.text.dates import dates
from debatebot.text.figure import Figure
from debatebot.text.idle_negation import NEGATIONS, idle
from debatebot.text.list_numbers import numbering
from debatebot.text.names import NameTable
from debatebot.text.number_words import JOINED
from debatebot.text.numbers import figures
from debatebot.text.polarity import negated
from debatebot.text.spelling import Repairs
from debatebot.text.stems import stem
from debatebot.text.stopwords import STOPWORDS
from debatebot.text.synonyms import family
from debatebot.text.tokens import Token, tokenise

Kind = Literal["word", "name", "stop", "figure", "date", "negation"]


class Word(Struct, frozen=True):
    """One word of a reading."""

    text: str
    "Folded, spelled out, its canonical name."
    stem: str
    family: str
    "What is compared: the head of its word family, or its name."
    start: int
    end: int
    "Code points of the raw text, end exclusive."
    kind: Kind
    join: str = ""
    "The marks between it and the word before: `,` `;` `/` …"
    negated: bool = False
    repaired: bool = False
    figure: Figure | None = None
    date: Date | None = None

    @property
    def content(self) -> bool:
        """Whether it carries content of its own."""
        return self.kind in ("word", "name", "figure", "date")


class Reading(Struct, frozen=True):
    """A text that was read."""

    raw: str
    words: tuple[Word, ...]

    @property
    def content(self) -> tuple[Word, ...]:
        """The words that carry content, in order."""
        return tuple(word for word in self.words if word.content)

    @property
    def figures(self) -> tuple[Word, ...]:
        """The numbers, in order, dates left out."""
        return tuple(word for word in self.words if word.kind == "figure")


_COMPARED = frozenset(("less", "fewer", "more"))
_SMALL = {"1": "one", "2": "two", "3": "three", "4": "four"}
"""Figures that open an idiom: a 3-way pact is a three-way pact."""


class _Piece(Struct, frozen=True):
    text: str
    start: int
    end: int
    join: str
    repaired: bool = False


def _join(raw: str, tokens: tuple[Token, ...], i: int) -> str:
    before = tokens[i - 1].end if i else 0
    return "".join(raw[before : tokens[i].start].split())


def _pieces(raw: str, repairs: Repairs | None) -> list[_Piece]:
    tokens = tokenise(raw)
    pieces: list[_Piece] = []
    i = 0
    while i < len(tokens):
        token, join = tokens[i], _join(raw, tokens, i)
        if repairs and i + 1 < len(tokens):
            following = _join(raw, tokens, i + 1)
            whole = (
                repairs.joined(token.text, tokens[i + 1].text, following)
                if following in ("", "-")
                else None
            )
            if whole:
                pieces.append(_Piece(whole, token.start, tokens[i + 1].end, join))
                i += 2
                continue
        words = JOINED.get(token.text) or spelled_out(token.text)
        fixed = repairs.word(words[0]) if repairs and len(words) == 1 else None
        if fixed:
            words = tuple(w for f in fixed for w in spelled_out(f))
        for k, word in enumerate(words):
            pieces.append(
                _Piece(word, token.start, token.end, "" if k else join, fixed is not None)
            )
        i += 1
    return pieces


def _unnumbered(pieces: list[_Piece]) -> list[_Piece]:
    """A list without its numbering: `1 this 2 that` reads as two items."""
    places = numbering([p.text for p in pieces])
    out: list[_Piece] = []
    for i, piece in enumerate(pieces):
        if i in places:
            continue
        opens = i - 1 in places and i - 1 > places[0]
        out.append(replace(piece, join=piece.join + ";") if opens else piece)
    return out


def _named(pieces: list[_Piece], names: NameTable) -> list[tuple[_Piece, Kind]]:
    out: list[tuple[_Piece, Kind]] = []
    texts = [p.text for p in pieces]
    i = 0
    while i < len(pieces):
        known = names.at(texts, i)
        if known is None:
            kind: Kind = "name" if texts[i] in CANONICAL else "word"
            out.append((pieces[i], kind))
            i += 1
            continue
        run = pieces[i : i + len(known.run)]
        repaired = any(p.repaired for p in run)
        for k, word in enumerate(known.words):
            piece = _Piece(word, run[0].start, run[-1].end, "" if k else run[0].join, repaired)
            named: Kind = "name" if word in CANONICAL else "word"
            out.append((piece, named))
        i += len(run)
    return out


def _numbers_and_dates(pieces: list[_Piece]) -> tuple[dict[int, Date], dict[int, Figure]]:
    """Dates and figures by the index of their first piece; a date's words are no figures."""
    texts = [p.text for p in pieces]
    by_date = {d.start: d for d in dates(texts, [p.join for p in pieces])}
    taken = {i for d in by_date.values() if d.marked for i in range(d.start, d.end)}
    masked = ["" if i in taken else text for i, text in enumerate(texts)]
    by_figure = {f.start: f for f in figures(masked)}
    grown = {i for f in by_figure.values() if f.end - f.start > 1 for i in range(f.start, f.end)}
    return {i: d for i, d in by_date.items() if d.marked or i not in grown}, by_figure


def read(raw: str, names: NameTable, repairs: Repairs | None = None) -> Reading:
    """Read a text.

    Args:
        raw: the text; cap it first (`sanitise.one_line`).
        names: the names that count as one.
        repairs: mends misspelt words; without it every word is read as it is spelled.
    """
    pieces = _unnumbered(_pieces(raw, repairs))
    by_date, by_figure = _numbers_and_dates(pieces)
    rest: list[_Piece] = []
    words: list[Word] = []

    def flush() -> None:
        words.extend(_word(piece, kind) for piece, kind in _named(rest, names))
        rest.clear()

    texts = [_SMALL.get(p.text, p.text) for p in pieces]
    i = 0
    while i < len(pieces):
        date, figure = by_date.get(i), by_figure.get(i)
        idiom = names.at(texts, i) if figure and not date else None
        if idiom is not None and len(idiom.run) > 1:
            flush()
            end = i + len(idiom.run)
            whole = _Piece(idiom.words[0], pieces[i].start, pieces[end - 1].end, pieces[i].join)
            words.append(_word(whole, "word"))
            i = end
        elif date or (figure and not figure.loose):
            flush()
            end = date.end if date else figure.end if figure else i + 1
            words.append(_valued(pieces[i:end], date, figure))
            i = max(end, i + 1)
        else:
            rest.append(pieces[i])
            i += 1
    flush()
    return Reading(raw, _with_denials(raw, words))


def _with_denials(raw: str, words: list[Word]) -> tuple[Word, ...]:
    """The words, each knowing whether it is denied; a denial that denies nothing is a small word."""
    texts, joins = [w.text for w in words], [w.join for w in words]
    numbers = [w.kind in ("figure", "date") for w in words]
    passed_over = idle(texts, joins, numbers, raw.rstrip().endswith("?"))
    for i in passed_over:
        texts[i] = ""
        if words[i].kind == "negation":
            words[i] = replace(words[i], kind="stop")
    flags = negated(texts, joins, [w.content for w in words])
    for i in passed_over & {k for k, word in enumerate(words) if word.text in _COMPARED}:
        # `No fewer than three`: it is the `fewer` that is denied.
        flags[i] = True
    return tuple(replace(w, negated=n) if n else w for w, n in zip(words, flags, strict=True))


def _word(piece: _Piece, kind: Kind) -> Word:
    text = "one" if piece.text == "1" else piece.text
    if kind == "word":
        if text in NEGATIONS:
            kind = "negation"
        elif text in STOPWORDS:
            kind = "stop"
    stemmed = text if kind == "name" else stem(text)
    key = text if kind == "name" else family(stemmed)
    return Word(text, stemmed, key, piece.start, piece.end, kind, piece.join, False, piece.repaired)


def _valued(pieces: list[_Piece], date: Date | None, figure: Figure | None) -> Word:
    first, last = pieces[0], pieces[-1]
    if figure:
        key = f"#{figure.value:g}"
    else:
        assert date is not None
        key = f"#{date.year}-{date.month}-{date.day}"
    text = " ".join(p.text for p in pieces)
    kind: Kind = "date" if date and (date.marked or not figure) else "figure"
    repaired = any(p.repaired for p in pieces)
    return Word(
        text, key, key, first.start, last.end, kind, first.join, False, repaired, figure, date
    )
