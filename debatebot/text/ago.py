"""Times counted back from now: `about a hundred years ago`, `a couple of decades back`."""

from collections.abc import Sequence

from msgspec.structs import replace

from debatebot.text.date import Date
from debatebot.text.reading import Word

_LENGTHS = {
    "year": 1, "years": 1, "decade": 10, "decades": 10, "century": 100, "centuries": 100,
    "generation": 25, "generations": 25,
}  # fmt: skip
_BACK = (("ago",), ("back",), ("earlier",), ("before", "now"), ("in", "the", "past"))
_FEW = {"a": 1.0, "one": 1.0, "couple": 2.0, "few": 3.0, "several": 4.0, "many": 5.0}
_OVER = frozenset("over than more least good".split())
_UNDER = frozenset("under less almost nearly".split())
_ROOM = 0.12
"""The share by which a round count may miss: `a hundred years ago` may be eighty-eight."""
_LEAST_ROOM = 2
_SKIPPED = frozenset("of or_so or so good full".split())


def ago(words: Sequence[Word], now: int, slack: int = 0) -> tuple[Word, ...]:
    """The stretches of years that an answer counts back from now, each as a date.

    Args:
        words: the words of the answer.
        now: the year from which it counts.
        slack: how far `now` itself may be off, in years.
    """
    texts = [w.text for w in words]
    found = []
    for n, word in enumerate(words):
        unit = _LENGTHS.get(word.text.split(" ")[-1])
        if unit is None or not any(tuple(texts[n + 1 : n + 1 + len(b)]) == b for b in _BACK):
            continue
        start, count = _count(words, n)
        if not count:
            continue
        date = _stretch(texts[max(0, start - 3) : n], count * unit, now, slack)
        whole = replace(words[start], end=words[n + 1].end, kind="date", figure=None, date=date)
        found.append(whole)
    return tuple(found)


def _count(words: Sequence[Word], n: int) -> tuple[int, float]:
    """Where the count before the unit at `n` begins, and how many it says."""
    figure = words[n].figure
    if figure is not None:
        return n, figure.value
    at = n - 1
    while at > 0 and words[at].text in _SKIPPED:
        at -= 1
    if at < 0:
        return n, 0.0
    figure = words[at].figure
    if figure is not None:
        return at, figure.value
    return at, _FEW.get(words[at].text, 0.0)


def _stretch(before: Sequence[str], years: float, now: int, slack: int) -> Date:
    room = max(_LEAST_ROOM, _ROOM * years) + slack
    longest, shortest = years + room, years - room
    if set(before) & _OVER:
        longest, shortest = 1.5 * years + slack, years - slack
    elif set(before) & _UNDER:
        longest = years + slack
    return Date(round(now - longest), None, None, 0, 1, until=round(now - shortest))
