"""The code of a warm-up: two words and a number that give the same round on every desk.

`fern-elk-42`: the first word holds the round and its minutes, the second checks the pack, the number
is the seed. Minutes that the chooser does not offer stand behind it: `fern-elk-42-12`.
"""

from msgspec import Struct

from debatebot.classroom.rounds import LEAST, MINUTES, MOST, ROUND_NAMES, RoundName
from debatebot.debate.code import KIND_WORDS, check_word, is_check_word

_KINDS = tuple((name, minutes) for name in ROUND_NAMES for minutes in MINUTES)
"""Every kind of round. New rounds come last in their table, so that printed codes stay valid."""
WORDS = (
    *KIND_WORDS,
    *"acorn bracken heather juniper mallow nettle sedge yarrow".split(),
)
"""Plants: one for each round and length."""
_LONGEST_SEED = 18


class ClassCode(Struct, frozen=True, kw_only=True):
    """What a code says."""

    round: RoundName
    minutes: int
    seed: int
    fits: bool
    "False when it was made with another pack, or another version of this one."


class NoClassCode(ValueError):
    """What was typed is no code of a warm-up; `message` says what one looks like."""

    def __init__(self, typed: str) -> None:
        self.message = f"'{typed}' is no code of a warm-up; one looks like fern-elk-42."
        super().__init__(self.message)


def code_of(round_: RoundName, minutes: int, seed: int, content: str) -> str:
    """The code of a round.

    Args:
        round_: which round.
        minutes: 1 to 60.
        seed: 0 or more.
        content: the pack's content hash.
    """
    offered = minutes in MINUTES
    word = WORDS[_KINDS.index((round_, minutes if offered else MINUTES[0]))]
    return f"{word}-{check_word(content)}-{seed}" + ("" if offered else f"-{minutes}")


def read_code(typed: str, content: str) -> ClassCode:
    """What a code says.

    Args:
        typed: as somebody typed it; case, and blanks for the dashes, do not matter.
        content: the hash of the pack at hand.

    Raises:
        NoClassCode: it is none.
    """
    parts = typed.strip().casefold().replace("-", " ").split()
    if len(parts) not in (3, 4) or not all(p.isascii() and p.isdigit() for p in parts[2:]):
        raise NoClassCode(typed)
    word, check, seed, *more = parts
    if word not in WORDS or not is_check_word(check) or len(seed) > _LONGEST_SEED:
        raise NoClassCode(typed)
    round_, minutes = _KINDS[WORDS.index(word)]
    if more:
        minutes = int(more[0][:_LONGEST_SEED])
        if not LEAST <= minutes <= MOST:
            raise NoClassCode(typed)
    fits = check == check_word(content)
    return ClassCode(round=round_, minutes=minutes, seed=int(seed), fits=fits)
