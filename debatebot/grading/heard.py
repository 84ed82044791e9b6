"""Of which of two or more each clause speaks, and what each denies."""

from collections.abc import Iterable, Sequence

from debatebot.grading.units import Unit


def heard(told_apart: frozenset[str], spoken: Sequence[frozenset[str]]) -> dict[int, str]:
    """For each unit the one that it speaks of; a unit that names none goes on."""
    anchors: dict[int, str] = {}
    current = ""
    if len(told_apart) >= 2:
        for unit, families in enumerate(spoken):
            here = families & told_apart
            if here:
                current = next(iter(here)) if len(here) == 1 else ""
            if current:
                anchors[unit] = current
    return anchors


def polarity(units: Sequence[Unit]) -> Iterable[tuple[str, bool]]:
    """Each family with whether it is denied; `unlike Brackton` sets it apart without denying it."""
    for unit in units:
        before = ""
        for word in unit.words:
            if word.content:
                yield word.family, word.negated
                if before == "unlike":
                    yield word.family, not word.negated
            before = word.text
