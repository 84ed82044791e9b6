"""How sure a mark is: by the gate that decided, how narrowly, and how much was left unread."""

import math
from collections.abc import Sequence

from debatebot.grading.answer import Answer
from debatebot.grading.gates.extras import rival_words
from debatebot.grading.gates.points import Finding
from debatebot.grading.nearness import near
from debatebot.grading.table import CERTAINTY, DOUBT, FAR, Doubt


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
    doubt = DOUBT.get(reason)
    if doubt is not None:
        return 1.0 - _doubted(answer, findings, doubt)
    base, margin, loose = CERTAINTY.get(reason, CERTAINTY[""])
    earned = sorted((f.strength for f in findings if f.status == "earned"), reverse=True)
    narrow = 0.0
    if earned:
        firm = earned[min(need, len(earned)) - 1]
        narrow = max(0.0, 1.0 - max(0.0, firm - 1.0) / 0.8)
    soft = any(p.share < 1.0 for f in findings if f.status == "earned" for p in f.match.pairs)
    far = any(f.far for f in findings)
    sure = base - margin * narrow - loose * unread(answer) - 0.04 * soft - FAR.doubt * far
    return max(0.05, sure)


def _doubted(answer: Answer, findings: Sequence[Finding], doubt: Doubt) -> float:
    """How likely the mark is wrong: what was missed is near to a point, or simply much."""
    key = answer.key
    missing = {f.point for f in findings if f.status != "earned"}
    hint = max(
        (near(key, answer.content, p).covered for p in key.points if p.id in missing), default=0.0
    )
    begun = max((f.strength for f in findings if f.status in ("some", "absent")), default=0.0)
    firm = min((f.strength for f in findings if f.status == "earned"), default=0.0)
    told = sum(w.family not in key.asked for w in answer.content)
    odds = (
        doubt.base
        + doubt.hint * hint
        + doubt.told * min(10, told)
        + doubt.begun * min(1.0, begun)
        + doubt.unread * unread(answer)
        + doubt.firm * min(2.0, firm)
        + doubt.far * any(f.far for f in findings)
    )
    return min(0.95, 1.0 / (1.0 + math.exp(-odds)))
