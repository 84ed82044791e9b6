"""Of which of two a clause speaks where it does not name it: notes, `the first one`, `by X …, by Y …`.

The two that a contrast tells apart (`grading/owners.py`) go by other words in an answer. A label
beside the label of the one is the other one's.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from debatebot.grading.owners import Owners, spoken_of
from debatebot.grading.units import Unit
from debatebot.text.reading import Word
from debatebot.text.tokens import fold

_FIRST, _SECOND = frozenset(("first", "former", "1st")), frozenset(("second", "latter", "2nd"))
_OF_TWO = frozenset(("former", "latter"))
LABELS = frozenset("=:→>-–—")
"""Marks between a label and what is noted of it."""
LABEL = 3
"""Words up to which a part before such a mark is a label."""
_BEFORE = frozenset("by with under in on for at after through".split())
"""Words that put a side before what is said of it: `by loan …, by gift …`."""
_ARTICLES = frozenset("a an the its your this that".split())


def sides(units: Sequence[Unit], owners: Owners, raw: str) -> dict[int, frozenset[str]]:
    """For each clause that tells its side by other means the head of its owner.

    Args:
        units: the clauses of an answer.
        owners: the two that the question tells apart.
        raw: the answer as it was typed.
    """
    if len(owners.pair) != 2:
        return {}
    found = _counted(units, owners) or _labelled(units, owners, raw) or _set_before(units, owners)
    return {number: frozenset((owner,)) for number, owner in sorted(found.items())}


def _counted(units: Sequence[Unit], owners: Owners) -> dict[int, str]:
    """`With the first one …, with the second …`, `the former …, the latter …`."""
    found: dict[int, str] = {}
    if not owners.first or any(owners.named(spoken_of(u)) for u in units):
        return found
    for unit in units:
        texts = [w.text for w in unit.words]
        for n, word in enumerate(unit.words):
            counted = texts[n - 1 : n] and texts[n - 1] in _ARTICLES
            counted = counted or texts[n + 1 : n + 2] == ["one"] or word.text in _OF_TWO
            if counted and word.text in _FIRST:
                found.setdefault(unit.number, owners.first)
            elif counted and word.text in _SECOND:
                found.setdefault(unit.number, owners.second)
    return found if len(set(found.values())) == 2 else {}


def _labelled(units: Sequence[Unit], owners: Owners, raw: str) -> dict[int, str]:
    """`Loan = they keep it; gift = gone`: two labels, and the one of them is known."""
    labels = {
        unit.number: owners.named(spoken_of(unit)) or _by_initials(unit, owners, raw)
        for unit, after in pairwise(units)
        if after.opener in LABELS and len(unit.words) <= LABEL
    }
    initials = {
        number: next(iter(here))
        for number, here in labels.items()
        if len(here) == 1 and not owners.named(spoken_of(units[number]))
    }
    return initials or _other_one(labels, owners)


def _by_initials(unit: Unit, owners: Owners, raw: str) -> frozenset[str]:
    """`W: half past eight. H: ten`: the owner whose names begin with these letters."""
    said = fold(raw[unit.words[0].start : unit.words[-1].end])
    if len(unit.words) > 1 or len(said) > LABEL:
        return frozenset()
    found = set()
    for owner in sorted(owners.pair):
        names = [f for f, of in owners.called.items() if of == owner]
        letters = {f[:1] for f in names} | {"".join(f[:1] for f in names)}
        if said in letters:
            found.add(owner)
    return frozenset(found)


def _set_before(units: Sequence[Unit], owners: Owners) -> dict[int, str]:
    """`By loan they keep it. By gift it is gone`: the same small word before both."""
    openers: dict[str, dict[int, frozenset[str]]] = {}
    for unit in units:
        start = unit.opener if unit.opener in _BEFORE else unit.words[0].text
        if start in _BEFORE:
            head = _head(unit.words if unit.opener in _BEFORE else unit.words[1:])
            if head:
                openers.setdefault(start, {})[unit.number] = owners.named(head)
    for start in sorted(openers):
        found = _other_one(openers[start], owners)
        if found:
            return found
    return {}


def _head(words: Sequence[Word]) -> frozenset[str]:
    """The families of the side that a clause is put under: its first three words."""
    own = [w for w in words if w.text not in _ARTICLES][:3]
    return frozenset(w.family for w in own if w.content)


def _other_one(labels: Mapping[int, frozenset[str]], owners: Owners) -> dict[int, str]:
    """Two or more labels of which some name one side: those that name none are the other's."""
    named = {next(iter(here)) for here in labels.values() if len(here) == 1}
    unnamed = [number for number, here in labels.items() if not here]
    if len(named) != 1 or not unnamed or any(len(here) > 1 for here in labels.values()):
        return {}
    other = next(iter(owners.pair - named))
    return dict.fromkeys(unnamed, other)
