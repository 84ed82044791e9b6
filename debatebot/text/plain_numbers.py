"""Plain amounts in a row of words: digits, words, mixtures, fractions and scales."""

from collections.abc import Sequence

from debatebot.text.number_words import FRACTIONS, LETTER_SCALES, SCALES, TENS, UNITS, VAGUE


def digits_value(word: str) -> float | None:
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
    vague = vague_end(words, i)
    if vague and scale_at(words, vague, True):
        return value, vague
    if i + 1 < len(words) and words[i] == "and":
        at = i + 2 if words[i + 1] in ("a", "an", "one") and i + 2 < len(words) else i + 1
        times = {"three": 3.0, "two": 2.0}.get(words[at], 1.0) if at + 1 < len(words) else 1.0
        at = at + 1 if times > 1 else at
        if at < len(words) and words[at] in FRACTIONS:
            return value + times * FRACTIONS[words[at]], at + 1
    return value, i


def vague_end(words: Sequence[str], i: int) -> int:
    """Where `and a bit`, `and something`, `odd` at `i` ends, or 0."""
    at = i + 1 if words[i : i + 1] == ["and"] else i
    at = at + 1 if words[at : at + 1] in (["a"], ["some"]) else at
    return at + 1 if at < len(words) and words[at] in VAGUE else 0


def _amount(words: Sequence[str], i: int) -> tuple[float, int, bool] | None:
    """A plain amount from `i`: digits or small words, with fraction: (value, next, in words)."""
    digits = digits_value(words[i])
    if digits is not None:
        value, at = _decimal(words, digits, i + 1)
        return value, at, False
    small = _small(words, i)
    if small is not None:
        value, at = _decimal(words, *small)
        return value, at, True
    return None


def scale_at(words: Sequence[str], i: int, after_number: bool) -> float | None:
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
    scale = scale_at(words, at, False)
    return (share * scale, at + 1) if scale else None


def number_at(words: Sequence[str], i: int) -> tuple[float, int, bool, bool] | None:
    """One number from `i`: (value, next index, scaled, in words)."""
    share = _fraction_first(words, i)
    if share:
        return share[0], share[1], True, True
    if words[i] == "couple" or (words[i] in ("a", "an") and words[i + 1 : i + 2] != ["hundred"]):
        at = i + 1
        if words[i] == "couple" and words[at : at + 1] in (["of"], ["a"]):
            at += 1
        scale = scale_at(words, at, False)
        if scale:
            value, end = _decimal(words, 1.0, at + 1)
            return value * scale * (2 if words[i] == "couple" else 1), end, True, True
    first = _amount(words, i)
    if first is None:
        return None
    value, at, in_words = first
    total, group, scaled, last = 0.0, value, False, 1e99
    while True:
        scale = scale_at(words, at, True)
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
        if scale_at(words, next_amount[1], True) is None and not both_in_words:
            break
        value, at = next_amount[0], next_amount[1]
        group = value
        if scale_at(words, at, True) is None:
            break
    return total + group, at, scaled, in_words
