"""Words that exclude each other, the way a text points, and words that tell of an absence."""

from collections.abc import Iterable
from functools import lru_cache

from debatebot.text.stems import stem
from debatebot.text.synonyms import family
from debatebot.text.tables.made import made


@lru_cache(maxsize=4096)
def opposites_of(word_family: str) -> frozenset[str]:
    """The families that the table of opposites sets against this one."""
    return frozenset((made("opposites").get(word_family) or "").split())


_NOT_TURNED = frozenset(
    "debt habit come vest form tern flam press prove port plement cover play still cuss tend side "
    "tent vent creas dict stanc sight fluenc volv struct spire spect clude quire".split()
)
"""What stands in longer words without being turned round by their beginnings: debt, indebted."""
_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "anti", "mis")


@lru_cache(maxsize=65536)
def opposites(one: str, other: str) -> bool:
    """Whether two word families exclude each other: `rise` and `fall`, `legal` and `illegal`."""
    if other in opposites_of(one):
        return True
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if not long.endswith(short):
        return False
    return (
        len(short) >= 4
        and short not in _NOT_TURNED
        and any(long == prefix + short for prefix in _PREFIXES)
    )


_UP = frozenset(
    family(stem(w))
    for w in "more better increase rise grow improve gain up higher stronger longer".split()
)
_DOWN = frozenset(
    family(stem(w)) for w in "less fewer worse decrease fall drop shrink sink dwindle reduce lose down lower weaker cut halve".split()
)  # fmt: skip


def direction(families: Iterable[tuple[str, bool]]) -> int:
    """Where a text points: 1 up, -1 down, 0 nowhere or both.

    Args:
        families: its word families, each with whether it is denied.
    """
    ways = {(1 if f in _UP else -1) * (-1 if no else 1) for f, no in families if f in _UP | _DOWN}
    return next(iter(ways)) if len(ways) == 1 else 0


_GONE = frozenset(
    family(stem(w)) for w in "close shut lose lost leave quit vanish disappear end stop cease "
    "cancel lack miss empty die fail scrap abolish unemployed jobless bankrupt out_of_work".split()
)  # fmt: skip


def tells_of_absence(word_family: str, text: str = "") -> bool:
    """Whether a word says that something is no longer there: `closed` says of a shop what `no` does.

    Args:
        word_family: its family.
        text: the word as it is spelled: `gone` tells it, `go` does not.
    """
    return word_family in _GONE or text == "gone"
