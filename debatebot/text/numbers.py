"""Numbers as people type them: digits, words, mixtures, fractions, scales, ranges, about and over.

Numbers are parsed and compared, never likened letter by letter: 2.5 is not 3.5.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from debatebot.text.compounds import compounds, unit_amount
from debatebot.text.figure import Figure, Relation
from debatebot.text.measures import measure_after, period_after
from debatebot.text.number_words import (
    ABOUT,
    CHANGES,
    CURRENCY,
    LEAST,
    NUMBER_WORDS,
    ORDINALS,
    OVER,
    PERCENT,
    SCALES,
    THAN,
    TIMES,
    UNDER,
    VAGUE,
)
from debatebot.text.plain_numbers import digits_value, number_at, vague_end


def _relation(words: Sequence[str], start: int, end: int) -> Relation:
    before = [
        w for w in words[max(0, start - 3) : start] if w not in ("a", "the", "some", "$", "€", "£")
    ]
    if before[-1:] == ["than"] and len(before) > 1 and before[-2] in THAN:
        way: Relation = "over" if THAN[before[-2]] == "over" else "under"
        return way if not _denied_limit(words, start) else "under" if way == "over" else "over"
    if before[-2:-1] == ["at"] and before[-1] in LEAST:
        return "over" if before[-1] == "least" else "under"
    if before[-2:] == ["up", "to"]:
        return "" if "from" in words[max(0, start - 8) : start] else "about"
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
    if VAGUE & set(words[start:end]) or (words[end : end + 1] == ["and"] and vague_end(words, end)):
        return "over"
    after = list(words[end : end + 3])
    if after[:2] in (["or", "so"], ["or", "more"], ["give", "or"], ["or", "thereabouts"]):
        return "over" if after[:2] == ["or", "more"] else "about"
    if after[1:3] == ["or", "so"]:
        # `12 million marks or so`
        return "about"
    if after[:1] in (["plus"], ["something"], ["odd"], ["ish"]):
        return "over" if after[0] in ("plus", "something") else "about"
    return ""


def _denied_limit(words: Sequence[str], start: int) -> bool:
    """Whether the limit before a number is denied: `no more than 40` may be 40."""
    before = [w for w in words[max(0, start - 4) : start] if w not in ("a", "the", "$", "€", "£")]
    return before[-1:] == ["than"] and before[-3:-2] in (["no"], ["not"])


def _unit(words: Sequence[str], start: int, end: int) -> tuple[bool, str, int, int]:
    """Percent sign and currency around a number: (percent, currency, start, end)."""
    percent = False
    if end < len(words) and words[end] in PERCENT:
        percent, end = True, end + 1
    elif end + 1 < len(words) and words[end] == "per" and words[end + 1] in ("cent", "cents"):
        percent, end = True, end + 2
    elif (hundred := _of_hundred(words, end)) > end:
        percent, end = True, hundred
    currency = ""
    if start and words[start - 1] in ("$", "€", "£", "eur", "usd", "gbp", "chf"):
        currency, start = CURRENCY[words[start - 1]], start - 1
    elif not percent:
        at = _past_owner(words, end)
        # `240 million in crowns`
        at += list(words[at : at + 1]) == ["in"] and len("".join(words[at + 1 : at + 2])) > 2
        if at < len(words) and words[at] in CURRENCY:
            currency, end = CURRENCY[words[at]], at + 1
        elif start and words[start - 1] in CURRENCY and not _counted(words, start - 2):
            # `Francs 6.40`
            currency, start = CURRENCY[words[start - 1]], start - 1
    return percent, currency, start, end


def _of_hundred(words: Sequence[str], i: int) -> int:
    """Where `out of every hundred`, `in 100` at `i` ends; `i` without one."""
    at = i + 2 if list(words[i : i + 2]) == ["out", "of"] else i + 1
    if at == i + 1 and words[i : i + 1] not in (["in"], ["of"]):
        return i
    every = words[at : at + 1] in (["every"], ["each"], ["a"])
    at += every
    if words[at : at + 1] not in (["100"], ["hundred"]) or (at == i + 1 and words[i] == "of"):
        return i
    # `9 in 100 years` counts years.
    measured = not every and at == i + 1 and measure_after(words, at + 1)
    return i if measured else at + 1


_TIMES_BETWEEN = frozenset("the a an its that this as much many of what".split())


def _times(words: Sequence[str], start: int) -> tuple[float, int]:
    """What multiplies the number at `start` and where: `more than double the 180`."""
    at = start - 1
    while at >= max(0, start - 5) and words[at] in _TIMES_BETWEEN:
        at -= 1
    if at < 0 or words[at] not in TIMES or words[max(0, at - 2) : at] == ["and", "a"]:
        return 1.0, start
    return TIMES[words[at]], at


def _counted(words: Sequence[str], i: int) -> bool:
    """Whether the word at `i` ends a number: then the unit after it is that number's."""
    return i >= 0 and (words[i] in NUMBER_WORDS or words[i][:1].isdigit() or words[i] in _WHOSE)


_WHOSE = frozenset("the their our its his her your my those these local old new".split())


def _past_owner(words: Sequence[str], i: int) -> int:
    """Past the `of their` of `nine of their crowns`: where the unit stands."""
    at = i + 1 if words[i : i + 1] == ["of"] else i
    while at < len(words) and at > i and words[at] in _WHOSE:
        at += 1
    return at if at > i + 1 else i


def _range_end(words: Sequence[str], start: int, end: int) -> tuple[float, int, bool] | None:
    """The upper end of `2 to 3 million`, `2-3 million`, `between 2 and 3`: (value, next, scaled)."""
    if words[start - 1 : start] == ["from"] and CHANGES & set(words[max(0, start - 6) : start]):
        # `It rose from 2 to 3`: two values, before and after.
        return None
    joined = ("to", "and") if words[start - 1 : start] == ["between"] else ("to",)
    if end + 1 < len(words) and words[end] in joined:
        found = number_at(words, end + 1)
        return (found[0], found[1], found[2]) if found else None
    if end < len(words) and digits_value(words[end]) is not None:
        found = number_at(words, end)
        return (found[0], found[1], True) if found and found[2] else None
    return None


_OPENERS = NUMBER_WORDS | {"a", "an", "couple", "thirds", "quarters", "halves"}
"""Words that a number may begin with, beside figures."""


def figures(words: Sequence[str]) -> tuple[Figure, ...]:
    """All numbers in a sequence of folded words, in order.

    Args:
        words: folded words as `tokens.tokenise` gives them, short forms spelled out.
    """
    words = list(words)
    found: list[Figure] = []
    i = 0
    while i < len(words):
        if words[i] not in _OPENERS and not words[i][:1].isdigit():
            i += 1
            continue
        number = number_at(words, i)
        unit = unit_amount(words, i)
        if unit is not None:
            found.append(replace(unit, relation=_relation(words, i, unit.end)))
            i = unit.end
            continue
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
        times, since = _times(words, i)
        value, high = value * times, high and high * times
        relation = _relation(words, since, end)
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
                _denied_limit(words, since),
                period,
            )
        )  # fmt: skip
        i = max(end, i + 1)
    return tuple(compounds(words, found))
