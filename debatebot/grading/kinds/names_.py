"""The rule of answers that are names or phrases: `term`, `who`, `list`."""

from collections.abc import Sequence

from msgspec.structs import replace

from debatebot.grading.answer import Answer, Outcome, said, spans_of
from debatebot.grading.findings import Finding
from debatebot.grading.gates.described import adds_nobody, mere_member
from debatebot.grading.gates.double_denials import denied_twice, put_right
from debatebot.grading.gates.extras import keyword_soup, rival_words
from debatebot.grading.gates.half_names import (
    denied_before,
    half_named,
    hinted,
    is_general,
    slipped,
)
from debatebot.grading.gates.hedges import open_choice
from debatebot.grading.gates.name_extras import name_extras
from debatebot.grading.gates.nearly import half_remembered, only_begun
from debatebot.grading.gates.numbered_parts import numbered_part
from debatebot.grading.gates.official_names import without_adjective
from debatebot.grading.gates.part_names import kindless
from debatebot.grading.gates.persons import as_person, persons_of
from debatebot.grading.gates.points import find
from debatebot.grading.gates.polarity import asked_turned
from debatebot.grading.gates.receivers import (
    anyone_but,
    given_up,
    made_receiver,
    nothing_but,
    out_of_it,
)
from debatebot.grading.gates.rival_roles import (
    calls_it_otherwise,
    done_the_other_way,
    for_the_other_side,
    relative_of,
    said_of_rival,
)
from debatebot.grading.gates.roles import asked_round
from debatebot.grading.gates.second_thoughts import asked_and_denied, guesses, taken_back
from debatebot.grading.key import KeyPoint
from debatebot.grading.kinds.against import speaks_against
from debatebot.grading.units import Unit
from debatebot.grading.verdict import Span
from debatebot.matching.light import LIGHT
from debatebot.text.reading import Word


def grade_names(answer: Answer) -> Outcome:
    """The mark of an answer that names one thing or several."""
    who = answer.key.question.kind == "who"
    findings = [_found(answer, point) for point in answer.key.points]
    findings = [
        replace(f, status="some")
        if f.status == "earned" and not (who and persons_of(p, who)) and only_begun(answer, f)
        else f
        for f, p in zip(findings, answer.key.points, strict=True)
    ]
    answer.findings = tuple(findings)
    earned = [f for f in findings if f.status == "earned"]
    counted = [p.typed for f in earned for p in f.match.pairs]
    if keyword_soup(answer):
        answer.note("stuffing", "a row of words without grammar", decided=True)
        note = "Many words in a row: which of them is your answer?"
        return Outcome(verdict="incorrect", reason="stuffed", note=note, certainty=0.8)
    counted += [p.typed for f in findings if f.status == "some" for p in f.match.pairs]
    if counted:
        rivals = open_choice(answer, counted) or guesses(answer, counted)
        if rivals:
            answer.note("hedges", f"leaves open: {said(rivals, answer.raw)}", decided=True)
            note = "You leave open which one you mean. Settle on one."
            return Outcome(verdict="incorrect", reason="open-choice", note=note, certainty=0.8)
        rounds = (
            asked_round,
            made_receiver,
            said_of_rival,
            done_the_other_way,
            calls_it_otherwise,
            for_the_other_side,
            relative_of,
            taken_back,
        )
        if any(turned_round(answer, counted) for turned_round in rounds):
            answer.note("roles", "the one asked for is made the object", decided=True)
            note = "The right names in each other's place: who does what to whom?"
            return Outcome(verdict="incorrect", reason="roles-swapped", note=note)
        if _denied_outright(answer, earned, counted) or any(
            set_apart(answer, counted)
            for set_apart in (anyone_but, asked_and_denied, given_up, out_of_it)
        ):
            answer.note("polarity", "nothing but a denial of the name", decided=True)
            note = "You name the right one but deny it."
            return Outcome(verdict="incorrect", reason="negated", note=note, certainty=0.85)
        told = nothing_but(answer, counted) or any(_stands(answer, f) for f in earned)
        turned = None if told else asked_turned(answer, counted)
        if turned:
            return turned
    items = name_extras(answer, findings)
    thrown_in = sum(_thrown_in(answer, unit) for unit in answer.units if unit not in items)
    if len(items) + thrown_in >= answer.table.stuffed + (len(answer.key.points) > 1) * len(earned):
        answer.note("stuffing", f"{len(items)} other candidates", decided=True)
        note = "Many names at once: which of them is your answer?"
        return Outcome(verdict="incorrect", reason="stuffed", note=note, certainty=0.85)
    return _sum_up(answer, findings, earned, items)


def _found(answer: Answer, point: KeyPoint) -> Finding:
    """What an answer has of a point, by its words, as a person, or by a part of a name."""
    finding = as_person(answer, point, find(answer, point))
    turned = finding.status == "turned" and finding.strength >= 1
    if turned and _stands(answer, finding):
        finding = replace(finding, status="earned")
    if finding.status == "earned" and mere_member(
        answer, finding, persons_of(point, answer.key.question.kind == "who")
    ):
        finding = replace(finding, status="some")
    if finding.status in ("some", "absent"):
        finding = (
            kindless(answer, point)
            or numbered_part(answer, point)
            or without_adjective(answer, point)
            or slipped(answer, point)
            or finding
        )
    if finding.status == "absent":
        finding = half_named(answer, point) or hinted(answer, point) or finding
    return finding


def _stands(answer: Answer, finding: Finding) -> bool:
    """Whether a denial before a name leaves it standing."""
    if any(gate(answer, finding) for gate in (denied_before, denied_twice, put_right)):
        return True
    return nothing_but(answer, [p.typed for p in finding.match.pairs])


def _denied_outright(answer: Answer, earned: Sequence[Finding], counted: Sequence[Word]) -> bool:
    """Whether the answer is `not` and the name, and nothing else is put in its place."""
    texts = [w.text for w in answer.reading.words]
    if len(answer.units) != 1 or texts[:1] != ["not"] or set(texts[1:2]) & _NOT_QUITE:
        return False
    if "any" in texts and any(p.ref.word.negated for f in earned for p in f.match.pairs):
        # `Not taking any side` is what the key says: no side.
        return False
    known = answer.key.vocabulary | answer.key.asked | LIGHT
    return all(w.family in known or any(w is c for c in counted) for w in answer.units[0].content)


_NOT_QUITE = frozenset("only just sure certain really entirely quite".split())


def _thrown_in(answer: Answer, unit: Unit) -> int:
    """Candidates in a row of names without commas or grammar."""
    if answer.rivals.among(unit.words) and len(unit.content) < 2 * answer.table.stuffed:
        return 0
    rivals = rival_words(answer, unit)
    bare = len(unit.content) == len(unit.words) and unit.opener not in _TELLS
    bare = bare and all(w.kind in ("word", "name") for w in unit.content)
    return len(rivals) if bare and len(rivals) >= answer.table.stuffed else 0


_TELLS = frozenset("which who because since while when".split())
"""Words after which a clause tells of the one before."""


def _extra_spans(items: Sequence[Unit]) -> tuple[Span, ...]:
    return tuple(Span(u.content[0].start, u.content[-1].end, "", "extra") for u in items)


def _sum_up(
    answer: Answer, findings: Sequence[Finding], earned: Sequence[Finding], items: Sequence[Unit]
) -> Outcome:
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
