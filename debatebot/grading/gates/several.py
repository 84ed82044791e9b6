"""Gate 4, more than one value: corrected, told beside the answer, added to it or left open."""

from collections.abc import Sequence
from typing import Literal

from debatebot.grading.answer import Answer
from debatebot.grading.gates.figures import Wanted
from debatebot.grading.gates.told_values import changed_to, said_of_another, told_apart
from debatebot.text.measures import unit_at
from debatebot.text.reading import Word

Standing = Literal["single", "added", "open", "swapped"]

_ADDS = frozenset("and plus also then again".split())
_MORE = frozenset("another more further extra additional".split())
_ASIDE = frozenset(
    "with of in for after before since because so which who that when where while from to at by on as "
    "compared unlike instead than versus against would will could although though if until till "
    "including includes but only under over out per into within between is was were are had have has".split()
)
"""Words after which another value tells of something else."""


def beside(answer: Answer, right: Word, others: Sequence[Word], dates: bool = False) -> Standing:
    """How other values of the asked kind stand to the right one.

    Args:
        answer: the answer.
        right: the value that is asked for.
        others: the other values of the same kind that the answer stands by.
        dates: whether they are dates: there a `with` adds as well.
    """
    found: list[Standing] = [_beside(answer, right, other, dates) for other in others]
    if "swapped" in found:
        return "swapped"
    if "open" in found or found.count("added") > 1:
        return "open"
    return "added" if "added" in found else "single"


def _beside(answer: Answer, right: Word, other: Word, dates: bool) -> Standing:
    words = answer.reading.words
    first, last = sorted((answer.place_of(right), answer.place_of(other)))
    between = [w.text for w in words[first + 1 : last] if unit_at([w.text], 0) is None]
    marks = "".join(w.join for w in words[first + 1 : last + 1])
    if {"or", "either", "versus"} & set(between) or any(m in marks for m in "|?"):
        return "open"
    if "/" in words[last].join:
        return "open"
    if any(w.text in ("either", "between") for w in words[:first]):
        return "open"
    if said_of_another(answer, right, other) or changed_to(answer, right, other):
        return "swapped"
    if _of_those(words, answer.place_of(other)) or _rest_of_hundred(right, other):
        return "single"
    more = first + 1 < last and words[last - 1].text in _MORE
    if not more and told_apart(answer, right, other):
        return "single"
    if _compares(words[last + 1 : last + 4]) and not between:
        return "single"
    if not between:
        return "open"
    if _ADDS & set(between) or (dates and "with" in between):
        return "single" if not dates and _other_noun(answer, right, other) else "added"
    return "single" if _ASIDE & set(between) else "open"


def _of_those(words: Sequence[Word], at: int) -> bool:
    """`137 farms, 20 of them old`: a part of the first."""
    return [w.text for w in words[at + 1 : at + 2]] == ["of"] and bool(
        {w.text for w in words[at + 2 : at + 3]} & {"them", "these", "those", "which", "whom"}
    )


def _rest_of_hundred(right: Word, other: Word) -> bool:
    """`37 % went and 63 % stayed`: the second is what is left of a hundred."""
    one, two = right.figure, other.figure
    return bool(one and two and one.percent and two.percent) and (
        one is not None and two is not None and abs(one.value + two.value - 100) < 1e-6
    )


def is_spoken(values: Sequence[Word], wanted: Sequence[Wanted]) -> bool:
    """`Three fifty crowns` for 350 or for 3.50."""
    one, two = values[0].figure, values[1].figure
    if one is None or two is None or values[1].start - values[0].end > 1:
        return False
    small = one.words and two.words and 0 < one.value < 100 and 10 <= two.value < 100
    if not small or one.currency or one.percent or one.measure or one.scaled or two.scaled:
        return False
    said = (100 * one.value + two.value, one.value + two.value / 100)
    return any(
        abs(value - w.figure.value) < 1e-9 and w.figure.currency == two.currency
        for w in wanted
        for value in said
    )


_SUMS = frozenset("and plus another more extra on top of that additional then".split())


def is_sum(answer: Answer, values: Sequence[Word], wanted: Sequence[Wanted]) -> bool:
    """Whether two values added up make the one asked for: `400 crowns plus another ten`."""
    words = answer.reading.words
    first, last = (n for n, w in enumerate(words) if any(w is v for v in values))
    between = {w.text for w in words[first + 1 : last]}
    one, other = words[first].figure, words[last].figure
    if one is None or other is None or not between & {"plus", "another"} or between - _SUMS:
        return False
    if other.currency not in ("", one.currency) or one.percent != other.percent or one.high:
        return False
    return any(
        w.figure.currency in (one.currency, other.currency)
        and (w.figure.measure is None or w.figure.measure in (one.measure, other.measure))
        and abs(one.value + other.value - w.figure.value) < 1e-9 * max(1.0, w.figure.value)
        for w in wanted
    )


def _compares(after: Sequence[Word]) -> bool:
    """`64, twelve more than before`: the second value says how much the first one differs."""
    texts = [w.text for w in after]
    return "than" in texts and bool(
        set(texts) & {"more", "less", "fewer", "higher", "lower", "bigger", "smaller"}
    )


def _other_noun(answer: Answer, right: Word, other: Word) -> bool:
    """`6,312 signatures and 14 villages`: each number counts something of its own."""
    words = answer.reading.words
    at = answer.place_of(other)
    if at and words[at - 1].text in _MORE:
        return False
    nouns = [_noun(answer, w) for w in (right, other)]
    if other.figure and (other.figure.currency or other.figure.measure or other.figure.percent):
        return False
    return all(nouns) and nouns[0] != nouns[1] and nouns[1] not in answer.key.asked


def _noun(answer: Answer, value: Word) -> str:
    words = answer.reading.words
    at = answer.place_of(value) + 1
    return (
        words[at].family
        if at < len(words) and words[at].kind == "word" and not words[at].join
        else ""
    )
