"""The rule of answers that are statements: `explain`, `contrast`, and the reasons of `sort`."""

from collections.abc import Callable, Sequence

from debatebot.grading.answer import Answer, Outcome, said, spans_of
from debatebot.grading.findings import Finding
from debatebot.grading.gates.copies import flipped_copy
from debatebot.grading.gates.extras import (
    false_statements,
    keyword_soup,
    listed,
    rival_words,
    wrong_items,
)
from debatebot.grading.gates.far import lay_out, with_far_wording
from debatebot.grading.gates.frames import other_actor
from debatebot.grading.gates.hedges import open_choice
from debatebot.grading.gates.points import find
from debatebot.grading.gates.polarity import asked_turned
from debatebot.grading.kinds.against import speaks_against
from debatebot.grading.nearness import near
from debatebot.grading.units import Unit
from debatebot.grading.verdict import Span
from debatebot.grading.weighing.decide import is_weighed, weigh
from debatebot.matching.light import LIGHT

Extras = Callable[[Answer, Sequence[Finding]], tuple[Unit, ...]]
Stuffing = Callable[[Answer, Sequence[Finding]], bool]


def grade_statements(answer: Answer) -> Outcome:
    """The mark of an answer that explains or tells apart."""
    return mark_statements(answer, false_statements, stuffed)


def stuffed(answer: Answer, findings: Sequence[Finding]) -> bool:
    """Whether the answer is a bare list of words with several that the key does not know."""
    return len(wrong_items(answer, findings)) >= answer.table.stuffed and listed(answer)


def mark_statements(answer: Answer, extras_of: Extras, lists_all: Stuffing) -> Outcome:
    """The mark of an answer whose points are put in words.

    Args:
        answer: the answer.
        extras_of: the parts of an answer that do not belong beside what is earned.
        lists_all: whether an answer throws in everything.
    """
    if keyword_soup(answer) and not answer.key.pointless:
        answer.note("stuffing", "a row of words without grammar", decided=True)
        note = "These are words in a row. Say it in a sentence: who does what, and why?"
        return Outcome(verdict="incorrect", reason="stuffed", note=note, certainty=0.75)
    flipped = flipped_copy(answer)
    if flipped:
        return flipped
    if other_actor(answer):
        answer.note("roles", "the question's action is done by another", decided=True)
        note = "The right words, but somebody else does it: who does what to whom?"
        return Outcome(verdict="incorrect", reason="roles-swapped", note=note, certainty=0.75)
    own = [find(answer, point) for point in answer.key.points]
    several = len(own) > 1
    weighed = is_weighed(answer)
    laid_out = lay_out(answer, own) if weighed else []
    findings = with_far_wording(answer, own, laid_out) if several else own
    answer.findings = tuple(findings)
    counted = [p.typed for f in findings if f.status == "earned" for p in f.match.pairs]
    if counted and any(w.text == "either" for w in answer.reading.words):
        rivals = open_choice(answer, counted)
        if rivals:
            answer.note("hedges", f"leaves open: {said(rivals, answer.raw)}", decided=True)
            note = "You leave open which one you mean. Settle on one."
            return Outcome(verdict="incorrect", reason="open-choice", note=note)
    if lists_all(answer, findings):
        answer.note("stuffing", "a list of everything", decided=True)
        note = "Many things at once: which of them is your answer?"
        return Outcome(verdict="incorrect", reason="stuffed", note=note)
    if answer.key.question.kind in ("contrast", "list"):
        turned = asked_turned(answer, counted if answer.key.question.kind == "list" else ())
        if turned:
            return turned
    outcome = _sum_up(answer, findings, extras_of)
    return weigh(answer, own, findings, laid_out, outcome) if weighed else outcome


