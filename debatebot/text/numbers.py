"""Numbers as people type them: digits, words, mixtures, fractions, scales, ranges, about and over.

Numbers are parsed and compared, never likened letter by letter: 2.5 is not 3.5.
"""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from debatebot.text.measures import Measure, measure_after, period_after
from debatebot.text.number_words import (
    ABOUT,
    CURRENCY,
    FRACTIONS,
    LEAST,
    LETTER_SCALES,
    ORDINALS,
    OVER,
    PERCENT,
    SCALES,
    TENS,
    THAN,
    UNDER,
    UNITS,
    VAGUE,
)

Relation = Literal["", "about", "over", "under"]


class Figure(Struct, frozen=True):
    """One number of a text."""

    value: float
    start: int
    end: int
    "Indexes of its words in the sequence that was read, end exclusive."
    percent: bool = False
    currency: str = ""
    relation: Relation = ""
    high: float | None = None
    "The upper end, when a range was given; `value` is then the lower end."
    scaled: bool = False
    "True when a scale word (million, k, dozen) was part of it."
    words: bool = False
    "True when it was written in words alone."
    ordinal: bool = False
    measure: Measure | None = None
    "The unit of measure after it."
    period: float = 0.0
    "The seconds of `a day`, `per week` after it; 0 when nothing is said."

    @property
    def loose(self) -> bool:
        """Whether this may be no count at all: `one` as in `the big one` or `the first one`."""
        plain = not (self.scaled or self.percent or self.currency)
        return plain and self.words and (self.value == 1.0 or self.ordinal)


def _digits(word: str) -> float | None:
    """The value of a token of digits, or None. `3,5` is 3.5; `1,000` is 1000."""
    if not word[:1].isdigit():
        return None
    bare = word.replace("\u00a0", " ").replace("\u202f", " ")
    for ending in ("st", "nd", "rd", "th"):
        bare = bare.removesuffix(ending)
    head, comma, tail = bare.partition(",")
    if comma and "," not in tail and len(tail) != 3 and "." not in tail:
        bare = f"{head}.{tail}"
    try:
        value = float(bare.replace(",", "").replace(" ", ""))
    except ValueError:
        return None
    return value if value < 1e18 else None


def _small(words: Sequence[str], i: int) -> tuple[float, int] | None:
    """A number below a thousand in words from `i`: (value, next index)."""
    value, at, found = 0.0, i, False
    if words[at] in ("a", "an") and at + 1 < len(words) and words[at + 1] in ("hundred", "dozen"):
        value, at, found = 1.0, at + 1, True
    elif words[at] in TENS:
        value, at, found = float(TENS[words[at]]), at + 1, True
        if at < len(words) and 0 < UNITS.get(words[at], 0) < 10:
            value, at = value + UNITS[words[at]], at + 1
    elif words[at] in UNITS:
        value, at, found = float(UNITS[words[at]]), at + 1, True
    if found and at < len(words) and words[at] == "hundred":
        value, at = value * 100, at + 1
        rest = at + 1 if at < len(words) and words[at] == "and" else at
        if rest < len(words) and (words[rest] in TENS or words[rest] in UNITS):
            more = _small(words, rest)
            if more and more[0] < 100:
                value, at = value + more[0], more[1]
    return (value, at) if found else None


def _decimal(words: Sequence[str], value: float, i: int) -> tuple[float, int]:
    """`point five`, `and a half`, `and a quarter` after a number."""
    if i + 1 < len(words) and words[i] == "point" and words[i + 1] in UNITS:
        digits, at = "", i + 1
        while at < len(words) and UNITS.get(words[at], 99) < 10:
            digits, at = digits + str(UNITS[words[at]]), at + 1
        return value + float(f"0.{digits}"), at
    vague = _vague_end(words, i)
    if vague and _scale(words, vague, True):
        return value, vague
    if i + 1 < len(words) and words[i] == "and":
        at = i + 2 if words[i + 1] in ("a", "an", "one") and i + 2 < len(words) else i + 1
        times = {"three": 3.0, "two": 2.0}.get(words[at], 1.0) if at + 1 < len(words) else 1.0
        at = at + 1 if times > 1 else at
        if at < len(words) and words[at] in FRACTIONS:
            return value + times * FRACTIONS[words[at]], at + 1
    return value, i


def _vague_end(words: Sequence[str], i: int) -> int:
    """Where `and a bit`, `and something`, `odd` at `i` ends, or 0."""
    at = i + 1 if words[i : i + 1] == ["and"] else i
    at = at + 1 if words[at : at + 1] in (["a"], ["some"]) else at
    return at + 1 if at < len(words) and words[at] in VAGUE else 0


