"""Days and months: a misspelt one is never read as another that is as near."""

from rapidfuzz.distance import OSA

_NAMES = tuple(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june "
    "july august september october november december".split()
)


def surely(word: str, target: str) -> bool:
    """Whether no other day or month is nearer than a target, or as near and begins as the word does.

    Args:
        word: a misspelt word.
        target: the word that it would be repaired to; any that is no day and no month is sure.
    """
    if target not in _NAMES:
        return True
    least = OSA.distance(word, target)
    return all(t == target or OSA.distance(word, t) >= least + (t[0] == word[0]) for t in _NAMES)
