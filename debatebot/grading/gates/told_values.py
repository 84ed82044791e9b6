"""Gate 4, values in a story: which one is said of what the question asks about."""

from debatebot.grading.answer import Answer
from debatebot.grading.units import Unit
from debatebot.matching.light import LIGHT
from debatebot.text.measures import unit_at
from debatebot.text.number_words import CHANGES
from debatebot.text.reading import Word

_STORY = 3
"""Telling words between two values from which each of them is told in a clause of its own."""
_SINCE = frozenset("now once after since today become became reach".split())
"""Words of a question that asks for a value after a change."""


def told_apart(answer: Answer, right: Word, other: Word) -> bool:
    """Whether another value belongs to a story that ends with the right one.

    `The first one was sold in 1950, then nobody cared, and one day they found another, in 1972`:
    the last value is the one meant, and so is one whose clause speaks of the question. What
    learners say of themselves (`my birthday is in May`) is no answer either.
    """
    mine, theirs = _clause(answer, right), _clause(answer, other)
    if mine is None or theirs is None or mine is theirs:
        return False
    if theirs.chatter and not mine.chatter:
        return True
    if _past(theirs) and not _past(mine) and not _asks_of_before(answer):
        return True
    if right.date and _bounded(answer, other) and not _bounded(answer, right):
        return True
    start, end = sorted((right.start, other.start))
    between = [
        w
        for w in answer.reading.words
        if start < w.start < end and w.kind in ("word", "name") and w.family not in LIGHT
    ]
    if len(between) < _STORY:
        return False
    own, its = _of_question(answer, mine), _of_question(answer, theirs)
    return own > its or (right.start > other.start and own == its)


def said_of_another(answer: Answer, right: Word, other: Word) -> bool:
    """Whether the right value is said of something else, and another one of what is asked.

    `The state pays 410 and the real cost is 180` where the real cost is asked for.
    """
    mine, theirs = _clause(answer, right), _clause(answer, other)
    if mine is None or theirs is None or mine is theirs:
        return False
    if other.figure is not None and other.figure.relation:
        return False
    if _past(mine) and not _past(theirs) and not _asks_of_before(answer):
        return True
    asked = _of_question(answer, theirs)
    if (
        _foreign(answer, mine)
        and not _foreign(answer, theirs)
        and _subject_asked(answer, theirs, mine)
    ):
        return True
    return (
        asked > 0
        and not _of_question(answer, mine)
        and _foreign(answer, mine) > 0
        and _foreign(answer, theirs) < asked
    )


_BEFORE = frozenset("before used formerly earlier previously originally beforehand".split())
_LIMITS = frozenset("before until till after".split())


def _past(unit: Unit) -> bool:
    """Whether a clause tells what was before: `it used to be 200`, `before it was 6`."""
    if unit.opener == "before" or any(w.text in _BEFORE - {"before"} for w in unit.words):
        return True
    return unit.words[-1].text == "before" or unit.words[0].text == "before"


def _asks_of_before(answer: Answer) -> bool:
    return bool({w.text for w in answer.key.asked_reading} & _BEFORE)


def _bounded(answer: Answer, value: Word) -> bool:
    """`Until 30 April`: a limit and not the date itself."""
    words = answer.reading.words
    at = answer.place_of(value)
    limit = next((n for n in range(max(0, at - 2), at) if words[n].text in _LIMITS), None)
    # `The day before 2 May` counts from it.
    return limit is not None and not (limit and unit_at([words[limit - 1].text], 0))


def mere_limit(answer: Answer, value: Word) -> bool:
    """Whether a date is said to be a limit only, where the question asks for none."""
    asked = {w.text for w in answer.key.asked_reading}
    unless = asked & (_LIMITS | {"by", "end", "ends", "expire", "last", "deadline"})
    return not unless and not value.negated and _bounded(answer, value)


def changed_to(answer: Answer, right: Word, other: Word) -> bool:
    """Whether the right value is said to be what was before: `it went from 3 up to 9`."""
    words = answer.reading.words
    at = answer.place_of(right), answer.place_of(other)
    if at[0] > at[1] or not _SINCE & {w.text for w in answer.key.asked_reading}:
        return False
    before = {w.text for w in words[max(0, at[0] - 6) : at[0]]}
    between = {w.text for w in words[at[0] + 1 : at[1]]}
    return "from" in before and "to" in between and bool(CHANGES & before)


def _clause(answer: Answer, value: Word) -> Unit | None:
    return next((u for u in answer.units if any(w.start == value.start for w in u.words)), None)


def _of_question(answer: Answer, unit: Unit) -> int:
    """How many telling words of a clause speak of the question."""
    return sum(_speaks_of_it(answer, w) for w in _telling(unit))


def _subject_asked(answer: Answer, theirs: Unit, mine: Unit) -> bool:
    """`The church was built in 1842, the tower in 1850` where the tower is asked about."""
    heads = [next(iter(_telling(unit)), None) for unit in (theirs, mine)]
    if heads[0] is None or heads[1] is None:
        return False
    return _speaks_of_it(answer, heads[0]) and not _speaks_of_it(answer, heads[1])


def _foreign(answer: Answer, unit: Unit) -> int:
    """How many telling words of a clause neither question nor key speaks of."""
    return sum(
        not _speaks_of_it(answer, w) and w.family not in answer.key.vocabulary
        for w in _telling(unit)
    )


def _telling(unit: Unit) -> list[Word]:
    return [w for w in unit.words if w.kind in ("word", "name") and w.family not in LIGHT]


def _speaks_of_it(answer: Answer, word: Word) -> bool:
    asked = answer.key.asked
    return word.family in asked or any(answer.lexicon.alike(word.family, a) for a in asked)
