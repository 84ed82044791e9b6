"""Votes and hands counted in front of a class: what is shown of them, and what moved."""

from collections.abc import Sequence
from fractions import Fraction

from msgspec import Struct

from debatebot.classroom.state import Line
from debatebot.pack.models import Side

LEAST_SHOWN = 5
"""Fewer replies than this are not shown: in so small a number each could be told whose it is."""
_TOO_FEW = "Fewer than five: the numbers are not shown."
_PLACES = 3
"""A vote counts for, against, undecided."""


class Swing(Struct, frozen=True, kw_only=True):
    """How a vote moved, in hundredths of all votes: a hundred people or thirty are told alike."""

    pro: float
    "What the side that is for gained; below 0 for a loss. To one decimal, as the others."
    anti: float
    undecided: float
    to: Side | None
    "The side that gained more; None when neither did."


def enough(counts: Sequence[int]) -> bool:
    """Whether so many were counted that nobody can be told from them."""
    return sum(counts) >= LEAST_SHOWN


def swing(before: Sequence[int], after: Sequence[int]) -> Swing | None:
    """What moved between two votes, each as for, against, undecided; None when either is too small."""
    if not (enough(before) and enough(after)):
        return None
    one, two = _shares(before), _shares(after)
    pro, anti, undecided = (b - a for a, b in zip(one, two, strict=True))
    to: Side | None = None if pro == anti else "pro" if pro > anti else "anti"
    shown = [round(float(each), 1) for each in (pro, anti, undecided)]
    return Swing(pro=shown[0], anti=shown[1], undecided=shown[2], to=to)


def vote_lines(
    before: Sequence[int], after: Sequence[int], names: Sequence[str]
) -> tuple[Line, ...]:
    """Both votes and the side that moved more people; nothing when fewer than five voted.

    Args:
        before: hands for, against, undecided.
        after: the same at the end.
        names: what the three are called.
    """
    found = swing(before, after)
    if found is None:
        return (Line(text=_TOO_FEW),)
    moved = (found.pro, found.anti, found.undecided)
    rows = [
        Line(word=name, text=f"{b} before, {a} after{_by(m, before, after, a - b)}")
        for name, b, a, m in zip(names, before, after, moved, strict=True)
    ]
    return (*rows, Line(sign="▸", word="Moved", text=_told(found, names)))


def hand_lines(counts: Sequence[int], names: Sequence[str]) -> tuple[Line, ...]:
    """Hands for each of some things, in their order; nothing without a count."""
    if not counts:
        return ()
    if not enough(counts):
        return (Line(text=_TOO_FEW),)
    return tuple(
        Line(sign="■" * min(count, 30), word=name, text=f"{count} of {sum(counts)}")
        for count, name in zip(counts, names, strict=False)
    )


def _shares(counts: Sequence[int]) -> list[Fraction]:
    kept = [*counts, *[0] * _PLACES][:_PLACES]
    return [Fraction(100 * count, sum(kept) or 1) for count in kept]


def _by(moved: float, before: Sequence[int], after: Sequence[int], difference: int) -> str:
    """The change in heads while as many voted twice, else in hundredths."""
    if sum(before) == sum(after):
        return f" ({difference:+d})" if difference else ""
    return f" ({moved:+.1f} in a hundred)" if moved else ""


def _told(found: Swing, names: Sequence[str]) -> str:
    if found.to is None:
        return "Neither side moved more people than the other."
    gained = names[0] if found.to == "pro" else names[1]
    return f"The room moved to: {gained}. That says nothing of who is right."
