"""The smallest terminal that all screens are laid out for, and the shapes that sheets know."""

from collections.abc import Iterable

from textual.geometry import Size

LEAST_COLUMNS = 40
LEAST_ROWS = 12


def fits(size: Size) -> bool:
    """True when a terminal of this size shows every screen."""
    return size.width >= LEAST_COLUMNS and size.height >= LEAST_ROWS


def shape(cells: int, breakpoints: Iterable[tuple[int, str]]) -> str:
    """The class of a screen with so many columns, or rows: the last one that begins below."""
    return max((least, name) for least, name in breakpoints if least <= cells)[1]
