"""What a reply of the part looks at, put together by hand."""

from typing import Any

from msgspec.structs import replace

from debatebot.debate.speaking import Speaking
from debatebot.debate.tools import Tools
from debatebot.pack.models import (
    Claim,
)
from tests.debate.flows import Part, round_of
from tests.debate.rounds import PACK, TOOLS, ReaderById

READ = TOOLS.recogniser.read("nothing", "pro")


def speaking(
    *parts: Part, tools: Tools = TOOLS, read: dict[str, Any] | None = None, **settings: Any
) -> Speaking:
    """A reply to the newest of the learner's turns."""
    round_ = round_of(*parts, **settings)
    turn = next(s for s in reversed(round_.said) if s.by == "learner")
    return Speaking(round_=round_, turn=turn, reading=replace(READ, **(read or {})), tools=tools)


def tools_with(**more: Any) -> Tools:
    pack = replace(PACK, positions=replace(PACK.positions, **more))
    return Tools(pack, ReaderById(pack))


def changed(claim: str, **more: Any) -> tuple[Claim, ...]:
    return tuple(replace(c, **more) if c.id == claim else c for c in PACK.positions.claims)
