"""What a graded answer is: the mark, its reason, and the words behind it."""

from typing import Literal

from msgspec import Struct

VerdictName = Literal["correct", "partial", "nearly", "incorrect", "skipped"]
Mark = Literal["counted", "repaired", "opposite", "extra"]


class Span(Struct, frozen=True):
    """A stretch of the raw answer and what it did."""

    start: int
    end: int
    "Code points of the raw answer, end exclusive."
    point: str
    "The point it earned or spoke to; empty for an extra."
    mark: Mark = "counted"


class Step(Struct, frozen=True):
    """One line of the trace: which gate looked, what it found, what it decided."""

    gate: str
    found: str
    decided: bool = False


class Verdict(Struct, frozen=True, kw_only=True):
    """The mark of one answer, with everything that explains it."""

    question: str
    verdict: VerdictName
    score: float
    "0 to 1: 1 exactly when correct, between when partial or nearly (which, spelling), else 0."
    certainty: float
    "0 to 1: how sure the reading is."
    sure: bool
    "True when `certainty` is above the table's threshold."
    points: tuple[str, ...] = ()
    "Ids of points earned, in the question's order."
    missing: tuple[str, ...] = ()
    reason: str = ""
    "The code of the gate that decided."
    note: str = ""
    "One or two plain sentences: why."
    spans: tuple[Span, ...] = ()
    trace: tuple[Step, ...] = ()
    need: int = 1
    "How many points a full answer needed."
    free_retry: bool = False
    "True for `nearly`: one more try that costs nothing."
