"""Gate: points in far wording. What a point's own words do not find, nearness in meaning may:
`treadmills and weights` for a gym. A clause goes to the nearest of the question's points, with a
margin, and never against a negation, a number, a name or a role."""

import math
from collections.abc import Iterable, Sequence

from debatebot.grading.answer import Answer, said
from debatebot.grading.findings import Finding
from debatebot.grading.gates.denied_points import lessened, speaks_against
from debatebot.grading.gates.windows import Laid, Reading, laid, read, windows
from debatebot.grading.key import KeyPoint, Ref
from debatebot.grading.match import Match
from debatebot.grading.nearness import Near
from debatebot.grading.pairs import Pair
from debatebot.grading.table import FAR
from debatebot.grading.units import Unit
from debatebot.matching.light import LIGHT
from debatebot.text.opposites import direction, tells_of_absence
from debatebot.text.reading import Word

_OPEN = ("some", "absent")


def with_far_wording(
    answer: Answer, findings: Sequence[Finding], laid_out: Sequence[Laid]
) -> list[Finding]:
    """The findings, with points earned that are there in other words only."""
    hopes = [n for n, f in enumerate(findings) if may_be_there(answer.key.points[n], f)]
    if not hopes:
        return list(findings)
    against = against_of(findings)
    return [
        (n in hopes and _earned(answer, n, f, laid_out, against)) or f
        for n, f in enumerate(findings)
    ]


def against_of(findings: Sequence[Finding]) -> float:
    """What counts that another point is there turned round."""
    return FAR.against if any(f.against for f in findings) else 0.0


def lay_out(answer: Answer, findings: Sequence[Finding]) -> list[Laid]:
    """The windows of an answer laid against its points, without the words that have earned one."""
    earned = [f for f in findings if f.status == "earned"]
    taken = {id(p.typed) for f in earned for p in f.match.pairs if p.share >= FAR.taken}
    return [laid(answer, window) for window in windows(answer, taken)]


def may_be_there(point: KeyPoint, finding: Finding) -> bool:
    """Whether a point is open, and could be earned by words however near."""
    return finding.status in _OPEN and finding.strength < FAR.vetoed and bool(point.phrases)


def numbers(answer: Answer, n: int, finding: Finding, best: Reading) -> tuple[float, ...]:
    """What speaks for a point in far wording, in the order of `table.Far.each`."""
    point = answer.key.points[n]
    said_back = answer.key.asked - answer.key.owners.called.keys()
    return (
        best.lead,
        best.leaning,
        float(min(3, len(best.telling))),
        min(1.0, finding.strength) * _carries(finding),
        math.log(len(point.phrases)),
        float(min(4, sum(w.family in said_back for w in best.words))),
    )


def _carries(finding: Finding) -> bool:
    """Whether a word that tells something was met, not a `more` alone."""
    return any(p.ref.family not in LIGHT for p in finding.match.pairs)


def best_reading(answer: Answer, n: int, laid_out: Sequence[Laid]) -> Reading | None:
    """The window in which a point is nearest, or None when nothing in it tells of the point."""
    best = best_reading_of(answer, n, laid_out)
    return best if best is not None and best.telling else None


def best_reading_of(answer: Answer, n: int, laid_out: Sequence[Laid]) -> Reading | None:
    """The window in which a point is nearest, whatever it tells."""
    reads = [read(answer, found, n) for found in laid_out if found.near[n] is not None]
    return max((r for r in reads if r.near.phrase), key=lambda r: r.worth, default=None)


def _earned(
    answer: Answer, n: int, finding: Finding, laid_out: Sequence[Laid], against: float
) -> Finding | None:
    point = answer.key.points[n]
    best = best_reading(answer, n, laid_out)
    if best is None:
        return None
    each = zip(FAR.each, numbers(answer, n, finding, best), strict=True)
    odds = FAR.base + against + sum(weight * number for weight, number in each)
    odds += FAR.bare * all(len(p.refs) <= FAR.bare_words for p in point.phrases)
    told = [w for w in best.words if w.family not in LIGHT]
    unmet = finding.status == "absent" or not _carries(finding)
    if answer.key.question.kind == "list" and unmet and len(told) <= FAR.item_words:
        odds -= FAR.item
    match = match_of(answer, best.near)
    if odds < 0 or conflicts(answer, point, match):
        return None
    words = said(best.telling, answer.raw)
    answer.note("points", f"{point.id}: earned in other words ({odds:.2f}) by {words}")
    return Finding(point.id, "earned", match, 1.0, far=True)


def _turned(typed: Word, ref: Ref) -> bool:
    """Whether one is denied and the other is not; `no work` agrees with `unemployed`."""
    if typed.negated and tells_of_absence(ref.family, ref.word.text):
        return ref.word.negated
    return typed.negated != ref.word.negated


def match_of(answer: Answer, found: Near) -> Match:
    """Words that are near to a phrasing, as a match of it."""
    unit_of = {id(w): u.number for u in answer.units for w in u.words}
    pairs = tuple(
        Pair(typed, unit_of[id(typed)], ref, share, share >= FAR.turns and _turned(typed, ref))
        for typed, ref, share in sorted(found.pairs, key=lambda p: p[0].start)
    )
    assert found.phrase is not None
    turned = 1.0 if any(p.turned and not p.ref.either for p in pairs) else 0.0
    return Match(found.phrase, found.covered, turned, 0.0, pairs)


def conflicts(answer: Answer, point: KeyPoint, match: Match) -> bool:
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
