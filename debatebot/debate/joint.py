"""The joint statement that ends a debate argued on both sides: what of each side it holds.

It has no score: to agree is not to win. Said is only what was heard, and which side is missing.
"""

import re

from msgspec import Struct

from debatebot.debate.tools import Tools
from debatebot.pack.models import Side
from debatebot.text.sanitise import ANSWER_LIMIT

WORDS = 80
"""As long as a closing."""
_ENDS = re.compile(r"(?<=[.!?;])\s+|\n+|,?\s+(?:but|although|though|while|whereas|yet)\s+", re.I)


class Joint(Struct, frozen=True, kw_only=True):
    """A joint statement as it was heard."""

    text: str
    pro: tuple[str, ...]
    "Claims of each side that it takes up, in the order of the text."
    anti: tuple[str, ...]

    @property
    def missing(self) -> tuple[Side, ...]:
        """The sides of which nothing was heard."""
        sides: tuple[Side, ...] = ("pro", "anti")
        return tuple(side for side in sides if not getattr(self, side))


def joint(text: str, tools: Tools) -> Joint:
    """Read a joint statement, clause by clause, for claims of either side; granted ones count."""
    heard: dict[str, None] = {}
    for piece in _ENDS.split(text[:ANSWER_LIMIT]):
        if piece and piece.strip():
            reading = tools.recogniser.read(piece, "pro")
            heard |= dict.fromkeys((*reading.made, *reading.granted))
    known = [claim for claim in heard if claim in tools.claims]
    return Joint(
        text=text,
        pro=tuple(c for c in known if tools.claims[c].side == "pro"),
        anti=tuple(c for c in known if tools.claims[c].side == "anti"),
    )
