"""Gate: what the question asks the cause of, told as the cause. `The roof leaked, and because of that
they moved it` says why it was moved, not why the roof leaked."""

from collections.abc import Sequence

from debatebot.grading.answer import Answer
from debatebot.grading.match import Match
from debatebot.matching.light import LIGHT
from debatebot.text.reading import Word

_LEADS_ON = (
    ("because", "of", "that"), ("because", "of", "this"), ("as", "a", "result"), ("as", "a", "consequence"),
    ("that", "is", "why"), ("this", "is", "why"), ("which", "is", "why"), ("thats", "why"),
    ("for", "that", "reason"), ("for", "this", "reason"), ("therefore",), ("hence",), ("thus",), ("consequently",), ("so",),
)  # fmt: skip
_AIMS = frozenset("could can would will may might that as to much many".split())
"""Words soon after a `so` by which it tells an aim or a degree."""
_ORDER = frozenset("first already earlier before".split())
_WHY = frozenset("why".split())
_ENDS = frozenset(".!?;")


def told_as_cause(answer: Answer, match: Match) -> bool:
    """Whether a clause of the question's own words leads on to the words of a point."""
    if not any(w.text in _WHY for w in answer.key.asked_reading):
        return False
    words = answer.reading.words
    met = {id(p.typed) for p in match.pairs if p.ref.family not in answer.key.asked}
    start = 0
    for n, word in enumerate(words):
        if set(word.join) & _ENDS and not _mark_at(words, n):
            start = n
        length = _mark_at(words, n)
        if not length:
            continue
        before = [
            w for w in words[start:n]
            if w.content and w.family not in LIGHT and w.text not in _ORDER
        ]  # fmt: skip
        after = words[n + length :]
        asked = [w for w in before if w.family in answer.key.asked]
        if (
            len(asked) < 2
            or len(asked) < len(before)
            or any(w.kind == "negation" for w in words[start:n])
        ):
            continue
        later = sum(id(w) in met for w in after)
        return later > 0 and later == len(met)
    return False


def _mark_at(words: Sequence[Word], n: int) -> int:
    """The length of the words at a place that lead on from a cause to what it brings about."""
    texts = tuple(w.text for w in words[n : n + 4])
    length = next((len(mark) for mark in _LEADS_ON if texts[: len(mark)] == mark), 0)
    if texts[:1] == ("so",) and {w.text for w in words[n + 1 : n + 4]} & _AIMS:
        return 0
    return length
