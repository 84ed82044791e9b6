"""The words and signs of marks: every verdict is shown by symbol and word, points in halves."""

from debatebot.grading.verdict import Mark, VerdictName

SYMBOLS: dict[VerdictName, str] = {
    "correct": "✓",
    "partial": "◐",
    "nearly": "≈",
    "incorrect": "✗",
    "skipped": "–",
}
WORDS: dict[VerdictName, str] = {
    "correct": "Correct",
    "partial": "Partly right",
    "nearly": "Nearly",
    "incorrect": "Incorrect",
    "skipped": "Skipped",
}
MARK_SIGNS: dict[Mark, str] = {
    "counted": "─",
    "repaired": "~",
    "opposite": "≠",
    "extra": "×",
}

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def in_halves(score: float, need: int) -> float:
    """A score as points to the nearest half; never none, nor all, of what it is not."""
    points = round(score * need * 2) / 2
    if 0 < score < 1:
        points = min(max(points, 0.5), need - 0.5)
    return points


def number(points: float) -> str:
    """Points as printed: `3`, `1½`, `½`."""
    whole, half = int(points), points % 1 >= 0.5
    if half:
        return f"{whole or ''}½"
    return str(whole)


def points_text(points: float, of: float) -> str:
    """`1½ of 3 points`."""
    return f"{number(points)} of {number(of)} point{'' if of == 1 else 's'}"


def to_find(count: int, after: int = 0) -> str:
    """`one more to find`, or `two to find` after none; empty when nothing is missing."""
    if count < 1:
        return ""
    word = number_word(count)
    return f"{word} more to find" if after else f"{word} to find"


def number_word(count: int) -> str:
    """`no`, `one`, … `ten`, then digits."""
    return _NUMBERS[count] if 0 <= count < len(_NUMBERS) else str(count)
