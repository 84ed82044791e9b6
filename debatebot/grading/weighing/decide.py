"""The mark of an answer read point by point: what the gates found, weighed by the fitted models."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from debatebot.grading.answer import Answer, Outcome, Weighed, spans_of
from debatebot.grading.findings import Finding
from debatebot.grading.gates.far import best_reading_of, match_of
from debatebot.grading.gates.windows import Laid
from debatebot.grading.nearness import near
from debatebot.grading.table import WEIGHING
from debatebot.grading.verdict import Span, VerdictName
from debatebot.grading.weighing.answer_numbers import MARKS, answer_numbers, lone_numbers
from debatebot.grading.weighing.model import Models, models
from debatebot.grading.weighing.point_numbers import point_numbers
from debatebot.grading.weighing.rest import plain_content, rest_numbers
from debatebot.grading.weighing.whole_numbers import answer_wholes, parts_of, point_wholes

_RIGHT_NOTE = "Everything that is asked for is there."
_HALF_NOTE = "You are on the way; say it more fully."
_DOUBT_NOTE = "What is asked for seems to be there, with something beside it that does not belong."
_WRONG_NOTE = "Nothing here speaks of what was asked for."
_TURNED = frozenset(("negated", "roles-swapped", "number-differs"))
"""Reasons by which the gates found the right words turned round."""
_OTHERWISE_NOTE = "The words are there, but this does not say what was asked for."


_HALF = 0.2
"""What an answer that has begun on a point earns of it: less than any that makes one."""


def weigh(
    answer: Answer,
    before: Sequence[Finding],
    after: Sequence[Finding],
    laid_out: Sequence[Laid],
    outcome: Outcome,
) -> Outcome:
    """The mark that a teacher gives most likely.

    Args:
        answer: the answer, to a question that is weighed.
        before: what the points' own words have found.
        after: the same with far wording.
        laid_out: its clauses laid against each point.
        outcome: what the gates make of it; it stands unless another mark is likelier.
    """
    content = plain_content(answer)
    nears = [near(answer.key, content, p) for p in answer.key.points]
    around = answer.surveyor.of(answer.key)
    parts = parts_of(answer, around)
    rest = {**rest_numbers(answer, nears), **answer_wholes(answer, around, parts[0])}
    told = point_numbers(answer, before, after, nears, laid_out)
    wholes = point_wholes(around, parts)
    points = [{**p, **rest, **w} for p, w in zip(told, wholes, strict=True)]
    answer.weighed = Weighed(tuple(points), tuple(after), outcome)
    partly, wholly, chances = chances_of(models(), answer, answer.weighed)
    mark = likeliest(partly, wholly, answer.weighed)
    sure = {"correct": wholly, "partial": partly - wholly, "incorrect": 1.0 - partly}[mark]
    answer.weighed = replace(answer.weighed, sure=round(sure, 6))
    answer.note("weighed", f"right {wholly:.2f}, at least in part {partly:.2f}", decided=True)
    if mark == outcome.verdict or raises_blindly(mark, outcome.verdict, answer.key.pointless):
        return outcome
    likely = _likely(after, chances)
    if mark == "correct":
        return _right(answer, likely, laid_out)
    if mark == "partial":
        return _part(answer, likely, chances, laid_out, outcome)
    against = any(f.against or f.status == "earned" for f in after)
    return Outcome(
        verdict="incorrect",
        reason="not-said" if against else "not-found",
        note=_OTHERWISE_NOTE if against else _WRONG_NOTE,
        spans=outcome.spans,
    )


def raises_blindly(mark: VerdictName, verdict: VerdictName, pointless: bool) -> bool:
    """Whether a mark is higher than the gates' where no points are listed.

    Such a question tells too little of what else would be right, and an echo of it comes near.
    """
    return pointless and MARKS[mark] > MARKS[verdict]


def is_weighed(answer: Answer) -> bool:
    """Whether this stage has a part in the mark: of several points, or of an explanation."""
    return len(answer.key.points) > 1 or answer.key.question.kind == "explain"


def chances_of(
    fitted: Models, answer: Answer, known: Weighed
) -> tuple[float, float, Sequence[float]]:
    """How likely a teacher gives anything, full marks, and each point.

    Args:
        fitted: the models.
        answer: the answer.
        known: what is known of it.
    """
    if len(known.points) == 1:
        numbers = lone_numbers(known.findings, known.points[0], known.outcome)
        partly = fitted.lone_partly.chance(numbers)
        wholly = min(partly, fitted.lone_wholly.chance(numbers))
        return partly, wholly, (partly,)
    chances = [fitted.point.chance(p) for p in known.points]
    numbers = answer_numbers(answer, known.findings, known.points, chances, known.outcome)
    partly = fitted.partly.chance(numbers)
    return partly, min(partly, fitted.wholly.chance(numbers)), chances


def likeliest(partly: float, wholly: float, known: Weighed) -> VerdictName:
    """The mark, from how likely anything and everything is; what the gates say weighs too.

    Args:
        partly: how likely a teacher gives anything.
        wholly: how likely a teacher gives full marks.
        known: what is known of the answer.
    """
    first = known.points[0]
    left = WEIGHING.left * min(WEIGHING.most_left, first["left"] + first["left_figures"])
    nothing_met = not any(p["coverage"] for p in known.points)
    if nothing_met and (first["told"] <= 1 or not any(p["near"] for p in known.points)):
        # No word comes near any point, or one word alone does: then a chance tells of answers in
        # general, not of this one.
        return known.outcome.verdict
    if known.outcome.verdict == "correct" and _all_told(known, first):
        return "correct"
    many = sum(p["phrasings"] for p in known.points) > WEIGHING.many * len(known.points)
    turned = known.outcome.reason in _TURNED or any(
        f.status == "some" and f.match.turned >= WEIGHING.opposed for f in known.findings
    )
    least = {
        "correct": WEIGHING.kept,
        "partial": WEIGHING.kept if many else WEIGHING.begun,
    }.get(known.outcome.verdict, WEIGHING.turned if turned else WEIGHING.partly)
    if partly <= least + left:
        return "incorrect"
    return "correct" if min(partly, wholly) > WEIGHING.wholly + left else "partial"


def _all_told(known: Weighed, first: Mapping[str, float]) -> bool:
    """Whether the gates found it in a point's own words, all of them, and nothing stands beside it."""
    beside = first["left"] + first["left_figures"] + first["left_names"] + first["denials"]
    return not beside and any(
        p["coverage"] >= 1.0 and f.status == "earned"
        for p, f in zip(known.points, known.findings, strict=True)
    )


