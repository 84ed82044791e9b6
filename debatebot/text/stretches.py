"""Dates that leave the year open: centuries, decades, `nineteen hundred and something`."""

from collections.abc import Sequence

_CENTURIES = {
    w: n
    for n, w in enumerate(
        "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
        "nineteenth twentieth".split(),
        11,
    )
}
_HUNDREDS = {
    w: n for n, w in enumerate("fifteen sixteen seventeen eighteen nineteen twenty".split(), 15)
}
_TENS = {
    w: 10 * n
    for n, w in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split(), 2)
} | {f"{10 * n}s": 10 * n for n in range(2, 10)}  # fmt: skip
CENTURY_WORDS = frozenset((*_HUNDREDS, "century", "cent", "c", "hundreds", "hundred", "centuries"))
"""Words that say of which century a year is."""
_PARTS = {
    "early": (0.0, 0.4), "beginning": (0.0, 0.4), "start": (0.0, 0.4), "mid": (0.3, 0.7), "middle": (0.3, 0.7),
    "late": (0.6, 1.0), "end": (0.6, 1.0), "later": (0.6, 1.0), "first": (0.0, 0.5), "second": (0.5, 1.0),
}  # fmt: skip
"""Parts of a century or decade, as shares of it, with some room."""
_OPEN = frozenset("something odd summat".split())
_LINK = frozenset("of the half part in a".split())

Stretch = tuple[int, int, int]
"""First year, last year, next index."""


def stretch_at(words: Sequence[str], i: int) -> Stretch | None:
    """A stretch of years that begins at `i`, `early` and the like read with it."""
    part, at = _PARTS.get(words[i]), i
    if part:
        at = i + 1
        while at < len(words) and words[at] in _LINK:
            at += 1
        if at >= len(words):
            return None
    found = _whole(words, at)
    if found is None or part is None:
        return found
    first, last, end = found
    length = last - first + 1
    return first + int(part[0] * length), first + int(part[1] * length) - 1, end


def _whole(words: Sequence[str], i: int) -> Stretch | None:
    finders = (_century, _decade, _open_year, _between, _years_from)
    return next((found for find in finders if (found := find(words, i))), None)


_COUNTS = {
    w: n for n, w in enumerate("one two three four five six seven eight nine ten".split(), 1)
} | {"a": 1, "couple": 2, "few": 3, "several": 4}
_VAGUE = frozenset("couple few several some".split())


def _years_from(words: Sequence[str], i: int) -> Stretch | None:
    """`Two years before 1990` is one year, `a couple of years after 1990` leaves it open."""
    at = i + 1 if words[i] == "a" and words[i + 1 : i + 2] in (["couple"], ["few"]) else i
    if at >= len(words):
        return None
    number = words[at]
    count = int(number) if number.isdecimal() and len(number) <= 2 else _COUNTS.get(number, 0)
    end = at + 2 if words[at + 1 : at + 2] == ["of"] else at + 1
    way = {"before": -1, "after": 1}.get(words[end + 1] if end + 1 < len(words) else "", 0)
    year = words[end + 2] if end + 2 < len(words) else ""
    if not (count and way and words[end].startswith("year") and year.isdecimal()):
        return None
    slack = 1 if number in _VAGUE else 0
    middle = int(year) + way * count
    return (middle - slack, middle + slack, end + 3) if len(year) == 4 else None


def _century(words: Sequence[str], i: int) -> Stretch | None:
    number = _CENTURIES.get(words[i])
    at = i + 1
    if words[i] == "twenty" and words[at : at + 1] == ["first"]:
        number, at = 21, i + 2
    elif words[i][:-2].isdecimal() and words[i][-2:] in ("st", "nd", "rd", "th"):
        number = int(words[i][:-2]) if len(words[i]) <= 4 else None
    if number and at < len(words) and words[at] in ("century", "cent", "c", "centuries"):
        return 100 * (number - 1), 100 * number - 1, at + 1
    return None


def _decade(words: Sequence[str], i: int) -> Stretch | None:
    """1900s, 1950s, nineteen fifties, the fifties, the nineteen hundreds."""
    word, at = words[i], i
    if word.isdecimal() and len(word) == 4 and words[i + 1 : i + 2] == ["s"]:
        # The letter of `1900s` is a token of its own.
        return (
            (int(word), int(word) + (99 if word.endswith("00") else 9), i + 2)
            if word[3] == "0"
            else None
        )
    if word.isdecimal() and len(word) == 2 and words[i + 1 : i + 2] == ["s"] and word[1] == "0":
        return (1900 + int(word), 1909 + int(word), i + 2) if word >= "20" else None
    hundreds = _HUNDREDS.get(word)
    if hundreds and words[i + 1 : i + 2] == ["hundreds"]:
        return 100 * hundreds, 100 * hundreds + 99, i + 2
    at = i + 1 if hundreds else i
    if at < len(words) and words[at] in _TENS:
        first = 100 * (hundreds or 19) + _TENS[words[at]]
        return first, first + 9, at + 1
    return None


def _open_year(words: Sequence[str], i: int) -> Stretch | None:
    """Nineteen hundred and something, nineteen something, 19 something, 19xx."""
    hundreds = _HUNDREDS.get(words[i])
    if words[i].isdecimal() and len(words[i]) == 2 and 10 <= int(words[i]) <= 21:
        hundreds = int(words[i])
    if not hundreds:
        return None
    at = i + 1
    if words[at : at + 1] == ["hundred"]:
        at += 1
    if words[at : at + 1] == ["and"]:
        at += 1
    if at < len(words) and words[at] in _OPEN | {"xx"}:
        return 100 * hundreds, 100 * hundreds + 99, at + 1
    return None


def _between(words: Sequence[str], i: int) -> Stretch | None:
    """Between 1900 and 1910."""
    if words[i] != "between" or i + 3 >= len(words):
        return None
    first, last = words[i + 1], words[i + 3]
    if not (first.isdecimal() and last.isdecimal() and len(first) == len(last) == 4):
        return None
    close = 0 < int(last) - int(first) <= 20
    return (int(first), int(last), i + 4) if close else None


OPENERS = frozenset(
    word
    for table in (_PARTS, _COUNTS, _CENTURIES, _HUNDREDS, _TENS, ("between", "a"))
    for word in table
)
"""Words that a stretch of years may begin with, beside figures."""
