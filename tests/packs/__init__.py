"""Small fixed packs for tests, on subjects of their own."""

from functools import lru_cache
from pathlib import Path

from debatebot.pack.models import Pack
from debatebot.pack.reader import read_pack

RIVER = Path(__file__).parent / "river"
FERRY = Path(__file__).parent / "ferry"


@lru_cache
def river() -> Pack:
    """The river pack: six questions of six kinds, three paragraphs, two claims."""
    return read_pack(RIVER)


@lru_cache
def ferry() -> Pack:
    """The ferry pack: a name with hints and a later note, one to fix, one to sort, a list."""
    return read_pack(FERRY)
