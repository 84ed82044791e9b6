"""Small fixed packs for tests, on subjects of their own."""

from functools import lru_cache
from pathlib import Path

from debatebot.pack.models import Pack
from debatebot.pack.reader import read_pack

RIVER = Path(__file__).parent / "river"


@lru_cache
def river() -> Pack:
    """The river pack: six questions of six kinds, three paragraphs, two claims."""
    return read_pack(RIVER)
