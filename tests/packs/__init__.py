"""Small fixed packs for tests, on subjects of their own."""

from functools import lru_cache
from pathlib import Path

import msgspec
import yaml

from debatebot.pack.models import Pack, PositionsFile, QuestionsFile

RIVER = Path(__file__).parent / "river"


@lru_cache
def river() -> Pack:
    """The river pack, filled straight from its files."""
    files = [
        yaml.safe_load((RIVER / name).read_text("utf-8"))
        for name in ("questions.yaml", "positions.yaml")
    ]
    return Pack(
        questions_file=msgspec.convert(files[0], QuestionsFile),
        positions=msgspec.convert(files[1], PositionsFile),
        content_hash="0123456789abcdef",
    )
