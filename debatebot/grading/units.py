"""An answer cut into its clauses and list items, in order."""

from collections.abc import Sequence

from msgspec import Struct

from debatebot.text.clause_words import so_of_degree
from debatebot.text.reading import Reading, Word

_OPENERS = frozenset(
    "and but because while whereas so which plus also or then versus though although since who "
    "however yet nor if when after before unless".split()
)
_RELATIVE = frozenset(("who", "which"))
_MARKS = frozenset(",;:.!?()[]—–/\\\n+&|•*>=→")
_CHATTER = frozenset(
    "i im me my mix think guess remember forget forgot sure maybe probably lol haha idk dunno know "
    "sorry pretty honestly anyway hmm um uh well literally basically answer question teacher "
    "article text author says mate pal bro dude innit tbh imo obvs yeah yes please thanks cheers folks".split()
)
_SELF = frozenset("i me my im lol haha idk sorry".split())


class Unit(Struct, frozen=True):
    """One clause or item of an answer."""

    number: int
    opener: str
    "The word or mark before it: `and`, `,`, `or`; empty for the first."
    words: tuple[Word, ...]
    "All its words, the opener left out."

    @property
    def content(self) -> tuple[Word, ...]:
        """Its words that carry content."""
        return tuple(w for w in self.words if w.content)

    @property
    def chatter(self) -> bool:
        """Whether the learner speaks about themselves here, not about the subject."""
        return any(w.text in _SELF for w in self.words) or all(
            w.text in _CHATTER or not w.content for w in self.words
        )


def units(reading: Reading) -> tuple[Unit, ...]:
    """Cut a reading into its units."""
    return units_of(without_politeness(reading.words))


_FILLERS = frozenset(
    "ok okay so well um uh hm hmm please honestly maybe perhaps probably possibly".split()
)
_IT_IS = (("it", "is"), ("its", "is"), ("that", "is"))
"""What says nothing at the beginning; a `was` may tell before from now."""
_OPINION = frozenset("think guess believe suppose reckon".split())


def without_politeness(words: Sequence[Word]) -> Sequence[Word]:
    """The words after `ok so I think it is probably`: they say nothing of the subject."""
    texts = [w.text for w in words]
    i = _past(texts, 0, _FILLERS)
    if texts[i : i + 1] == ["i"] and i + 1 < len(texts) and texts[i + 1] in _OPINION:
        i += 2
    if tuple(texts[i : i + 2]) in _IT_IS:
        i += 2
    return words[_past(texts, i, _FILLERS) :]


def _past(texts: list[str], i: int, what: frozenset[str]) -> int:
    while i < len(texts) and texts[i] in what:
        i += 1
    return i


def units_of(all_words: Sequence[Word]) -> tuple[Unit, ...]:
    """Cut a row of words into its units."""
    found: list[Unit] = []
    opener = ""
    words: list[Word] = []
    texts = [w.text for w in all_words]
    for n, word in enumerate(all_words):
        mark = next((m for m in word.join if m in _MARKS), "")
        if mark and words:
            found.append(Unit(len(found), opener, tuple(words)))
            opener, words = mark, []
        opens = word.text in _OPENERS and word.kind in ("stop", "word", "negation")
        if opens and not so_of_degree(texts, n):
            if words:
                found.append(Unit(len(found), opener, tuple(words)))
                words = []
            elif opener in _RELATIVE and found:
                # `Who also built it`: still said of the one before.
                continue
            opener = word.text
            continue
        words.append(word)
    if words:
        found.append(Unit(len(found), opener, tuple(words)))
    return tuple(found)