def _sum_up(answer: Answer, findings: Sequence[Finding], extras_of: Extras) -> Outcome:
    need = answer.key.question.needed
    earned = [f for f in findings if f.status == "earned"]
    some = [f for f in findings if f.status == "some"]
    against = [f for f in findings if f.against and (f.strength >= 1 or not earned)]
    extras = (
        _false(answer, extras_of(answer, findings)) if not answer.key.pointless and earned else ()
    )
    points = tuple(f.point for f in earned)
    spans = tuple(s for f in (*earned, *some, *against) for s in spans_of(f.match, f.point))
    spans += tuple(Span(u.content[0].start, u.content[-1].end, "", "extra") for u in extras)
    if len(earned) >= need and not against and not extras:
        answer.note("score", f"{len(earned)} of {need} points", decided=True)
        return Outcome(
            verdict="correct",
            reason="points",
            note="Everything that is asked for is there.",
            points=points,
            spans=spans,
        )
    if earned and len(against) <= len(earned):
        beside = "wrong-extra" if answer.key.question.kind == "list" else "false-extra"
        reason = beside if extras else "contradiction" if against else "some-points"
        answer.note("score", f"{len(earned)} of {need} points; {reason}", decided=True)
        credit = (
            min(need, len(earned))
            - 0.5 * len(extras)
            - 0.5 * len(against)
            + 0.5 * (len(earned) < need) * len(some)
        )
        note = _part_note(len(earned), need, reason)
        return Outcome(
            verdict="partial",
            reason=reason,
            note=note,
            score=max(0.25, credit) / need,
            points=points,
            spans=spans,
        )
    if against:
        return speaks_against(answer, against, spans)
    best = max((f for f in some if _begun(answer, f)), key=lambda f: f.strength, default=None)
    if best is not None and not answer.rivals.answers_another(answer.content):
        answer.note("score", f"half of {best.point}", decided=True)
        note = "You are on the way; say it more fully."
        return Outcome(verdict="partial", reason="half-said", note=note, score=0.3, spans=spans)
    answer.note("points", "no point was found", decided=True)
    note = "Nothing here speaks of what was asked for."
    return Outcome(verdict="incorrect", reason="not-found", note=note)


_ELABORATES = 0.85
"""How near a part must come to a point to be an elaboration of it and no statement of its own."""


def _false(answer: Answer, units: Sequence[Unit]) -> tuple[Unit, ...]:
    """The parts beside the earned ones that come near no point; a list's wrong items may well."""
    key = answer.key
    if key.question.kind == "list":
        return tuple(units)
    return tuple(
        unit for unit in units
        if all(near(key, unit.content, p).score < _ELABORATES for p in key.points)
    )  # fmt: skip


_BARE = 3
"""Words up to which a part is a bare item."""


def _begun(answer: Answer, finding: Finding) -> bool:
    """Whether a point is half there by a word of its own, not by loose ones."""
    if answer.key.question.kind == "list":
        units = {p.unit for p in finding.match.pairs}
        return not any(rival_words(answer, answer.units[n]) for n in units)
    plain = answer.key.asked | LIGHT
    exact = {p.unit for p in finding.match.pairs if p.share == 1.0 and p.ref.family not in plain}
    if not answer.key.pointless:
        return finding.strength >= answer.table.half_said and bool(exact)
    if not exact:
        return True
    # Loose words of a bare item beside it add nothing to a half.
    weights = [
        (p.ref.weight * p.share, p.unit in exact or len(answer.units[p.unit].words) > _BARE)
        for p in finding.match.pairs
    ]
    here = sum(w for w, own in weights if own) / sum(w for w, _ in weights)
    return finding.match.coverage * here >= answer.table.stated_some


def _part_note(found: int, need: int, reason: str) -> str:
    if reason == "wrong-extra":
        return f"{found} found of {need}, and something beside it that does not belong."
    if reason == "false-extra":
        return f"{found} found of {need}, and a statement beside it that the article does not bear out."
    if reason == "contradiction":
        return f"{found} found of {need}; another point is there, but turned round."
    return f"{found} found of {need}."
