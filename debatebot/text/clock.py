"""Times of the day as people type them: `8:50`, `ten to nine`, `half past five`, `10am`, `17.30`."""

import re
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from debatebot.text.number_words import TENS, UNITS
from debatebot.text.tokens import Token, tokenise

Half = Literal["", "am", "pm"]
_DAY = 24 * 60
_HALF_DAY = 12 * 60
_DECIMAL = re.compile(r"(\d{1,2})[.,](\d\d)$")
_PARTS: dict[str, Half] = {
    "am": "am", "pm": "pm", "morning": "am", "afternoon": "pm", "evening": "pm", "night": "pm", "dawn": "am", "tonight": "pm",
}  # fmt: skip
_FIXED = {"noon": _HALF_DAY, "midday": _HALF_DAY, "midnight": 0}
_PAST, _TO = frozenset(("past", "after")), frozenset(("to", "before", "till", "til"))
_SMALL = frozenset("in the at of that same".split())


class Clock(Struct, frozen=True):
    """One time of the day."""

    minutes: int
    "Minutes since midnight as said: 8:50 is 530, also when the evening is meant."
    half: Half
    "The half of the day, where it is said or follows from 24 hours."
    start: int
    end: int
    "Code points of the text, end exclusive."
    explicit: bool
    "False for what may be another number: `8.50`, `eight fifty`, `nine`."

    def same(self, other: "Clock") -> bool:
        """Whether both may be the same time."""
        if self.half and other.half and self.half != other.half:
            return False
        return self.minutes % _HALF_DAY == other.minutes % _HALF_DAY

    def apart(self, other: "Clock") -> int:
        """How many minutes lie between two times."""
        gap = abs(self.minutes - other.minutes) % _HALF_DAY
        return min(gap, _HALF_DAY - gap)


def clock_times(raw: str) -> tuple[Clock, ...]:
    """All times of the day in a text, in order."""
    tokens = tokenise(raw)
    texts = [t.text for t in tokens]
    found: list[Clock] = []
    i = 0
    while i < len(tokens):
        read = _time_at(raw, tokens, texts, i)
        if read is None:
            i += 1
            continue
        minutes, end, explicit = read
        half, end, told = _half(texts, minutes, end)
        if texts[i] in ("noon", "midday"):
            half = "pm"
        elif texts[i] == "midnight" or (texts[i][:1] == "0" and not half):
            half = "am"
        found.append(
            Clock(minutes, half, tokens[i].start, tokens[end - 1].end, explicit or bool(told))
        )
        i = end
    return tuple(found)


def _half(texts: Sequence[str], minutes: int, end: int) -> tuple[Half, int, bool]:
    """The half of the day that is said after a time: (half, next index, whether it is said)."""
    at = end
    while at < len(texts) and at < end + 3 and texts[at] in _SMALL:
        at += 1
    if at < len(texts) and texts[at] in _PARTS:
        return _PARTS[texts[at]], at + 1, True
    return ("pm" if minutes > _HALF_DAY else ""), end, False


def _time_at(
    raw: str, tokens: Sequence[Token], texts: Sequence[str], i: int
) -> tuple[int, int, bool] | None:
    """The time that begins at `i`: (minutes, next index, explicit)."""
    if texts[i] in _FIXED:
        return _FIXED[texts[i]], i + 1, True
    past = _past_or_to(texts, i)
    if past:
        return past
    decimal = _DECIMAL.match(texts[i])
    if decimal and int(decimal[1]) < 24 and int(decimal[2]) < 60:
        return 60 * int(decimal[1]) + int(decimal[2]), i + 1, False
    hour = _number(texts, i)
    if hour is None or not 0 <= hour[0] <= 24:
        return None
    value, at = hour
    join = raw[tokens[at - 1].end : tokens[at].start] if at < len(tokens) else ""
    if texts[i].isdecimal() and join == ":" and texts[at].isdecimal() and len(texts[at]) == 2:
        return (60 * value + int(texts[at])) % _DAY, at + 1, True
    if at < len(texts) and texts[at] in ("o'clock", "oclock"):
        return 60 * value % _DAY, at + 1, True
    zero = at + 1 if at < len(texts) and texts[at] in ("oh", "o") else at
    minute = _number(texts, zero) if zero < len(texts) and not join.strip() else None
    if minute and (minute[0] >= 10 or zero > at) and minute[0] < 60 and 0 < value <= 24:
        same_dress = texts[i].isdecimal() == texts[zero].isdecimal()
        if same_dress:
            return (60 * value + minute[0]) % _DAY, minute[1], False
    return (60 * value % _DAY, at, False) if value else None


def _past_or_to(texts: Sequence[str], i: int) -> tuple[int, int, bool] | None:
    """`ten to nine`, `a quarter past 5`, `half past five`, `half five`."""
    at = i + 1 if texts[i] in ("a", "an") else i
    if texts[at : at + 1] in (["half"], ["quarter"]):
        minutes, at = {"half": 30, "quarter": 15}[texts[at]], at + 1
    else:
        number = _number(texts, at) if at == i else None
        if number is None or not 0 < number[0] < 30:
            return None
        minutes, at = number
        at += texts[at : at + 1] in (["minutes"], ["minute"], ["mins"])
    if at >= len(texts):
        return None
    way = 1 if texts[at] in _PAST else -1 if texts[at] in _TO else 0
    half_five = not way and minutes == 30 and texts[at - 1] == "half"
    hour = _number(texts, at + bool(way)) if at + bool(way) < len(texts) else None
    if hour is None or not 0 < hour[0] <= 24 or not (way or half_five):
        return None
    end = hour[1]
    end += texts[end : end + 1] in (["o'clock"], ["oclock"])
    return (60 * hour[0] + (way or 1) * minutes) % _DAY, end, bool(way)


def _number(texts: Sequence[str], i: int) -> tuple[int, int] | None:
    """A number below sixty from `i`, in digits or words: (value, next index)."""
    word = texts[i]
    if word.isdecimal() and len(word) <= 2:
        return int(word), i + 1
    if word in TENS and TENS[word] < 60:
        ones = UNITS.get(texts[i + 1], 0) if i + 1 < len(texts) else 0
        return (TENS[word] + ones, i + 2) if 0 < ones < 10 else (TENS[word], i + 1)
    return (UNITS[word], i + 1) if word in UNITS else None
