"""Words and marks by which clauses begin and end, shared by all that reads them."""

from collections.abc import Sequence

LINKS = frozenset("of to in on at for with from by without unlike than".split())
STOP_AT = frozenset(
    "but however yet although though because since whereas while so instead then which who "
    "unless if until".split()
)
BEHIND = frozenset("what than as".split())
"""Words that begin a clause which reaches back no further (`it earns what a pool does not`)."""
SUBJECTS = frozenset("it they he she we i you this that these those there its their".split())
AUXILIARIES = frozenset(
    "is are was were am be has have had does do did will would can could should may might must".split()
)
_BEFORE_DEGREE = AUXILIARIES | {"not", "never", "get", "got", "become", "became", "feel", "felt"}
_STRONG = frozenset(".;:!?()—–\n>=→")
_WEAK = frozenset(",")


def boundary_of(join: str) -> int:
    """0 none, 1 a comma, 2 the end of a clause or sentence."""
    if not join:
        return 0
    marks = set(join)
    if marks & _STRONG:
        return 2
    return 1 if marks & _WEAK else 0


def so_of_degree(words: Sequence[str], i: int) -> bool:
    """Whether the word at `i` is the `so` of `it is so cold`, which begins no clause."""
    return words[i] == "so" and i > 0 and words[i - 1] in _BEFORE_DEGREE
