"""Amounts said in two parts: hours and minutes, pounds and pence."""

from collections.abc import Sequence

from msgspec.structs import replace

from debatebot.text.figure import Figure
from debatebot.text.measures import Measure, unit_at
from debatebot.text.number_words import MINOR

_PARTS = frozenset(("time", "length", "mass"))
"""Dimensions in which an amount is said in two parts."""


_WEEK = 7 * 86400.0
"""Parts of a week are no exact amount: `a week and a half` is about ten days."""
_SHARES = {"half": 0.5, "quarter": 0.25, "third": 1 / 3}


def unit_amount(words: Sequence[str], i: int) -> Figure | None:
    """A unit itself as an amount from `i`: `half an hour`, `three quarters of an hour`, `an hour
    and a half`, `an hour`; None where there is none.

    The unit stays outside the figure when it comes last, as it does for any number.
    """
    at, times = i, 1.0
    if words[at] in ("a", "one", "three") and words[at + 1 : at + 2] != []:
        share = words[at + 1].removesuffix("s")
        if share in _SHARES and words[at + 1] != "halves":
            times, at = (3.0 if words[at] == "three" else 1.0), at + 1
    share = words[at].removesuffix("s") if words[at] != "halves" else ""
    if share in _SHARES:
        at += 2 if words[at + 1 : at + 2] == ["of"] else 1
        unit = unit_at(words, at + 1) if words[at : at + 1] in (["a"], ["an"]) else None
        if unit is None or unit.dimension not in _PARTS or unit.size == _WEEK:
            return None
        return Figure(times * _SHARES[share], i, at + 1, measure=unit)
    unit = unit_at(words, i + 1) if words[i] in ("a", "an") else None
    if unit is None or unit.dimension not in _PARTS or unit.size == _WEEK:
        return None
    rest = list(words[i + 2 : i + 5])
    if rest[:2] == ["and", "a"] and rest[2:] and rest[2] in _SHARES:
        return Figure(1 + _SHARES[rest[2]], i, i + 5, measure=unit)
    return Figure(1.0, i, i + 1, words=True, measure=unit)


def compounds(words: Sequence[str], found: Sequence[Figure]) -> list[Figure]:
    """Amounts said in two parts as one: `eleven hours thirty minutes`, `5 feet 10`."""
    out: list[Figure] = []
    for figure in found:
        whole = out[-1] if out else None
        if whole and whole.measure and _goes_on(words, whole, figure):
            size = figure.measure.size if figure.measure else _smaller(whole.measure)
            value = whole.value + figure.value * size / whole.measure.size
            out[-1] = replace(whole, value=value, end=figure.end)
        elif whole and whole.measure and figure.measure and (way := _apart(words, whole, figure)):
            size = whole.measure.size / figure.measure.size
            value = figure.value + way * whole.value * size
            out[-1] = replace(figure, value=value, start=whole.start, relation="", words=False)
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


_LESS, _MORE = (("short", "of"), ("shy", "of")), (("more", "than"), ("longer", "than"))


def _apart(words: Sequence[str], part: Figure, whole: Figure) -> int:
    """`Eight minutes short of an hour`: 1 when the part is added to the whole, -1 when it is taken
    off, 0 when they have nothing to do with each other."""
    between = tuple(words[part.end + 1 : whole.start])
    same = part.measure and whole.measure and part.measure.dimension == whole.measure.dimension
    if not same or part.high or whole.high or part.relation:
        return 0
    if between in _LESS:
        return -1
    # `Ten minutes more than twenty minutes` compares two amounts.
    return 1 if between in _MORE and whole.value == 1.0 and whole.words else 0


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
