"""One number of a text: its value, what it counts and how exactly it is meant."""

from typing import Literal

from msgspec import Struct

from debatebot.text.measures import Measure

Relation = Literal["", "about", "over", "under"]


class Figure(Struct, frozen=True):
    """One number of a text."""

    value: float
    start: int
    end: int
    "Indexes of its words in the sequence that was read, end exclusive."
    percent: bool = False
    currency: str = ""
    relation: Relation = ""
    high: float | None = None
    "The upper end, when a range was given; `value` is then the lower end."
    scaled: bool = False
    "True when a scale word (million, k, dozen) was part of it."
    words: bool = False
    "True when it was written in words alone."
    ordinal: bool = False
    measure: Measure | None = None
    "The unit of measure after it."
    inclusive: bool = False
    "True when a limit may be reached: `no more than 40`."
    period: float = 0.0
    "The seconds of `a day`, `per week` after it; 0 when nothing is said."

    @property
    def loose(self) -> bool:
        """Whether this may be no count at all: `one` as in `the big one` or `the first one`."""
        measured = self.measure is not None and bool(self.relation)
        plain = not (self.scaled or self.percent or self.currency or measured)
        return plain and self.words and (self.value == 1.0 or self.ordinal)
