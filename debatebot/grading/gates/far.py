"""Gate: points in far wording. What a point's own words do not find, nearness in meaning may:
`treadmills and weights` for a gym. A clause goes to the nearest of the question's points, with a
margin, and never against a negation, a number, a name or a role."""

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec import Struct

from debatebot.grading.align import Match, heard
from debatebot.grading.answer import Answer, said
from debatebot.grading.findings import Finding
from debatebot.grading.gates.points import lessened, speaks_against
from debatebot.grading.key import KeyPoint, Ref
from debatebot.grading.nearness import Near, leaning_to, near, window_direction
from debatebot.grading.pairs import Pair
from debatebot.grading.table import FAR
from debatebot.grading.units import Unit
from debatebot.matching.common import tells
from debatebot.matching.light import LIGHT
from debatebot.text.polarity import direction, tells_of_absence
from debatebot.text.reading import Word

_OPEN = ("some", "absent")


def with_far_wording(answer: Answer, findings: Sequence[Finding]) -> list[Finding]:
    """The findings, with points earned that are there in other words only."""
    hopes = [n for n, f in enumerate(findings) if _may_be_there(answer.key.points[n], f)]
    if len(answer.key.points) < 2 or not hopes:
        return list(findings)
    earned = [f for f in findings if f.status == "earned"]
    taken = {id(p.typed) for f in earned for p in f.match.pairs if p.share >= FAR.taken}
    windows = [_laid(answer, window) for window in _windows(answer, taken)]
    against = FAR.against if any(f.against for f in findings) else 0.0
    return [
        (n in hopes and _earned(answer, n, f, windows, against)) or f
        for n, f in enumerate(findings)
    ]


class _Window(Struct, frozen=True):
    """Some clauses of an answer: their words, and whom they speak of where two are told apart."""

    words: tuple[Word, ...]
    owner: str = ""


class _Reading(Struct, frozen=True):
    """How one point is met in one window."""

    near: Near
    lead: float
    "How far it leads over the other points, word by word."
    leaning: float
    "How much more the window as a whole leans towards it than towards the others."
    telling: tuple[Word, ...]
    words: tuple[Word, ...]
    "The words of the window."

    @property
    def worth(self) -> float:
        """By which the best window of a point is found."""
        near = self.near
        return near.covered + 0.5 * (near.explained + self.lead + self.leaning)


class _Laid(Struct, frozen=True):
    """A window laid against each point of the question, as far as it could speak of it."""

    window: _Window
    near: tuple[Near | None, ...]
    leaning: tuple[float, ...]


def _laid(answer: Answer, window: _Window) -> _Laid:
    key = answer.key
    whole = window_direction(key, window.words)
    fits = [_fits(window, p) for p in key.points]
    return _Laid(
        window,
        tuple(
            near(key, window.words, p) if f else None for p, f in zip(key.points, fits, strict=True)
        ),
        tuple(leaning_to(whole, p) if f else -1.0 for p, f in zip(key.points, fits, strict=True)),
    )


def _read(answer: Answer, laid: _Laid, n: int) -> _Reading:
    """How a point is met in a window, beside those others that it could speak of."""
    window, mine = laid.window, laid.near[n] or Near()
    rivals = [k for k, other in enumerate(laid.near) if k != n and other is not None]
    lead = mine.score - max((o.score for k in rivals if (o := laid.near[k])), default=0.0)
    leaning = laid.leaning[n] - max((laid.leaning[k] for k in rivals), default=0.0)
    return _Reading(
        mine, _within(lead), _within(leaning), tuple(_telling(answer, mine)), window.words
    )


def _within(number: float) -> float:
    return max(-FAR.most, min(FAR.most, number))


def _fits(window: _Window, point: KeyPoint) -> bool:
    return not (window.owner and point.owner) or window.owner == point.owner


def _may_be_there(point: KeyPoint, finding: Finding) -> bool:
    """Whether a point is open, and could be earned by words however near."""
    return finding.status in _OPEN and finding.strength < FAR.vetoed and bool(point.phrases)


def _odds(point: KeyPoint, finding: Finding, read: _Reading) -> float:
    return (
        FAR.base
        + FAR.lead * read.lead
        + FAR.leaning * read.leaning
        + FAR.words * min(3, len(read.telling))
        + FAR.found * min(1.0, finding.strength) * _carries(finding)
        + FAR.phrasings * math.log(len(point.phrases))
        + FAR.bare * all(len(p.refs) <= FAR.bare_words for p in point.phrases)
    )


def _carries(finding: Finding) -> bool:
    """Whether a word that tells something was met, not a `more` alone."""
    return any(p.ref.family not in LIGHT for p in finding.match.pairs)


def _telling(answer: Answer, found: Near) -> list[Word]:
    """The typed words that tell something of the point: not the question's, not everyday ones."""
    plain = answer.key.asked | answer.key.owners.called.keys()
    heaviest = max((r.weight for r in found.phrase.refs), default=0.0) if found.phrase else 0.0
    return [
        typed for typed, ref, _ in found.pairs
        if typed.family not in plain and ref.family not in plain
        and tells(ref.family) > FAR.telling and ref.weight >= FAR.rare * heaviest
    ]  # fmt: skip


def _windows(answer: Answer, taken: set[int]) -> list[_Window]:
    """Each clause, each two that follow each other, and the whole of a longer answer; without the
    words that have earned a point, so that taking them out makes nothing better."""
    owners = heard(answer.key.owners.pair, answer.met.spoken)
    clauses = [
        _Window(words, owners.get(unit.number, ""))
        for unit in answer.units
        if (words := tuple(w for w in unit.content if id(w) not in taken))
    ][: FAR.clauses]
    if not clauses:
        return []
    both = [_Window(a.words + b.words, a.owner) for a, b in pairwise(clauses) if a.owner == b.owner]
    whole = tuple(w for c in clauses for w in c.words)
    one_owner = len({c.owner for c in clauses}) == 1
    longer = [_Window(whole, clauses[0].owner)] if len(clauses) > 2 and one_owner else []
    return [*clauses, *both, *longer]


def _earned(
    answer: Answer, n: int, finding: Finding, windows: Sequence[_Laid], against: float
) -> Finding | None:
    point = answer.key.points[n]
    reads = [_read(answer, laid, n) for laid in windows if laid.near[n] is not None]
    best = max((r for r in reads if r.near.phrase), key=lambda r: r.worth, default=None)
    if best is None or not best.telling:
        return None
    said_back = answer.key.asked - answer.key.owners.called.keys()
    asked = sum(w.family in said_back for w in best.words)
    odds = _odds(point, finding, best) + against + FAR.asked * min(4, asked)
    told = [w for w in best.words if w.family not in LIGHT]
    unmet = finding.status == "absent" or not _carries(finding)
    bare = unmet and len(told) <= FAR.item_words
    if answer.key.question.kind == "list" and bare:
        odds -= FAR.item
    match = _match(answer, best.near)
    if odds < 0 or _conflicts(answer, point, match):
        return None
    words = said(best.telling, answer.raw)
    answer.note("points", f"{point.id}: earned in other words ({odds:.2f}) by {words}")
    return Finding(point.id, "earned", match, 1.0, far=True)


def _turned(typed: Word, ref: Ref) -> bool:
    """Whether one is denied and the other is not; `no work` agrees with `unemployed`."""
    if typed.negated and tells_of_absence(ref.family, ref.word.text):
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
