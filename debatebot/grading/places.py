"""What was met of a phrasing, word by word, put in its place: where a way, an opposite or a mention counts."""

from collections.abc import Sequence

from debatebot.grading.key import Phrase, Ref
from debatebot.grading.pairs import Pair
from debatebot.matching.light import LIGHT
from debatebot.text.stems import stem
from debatebot.text.synonyms import family


def subject_of_denial(pair: Pair, clauses: set[int], denied: int) -> bool:
    """Whether a word stands before what its clause denies, and is itself not denied."""
    plain = not (pair.ref.word.negated or pair.typed.negated)
    return plain and pair.ref.clause in clauses and pair.ref.word.start < denied


_DIRECTIONS = frozenset(
    family(stem(w)) for w in "more less fewer increase decrease better worse".split()
)


def directions_in_place(pairs: list[Pair], hits: Sequence[tuple[Ref, list[Pair]]]) -> list[Pair]:
    """`More` and `less` count where their noun is: `more bullying, less attention` turns both."""
    by_start = sorted(pairs, key=lambda p: p.ref.word.start)
    out = list(pairs)
    for n, pair in enumerate(by_start):
        if pair.ref.family not in _DIRECTIONS:
            continue
        noun = by_start[n + 1] if n + 1 < len(by_start) else None
        if noun is None or noun.unit == pair.unit:
            continue
        here = [p for ref, found in hits if ref is pair.ref for p in found if p.unit == noun.unit]
        out.remove(pair)
        if here:
            typed = here[0]
            turned = typed.turned ^ typed.typed.negated ^ pair.ref.word.negated
            out.append(
                Pair(typed.typed, typed.unit, pair.ref, typed.share, turned, False, typed.turned)
            )
    return out


def without_mentions(phrase: Phrase, pairs: list[Pair]) -> list[Pair]:
    """The pairs without words that a phrasing denies and an answer only mentions.

    `The timetable` says nothing against `it refused to change its timetable`: what is denied, the
    change, is not spoken of.
    """
    if not phrase.denied or any(p.ref.family in phrase.denied for p in pairs):
        return pairs
    return [
        p
        for p in pairs
        if not (p.turned and p.ref.word.negated and not p.typed.negated and not p.opposite)
    ]


def main_unit(hits: Sequence[tuple[Ref, list[Pair]]], first: int, last: int) -> int:
    """The clause that holds most of what was met: a word that stands twice is read there."""
    weights: dict[int, float] = {}
    for ref, found in hits:
        for unit in {p.unit for p in found if first <= p.unit <= last}:
            share = max(p.share for p in found if p.unit == unit)
            weights[unit] = weights.get(unit, 0.0) + ref.weight * share
    return min(weights, key=lambda unit: (-weights[unit], unit), default=first)


def opposites_in_place(pairs: list[Pair]) -> list[Pair]:
    """Without the opposites that say nothing against: in a clause that has nothing else of the
    phrasing, or said of the other one of two."""
    straight = {p.unit for p in pairs if not p.opposite}
    alone = not straight
    return [p for p in pairs if not p.opposite or ((alone or p.unit in straight) and not p.swapped)]


def swapped_share(pairs: Sequence[Pair], anchors: dict[int, str]) -> float:
    """Of the words bound to one of two, the share that is said of the other one."""
    bound = [
        p
        for p in pairs
        if p.ref.anchor
        and p.ref.family != p.ref.anchor
        and p.unit in anchors
        and p.ref.family not in LIGHT
    ]
    weight = sum(p.ref.weight * p.share for p in bound)
    return sum(p.ref.weight * p.share for p in bound if p.swapped) / weight if weight else 0.0
