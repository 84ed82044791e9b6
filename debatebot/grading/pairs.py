"""A typed word beside the word of a phrasing that it stands for."""

from msgspec import Struct

from debatebot.grading.key import Ref
from debatebot.text.reading import Word


class Pair(Struct, frozen=True):
    """A typed word and the word of a phrasing that it stands for."""

    typed: Word
    unit: int
    ref: Ref
    share: float
    "How much of the word it says, 0 to 1."
    turned: bool
    "True when negation or an opposite turns it round."
    swapped: bool = False
    "True when it is said of the other one of two that are told apart."
    opposite: bool = False
    "True when it was met by an opposite."
