"""Gate 4, denial: whether a negation speaks of a value or only of what stands before it."""

from debatebot.grading.answer import Answer
from debatebot.matching.light import LIGHT
from debatebot.text.reading import Word

_LACKING = frozenset(("without", "free"))
"""`Free of charge`, `without the licence`: what is lacking is the next thing named."""
_NOT_YET = frozenset("before until till earlier sooner later".split())
_FROM = frozenset("from since of starting beginning after".split())
"""Words before a date at which something begins or ends."""


def stands_denied(answer: Answer, value: Word) -> bool:
    """Whether an answer denies a value.

    `Free of charge it would come to 14 million` denies the charge, `no longer charged from 1 May`
    the charging: the value stands.
    """
    if not value.negated:
        return False
    words = answer.reading.words
    at = answer.place_of(value)
    cue = _cue_before(words, at)
    if cue is None:
        return True
    if value.date is not None and words[cue + 1].text in _NOT_YET:
        # `Not before 1990` says from when on.
        return False
    between = [w for w in words[cue + 1 : at] if w.content]
    if words[cue].text in _LACKING:
        # `Free from 1 May`: free since then.
        return not between and not (words[cue].text == "free" and value.date is not None)
    if value.date is None or not between or words[at - 1].text not in _FROM | {"the"}:
        return True
    if not {w.text for w in words[max(0, at - 3) : at]} & _FROM:
        return True
    deed = next((w for w in between if w.family not in LIGHT), None)
    return deed is None or deed.family in answer.key.asked


def _cue_before(words: tuple[Word, ...], at: int) -> int | None:
    for n in range(at - 1, -1, -1):
        free = words[n].text == "free" and words[n + 1].text in ("of", "from")
        if words[n].kind == "negation" or free:
            return n
    return None
