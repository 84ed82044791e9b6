"""What the denials of an answer's clauses say, read clause by clause, beside those of a phrasing."""

from collections.abc import Sequence

from debatebot.grading.key import Phrase
from debatebot.grading.pairs import Pair
from debatebot.grading.units import Unit

_OPEN = frozenset(
    "whether if maybe might perhaps possibly possible potential hypothetical hypothetically".split()
)
"""Words that leave open what their clause says."""


_WOULD = frozenset("would could can will may might must".split())
_FRAGMENT = 1
"""Words up to which a clause only names something."""


def left_open(units: Sequence[Unit]) -> frozenset[int]:
    """The clauses that say only what may be: they deny nothing by not denying it."""
    return frozenset(
        u.number
        for u in units
        if u.opener == "if" or any(w.text in _OPEN and not w.negated for w in u.words)
    )


def fragments(units: Sequence[Unit]) -> frozenset[int]:
    """The clauses that only name something: `storms` says no more than that it is about storms."""
    return frozenset(
        u.number for u in units if len(u.words) <= _FRAGMENT and all(w.content for w in u.words)
    )


def asking(units: Sequence[Unit]) -> frozenset[int]:
    """The clauses that ask: whether they deny what they ask for says nothing."""
    return frozenset(u.number for u in units if any(w.text == "whether" for w in u.words))


def denials(units: Sequence[Unit]) -> tuple[int, ...]:
    """For each clause how many words of denial it has."""
    return tuple(sum(w.kind == "negation" for w in u.words) for u in units)


def conditional(units: Sequence[Unit]) -> frozenset[int]:
    """The clauses that say what would be without something: they deny nothing of it."""
    return frozenset(
        u.number for u in units
        if u.words[0].text == "without" and any(w.text in _WOULD for w in u.words)
    )  # fmt: skip


def denied_alike(phrase: Phrase, pairs: Sequence[Pair], counts: Sequence[int]) -> bool:
    """Whether answer and phrasing each deny once, over different words of the same statement.

    `They need no NATO` and `NATO doesn't have to be part of it`. Where one word is denied here and
    another there (`drills, not a war`, `a war, not drills`), the two say opposite things.
    """
    turned = [p for p in pairs if p.turned]
    if not turned or any(p.opposite for p in turned) or phrase.denials % 2 == 0:
        return False
    if not any(p.ref.word.negated for p in pairs):
        return False
    here = all(counts[p.unit] % 2 == 1 for p in turned)
    return here and len({p.typed.negated for p in turned}) == 1


def denied_elsewhere(pairs: Sequence[Pair], asked: frozenset[str]) -> list[Pair]:
    """The pairs without those that another clause denies than the one that states the point.

    `She doesn't choose; she leaves it to them`: the first clause is about something else.
    """
    stating = {
        p.unit for p in pairs if not p.turned and p.share == 1.0 and p.ref.family not in asked
    }
    if not stating:
        return list(pairs)
    return [
        p
        for p in pairs
        if not (p.turned and p.typed.negated and not p.opposite and p.unit not in stating)
    ]
