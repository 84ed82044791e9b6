"""A date or a part of one, and how far another one agrees with it."""

from msgspec import Struct


class Date(Struct, frozen=True):
    """A date or a part of one; what was not said is None."""

    year: int | None
    month: int | None
    day: int | None
    start: int
    end: int
    "Indexes of its words in the sequence that was read, end exclusive."
    swapped: bool = False
    "True when day and month were figures that could stand in either order."
    marked: bool = True
    "False for a bare number that may be a year or any other count."
    short: bool = False
    "True when the century of the year was not said: `'21`, `the twenties`."
    until: int | None = None
    "The last year of a stretch that `year` begins: a century, a decade, `between 1900 and 1910`."

    def agrees(self, said: "Date") -> tuple[bool, bool]:
        """How far `said` is this date: (nothing said is wrong, all parts are said)."""
        orders = [(said.month, said.day)]
        if said.swapped:
            orders.append((said.day, said.month))
        mine = (self.year, self.month, self.day)
        best = (False, False)
        if said.until is not None:
            within = self.year is not None and said.year is not None and said.year <= self.year
            return within and (self.year or 0) <= said.until, False
        for month, day in orders:
            pairs = list(zip(mine, (said.year, month, day), strict=True))
            fits = all(b is None or a is None or a == b for a, b in pairs)
            full = all(a is None or b is not None for a, b in pairs)
            common = any(a is not None and b is not None for a, b in pairs)
            best = max(best, (fits and common, fits and common and full))
        return best
