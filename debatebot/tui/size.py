"""The smallest terminal that all screens are laid out for."""

from textual.geometry import Size

LEAST_COLUMNS = 40
LEAST_ROWS = 12


def fits(size: Size) -> bool:
    """True when a terminal of this size shows every screen."""
    return size.width >= LEAST_COLUMNS and size.height >= LEAST_ROWS
