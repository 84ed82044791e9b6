"""Who does what to whom in the phrasings of a point; what they leave out, the question tells."""

from functools import lru_cache

from msgspec import Struct

from debatebot.grading.key import Key, KeyPoint
from debatebot.matching.lexicon import Lexicon
from debatebot.matching.light import LIGHT
from debatebot.text.deeds import Deed, Party, deeds

_ANYBODY = frozenset(
    "nobody none somebody someone others some this that these those which what who whom ones".split()
)
"""Words that stand for somebody who is not the one asked about."""
_TELLERS = frozenset("author writer article text".split())


class KeyDeed(Struct, frozen=True):
    """One action of a phrasing, and who does it as far as that is known."""

    deed: Deed
    doers: tuple[Party, ...]
    sure: bool
    "False when several may be meant, or nobody is told."

    @property
    def action(self) -> str:
        """The family of its action."""
        return self.deed.action.family


def deeds_of_point(lexicon: Lexicon, key: Key, point: KeyPoint) -> tuple[KeyDeed, ...]:
    """The deeds of all phrasings of a point.

    Args:
        lexicon: the pack's lexicon.
        key: the question's key.
        point: one of its points.
    """
    texts = tuple(p.text for p in point.phrases if p.text)
    return _deeds_of(lexicon, texts, key.question.ask)


@lru_cache(maxsize=4096)
def _deeds_of(lexicon: Lexicon, texts: tuple[str, ...], ask: str) -> tuple[KeyDeed, ...]:
    actors = _asked_about(lexicon, ask)
    found = []
    for text in texts:
        for deed in deeds(lexicon.read_own(text).words, text):
            named = tuple(p for p in deed.doers if not p.unnamed)
            anybody = any(p.head.text in _ANYBODY for p in deed.doers)
            if not named and not deed.passive and not anybody:
                named = actors
            alone = len(named) == 1 and (len(deed.doers) == 1 or named is actors)
            found.append(KeyDeed(deed, named, alone))
    return tuple(found)


def _asked_about(lexicon: Lexicon, ask: str) -> tuple[Party, ...]:
    """Those whom the question speaks of as actors."""
    parties = (p for d in deeds(lexicon.read_own(ask).words, ask) for p in d.doers)
    found = {
        p.head.family: p
        for p in parties
        if not p.unnamed and p.head.text not in _TELLERS and p.head.family not in LIGHT
    }
    return tuple(found.values())


def names_in(lexicon: Lexicon, key: Key) -> frozenset[str]:
    """The families that question and key write with a capital wherever they stand."""
    texts = [p.text for point in key.points for p in point.phrases if p.text]
    return _names_in(lexicon, (key.question.ask, *key.question.accept, *texts))


@lru_cache(maxsize=1024)
def _names_in(lexicon: Lexicon, texts: tuple[str, ...]) -> frozenset[str]:
    names: set[str] = set()
    plain: set[str] = set()
    for text in texts:
        for n, word in enumerate(lexicon.read_own(text).words):
            if word.kind == "name" or (n and text[word.start].isupper()):
                names.add(word.family)
            elif n:
                plain.add(word.family)
    return frozenset(names - plain)
