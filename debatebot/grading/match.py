"""How far a phrasing is there, and the words of an answer that speak of a key."""

from msgspec import Struct

from debatebot.grading.amounts import Tellers
from debatebot.grading.key import Phrase
from debatebot.grading.pairs import Pair


class Match(Struct, frozen=True):
    """How far one phrasing is there."""

    phrase: Phrase
    coverage: float
    "Share of the phrasing's weight that was met, 0 to 1."
    turned: float
    "Share of the weight met that is turned round."
    swapped: float
    "Share of the weight met that is said of the other one of two."
    pairs: tuple[Pair, ...]

    @property
    def closeness(self) -> float:
        """How close the words are that were met, 0 to 1: 1 when none is a synonym."""
        return sum(p.share for p in self.pairs) / len(self.pairs) if self.pairs else 0.0

    @property
    def copied(self) -> float:
        """Share of the phrasing's words that are there as they stand or as their opposite."""
        there = sum(p.share == 1.0 or p.opposite for p in self.pairs)
        return there / max(1, len(self.phrase.refs))


class Met(Struct, frozen=True):
    """The words of an answer that speak of a key."""

    pairs: dict[str, list[Pair]]
    "For each family of the key the typed words that speak of it; `ref` is set by `lay`."
    spoken: tuple[frozenset[str], ...]
    "For each unit the families of its words."
    polarity: frozenset[tuple[str, bool]] = frozenset()
    "Each family with whether it was denied."
    denials: tuple[int, ...] = ()
    "For each unit how many words of denial it has."
    left_open: frozenset[int] = frozenset()
    "The units that say only what may be."
    asking: frozenset[int] = frozenset()
    "The units that ask."
    fragments: frozenset[int] = frozenset()
    "The units that only name something."
    conditional: frozenset[int] = frozenset()
    "The units that say what would be without something."
    tellers: Tellers = {}
    "The words that say which way an amount goes, by the words that they say it of."
