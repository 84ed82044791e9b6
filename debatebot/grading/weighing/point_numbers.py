"""The numbers by which a point is weighed."""

import math
from collections.abc import Sequence

from debatebot.grading.answer import Answer
from debatebot.grading.findings import Finding
from debatebot.grading.gates.extras import rival_words
from debatebot.grading.gates.far import best_reading_of, conflicts, match_of
from debatebot.grading.gates.windows import Laid
from debatebot.grading.nearness import Near
from debatebot.grading.weighing.order import order_numbers
from debatebot.matching.light import LIGHT

_FIRMEST = 2.0
"""Strength above which nothing more is told."""


def point_numbers(
    answer: Answer,
    before: Sequence[Finding],
    after: Sequence[Finding],
    nears: Sequence[Near],
    laid_out: Sequence[Laid],
) -> list[dict[str, float]]:
    """The numbers of each point of the question.

    Args:
        answer: the answer.
        before: what the points' own words have found.
        after: the same with far wording.
        nears: how near all words of the answer are to each point.
        laid_out: its clauses laid against each point.
    """
    key = answer.key
    turned = [f.against for f in after]
    return [
        {
            "need": float(key.question.needed),
            "points": float(len(key.points)),
            "is_list": float(key.question.kind == "list"),
            "is_contrast": float(key.question.kind == "contrast"),
            "phrasings": math.log(max(1, len(key.points[n].phrases))),
            "earned": float(after[n].status == "earned"),
            "others_turned": float(sum(turned) - turned[n]),
            "others": max((f.strength for k, f in enumerate(before) if k != n), default=0.0),
            "near": nears[n].covered,
            "explained": nears[n].explained,
            **_found(answer, before[n]),
            **_far(answer, n, laid_out),
            **order_numbers(answer, nears[n]),
        }
        for n in range(len(key.points))
    ]


def _found(answer: Answer, finding: Finding) -> dict[str, float]:
    match, plain = finding.match, answer.key.asked | LIGHT
    telling = [p for p in match.pairs if p.ref.family not in plain]
    units = sorted({p.unit for p in match.pairs})
    return {
        "own_words": float(finding.status == "earned"),
        "half": float(finding.status == "some"),
        "turned": float(finding.status == "turned"),
        "swapped": float(finding.status == "swapped"),
        "strength": min(_FIRMEST, finding.strength),
        "coverage": match.coverage,
        "opposed": match.turned,
        "closeness": match.closeness,
        "copied": match.copied,
        "telling": float(len(telling)),
        "weightiest": max((p.share * p.ref.weight for p in telling), default=0.0),
        "words": float(len(match.phrase.refs)),
        "name": float(match.phrase.name),
        "derived": float(match.phrase.derived),
        "rivals": float(sum(len(rival_words(answer, answer.units[u])) for u in units)),
    }


def _far(answer: Answer, n: int, laid_out: Sequence[Laid]) -> dict[str, float]:
    best = best_reading_of(answer, n, laid_out)
    if best is None:
        return {
            "lead": -0.5, "leaning": -0.5, "far_telling": 0.0, "far_near": 0.0, "far_sum": 0.0,
            "said_back": 0.0, "conflict": 0.0,
        }  # fmt: skip
    telling = {id(w) for w in best.telling}
    said_back = answer.key.asked - answer.key.owners.called.keys()
    return {
        "lead": best.lead,
        "leaning": best.leaning,
        "far_telling": float(len(best.telling)),
        "far_near": best.near.covered,
        "far_sum": sum(share for typed, _, share in best.near.pairs if id(typed) in telling),
        "said_back": float(sum(w.family in said_back for w in best.words)),
        "conflict": float(conflicts(answer, answer.key.points[n], match_of(answer, best.near))),
    }
