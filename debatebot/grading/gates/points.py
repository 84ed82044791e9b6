"""Gate 8: each point by its content, through the best of its phrasings and all of them together."""

import math
from collections.abc import Sequence

from msgspec.structs import replace

from debatebot.grading.answer import Answer, said
from debatebot.grading.findings import Finding, Status
from debatebot.grading.gates.cause_first import told_as_cause
from debatebot.grading.gates.denied_points import lessened, speaks_against, with_for_without
from debatebot.grading.gates.displaced import displaced
from debatebot.grading.gates.doers import done_by_another
from debatebot.grading.gates.point_names import another_name, first_name, part_of_name
from debatebot.grading.gates.shorthand import shorthand
from debatebot.grading.gates.told_of import told_of_another_place
from debatebot.grading.key import KeyPoint, Phrase
from debatebot.grading.match import Match
from debatebot.matching.light import LIGHT
from debatebot.text.ways import way_of_word


def _overruling(answer: Answer, best: Finding, against: Sequence[Finding]) -> Finding | None:
    """The finding that speaks against a point and weighs more than the best one for it."""
    table = answer.table
    number = next(
        (
            f
            for f in against
            if (f.status == "number" and f.strength >= 1) or with_for_without(answer, f.match)
        ),
        None,
    )
    whole_copy = max(table.copied_whole, best.match.copied + 0.15)
    flipped = [f for f in against if f.status == "turned" and f.match.copied >= whole_copy]
    if number or flipped:
        return number or max(flipped, key=lambda f: f.strength)
    part = best.match.phrase.derived and best.match.copied < table.copied
    bar = best.strength * table.overrule * (table.overrule_derived if part else 1.0)
    for finding in sorted(against, key=lambda f: -f.strength):
        swapped = finding.status == "swapped"
        # Looser words turned round prove nothing beside closer ones that agree.
        close = swapped or finding.match.closeness >= best.match.closeness - 0.05
        if close and finding.strength >= bar * (table.overrule_roles if swapped else 1.0):
            return finding
    return None


NO_MATCH = Match(Phrase("", (), 1.0, 0.0, 0, name=False), 0.0, 0.0, 0.0, ())
"""What is found of a point whose phrasings hold no word that carries content."""


def find(answer: Answer, point: KeyPoint) -> Finding:
    """What the answer has of a point."""
    if not point.phrases:
        return Finding(point.id, "absent", NO_MATCH, 0.0)
    findings = [_by_phrase(answer, point, phrase) for phrase in point.phrases]
    if point.pool and not answer.key.pointless and not all(p.name for p in point.phrases):
        findings.append(_by_pool(answer, point, point.pool))
    best = min(findings, key=lambda f: (_ORDER[f.status], -f.strength))
    against = [f for f in findings if f.against]
    if _denied_alike(best):
        # Then they agree, unless another phrasing is far closer and turned round.
        closer = _CLOSER if answer.key.pointless else math.inf
        against = [f for f in against if f.strength > closer * best.strength]
    if best.status in ("earned", "some") and against:
        best = _overruling(answer, best, against) or best
    if best.status in ("some", "absent"):
        best = shorthand(answer, point) or best
    statement = answer.key.question.kind in ("explain", "contrast", "list")
    other = done_by_another(answer, point) if statement and not best.against else None
    if best.status in ("earned", "some"):
        for gate, told in (
            (told_of_another_place, "told of another place"),
            (told_as_cause, "told as what came of it"),
        ):
            if gate(answer, best.match):
                answer.note("roles", f"{point.id}: {told}")
                best = replace(best, status="swapped")
    if other is not None:
        answer.note("roles", f"{point.id}: '{other.text}' is done by another")
        best = replace(best, status="swapped")
    if best.status != "absent":
        words = tuple(p.typed for p in best.match.pairs)
        answer.note(
            "points",
            f"{point.id}: {best.status} ({best.strength:.2f}) by {said(words, answer.raw)}",
        )
    return best


_CLOSER = 1.3
"""How much firmer a phrasing must be turned round than one that agrees by the same denial."""


def _denied_alike(finding: Finding) -> bool:
    """Whether phrasing and answer both deny the same words: then they agree."""
    pairs = finding.match.pairs if finding.match.phrase.text else ()
    return any(p.typed.negated and p.ref.word.negated for p in pairs)


_ORDER: dict[Status, int] = {
    "earned": 0, "swapped": 1, "number": 1, "turned": 1, "some": 3, "absent": 4,
}  # fmt: skip


def _factor(answer: Answer) -> float:
    strict = answer.key.question.strict
    table = answer.table
    return {"relaxed": table.relaxed, "strict": table.strict}.get(strict, 1.0)


def _by_phrase(answer: Answer, point: KeyPoint, phrase: Phrase) -> Finding:
    table = answer.table
    match = answer.aligner.lay(phrase, answer.met)
    kind = answer.key.question.kind
    if kind in ("explain", "contrast", "sort") or not (phrase.name or answer.key.pointless):
        full = table.whole_full if answer.key.pointless else table.stated_full
        some = table.stated_some
    elif not phrase.name:
        full, some = table.described_full, table.named_some
    else:
        full, some = (
            (table.named_full if phrase.proper or answer.key.pointless else table.plain_full),
            table.named_some,
        )
    return _finding(answer, point, match, full * _factor(answer), some)


