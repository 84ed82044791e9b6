"""Gate 6: who does what to whom. `China attacks Taiwan` is not `Taiwan attacks China`."""

from itertools import pairwise

from debatebot.grading.align import Match, Pair
from debatebot.grading.answer import Answer

_EVEN = frozenset("and with between".split())
_PASSIVE = "by"


def roles_swapped(answer: Answer, match: Match) -> bool:
    """Whether two actors of the phrasing have changed places around its action.

    Needs both actors and a word between them in the phrasing, and the same three in one stretch
    of the answer; relations that hold both ways (`with`, `and`, `between`) never count.
    """
    phrase = match.phrase
    if not phrase.text:
        return False
    words = answer.lexicon.read_own(phrase.text).words
    by_ref = {p.ref.family: p for p in match.pairs if p.share >= 1.0}
    names = [w for w in words if w.kind == "name" and w.family in by_ref]
    for one, other in pairwise(names):
        if one.family == other.family:
            continue
        between = [w for w in words if one.end <= w.start and w.end <= other.start]
        actions = [w for w in between if w.kind == "word"]
        if not actions or any(w.text in _EVEN for w in between):
            continue
        first, second = by_ref[one.family], by_ref[other.family]
        action = next((by_ref.get(a.family) or _met(match, a.family) for a in actions), None)
        if action is None or not _crossed(first, action, second):
            continue
        passive_key = any(w.text == _PASSIVE for w in between)
        passive_said = any(
            w.text == _PASSIVE for w in answer.reading.words
            if second.typed.end <= w.start and w.end <= first.typed.start
        )  # fmt: skip
        even_said = any(
            w.text in _EVEN for w in answer.reading.words
            if second.typed.end <= w.start and w.end <= first.typed.start
        )  # fmt: skip
        if passive_key == passive_said and not even_said:
            return True
    return False


def _met(match: Match, family: str) -> Pair | None:
    return next((p for p in match.pairs if p.ref.family == family), None)


def _crossed(first: Pair, action: Pair, second: Pair) -> bool:
    """Whether the second actor now stands before the action and the first after it."""
    return second.typed.end <= action.typed.start and action.typed.end <= first.typed.start
