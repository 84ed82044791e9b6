"""The shipped pack and what reads turns against it, made once for all tests of a process."""

from functools import lru_cache

from debatebot.debate.reading import Context, Reading
from debatebot.debate.recognition import Recogniser
from debatebot.debate.tools import Tools
from debatebot.pack.locate import find_pack
from debatebot.pack.models import Pack, Side
from debatebot.pack.reader import read_pack


@lru_cache
def shipped() -> Pack:
    """The shipped pack."""
    return read_pack(find_pack(None))


class Remembering:
    """A reader that reads the same turn once: whole rounds say much again, and reading is pure."""

    def __init__(self, recogniser: Recogniser) -> None:
        self._read = lru_cache(maxsize=None)(recogniser.read)

    def read(self, text: str, side: Side, context: Context | None = None) -> Reading:
        """The turn as the recogniser reads it."""
        return self._read(text, side, context)


@lru_cache
def tools() -> Tools:
    """The shipped pack made ready for debating, with a reader that remembers."""
    return Tools(shipped(), Remembering(Recogniser(shipped())))
