"""Tables as `python -m benchmarks.make_tables` makes them of the others: looked up, never built.

Each is one sorted text, with a key and what belongs to it on each line. A dict of its entries takes
ten times the memory, and to stem their words takes half a second at each start.
"""

import re
from functools import cache
from importlib.resources import files

_ALIKE = re.compile(rb"\n(..).*(?:\n\1.*)*")
"""Lines whose keys begin with the same two letters."""
EVERYDAY, OF_FIELD = "e", "f"
"""What belongs to a word in the table of words: plain English, or a word of a field alone."""


class Made:
    """One of the tables.

    Args:
        text: UTF-8 lines of a key, a tab and what belongs to the key, sorted by the keys.
    """

    def __init__(self, text: bytes) -> None:
        self._text = b"\n" + text
        self._parts = {part[1]: part.span() for part in _ALIKE.finditer(self._text)}

    def get(self, key: str) -> str | None:
        """What belongs to a key, or None without such a key."""
        line = f"\n{key}\t".encode()
        begin, end = self._parts.get(line[1:3], (0, 0))
        at = self._text.find(line, begin, end)
        if at < 0:
            return None
        start = at + len(line)
        return self._text[start : self._text.index(b"\n", start)].decode()

    def __contains__(self, key: str) -> bool:
        return self.get(key) is not None

    def keys_of(self, value: str) -> list[str]:
        """Every key to which just this belongs, sorted."""
        line = re.compile(rb"\n(.*)\t" + re.escape(value.encode()) + rb"(?=\n)")
        return [key.decode() for key in line.findall(self._text)]


@cache
def made(name: str) -> Made:
    """The table of this name; it is read once.

    Args:
        name: the file's name without its ending.
    """
    return Made(files(__package__).joinpath(f"{name}.txt").read_bytes())
