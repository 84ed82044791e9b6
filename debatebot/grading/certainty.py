"""How sure a mark is: by the gate that decided, and by what the answer holds besides.

A logistic regression over the subjects of the benchmarks, fitted by `benchmarks/fit_certainty.py`;
its weights stand in the table.
"""

import math
from collections.abc import Sequence

from debatebot.grading.answer import Answer, Outcome
from debatebot.grading.findings import Finding
from debatebot.grading.gates.extras import rival_words
from debatebot.grading.nearness import near
from debatebot.grading.table import RIGHT, SIGNS

LEAST, MOST = 0.05, 0.99


def unread(answer: Answer) -> float:
    """Share of the answer's telling words that neither key, question nor small talk explain."""
    telling = [w for u in answer.units for w in u.content if w.family not in answer.key.asked]
    unknown = sum(
        1
        for unit in answer.units
        for w in rival_words(answer, unit)
        if w.family not in answer.met.pairs
    )
    return min(1.0, unknown / len(telling)) if telling else 0.0


def signs(answer: Answer, findings: Sequence[Finding]) -> tuple[float, ...]:
    """What speaks for or against a mark, in the order of `table.Signs`."""
    key = answer.key
    earned = sorted((f.strength for f in findings if f.status == "earned"), reverse=True)
    missing = {f.point for f in findings if f.status != "earned"}
    need = key.question.needed
    hint = max(
        (near(key, answer.content, p).covered for p in key.points if p.id in missing), default=0.0
    )
    begun = max((f.strength for f in findings if f.status in ("some", "absent")), default=0.0)
    return (
        hint,
        min(1.5, begun),
        min(2.0, earned[min(need, len(earned)) - 1]) if earned else 0.0,
        float(sum(f.far for f in findings)),
        unread(answer),
        float(min(12, sum(w.family not in key.asked for w in answer.content))),
        float(min(10, len(answer.units))),
        float(sum(f.against for f in findings)),
        float(sum(w.kind == "negation" for w in answer.reading.words)),
    )


def certainty(answer: Answer, outcome: Outcome, findings: Sequence[Finding]) -> float:
    """How likely the mark is what a teacher would give, 0 to 1."""
    if answer.weighed.points:
        return max(LEAST, min(MOST, answer.weighed.sure))
    odds = RIGHT.get(outcome.reason, RIGHT[""])
    weights = SIGNS.get(outcome.verdict, SIGNS["partial"])
    if findings and answer.key.question.kind in STATEMENTS:
        odds += weights.base + sum(
            weight * sign
            for weight, sign in zip(weights.each, signs(answer, findings), strict=True)
        )
    return max(LEAST, min(MOST, 1.0 / (1.0 + math.exp(-odds))))


STATEMENTS = ("explain", "contrast", "list", "sort")
"""The kinds of questions whose answers are read point by point."""
