"""Where a list is numbered: `1 this 2 that`, `first this, second that`."""

from collections.abc import Sequence

_FIRST = frozenset(("1", "1st", "first", "firstly"))
_OPENING = 4
"""Words among which the first number of a list stands: a polite beginning may come before it."""
_NUMBERING = {2: "second", 3: "third", 4: "fourth"}


def numbering(words: Sequence[str]) -> list[int]:
    """The indexes of the words that number a list, empty where fewer than two do.

    Args:
        words: folded words. `The first` and `first one` speak of a thing and number nothing.
    """
    first = next((i for i in range(min(_OPENING, len(words))) if _opens(words, i)), None)
    if first is None:
        return []
    places, expected = [first], 2
    for i, word in enumerate(words):
        if i > places[-1] + 1 and word in (str(expected), _NUMBERING.get(expected, "")):
            places.append(i)
            expected += 1
    return places if len(places) > 1 else []


def _opens(words: Sequence[str], i: int) -> bool:
    thing = (i and words[i - 1] == "the") or list(words[i + 1 : i + 2]) == ["one"]
    return words[i] in _FIRST and not thing