def _amount(words: Sequence[str], i: int) -> tuple[float, int, bool] | None:
    """A plain amount from `i`: digits or small words, with fraction: (value, next, in words)."""
    digits = _digits(words[i])
    if digits is not None:
        value, at = _decimal(words, digits, i + 1)
        return value, at, False
    small = _small(words, i)
    if small is not None:
        value, at = _decimal(words, *small)
        return value, at, True
    return None


def _scale(words: Sequence[str], i: int, after_number: bool) -> float | None:
    if i >= len(words) or words[i] not in SCALES:
        return None
    return None if words[i] in LETTER_SCALES and not after_number else SCALES[words[i]]


def _fraction_first(words: Sequence[str], i: int) -> tuple[float, int] | None:
    """`half a million`, `a quarter of a million`, `three quarters of a billion`."""
    at = i + 1 if words[i] in ("a", "an", "one") else i
    times = 1.0
    if at < len(words) and words[at] in ("two", "three"):
        times, at = float(UNITS[words[at]]), at + 1
    if at >= len(words) or words[at] not in FRACTIONS:
        return None
    share, at = times * FRACTIONS[words[at]], at + 1
    while at < len(words) and words[at] in ("of", "a", "an"):
        at += 1
    scale = _scale(words, at, False)
    return (share * scale, at + 1) if scale else None


def _number(words: Sequence[str], i: int) -> tuple[float, int, bool, bool] | None:
    """One number from `i`: (value, next index, scaled, in words)."""
    share = _fraction_first(words, i)
    if share:
        return share[0], share[1], True, True
    if words[i] == "couple" or (words[i] in ("a", "an") and words[i + 1 : i + 2] != ["hundred"]):
        at = i + 1
        if words[i] == "couple" and words[at : at + 1] in (["of"], ["a"]):
            at += 1
        scale = _scale(words, at, False)
        if scale:
            value, end = _decimal(words, 1.0, at + 1)
            return value * scale * (2 if words[i] == "couple" else 1), end, True, True
    first = _amount(words, i)
    if first is None:
        return None
    value, at, in_words = first
    total, group, scaled, last = 0.0, value, False, 1e99
    while True:
        scale = _scale(words, at, True)
        if scale is None or scale >= last:
            break
        more, after = _decimal(words, 0.0, at + 1)
        group = group * scale + more * scale
        at, scaled, last = after, True, scale
        total, group = total + group, 0.0
        follow = at + 1 if at < len(words) and words[at] == "and" else at
        next_amount = _amount(words, follow) if follow < len(words) else None
        if next_amount is None or next_amount[0] >= scale:
            break
        both_in_words = in_words and next_amount[2] and words[at : at + 1] != ["one"]
        if _scale(words, next_amount[1], True) is None and not both_in_words:
            break
        value, at = next_amount[0], next_amount[1]
        group = value
        if _scale(words, at, True) is None:
            break
    return total + group, at, scaled, in_words


def _relation(words: Sequence[str], start: int, end: int) -> Relation:
    before = [
        w for w in words[max(0, start - 3) : start] if w not in ("a", "the", "some", "$", "€", "£")
    ]
    if before[-1:] == ["than"] and len(before) > 1 and before[-2] in THAN:
        return "over" if THAN[before[-2]] == "over" else "under"
    if before[-2:-1] == ["at"] and before[-1] in LEAST:
        return "over" if before[-1] == "least" else "under"
    if before[-2:] == ["up", "to"]:
        return "about"
    if before[-2:] in (["short", "of"], ["shy", "of"]):
        return "under"
    if before[-2:] in (["close", "to"], ["near", "to"], ["next", "to"]):
        return "about"
    if before[-1:] and before[-1] in ABOUT:
        return "about"
    if before[-1:] and before[-1] in OVER:
        return "over"
    if before[-1:] and before[-1] in UNDER:
        return "under"
    if VAGUE & set(words[start:end]) or (
        words[end : end + 1] == ["and"] and _vague_end(words, end)
    ):
        return "over"
    after = list(words[end : end + 3])
    if after[:2] in (["or", "so"], ["or", "more"], ["give", "or"], ["or", "thereabouts"]):
        return "over" if after[:2] == ["or", "more"] else "about"
    if after[:1] in (["plus"], ["odd"], ["ish"]):
        return "over" if after[0] == "plus" else "about"
    return ""


