"""Gate: the deed of a point done by another. Each action of the answer is laid beside the same action
of the point's phrasings: who does it, and to whom.

`The fund pays the growers` is not `the growers pay the fund`, whatever stands between; what the
phrasings leave out (`pays the growers`) is done by the one whom the question asks about. A deed told
as the key tells it, by whichever phrasing, settles it.
"""

from collections.abc import Sequence

from debatebot.grading.answer import Answer
from debatebot.grading.gates.key_deeds import KeyDeed, deeds_of_point, names_in
from debatebot.grading.key import KeyPoint
from debatebot.matching.lexicon import Lexicon
from debatebot.matching.light import LIGHT
from debatebot.text.deeds import Deed, Party
from debatebot.text.reading import Word
from debatebot.text.stems import stem
from debatebot.text.synonyms import family
from debatebot.text.verbs import converse, form_of, verbs_that_are

_VAGUE = frozenset(
    family(stem(w))
    for w in "go come have make do be let say see think believe know feel look want mean try "
    "stay live".split()
)
"""Actions that tell nothing by themselves."""
_TAKING_PART = frozenset("to from for on against into toward towards at with of over".split())
"""Words before somebody who has a part in an action."""


def done_by_another(answer: Answer, point: KeyPoint) -> Word | None:
    """The action of an answer that another does than in all phrasings of a point, or None.

    None also when anything in the answer does it as a phrasing tells it.
    """
    lexicon, key = answer.lexicon, answer.key
    found: Word | None = None
    for deed in answer.deeds:
        action = deed.action.family
        if _tells_nothing(action):
            continue
        if not deed.doers or any(p.unnamed or p.owner for p in deed.doers):
            continue
        same = [
            own
            for own in deeds_of_point(lexicon, key, point)
            if own.deed.action.negated == deed.action.negated
            and not _tells_nothing(own.action)
            and (_alike(lexicon, own.action, action) or converse(own.action, action))
        ]
        views = [_by_another(answer, own, deed) for own in same]
        if any(view is False for view in views):
            return None
        if any(views) or (same and _exchanged(answer, deed, same)):
            found = found or deed.action
    return found


def _tells_nothing(action: str) -> bool:
    return action in _VAGUE or action in verbs_that_are("symmetric")


def _by_another(answer: Answer, own: KeyDeed, deed: Deed) -> bool | None:
    """True when another does the deed than the key's doer, False when the same, None if unclear."""
    lexicon, names = answer.lexicon, names_in(answer.lexicon, answer.key)
    if not _alike(lexicon, own.action, deed.action.family):
        return _converse_by_same(lexicon, own, deed) or None
    if _share(lexicon, deed.doers, own.doers):
        named = deed.doers[0].families & names
        if own.sure and own.doers[0].owner and named:
            return None
        theirs = own.doers[0].families & names if own.sure else frozenset()
        # `Norway's factories` where the key has `Sweden's factories`.
        apart = len(deed.doers) == 1 and not (theirs | answer.key.asked) & named
        return apart and bool(theirs and named)
    receivers = _receivers(own.deed)
    acts = all(any(_meet(lexicon, d, r) for r in receivers) for d in deed.doers)
    done_to = _receivers(deed)
    suffers = own.sure and any(_meet(lexicon, own.doers[0], p) for p in done_to)
    if acts and suffers:
        return True
    if own.action in verbs_that_are("either"):
        return None
    if acts and _has_object(deed, names):
        return True
    shared = any(_meet(lexicon, p, r) for p in done_to for r in receivers)
    return True if suffers and (shared or deed.action.family not in LIGHT) else None


def _exchanged(answer: Answer, deed: Deed, same: Sequence[KeyDeed]) -> bool:
    """Whether two deeds have changed doers: `the doctors miss it and the software notices`."""
    lexicon, key = answer.lexicon, answer.key
    mine = [own for own in same if _alike(lexicon, own.action, deed.action.family)]
    if not mine or not all(own.sure for own in mine):
        return False
    for other in answer.deeds:
        if other is deed or not other.doers or any(p.unnamed for p in other.doers):
            continue
        theirs = [
            own
            for p in key.points
            for own in deeds_of_point(lexicon, key, p)
            if own.sure and _alike(lexicon, own.action, other.action.family)
        ]
        if not theirs or any(_share(lexicon, other.doers, own.doers) for own in theirs):
            continue
        here = any(_share(lexicon, deed.doers, own.doers) for own in theirs)
        if here and any(_share(lexicon, other.doers, own.doers) for own in mine):
            return True
    return False


def _has_object(deed: Deed, names: frozenset[str]) -> bool:
    """Whether something is surely done to somebody: in `packs left alone` nothing is."""
    if not deed.done_to:
        return False
    form = form_of(deed.action.text)
    first = deed.done_to[0].words[0]
    apart = first.start > deed.action.end + 1
    return apart or first.family in names or form is None or not form.participle


def _converse_by_same(lexicon: Lexicon, own: KeyDeed, deed: Deed) -> bool:
    """`The school borrows laptops` for `the school lends laptops`."""
    if not own.sure or not _share(lexicon, deed.doers, own.doers):
        return False
    things = _receivers(own.deed)
    return any(_meet(lexicon, p, r) for p in _receivers(deed) for r in things)


def _receivers(deed: Deed) -> list[Party]:
    """All that have a part in a deed but for its doer."""
    taking_part = (p for by, p in deed.others if by in _TAKING_PART)
    return [
        p
        for p in (*deed.done_to, *taking_part)
        if not p.unnamed and p.head.kind in ("word", "name") and p.head.family not in LIGHT
    ]


def _share(lexicon: Lexicon, some: Sequence[Party], others: Sequence[Party]) -> bool:
    """Whether one of some parties may be one of the others."""
    return any(
        one.head.family in other.families
        or other.head.family in one.families
        or _meet(lexicon, one, other)
        for one in some
        for other in others
    )


def _meet(lexicon: Lexicon, one: Party, other: Party) -> bool:
    return _alike(lexicon, one.head.family, other.head.family)


def _alike(lexicon: Lexicon, one: str, other: str) -> bool:
    return one == other or bool(lexicon.alike(one, other))
