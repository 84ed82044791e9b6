"""Gate 8: each point by its content, through the best of its phrasings and all of them together."""

from typing import Literal

from msgspec import Struct

from debatebot.grading.align import Match
from debatebot.grading.answer import Answer, said
from debatebot.grading.gates.roles import roles_swapped
from debatebot.grading.key import KeyPoint, Phrase

Status = Literal["earned", "some", "turned", "swapped", "number", "absent"]


class Finding(Struct, frozen=True):
    """What an answer has of one point."""

    point: str
    status: Status
    match: Match
    strength: float
    "How much of what is needed is there: 1 is just enough."

    @property
    def against(self) -> bool:
        """Whether the answer says something else about this point."""
        return self.status in ("turned", "swapped", "number")


def find(answer: Answer, point: KeyPoint) -> Finding:
    """What the answer has of a point."""
    findings = [_by_phrase(answer, point, phrase) for phrase in point.phrases]
    if point.pool and not all(p.name for p in point.phrases):
        findings.append(_by_pool(answer, point, point.pool))
    order = {"earned": 0, "swapped": 1, "number": 1, "turned": 2, "some": 3, "absent": 4}
    best = min(findings, key=lambda f: (order[f.status], -f.strength))
    turned = [f for f in findings if f.status == "turned"]
    if best.status == "earned" and turned:
        firmest = max(turned, key=lambda f: f.strength)
        # The very words of a phrasing turned round weigh more than a looser match.
        if firmest.strength > best.strength * 1.15:
            best = firmest
    if best.status != "absent":
        words = tuple(p.typed for p in best.match.pairs)
        answer.note(
            "points",
            f"{point.id}: {best.status} ({best.strength:.2f}) by {said(words, answer.raw)}",
        )
    return best


def _factor(answer: Answer) -> float:
    strict = answer.key.question.strict
    table = answer.table
    return {"relaxed": table.relaxed, "strict": table.strict}.get(strict, 1.0)


def _by_phrase(answer: Answer, point: KeyPoint, phrase: Phrase) -> Finding:
    table = answer.table
    match = answer.aligner.lay(phrase, answer.met)
    full = table.named_full if phrase.name else table.stated_full
    some = table.named_some if phrase.name else table.stated_some
    return _finding(answer, point, match, full * _factor(answer), some)


def _by_pool(answer: Answer, point: KeyPoint, pool: Phrase) -> Finding:
    match = answer.aligner.lay(pool, answer.met)
    full = answer.table.pooled * _factor(answer)
    return _finding(answer, point, match, full, full * 0.7)


def _finding(answer: Answer, point: KeyPoint, match: Match, full: float, some: float) -> Finding:
    strength = match.coverage / full
    if match.coverage < some or not _unasked_met(answer, match):
        return Finding(point.id, "absent", match, strength)
    if match.turned >= answer.table.turned or _focus_turned(answer, match):
        return Finding(point.id, "turned", match, strength)
    if _number_differs(answer, match):
        return Finding(point.id, "number", match, strength)
    if roles_swapped(answer, match) or _owner_swapped(answer, point, match):
        return Finding(point.id, "swapped", match, strength)
    return Finding(point.id, "earned" if match.coverage >= full else "some", match, strength)


def _unasked_met(answer: Answer, match: Match) -> bool:
    """Whether something was met that the question does not give away."""
    phrase = match.phrase
    if phrase.unasked <= 0:
        return True
    met = sum(p.ref.weight * p.share for p in match.pairs if p.ref.family not in answer.key.asked)
    return met >= 0.3 * phrase.unasked if phrase.text else met > 0


def _focus_turned(answer: Answer, match: Match) -> bool:
    """`Only Russia is to blame` for `not only Russia`, or the other way round."""
    if match.phrase.only is None or not match.pairs:
        return False
    first, last = match.pairs[0].unit, match.pairs[-1].unit
    for unit in answer.units[first : last + 1]:
        for word in unit.words:
            if word.text in ("only", "solely", "alone", "purely", "exclusively", "sole"):
                return word.negated == match.phrase.only
    return False


def _number_differs(answer: Answer, match: Match) -> bool:
    """Whether the phrasing needs a number and the answer gives another one in its place."""
    wanted = [r for r in match.phrase.refs if r.word.kind in ("figure", "date")]
    if not wanted or not match.phrase.text:
        return False
    met = {p.ref.family for p in match.pairs}
    missing = [r for r in wanted if r.family not in met]
    units = {p.unit for p in match.pairs}
    others = [
        w for u in answer.units if u.number in units for w in u.content
        if w.kind in ("figure", "date") and w.family not in {r.family for r in wanted}
    ]  # fmt: skip
    return bool(missing and others)


def _owner_swapped(answer: Answer, point: KeyPoint, match: Match) -> bool:
    """In a contrast: whether the point was said of the other owner."""
    owners = {p.of for p in answer.key.points if p.of}
    if not point.of or len(owners) < 2:
        return False
    names = {
        owner: {w.family for w in answer.lexicon.read_own(owner).content}
        for owner in sorted(owners)
    }
    at = {p.unit for p in match.pairs}
    heard = _owner_heard(answer, names, min(at)) if at else None
    return heard is not None and heard != point.of


def _owner_heard(answer: Answer, names: dict[str, set[str]], unit: int) -> str | None:
    """The owner named in this unit, else the one named last before it."""
    for n in range(unit, -1, -1):
        here = [
            o
            for o, families in names.items()
            if families & {w.family for w in answer.units[n].content}
        ]
        if len(here) == 1:
            return here[0]
        if here:
            return None
    return None
