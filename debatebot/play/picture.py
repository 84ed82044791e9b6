"""A picture of where a learner stands, which is a table as well: one shape for every front end."""

from collections.abc import Iterator

from msgspec import Struct


class Bar(Struct, frozen=True, kw_only=True):
    """One line of a picture."""

    label: str
    parts: tuple[tuple[float, str], ...]
    "Amounts from left to right, each with what it is: a verdict, `done`, or another name."
    of: float
    "What a full bar would be."
    note: str


class Picture(Struct, frozen=True, kw_only=True):
    """Something to see, and the same as a table."""

    name: str
    title: str
    says: str
    "What it shows, in one sentence; why there is nothing to show, when there is not."
    bars: tuple[Bar, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def table_lines(picture: Picture) -> Iterator[str]:
    """A picture's table in lines; the first column is left, the others right."""
    if not picture.rows:
        return
    table = (picture.columns, *picture.rows)
    widths = [max(len(row[place]) for row in table) for place in range(len(picture.columns))]
    for row in table:
        first = f"{row[0]:<{widths[0]}}"
        rest = (f"{cell:>{width}}" for cell, width in zip(row[1:], widths[1:], strict=True))
        yield "  ".join((first, *rest)).rstrip()
