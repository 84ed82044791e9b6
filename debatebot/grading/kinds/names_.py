"""The rule of answers that are names or phrases: `term`, `who`, `list`."""

from collections.abc import Sequence

from msgspec.structs import replace

from debatebot.grading.answer import Answer, Outcome, said
from debatebot.grading.findings import Finding
from debatebot.grading.gates.asked_deeds import asked_deed_turned
from debatebot.grading.gates.bare_heads import by_its_year, merely_named, told_beside
from debatebot.grading.gates.described import mere_member
from debatebot.grading.gates.double_denials import denied_twice, put_right
from debatebot.grading.gates.extras import keyword_soup, rival_words
from debatebot.grading.gates.half_names import (
    denied_before,
    half_named,
    hinted,
    slipped,
)
from debatebot.grading.gates.hedges import open_choice
from debatebot.grading.gates.name_extras import name_extras
from debatebot.grading.gates.nearly import only_begun
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
from debatebot.grading.kinds.named import sum_up
from debatebot.grading.units import Unit
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
            asked_deed_turned,
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
    return sum_up(answer, findings, earned, items)


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
    finding = merely_named(answer, point, finding)
    if finding.status in ("some", "absent"):
        finding = (
            kindless(answer, point)
            or numbered_part(answer, point)
            or without_adjective(answer, point)
            or slipped(answer, point)
            or finding
        )
    if finding.status == "absent":
        finding = (
            half_named(answer, point)
            or hinted(answer, point)
            or by_its_year(answer, point)
            or told_beside(answer, point)
            or finding
        )
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
