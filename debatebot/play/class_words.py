"""Small words of a warm-up that every front end needs: counts as they are typed, hidden scores."""

import re
from collections.abc import Sequence

from debatebot.classroom.state import Line

_BETWEEN = re.compile(r"[\s,;/]+")
MOST_HANDS = 999
"""More hands than that are a slip of the finger."""
SCORE_SIGNS = "✓✗◐≈○"
"""Signs by which a line says how good a reply was."""


def numbers_in(text: str) -> tuple[int, ...]:
    """The numbers that are typed so far; what is none ends the row.

    Args:
        text: as somebody types it: `9 6 4`, `9,6,4`.
    """
    found: list[int] = []
    for piece in _pieces(text):
        if not (piece.isascii() and piece.isdigit()) or int(piece[:4]) > MOST_HANDS:
            break
        found.append(int(piece))
    return tuple(found)


def read_counts(text: str, letters: str) -> tuple[int, ...] | str:
    """The counts for these letters, or a sentence that says how to type them.

    Args:
        text: as it was typed.
        letters: what is counted, a letter each.
    """
    numbers = numbers_in(text)
    if len(numbers) == len(_pieces(text)) == len(letters):
        return numbers
    row = f"{letters[0]} to {letters[-1]}" if len(letters) > 1 else letters
    return (
        f"{len(letters)} numbers in a row for {row}, as {example_row(len(letters))}; "
        "0 where no hand is up."
    )


def example_row(count: int) -> str:
    """Numbers of hands as they may be typed."""
    return " ".join(str((9, 6, 4, 0, 2, 1)[place % 6]) for place in range(count))


def without_scores(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Feedback with scores hidden: what was said wrongly or is to be done stays."""
    return tuple(line for line in lines if line.sign[:1] not in (*SCORE_SIGNS,) or not line.word)


def _pieces(text: str) -> list[str]:
    return [piece for piece in _BETWEEN.split(text.strip()) if piece]
