"""Amounts said in two parts: hours and minutes, pounds and pence."""

from collections.abc import Sequence

from msgspec.structs import replace

from debatebot.text.figure import Figure
from debatebot.text.measures import Measure
from debatebot.text.number_words import MINOR

_PARTS = frozenset(("time", "length", "mass"))
"""Dimensions in which an amount is said in two parts."""


def compounds(words: Sequence[str], found: Sequence[Figure]) -> list[Figure]:
    """Amounts said in two parts as one: `eleven hours thirty minutes`, `5 feet 10`."""
    out: list[Figure] = []
    for figure in found:
        whole = out[-1] if out else None
        if whole and whole.measure and _goes_on(words, whole, figure):
            size = figure.measure.size if figure.measure else _smaller(whole.measure)
            value = whole.value + figure.value * size / whole.measure.size
            out[-1] = replace(whole, value=value, end=figure.end)
        elif whole and _hundredths(words, whole, figure):
            out[-1] = replace(whole, value=whole.value + figure.value / 100, end=figure.end)
        else:
            out.append(figure)
    return out


_AFTER_MONEY = frozenset(
    "a an per each every apiece for when once now after with in on at as which that by the and but".split()
)
"""Words that may follow an amount of money: anything else is what a number counts."""


def _hundredths(words: Sequence[str], whole: Figure, part: Figure) -> bool:
    """`Three pounds seventy`, `3 francs and 70 cents`: the part is hundredths of the whole."""
    between = list(words[whole.end : part.start])
    plain = whole.currency and whole.currency not in MINOR and not (whole.scaled or whole.high)
    if not plain or between not in ([], ["and"]) or whole.value != int(whole.value):
        return False
    if not 0 < part.value < 100 or part.percent or part.scaled or part.high or part.relation:
        return False
    if part.currency:
        return part.currency in MINOR
    alone = words[part.end : part.end + 1]
    return (
        part.value >= 10
        and not part.measure
        and (not alone or (not between and alone[0] in _AFTER_MONEY))
    )


def _smaller(measure: Measure) -> float:
    return {3600.0: 60.0, 0.3048: 0.0254, 6.35: 0.4536}.get(measure.size, 0.0)


def _goes_on(words: Sequence[str], whole: Figure, part: Figure) -> bool:
    """Whether a figure right after another one's unit is a smaller part of the same amount."""
    between = [w for w in words[whole.end : part.start] if w != "and"]
    if whole.measure is None or len(between) != 1 or whole.high or part.high or part.scaled:
        return False
    if part.measure:
        smaller = part.measure.size < whole.measure.size
        return (
            smaller
            and part.measure.dimension == whole.measure.dimension
            and whole.measure.dimension in _PARTS
        )
    return (
        _smaller(whole.measure) > 0
        and part.value < 60
        and part.end >= len(words)
        and "and" not in words[whole.end : part.start]
    )
