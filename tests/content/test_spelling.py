"""The pack's own prose is spelled right; what learners may type in it is misspelled on purpose."""

import subprocess
import sys
from collections.abc import Iterator

import msgspec

from debatebot.pack.locate import find_pack
from debatebot.pack.reader import read_pack
from tests.files import ROOT

TYPED = {"phrasings", "samples", "answers", "said", "good", "weak", "golden", "must", "not_"}
"""Fields that hold what people type."""
UNREAD = {"prints", "url", "folder", "content_hash"}


def prose(node: object) -> Iterator[str]:
    """Every text that is shown, and the first phrasing of each point, which names the point."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, tuple):
        for part in node:
            yield from prose(part)
    elif isinstance(node, msgspec.Struct):
        for name in node.__struct_fields__:
            value = getattr(node, name)
            if name not in TYPED | UNREAD:
                yield from prose(value)
            elif name == "phrasings" and value:
                yield value[0]


def misspelled(lines: list[str]) -> list[str]:
    """What codespell, as set up in `pyproject.toml`, says of some lines."""
    done = subprocess.run(
        [sys.executable, "-m", "codespell_lib", "-"],
        input="\n".join(lines),
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
    )
    return [line for line in done.stdout.splitlines() if "==>" in line]


def test_the_prose_of_the_pack_is_spelled_right() -> None:
    lines = list(prose(read_pack(find_pack(None))))
    assert len(lines) > 1000
    assert misspelled(lines) == []


def test_a_misspelling_is_found() -> None:
    assert len(misspelled(["An alliance is a committment."])) == 1