def _unit(words: Sequence[str], start: int, end: int) -> tuple[bool, str, int, int]:
    """Percent sign and currency around a number: (percent, currency, start, end)."""
    percent = False
    if end < len(words) and words[end] in PERCENT:
        percent, end = True, end + 1
    elif end + 1 < len(words) and words[end] == "per" and words[end + 1] == "cent":
        percent, end = True, end + 2
    elif end + 2 < len(words) and list(words[end : end + 3]) == ["out", "of", "100"]:
        percent, end = True, end + 3
    currency = ""
    if start and words[start - 1] in ("$", "€", "£", "eur", "usd", "gbp", "chf"):
        currency, start = CURRENCY[words[start - 1]], start - 1
    elif not percent and end < len(words) and words[end] in CURRENCY:
        currency, end = CURRENCY[words[end]], end + 1
    return percent, currency, start, end


def _range_end(words: Sequence[str], start: int, end: int) -> tuple[float, int, bool] | None:
    """The upper end of `2 to 3 million`, `2-3 million`, `between 2 and 3`: (value, next, scaled)."""
    joined = ("to", "and") if words[start - 1 : start] == ["between"] else ("to",)
    if end + 1 < len(words) and words[end] in joined:
        found = _number(words, end + 1)
        return (found[0], found[1], found[2]) if found else None
    if end < len(words) and _digits(words[end]) is not None:
        found = _number(words, end)
        return (found[0], found[1], True) if found and found[2] else None
    return None


def figures(words: Sequence[str]) -> tuple[Figure, ...]:
    """All numbers in a sequence of folded words, in order.

    Args:
        words: folded words as `tokens.tokenise` gives them, short forms spelled out.
    """
    words = list(words)
    found: list[Figure] = []
    i = 0
    while i < len(words):
        number = _number(words, i)
        if number is None:
            if words[i] in ORDINALS and words[i] != "second":
                found.append(Figure(float(ORDINALS[words[i]]), i, i + 1, words=True, ordinal=True))
            i += 1
            continue
        value, end, scaled, in_words = number
        high: float | None = None
        upper = _range_end(words, i, end)
        if upper and (upper[0] > value or upper[2]):
            high, end_of_range, upper_scaled = upper
            scales = [SCALES[w] for w in words[end:end_of_range] if w in SCALES]
            if upper_scaled and scales and not scaled and value < high / 1000:
                value, scaled = value * scales[-1], True
            end = end_of_range
        ordinal = words[i][:1].isdigit() and words[i][-2:] in ("st", "nd", "rd", "th")
        relation = _relation(words, i, end)
        percent, currency, start, end = _unit(words, i, end)
        measure = None if percent or currency else measure_after(words, end)
        period = period_after(words, end)
        found.append(
            Figure(
                value,
                start,
                end,
                percent,
                currency,
                relation,
                high,
                scaled,
                in_words,
                ordinal,
                measure,
                period,
            )
        )  # fmt: skip
        i = max(end, i + 1)
    return tuple(_compounds(words, found))


_PARTS = frozenset(("time", "length", "mass"))
"""Dimensions in which an amount is said in two parts."""


def _compounds(words: Sequence[str], found: Sequence[Figure]) -> list[Figure]:
    """Amounts said in two parts as one: `eleven hours thirty minutes`, `5 feet 10`."""
    out: list[Figure] = []
    for figure in found:
        whole = out[-1] if out else None
        if whole and whole.measure and _goes_on(words, whole, figure):
            size = figure.measure.size if figure.measure else _smaller(whole.measure)
            value = whole.value + figure.value * size / whole.measure.size
            out[-1] = replace(whole, value=value, end=figure.end)
        else:
            out.append(figure)
    return out


def _smaller(measure: Measure) -> float:
    return {3600.0: 60.0, 0.3048: 0.0254, 6.35: 0.4536}.get(measure.size, 0.0)


def _goes_on(words: Sequence[str], whole: Figure, part: Figure) -> bool:
    """Whether a figure right after another one's unit is a smaller part of the same amount."""
    between = [w for w in words[whole.end : part.start] if w != "and"]
    if whole.measure is None or len(between) != 1 or whole.high or part.high or part.scaled:
        return False
    if part.measure:
        smaller = part.measure.size < whole.measure.size
        return (
            smaller
            and part.measure.dimension == whole.measure.dimension
            and whole.measure.dimension in _PARTS
        )
    return (
        _smaller(whole.measure) > 0
        and part.value < 60
        and part.end >= len(words)
        and "and" not in words[whole.end : part.start]
    )
