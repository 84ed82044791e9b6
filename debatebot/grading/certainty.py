"""How sure a mark is: by the gate that decided, how narrowly, and how much was left unread."""

from collections.abc import Sequence

from debatebot.grading.answer import Answer
from debatebot.grading.gates.extras import rival_words
from debatebot.grading.gates.points import Finding
from debatebot.grading.table import CERTAINTY


def unread(answer: Answer) -> float:
    """Share of the answer's telling words that neither key, question nor small talk explain."""
    telling = [w for w in answer.content if w.family not in answer.key.asked]
    unknown = sum(
        1
        for unit in answer.units
        for w in rival_words(answer, unit)
        if w.family not in answer.met.pairs
    )
    return min(1.0, unknown / len(telling)) if telling else 0.0


def certainty(answer: Answer, reason: str, findings: Sequence[Finding], need: int = 1) -> float:
    """0 to 1: how sure a mark is.

    Args:
        answer: the answer.
        reason: the code of the gate that decided.
        findings: what was found of each point.
        need: how many points a full answer needs.
    """
    base, margin, loose = CERTAINTY.get(reason, CERTAINTY[""])
    earned = sorted((f.strength for f in findings if f.status == "earned"), reverse=True)
    narrow = 0.0
    if earned:
        firm = earned[min(need, len(earned)) - 1]
        narrow = max(0.0, 1.0 - max(0.0, firm - 1.0) / 0.8)
    near = max((f.strength for f in findings if f.status in ("some", "absent")), default=0.0)
    if reason in ("not-found", "some-points"):
        narrow = min(1.0, near)
    soft = any(p.share < 1.0 for f in findings if f.status == "earned" for p in f.match.pairs)
    return max(0.05, base - margin * narrow - loose * unread(answer) - 0.04 * soft)
