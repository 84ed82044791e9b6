"""The learner's own words with the marks line beneath, wrapped together."""

from collections.abc import Iterable
from itertools import groupby
from typing import Protocol

from textual.content import Content

from debatebot.grading.verdict import Mark
from debatebot.quiz.words import MARK_SIGNS
from debatebot.text.sanitise import clean
from debatebot.tui import safe

STYLES: dict[Mark, str] = {
    "counted": "$success",
    "repaired": "$warning",
    "opposite": "bold $error",
    "extra": "bold $error",
}


class MarkedRun(Protocol):
    """A stretch of the answer and what it did."""

    @property
    def text(self) -> str:
        """The words as typed."""

    @property
    def mark(self) -> Mark | None:
        """What these words did, if anything."""


Letter = tuple[str, Mark | None]
"""One code point and its mark."""


def marked_lines(runs: Iterable[MarkedRun], width: int) -> list[Content]:
    """The answer in lines of at most `width` cells, each with its marks below if it has any."""
    letters = [
        (shown, run.mark) for run in runs for letter in run.text if (shown := _shown(letter))
    ]
    lines: list[Content] = []
    for line in _wrap(letters, max(width, 2)):
        lines.append(_words(line))
        if any(mark for _, mark in line):
            lines.append(_signs(line))
    return lines


def _shown(letter: str) -> str:
    """The letter as it is shown: a line break as a blank, a control character not at all."""
    return " " if letter.isspace() else clean(letter)


def _words(line: list[Letter]) -> Content:
    return safe.join(
        *(
            safe.text("".join(letter for letter, _ in group), "bold" if mark else "")
            for mark, group in groupby(line, key=lambda letter: letter[1])
        )
    )


def _signs(line: list[Letter]) -> Content:
    """Signs as wide as the words above, blanks left free."""
    pieces: list[Content] = []
    for (mark, blank), group in groupby(line, key=lambda letter: (letter[1], letter[0] == " ")):
        room = safe.cells("".join(letter for letter, _ in group))
        if blank or mark is None:
            pieces.append(safe.text(" " * room))
        else:
            pieces.append(safe.text(MARK_SIGNS[mark] * room, STYLES[mark]))
    return safe.join(*pieces).rstrip()


def _wrap(letters: list[Letter], width: int) -> list[list[Letter]]:
    """Break at blanks; a word longer than a line is cut."""
    lines: list[list[Letter]] = []
    line: list[Letter] = []
    room = width
    for blank, group in groupby(letters, key=lambda letter: letter[0] == " "):
        for piece in [list(group)] if blank else _cut(list(group), width):
            needed = _cells(piece)
            if needed > room:
                lines.append(_trimmed(line))
                line, room = [], width
            if line or not blank:
                line += piece
                room -= needed
    lines.append(_trimmed(line))
    return [line for line in lines if line]


def _cut(word: list[Letter], width: int) -> list[list[Letter]]:
    pieces: list[list[Letter]] = [[]]
    room = width
    for letter in word:
        needed = safe.cells(letter[0])
        if needed > room:
            pieces.append([])
            room = width
        pieces[-1].append(letter)
        room -= needed
    return pieces


def _cells(letters: list[Letter]) -> int:
    return safe.cells("".join(letter for letter, _ in letters))


def _trimmed(line: list[Letter]) -> list[Letter]:
    while line and line[-1][0] == " ":
        line = line[:-1]
    return line
