"""The numbers by which a whole answer is weighed, once each of its points is."""

from collections.abc import Mapping, Sequence

from debatebot.grading.answer import Answer, Outcome
from debatebot.grading.findings import Finding

MARKS = {"correct": 2.0, "partial": 1.0, "incorrect": 0.0}
_OF_THE_BEST = (
    "copied", "word_for_word", "side_by_side", "ends_alike", "crossed", "denied_apart",
    "denials_more", "closeness", "t_best", "f_best", "t_lead", "else_lead_t", "else_lead_f",
    "explained",
)  # fmt: skip
"""Numbers of which the mean over the likeliest points counts, as many as are needed."""
_GREATEST = ("far_near", "rivals", "copied", "conflict", "t_best", "f_best")
"""Numbers of which the greatest over all points counts."""
_REST = (
    "told", "left", "left_share", "stray", "left_figures", "left_names", "unread", "denials",
    "alike", "else_t", "else_f", "claim_t", "claim_f", "acc_t", "acc_f", "acc_c", "asked_share",
    "n_words", "n_units", "unknown", "repaired",
)  # fmt: skip
_REASONS = ("false-extra", "not-found", "contradiction", "some-points")


def answer_numbers(
    answer: Answer,
    findings: Sequence[Finding],
    points: Sequence[Mapping[str, float]],
    chances: Sequence[float],
    outcome: Outcome,
) -> dict[str, float]:
    """The numbers of an answer.

    Args:
        answer: the answer.
        findings: what it has of each point.
        points: the numbers of each point.
        chances: how likely a teacher gives each point.
        outcome: what the gates make of it.
    """
    need, kind = answer.key.question.needed, answer.key.question.kind
    order = sorted(range(len(chances)), key=lambda n: (-chances[n], n))
    ranked = [chances[n] for n in order]
    best = [points[n] for n in order[:need]]
    return {
        "first": ranked[0],
        "second": ranked[1],
        "last_needed": ranked[min(need, len(ranked)) - 1],
        "all": sum(ranked),
        "share": sum(ranked) / need,
        "need": float(need),
        "points": float(len(points)),
        "is_list": float(kind == "list"),
        "is_contrast": float(kind == "contrast"),
        "phrasings": sum(p["phrasings"] for p in points) / len(points),
        **_said_by_gates(findings, outcome),
        **{name: points[0][name] for name in _REST},
        **{f"best {k}": sum(p[k] for p in best) / len(best) for k in _OF_THE_BEST},
        **{f"most {k}": max(p[k] for p in points) for k in _GREATEST},
    }


def lone_numbers(
    findings: Sequence[Finding], point: Mapping[str, float], outcome: Outcome
) -> dict[str, float]:
    """The numbers of an answer to a question with one point.

    Args:
        findings: what it has of the point.
        point: the numbers of the point.
        outcome: what the gates make of it.
    """
    return {**point, **_said_by_gates(findings, outcome)}


def _said_by_gates(findings: Sequence[Finding], outcome: Outcome) -> dict[str, float]:
    against = [f for f in findings if f.against]
    return {
        "mark": MARKS[outcome.verdict],
        "against": float(len(against)),
        "firmest_against": max((f.strength for f in against), default=0.0),
        "swapped": float(sum(f.status == "swapped" for f in against)),
        **{f"by {r}": float(outcome.reason == r) for r in _REASONS},
    }
