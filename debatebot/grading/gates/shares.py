"""Gate 4, shares in words: a quarter, one in four, every fourth, three out of five."""

from collections.abc import Sequence

from debatebot.grading.answer import Answer
from debatebot.grading.gates.figures import Wanted
from debatebot.text.number_words import ABOUT, OVER, UNDER
from debatebot.text.reading import Word

_PARTS = {
    "half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5, "fifths": 5,
    "sixth": 6, "sixths": 6, "seventh": 7, "eighth": 8, "eighths": 8, "ninth": 9, "tenth": 10, "tenths": 10,
}  # fmt: skip
_COUNTS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "nine": 9,
}
_OVER = OVER | {"more", "greater", "higher"}
_UNDER = UNDER | {"less", "lower"}
_SLACK = 0.5
"""Percent points by which a third may differ from the percentage that is asked for."""


def shares(words: Sequence[Word]) -> tuple[tuple[float, Word], ...]:
    """The shares that some words name, in percent, each with its last word."""
    found: list[tuple[float, Word]] = []
    for n, word in enumerate(words):
        before = words[n - 1].text if n else ""
        part = _PARTS.get(word.text)
        if part and before == "every":
            found.append((100 / part, word))
        elif part and (before in _COUNTS or word.text == "half"):
            found.append((100 * _COUNTS.get(before, 1) / part, word))
        elif word.join == "/" and n and 0 < _count(words[n - 1]) < _count(word):
            found.append((100 * _count(words[n - 1]) / _count(word), word))
        elif word.text in ("in", "of") and n and n + 1 < len(words):
            few = _count(words[n - 2] if words[n - 1].text == "out" and n > 1 else words[n - 1])
            many = _count(words[n + 1])
            if few and many and few < many:
                found.append((100 * few / many, words[n + 1]))
    return tuple(found)


def _count(word: Word) -> float:
    if word.figure is not None and not (word.figure.percent or word.figure.scaled):
        return word.figure.value
    return float(_COUNTS.get(word.text, 0)) if word.text != "a" else 0.0


def points_to(answer: Answer, percent: float, word: Word, wanted: Sequence[Wanted]) -> bool:
    """Whether `more than half`, `nearly two thirds` lies close to the share that is asked for."""
    words = answer.reading.words
    at = next(n for n, w in enumerate(words) if w is word)
    before = {w.text for w in words[max(0, at - 4) : at]}
    over, under = bool(before & _OVER), bool(before & _UNDER)
    for target in (w.figure.value for w in wanted if w.figure.percent):
        apart = (target - percent) / target if target else 1.0
        limit = answer.table.near_number
        majority = percent == 50 and ((over and target > 50) or (under and target < 50))
        if majority or (over and 0 <= apart <= limit) or (under and -limit <= apart <= 0):
            return not word.negated
        if before & ABOUT and abs(apart) <= 2 * answer.table.hedged_number:
            return not word.negated and abs(target - percent) > _SLACK
    return False


def is_share(percent: float, wanted: Sequence[Wanted]) -> bool:
    """Whether a share is one that is asked for."""
    return any(w.figure.percent and abs(w.figure.value - percent) <= _SLACK for w in wanted)
