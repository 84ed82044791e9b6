"""Units of measure after a number: what they measure, in what size, and over what time.

Only simple conversions within one dimension: a thousand litres are a cubic metre. A noun that is
counted (signatures, ships) is no unit.
"""

from collections.abc import Sequence

from msgspec import Struct

from debatebot.text.stems import stem

_DAY = 86400.0
_YEAR = 365.25 * _DAY
_UNITS: dict[str, dict[float, str]] = {
    "volume": {
        1e-3: "ml millilitre milliliter", 1e-2: "cl centilitre centiliter", 1.0: "l litre liter ltr", 100.0: "hectolitre hl", 1e3: "m3 cbm", 1e12: "km3",
        4.546: "gallon gal", 0.568: "pint", 159.0: "barrel",
    },
    "length": {
        1e-3: "millimetre millimeter", 1e-2: "cm centimetre centimeter", 1.0: "metre meter mtr", 1e3: "km kilometre kilometer",
        1609.344: "mile", 0.9144: "yard yd", 0.3048: "foot feet ft", 0.0254: "inch inche",
    },
    "mass": {
        1e-6: "mg milligram", 1e-3: "g gram gramme", 1.0: "kg kilo kilogram kilogramme", 1e3: "t ton tonne",
        0.4536: "lb", 0.02835: "ounce oz", 6.35: "stone",
    },
    "time": {
        1.0: "seconds", 60.0: "minute", 3600.0: "hour h", _DAY: "day night", 7 * _DAY: "week", 14 * _DAY: "fortnight",
        _YEAR / 12: "month", _YEAR: "year", 10 * _YEAR: "decade", 100 * _YEAR: "century centurie",
    },
    "area": {1.0: "m2 sqm", 1e4: "hectare ha", 4047.0: "acre", 1e6: "km2"},
    "power": {1.0: "watt", 1e3: "kw kilowatt", 1e6: "mw megawatt", 1e9: "gw gigawatt"},
    "energy": {1e3: "kwh", 1e6: "mwh", 1e9: "gwh", 1e12: "twh"},
    "data": {1.0: "byte", 1e6: "mb megabyte", 1e9: "gb gigabyte", 1e12: "tb terabyte"},
    "heat": {1.0: "degree celsius centigrade c"},
    "heat, otherwise": {1.0: "fahrenheit"},
}  # fmt: skip
_TABLE = {
    word: (dimension, size)
    for dimension, sizes in _UNITS.items()
    for size, words in sizes.items()
    for word in words.split()
}
_BY_STEM = {stem(word): unit for word, unit in _TABLE.items() if len(word) > 3}
"""A slip that leaves the stem (`metrs`) leaves the unit."""
_POWERS = {"square": "area", "sq": "area", "cubic": "volume", "cu": "volume"}
_LITRES_A_CUBE = 1e3
_BETWEEN = frozenset(
    "full whole metric imperial entire solid extra more additional further good".split()
)
"""Words that may stand between a number and its unit."""
_EACH = frozenset("a an per each every the one any".split())
_RHYTHMS = {
    "hourly": 3600.0, "daily": _DAY, "nightly": _DAY, "weekly": 7 * _DAY, "monthly": _YEAR / 12,
    "yearly": _YEAR, "annually": _YEAR, "annual": _YEAR,
}  # fmt: skip

UNIT_WORDS: frozenset[str] = frozenset(
    form for word in _TABLE if len(word) > 2 for form in (word, f"{word}s")
) | frozenset(_RHYTHMS)
"""Words of measure as they are spelled: no misspelling of anything."""


class Measure(Struct, frozen=True):
    """A unit: what it measures and how much of that dimension's own unit it is."""

    dimension: str
    size: float


def unit_at(words: Sequence[str], i: int) -> Measure | None:
    """The unit that stands at `i`, or None."""
    if i >= len(words):
        return None
    raised = _POWERS.get(words[i])
    at = i + 1 if raised else i
    found = _named(words[at]) if at < len(words) else None
    if found is None:
        return None
    if not raised:
        return Measure(*found)
    if found[0] != "length":
        return None
    return Measure(raised, found[1] ** 2 if raised == "area" else found[1] ** 3 * _LITRES_A_CUBE)


def _named(word: str) -> tuple[str, float] | None:
    forms = (word, word.removesuffix("s"), word.removesuffix("es"))
    return next((_TABLE[form] for form in forms if form in _TABLE), None) or _BY_STEM.get(
        stem(word)
    )


def measure_after(words: Sequence[str], end: int) -> Measure | None:
    """The unit of a number whose words end before `end`, or None."""
    while end < len(words) and words[end] in _BETWEEN:
        end += 1
    return unit_at(words, end)


def period_after(words: Sequence[str], end: int, reach: int = 5) -> float:
    """The seconds that `a day`, `per week`, `every 24 hours` after a number name, or 0."""
    for i in range(end, min(len(words), end + reach)):
        if words[i] in _RHYTHMS:
            return _RHYTHMS[words[i]]
        if words[i] in _EACH:
            count, at = _count(words, i + 1)
            unit = unit_at(words, at)
            if unit and unit.dimension == "time":
                return unit.size * count
    return 0.0


def _count(words: Sequence[str], i: int) -> tuple[float, int]:
    """How many hours or days make the period: (count, where its unit stands)."""
    if list(words[i : i + 2]) == ["twenty", "four"]:
        return 24.0, i + 2
    if i < len(words) and words[i].isdecimal() and len(words[i]) <= 2:
        return float(words[i]), i + 1
    return 1.0, i
