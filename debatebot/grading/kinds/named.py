"""The mark of what an answer names, once its names are found."""

from collections.abc import Sequence

from debatebot.grading.answer import Answer, Outcome, spans_of
from debatebot.grading.findings import Finding
from debatebot.grading.gates.bare_heads import beside_the_name
from debatebot.grading.gates.described import adds_nobody
from debatebot.grading.gates.extras import rival_words
from debatebot.grading.gates.half_names import (
    hinted,
    is_general,
)
from debatebot.grading.gates.nearly import half_remembered, only_begun
from debatebot.grading.gates.persons import persons_of
from debatebot.grading.kinds.against import speaks_against
from debatebot.grading.units import Unit
from debatebot.grading.verdict import Span


def _extra_spans(items: Sequence[Unit]) -> tuple[Span, ...]:
    return tuple(Span(u.content[0].start, u.content[-1].end, "", "extra") for u in items)


def sum_up(
    answer: Answer, findings: Sequence[Finding], earned: Sequence[Finding], items: Sequence[Unit]
) -> Outcome:
    """The verdict by what is earned, what is half there, what is beside it, and what speaks against.

    Args:
        answer: the answer.
        findings: what it has of each point.
        earned: those of them that are named.
        items: what is named besides and does not belong.
    """
    need, table = answer.key.question.needed, answer.table
    some = [f for f in findings if f.status == "some" and _clean_part(answer, f)]
    against = [f for f in findings if f.against]
    points = tuple(f.point for f in earned)
    spans = tuple(s for f in (*earned, *some, *against) for s in spans_of(f.match, f.point))
    spans += _extra_spans(items)
    if len(earned) >= need and not items and not against:
        answer.note("score", f"{len(earned)} named, {need} asked for", decided=True)
        return Outcome(
            verdict="correct",
            reason="named",
            note=_praise(answer, earned),
            points=points,
            spans=spans,
        )
    credit = (
        min(need, len(earned))
        - table.extra_off * len(items)
        + 0.5 * (len(earned) < need) * len(some)
    )
    if earned:
        reason, note = _part_note(need, earned, items)
        answer.note("score", f"{len(earned)} of {need}, {len(items)} wrong extras", decided=True)
        return Outcome(
            verdict="partial",
            reason=reason,
            note=note,
            score=max(credit, 0.25) / need,
            points=points,
            spans=spans,
        )
    if against:
        return speaks_against(answer, against, spans)
    if some:
        answer.note("score", "a part of the name", decided=True)
        note = answer.key.question.nudge or "A part of it is there. Which one exactly?"
        return Outcome(
            verdict="nearly",
            reason="which-one",
            note=note,
            score=0.5 * len(some) / need,
            spans=spans,
        )
    near = half_remembered(answer)
    if near:
        return near
    answer.note("points", "nothing of the key was found", decided=True)
    return Outcome(
        verdict="incorrect",
        reason="not-found",
        note="This is not what the article names here.",
    )


def _clean_part(answer: Answer, finding: Finding) -> bool:
    """A part of a name counts only when nothing else stands in the place of the rest."""
    if only_begun(answer, finding):
        return True
    units = {p.unit for p in finding.match.pairs}
    met = {id(p.typed) for p in finding.match.pairs}
    who = answer.key.question.kind == "who"
    person = any(p.id == finding.point and persons_of(p, who) for p in answer.key.points)
    if beside_the_name(answer, finding):
        return not answer.rivals.among(answer.reading.words)
    rivals = (w for n in units for w in rival_words(answer, answer.units[n]))
    if any(p.id == finding.point and hinted(answer, p) for p in answer.key.points):
        return True
    if finding.match.phrase.proper or who:
        return not any(not (person and (id(w) in met or adds_nobody(answer, w))) for w in rivals)
    return all(is_general(answer, w) for w in rivals)


def _praise(answer: Answer, earned: Sequence[Finding]) -> str:
    if any(p.typed.repaired for f in earned for p in f.match.pairs):
        return "The name is there; a letter off here or there costs nothing."
    return "All that is asked for is named." if len(earned) > 1 else "That is the one."


def _part_note(need: int, earned: Sequence[Finding], items: Sequence[Unit]) -> tuple[str, str]:
    if items and len(earned) >= need:
        return (
            "wrong-extra",
            "What was asked for is there, and something beside it that does not belong.",
        )
    found = f"{len(earned)} found of {need}."
    return (
        ("wrong-extra", f"{found} Something named here does not belong.")
        if items
        else ("some-points", found)
    )