def _likely(findings: Sequence[Finding], chances: Sequence[float]) -> list[int]:
    """The points from the likeliest on."""
    return sorted(range(len(findings)), key=lambda n: (-chances[n], n))


def _right(answer: Answer, likely: Sequence[int], laid_out: Sequence[Laid]) -> Outcome:
    earned = likely[: answer.key.question.needed]
    return Outcome(
        verdict="correct",
        reason="points",
        note=_RIGHT_NOTE,
        points=_ids(answer, earned),
        spans=_spans(answer, earned, laid_out),
    )


def _part(
    answer: Answer,
    likely: Sequence[int],
    chances: Sequence[float],
    laid_out: Sequence[Laid],
    outcome: Outcome,
) -> Outcome:
    need = answer.key.question.needed
    earned = [n for n in likely if chances[n] > WEIGHING.point][:need]
    if not earned:
        spans = _spans(answer, likely[:1], laid_out)
        return Outcome(
            verdict="partial", reason="half-said", note=_HALF_NOTE, score=_HALF / need, spans=spans
        )
    points, spans = _ids(answer, earned), _spans(answer, earned, laid_out)
    beside = len(earned) == need
    return Outcome(
        verdict="partial",
        reason="false-extra" if beside else "some-points",
        note=_DOUBT_NOTE if beside else f"{len(earned)} found of {need}.",
        score=(len(earned) - 0.5 * beside) / need,
        points=points,
        spans=spans,
    )


def _ids(answer: Answer, earned: Sequence[int]) -> tuple[str, ...]:
    return tuple(answer.key.points[n].id for n in sorted(earned))


def _spans(answer: Answer, earned: Sequence[int], laid_out: Sequence[Laid]) -> tuple[Span, ...]:
    """The words that speak of some points: their own ones, or the nearest."""
    found: list[Span] = []
    for n in sorted(earned):
        point, finding = answer.key.points[n], answer.weighed.findings[n]
        match = finding.match
        if not match.pairs:
            best = best_reading_of(answer, n, laid_out)
            match = match_of(answer, best.near) if best else match
        found += spans_of(match, point.id)
    return tuple(found)
