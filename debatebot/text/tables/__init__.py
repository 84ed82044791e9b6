"""Tables of general English beside the code that reads them, one entry a line."""

from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=16)
def lines(name: str) -> tuple[str, ...]:
    """The entries of one table, in the file's order; lines that begin with `#` are remarks.

    Args:
        name: the file's name without its ending.
    """
    text = files(__package__).joinpath(f"{name}.txt").read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))


FIELD_TABLES = ("fields_world", "fields_life", "fields_thought", "fields_more", "fields_things")
"""The tables of fields of meaning: each line a field's name and its words."""
