"""Gate: points in far wording. What a point's own words do not find, nearness in meaning may:
`treadmills and weights` for a gym. A clause goes to the nearest of the question's points, with a
margin, and never against a negation, a number, a name or a role."""

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec import Struct

from debatebot.grading.align import Match, heard
from debatebot.grading.answer import Answer, said
from debatebot.grading.gates.points import Finding, lessened, speaks_against
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
    return [(n in hopes and _earned(answer, n, f, windows)) or f for n, f in enumerate(findings)]


class _Window(Struct, frozen=True):
    """Some clauses of an answer: their words, and whom they speak of where two are told apart."""

    words: tuple[Word, ...]
    owner: str = ""


def _lead(answer: Answer, window: _Window, n: int, mine: Near) -> float:
    """How far a point leads over the others in a window; points of another owner do not count."""
    points = answer.key.points
    return mine.score - max(
        (
            near(answer.key, window.words, other).score
            for k, other in enumerate(points)
            if k != n and _fits(window, other)
        ),
        default=0.0,
    )


def _fits(window: _Window, point: KeyPoint) -> bool:
    return not (window.owner and point.owner) or window.owner == point.owner


def _may_be_there(point: KeyPoint, finding: Finding) -> bool:
    """Whether a point is open, and could be earned by words however near."""
    if finding.status not in _OPEN or finding.strength >= FAR.vetoed or not point.phrases:
        return False
    return _odds(point, finding, Near(explained=1.0), 0.5, 2) >= 0


def _odds(point: KeyPoint, finding: Finding, found: Near, lead: float, words: int) -> float:
    return (
        FAR.base
        + FAR.explained * found.explained
        + FAR.margin * max(-0.5, min(0.5, lead))
        + FAR.words * min(2, words)
        + FAR.found * min(1.0, finding.strength)
        + FAR.phrasings * math.log(len(point.phrases))
    )


def _telling(answer: Answer, found: Near) -> list[Word]:
    """The typed words that tell something of the point: not the question's, not everyday ones."""
    plain = answer.key.asked | answer.key.owners.called.keys()
    return [
        typed for typed, ref, _ in found.pairs
        if typed.family not in plain and ref.family not in plain
        and tells(ref.family) > FAR.telling
    ]  # fmt: skip


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


def _earned(answer: Answer, n: int, finding: Finding, windows: Sequence[_Window]) -> Finding | None:
    point = answer.key.points[n]
    mine = [
        (window, own)
        for window in windows
        if _fits(window, point) and (own := near(answer.key, window.words, point)).phrase
    ]
    # With the greatest lead that counts it must be enough, or the others need no look.
    if not any(_odds(point, finding, own, 0.5, len(_telling(answer, own))) >= 0 for _, own in mine):
        return None
    options = [(own, _lead(answer, window, n, own)) for window, own in mine]
    for found, lead in sorted(options, key=lambda o: -(o[0].score + 0.5 * min(0.3, o[1]))):
        telling = _telling(answer, found)
        odds = _odds(point, finding, found, lead, len(telling))
        match = _match(answer, found)
        if telling and odds >= 0 and not _conflicts(answer, point, match):
            words = said(tuple(telling), answer.raw)
            answer.note("points", f"{point.id}: earned in other words ({odds:.2f}) by {words}")
            return Finding(point.id, "earned", match, 1.0, far=True)
    return None


def _turned(typed: Word, ref: Ref) -> bool:
    """Whether one is denied and the other is not; `no work` agrees with `unemployed`."""
    if typed.negated and tells_of_absence(ref.family):
        return ref.word.negated
    return typed.negated != ref.word.negated


def _match(answer: Answer, found: Near) -> Match:
    unit_of = {id(w): u.number for u in answer.units for w in u.words}
    pairs = tuple(
        Pair(typed, unit_of[id(typed)], ref, share, share >= FAR.turns and _turned(typed, ref))
        for typed, ref, share in sorted(found.pairs, key=lambda p: p[0].start)
    )
    assert found.phrase is not None
    turned = 1.0 if any(p.turned and not p.ref.either for p in pairs) else 0.0
    return Match(found.phrase, found.covered, turned, 0.0, pairs)


def _conflicts(answer: Answer, point: KeyPoint, match: Match) -> bool:
    """Whether anything in the clauses speaks against the point."""
    if speaks_against(answer, point, match, 1.0):
        return True
    units = [answer.units[n] for n in sorted({p.unit for p in match.pairs})]
    if any(lessened(unit, match) for unit in units):
        return True
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
