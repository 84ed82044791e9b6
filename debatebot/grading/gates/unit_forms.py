"""Gate 4, the unit as people write it: misspelt, shortened, one of many, with words before it."""

from rapidfuzz.distance import OSA

from debatebot.grading.answer import Answer
from debatebot.text.reading import Word
from debatebot.text.spelling import slips_allowed
from debatebot.text.stems import stem

_BEFORE_UNIT = frozenset("of the their our its his her those these local whole full".split())
_SHORT = range(2, 4)
"""Letters of a unit's short form."""


def unit_spelled(accepted: tuple[Word, ...], value: Word) -> str:
    """The unit of an accepted value as it is spelled there, or nothing.

    Args:
        accepted: the words of the accepted answer.
        value: the word of the value in it.
    """
    figure = value.figure
    if figure is None or not (figure.currency or figure.measure):
        return ""
    last = value.text.split()[-1]
    if figure.currency and last.isalpha():
        return last
    at = next(n for n, w in enumerate(accepted) if w is value) + 1
    return accepted[at].text if figure.measure and at < len(accepted) else ""


def says_unit(answer: Answer, value: Word, unit: str) -> bool:
    """Whether the word after a value is a form of a unit: `410 crownes`, `30 cr.`."""
    words = answer.reading.words
    at = next(n for n, w in enumerate(words) if w is value) + 1
    while at < len(words) and words[at].text in _BEFORE_UNIT:
        at += 1
    return bool(unit) and at < len(words) and form_of(words[at].text, unit)


def form_of(typed: str, unit: str) -> bool:
    """Whether a folded word is a unit's other form, short form or a slip of it."""
    if stem(typed) == stem(unit):
        return True
    if len(typed) in _SHORT and len(typed) < len(unit) - 1:
        return typed[0] == unit[0] and _within(typed.removesuffix("s"), unit)
    slips = slips_allowed(min(len(typed), len(unit)))
    return typed[0] == unit[0] and OSA.distance(typed, unit, score_cutoff=slips) <= slips


def _within(short: str, word: str) -> bool:
    """Whether the letters of a short form stand in a word in that order."""
    letters = iter(word)
    return all(letter in letters for letter in short)
