"""Gate 7: a choice left open. `Either A or B` says neither; an `or` between two names of the
same thing, or between two points of the key, is no hedge."""

from collections.abc import Sequence

from debatebot.grading.answer import Answer
from debatebot.grading.units import Unit
from debatebot.matching.light import LIGHT
from debatebot.text.reading import Word

_OR = frozenset({"or", "/", "|"})


def open_choice(answer: Answer, counted: Sequence[Word]) -> tuple[Word, ...]:
    """The words of the other options, when the answer leaves open which one it means.

    Args:
        answer: the answer.
        counted: the words that earn the point.
    """
    mine = {id(w) for w in counted if w.family not in answer.key.asked}
    units = answer.units
    either = any(w.text == "either" for w in answer.reading.words)
    for n, unit in enumerate(units):
        if unit.opener not in _OR or n == 0:
            continue
        before = units[n - 1]
        own_here, own_before = _has(unit, mine), _has(before, mine)
        if own_here == own_before:
            continue
        other = before if own_here else unit
        rival = tuple(other.content) if either and other.content else _rival(answer, other)
        if rival and not _sets_aside(other):
            return rival
    return ()


def _has(unit: Unit, mine: set[int]) -> bool:
    return any(id(w) in mine for w in unit.words)


def _rival(answer: Answer, unit: Unit) -> tuple[Word, ...]:
    """The words of a unit that name something else than the key does."""
    if unit.chatter or _vague(unit):
        return ()
    return tuple(
        w for w in unit.content
        if w.family not in answer.key.asked and w.family not in LIGHT and w.family not in answer.key.vocabulary
    )  # fmt: skip


_VAGUE = frozenset(
    "so something whatever similar thereabouts rather that else what more less near".split()
)


def _vague(unit: Unit) -> bool:
    """`or so`, `or something like that`, `or whatever it's called`."""
    if not unit.words or unit.words[0].text not in _VAGUE:
        return False
    # `A or else B` names another one; `A or something else` does not.
    return unit.words[0].text != "else" or len(unit.content) < 2


def _sets_aside(unit: Unit) -> bool:
    """`A or rather not B`: the other option is negated."""
    return any(w.kind == "negation" for w in unit.words)
