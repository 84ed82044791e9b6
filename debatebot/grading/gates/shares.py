"""Gate 4, shares in words: a quarter, one in four, every fourth, three out of five."""

from collections.abc import Sequence

from debatebot.grading.gates.figures import Wanted
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


def is_share(percent: float, wanted: Sequence[Wanted]) -> bool:
    """Whether a share is one that is asked for."""
    return any(w.figure.percent and abs(w.figure.value - percent) <= _SLACK for w in wanted)
