"""The code of a round: two words and a number that give the same round on every desk.

`fern-elk-42`: the first word holds format, level and side, the second checks the pack, the number is
the seed. A round about one point alone has that point's number behind it: `fern-elk-42-p7`.
"""

import re

from msgspec import Struct

from debatebot.debate.formats import FORMATS, LEVELS, Level
from debatebot.pack.models import Side

_SIDES: tuple[Side, ...] = ("pro", "anti")
_KINDS = tuple(
    (format_name, level, side) for format_name in FORMATS for level in LEVELS for side in _SIDES
)
"""Every kind of round. New formats come last in their table, so that printed codes stay valid."""

KIND_WORDS = (
    "fern oak reed moss pine beech hazel willow ivy clover thyme maple "
    "birch rowan sorrel poppy lilac daisy cedar aspen tulip linden laurel alder"
).split()
"""Plants: one for each kind of round."""
PACK_WORDS = (
    "elk owl fox hare crane otter wren lynx mole newt stork heron "
    "robin badger finch tern swift marten raven lark moth carp perch snail "
    "toad bison eagle falcon gull hawk jay kite"
).split()
"""Animals: a pack gets one by its content."""

_POINT = re.compile(r"p[1-9][0-9]{0,3}")


class Code(Struct, frozen=True, kw_only=True):
    """What a code says."""

    format: str
    level: Level
    side: Side
    "The learner's."
    seed: int
    point: int = 0
    "Which claim of the pack the round is about, from 1; 0: all of the motion."
    fits: bool
    "False when it was made with another pack, or another version of this one."


class NoCode(ValueError):
    """What was typed is no code of a round; `message` says what one looks like."""

    def __init__(self, typed: str) -> None:
        self.message = f"'{typed}' is no code of a round; one looks like fern-elk-42."
        super().__init__(self.message)


def code_of(
    format_name: str, level: Level, side: Side, seed: int, content: str, point: int = 0
) -> str:
    """The code of a round.

    Args:
        format_name: a key of `formats.FORMATS`.
        level: how hard the part plays.
        side: the learner's.
        seed: 0 or more.
        content: the pack's content hash.
        point: which claim of the pack it is about, from 1; 0: all of the motion.
    """
    kind = KIND_WORDS[_KINDS.index((format_name, level, side))]
    return f"{kind}-{check_word(content)}-{seed}" + (f"-p{point}" if point else "")


def read_code(typed: str, content: str) -> Code:
    """What a code says.

    Args:
        typed: as somebody typed it; case, and blanks for the dashes, do not matter.
        content: the hash of the pack at hand.

    Raises:
        NoCode: it is none.
    """
    parts = typed.strip().casefold().replace("-", " ").split()
    about = parts.pop() if len(parts) == 4 and _POINT.fullmatch(parts[3]) else "p0"
    if len(parts) != 3 or not (parts[2].isascii() and parts[2].isdigit()):
        raise NoCode(typed)
    kind, check, seed = parts
    if kind not in KIND_WORDS or not is_check_word(check) or len(seed) > 18:
        raise NoCode(typed)
    format_name, level, side = _KINDS[KIND_WORDS.index(kind)]
    return Code(
        format=format_name,
        level=level,
        side=side,
        seed=int(seed),
        point=int(about[1:]),
        fits=check == check_word(content),
    )


def check_word(content: str) -> str:
    """The word that stands for a pack's content."""
    return PACK_WORDS[int(content[:8] or "0", 16) % len(PACK_WORDS)]


def is_check_word(word: str) -> bool:
    """Whether a word may stand for a pack."""
    return word in PACK_WORDS
