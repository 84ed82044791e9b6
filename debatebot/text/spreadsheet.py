"""Cells of a CSV file that a spreadsheet shows and never runs."""

from debatebot.text.sanitise import one_line

_FORMULA = ("=", "+", "-", "@", "\t")
"""What makes a spreadsheet run a cell; text that begins so gets an apostrophe before it."""


def cell(value: object) -> object:
    """A value as it may stand in a cell; text becomes one line."""
    if isinstance(value, str):
        text = one_line(value)
        return f"'{text}" if text.startswith(_FORMULA) else text
    return value