def _by_pool(answer: Answer, point: KeyPoint, pool: Phrase) -> Finding:
    match = answer.aligner.lay(pool, answer.met)
    full = answer.table.pooled * _factor(answer)
    return _finding(answer, point, match, full, full * 0.7)


def _finding(answer: Answer, point: KeyPoint, match: Match, full: float, some: float) -> Finding:
    strength = match.coverage / full
    enough = match.coverage >= some and _unasked_met(answer, match)
    if not enough and not part_of_name(answer, match):
        return Finding(point.id, "absent", match, strength)
    against = speaks_against(answer, point, match, strength)
    if against is not None:
        # A part of an accepted answer may be half of a contrast, and a keyword may stand anywhere:
        # they prove nothing by being denied.
        part = match.phrase.derived or (match.phrase.keyword and match.phrase.weak)
        part = part and not displaced(answer, match)
        return Finding(point.id, "absent" if part else against, match, strength)
    if goes_otherwise(answer, point, match):
        return Finding(point.id, "turned", match, strength)
    if any(lessened(answer.units[n], match) for n in {p.unit for p in match.pairs}):
        telling = {p.ref.family for p in match.pairs} - answer.key.asked - LIGHT
        return Finding(point.id, "turned" if len(telling) > 1 else "absent", match, strength)
    if first_name(answer, match):
        return Finding(point.id, "absent", match, strength)
    if match.coverage < 0.999 and another_name(answer, match):
        return Finding(point.id, "absent", match, strength)
    full_enough = match.coverage >= full and enough and not match.phrase.weak
    owners = answer.key.owners.called
    if owners and all(p.ref.family in owners for p in match.pairs):
        # Whom it is about says nothing of them.
        full_enough = False
    if full_enough and way_missing(answer, match):
        full_enough = False
    if full_enough and strength < answer.table.ample and not _carried(answer, point, match):
        full_enough = False
    if full_enough and _one_loose_word(answer, match):
        full_enough = False
    return Finding(point.id, "earned" if full_enough else "some", match, strength)


def goes_otherwise(answer: Answer, point: KeyPoint, match: Match) -> bool:
    """Whether an amount goes the other way than all phrasings of the point have it go.

    A keyword (`the harvest`) says nothing of a way; beside `a larger harvest` it is still wrong
    that the harvest shrinks.
    """
    tellers = answer.met.tellers
    told = [p for p in match.pairs if id(p.typed) in tellers and not (p.opposite or p.turned)]
    if not told or answer.key.pointless:
        return False
    own = {f for reached in match.phrase.reaches.values() for f in reached}
    wanted: dict[str, set[int]] = {}
    for phrase in point.phrases:
        for ref in phrase.refs:
            for family in phrase.reaches.get(ref.family, ()):
                wanted.setdefault(family, set()).add(way_of_word(ref.word))
    return any(
        p.ref.family not in own
        and wanted.get(p.ref.family) == {-way_of_word(tellers[id(p.typed)][1])}
        for p in told
    )


def way_missing(answer: Answer, match: Match) -> bool:
    """Whether a short phrasing says that an amount goes down and the answer only names the amount."""
    tellers = {
        r.family for r in match.phrase.refs
        if r.family in match.phrase.reaches and way_of_word(r.word) < 0
    }  # fmt: skip
    if not tellers or any(p.ref.family in tellers for p in match.pairs):
        return False
    plain = answer.key.asked | LIGHT | tellers
    return sum(r.family not in plain for r in match.phrase.refs) <= 2


def _one_loose_word(answer: Answer, match: Match) -> bool:
    """Whether an answer without any action rests on one synonym: `a pact` for a plan with partners."""
    statement = answer.key.question.kind in ("explain", "contrast")
    telling = {id(p.typed): p for p in match.pairs if p.typed.family not in LIGHT}
    stated = statement and not answer.deeds
    return stated and len(telling) == 1 and all(p.share < 1.0 for p in telling.values())


def _carried(answer: Answer, point: KeyPoint, match: Match) -> bool:
    """Whether telling words carry the match: more than one, or one as it stands in the key."""
    plain = answer.key.asked | LIGHT | answer.key.owners.called.keys()
    there = [r for r in match.phrase.refs if r.family not in plain]
    statement = answer.key.question.kind in ("explain", "contrast")
    if statement and len(there) > 1 and there[0].word.kind == "name":
        # An actor alone makes no statement.
        there = there[1:]
    families = {r.family for r in there}
    telling = [p for p in match.pairs if p.ref.family in families and p.typed.family not in LIGHT]
    if len(telling) >= min(2, len(there)):
        return True
    shared = {f for p in answer.key.points if p.id != point.id for f in p.vocabulary}
    return len(telling) == 1 and telling[0].share == 1.0 and telling[0].ref.family not in shared


def _unasked_met(answer: Answer, match: Match) -> bool:
    """Whether something was met that the question does not give away."""
    phrase = match.phrase
    if phrase.unasked <= 0:
        return True
    met = sum(p.ref.weight * p.share for p in match.pairs if p.ref.family not in answer.key.asked)
    return met >= 0.3 * phrase.unasked if phrase.text else met > 0
