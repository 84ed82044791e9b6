"""Gate: points in far wording. What a point's own words do not find, nearness in meaning may:
`treadmills and weights` for a gym. A clause goes to the nearest of the question's points, with a
margin, and never against a negation, a number, a name or a role."""

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec import Struct

from debatebot.grading.align import Match, heard
from debatebot.grading.answer import Answer, said
from debatebot.grading.gates.points import Finding, speaks_against
from debatebot.grading.key import KeyPoint, Ref
from debatebot.grading.nearness import Near, near
from debatebot.grading.pairs import Pair
from debatebot.grading.table import FAR
from debatebot.grading.units import Unit
from debatebot.matching.common import tells
from debatebot.text.polarity import direction, tells_of_absence
from debatebot.text.reading import Word

_OPEN = ("some", "absent")


def with_far_wording(answer: Answer, findings: Sequence[Finding]) -> list[Finding]:
    """The findings, with points earned that are there in other words only."""
    earned = [f for f in findings if f.status == "earned"]
    if any(f.against and f.strength >= 1 for f in findings):
        # Who turns one point round is not taken to mean the others by loose words.
        return list(findings)
    if len(earned) >= answer.key.question.needed or len(answer.key.points) < 2:
        return list(findings)
    taken = {id(p.typed) for f in earned for p in f.match.pairs if p.share >= FAR.taken}
    hopes = [n for n, f in enumerate(findings) if _may_be_there(answer.key.points[n], f)]
    windows = _windows(answer, taken) if hopes else []
    if not windows:
        return list(findings)
    rows = [_row(answer, window) for window in windows]
    return [(n in hopes and _earned(answer, n, f, rows)) or f for n, f in enumerate(findings)]


class _Window(Struct, frozen=True):
    """Some clauses of an answer: their words, and whom they speak of where two are told apart."""

    words: tuple[Word, ...]
    owner: str = ""


def _row(answer: Answer, window: _Window) -> list[Near | None]:
    """How near a window is to each point; nothing for the points of another owner."""
    return [
        near(answer.key, window.words, point)
        if not (window.owner and point.owner) or window.owner == point.owner
        else None
        for point in answer.key.points
    ]


def _may_be_there(point: KeyPoint, finding: Finding) -> bool:
    """Whether a point is open, and could be earned by words however near."""
    if finding.status not in _OPEN or finding.strength >= FAR.vetoed or not point.phrases:
        return False
    return _odds(point, finding, explained=1.0, margin=0.5, words=2) >= 0


def _odds(
    point: KeyPoint, finding: Finding, *, explained: float, margin: float, words: int
) -> float:
    return (
        FAR.base
        + FAR.explained * explained
        + FAR.margin * max(-0.5, min(0.5, margin))
        + FAR.words * min(2, words)
        + FAR.found * min(1.0, finding.strength)
        + FAR.phrasings * math.log(len(point.phrases))
    )


def _windows(answer: Answer, taken: set[int]) -> list[_Window]:
    """Each clause, and each two that follow each other, without words that earned a point."""
    owners = heard(answer.key.owners.pair, answer.met.spoken)
    clauses = [
        _Window(words, owners.get(unit.number, ""))
        for unit in answer.units
        if (words := tuple(w for w in unit.content if id(w) not in taken))
    ]
    both = [_Window(a.words + b.words, a.owner) for a, b in pairwise(clauses) if a.owner == b.owner]
    return [*clauses, *both]


def _earned(
    answer: Answer, n: int, finding: Finding, rows: Sequence[Sequence[Near | None]]
) -> Finding | None:
    point = answer.key.points[n]
    options = [
        (mine, mine.score - max((o.score for k, o in enumerate(row) if k != n and o), default=0.0))
        for row in rows
        if (mine := row[n]) is not None
    ]
    if not options:
        return None
    found, margin = max(options, key=lambda o: o[0].score + 0.5 * min(0.3, o[1]))
    plain = answer.key.asked | answer.key.owners.called.keys()
    telling = [
        (typed, ref) for typed, ref, _ in found.pairs
        if typed.family not in plain and ref.family not in plain
        and tells(ref.family) > FAR.telling
    ]  # fmt: skip
    if not telling or found.phrase is None:
        return None
    odds = _odds(point, finding, explained=found.explained, margin=margin, words=len(telling))
    if odds < 0:
        return None
    match = _match(answer, found)
    if _conflicts(answer, point, match, found):
        return None
    words = said(tuple(w for w, _ in telling), answer.raw)
    answer.note("points", f"{point.id}: earned in other words ({odds:.2f}) by {words}")
    return Finding(point.id, "earned", match, 1.0, far=True)


def _turned(typed: Word, ref: Ref) -> bool:
    """Whether one is denied and the other is not; `no work` agrees with `unemployed`."""
    if typed.negated and tells_of_absence(ref.family):
        return ref.word.negated
    return typed.negated != ref.word.negated


def _match(answer: Answer, found: Near) -> Match:
    unit_of = {id(w): u.number for u in answer.units for w in u.words}
    pairs = tuple(
        Pair(typed, unit_of[id(typed)], ref, share, _turned(typed, ref))
        for typed, ref, share in sorted(found.pairs, key=lambda p: p[0].start)
    )
    assert found.phrase is not None
    turned = 1.0 if any(p.turned and not p.ref.either for p in pairs) else 0.0
    return Match(found.phrase, found.covered, turned, 0.0, pairs)


def _conflicts(answer: Answer, point: KeyPoint, match: Match, found: Near) -> bool:
    """Whether anything in the clauses speaks against the point."""
    if speaks_against(answer, point, match, 1.0):
        return True
    units = [answer.units[n] for n in sorted({p.unit for p in match.pairs})]
    return any(_opposite_there(answer, unit, match) for unit in units)


def _opposite_there(answer: Answer, unit: Unit, match: Match) -> bool:
    if _way(r.word for r in match.phrase.refs) * _way(unit.content) < 0:
        return True
    return any(
        word.negated == ref.word.negated and answer.lexicon.opposites(word.family, ref.family)
        for word in unit.content
        for ref in match.phrase.refs
    )


def _way(words: Iterable[Word]) -> int:
    return direction((w.family, w.negated) for w in words)
