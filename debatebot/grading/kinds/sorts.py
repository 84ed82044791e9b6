"""The rule of `sort`: which side would use something, and why."""

import re

from debatebot.grading.answer import Answer, Outcome
from debatebot.grading.kinds.statements import grade_statements

_SIDE_WORDS = {
    "pro": frozenset(
        "pro supporter supporters favour favor advocates advocate proponents proponent".split()
    ),
    "anti": frozenset(
        "anti against opponent opponents opposing critics critic oppose opposed".split()
    ),
}
"""How people name a side of a motion, whatever it is about."""
_OPENS = re.compile(
    r"^\W*(?:(?:it|this)(?:'?s| is| speaks| goes) )?(for|in favou?r(?: of it)?|against)"
    r"(?=\s*(?:$|[,.:;–-]|it\b|the motion\b|because\b|cos\b|since\b|as\b))",
    re.IGNORECASE,
)
"""A side said in one small word at the beginning: `for, because …`."""


def grade_sort(answer: Answer, sides: dict[str, frozenset[str]]) -> Outcome:
    """The side that would use something, and why.

    Args:
        answer: the answer.
        sides: for each side the words by which it is named.
    """
    wanted = answer.key.question.side
    heard = {t for w in answer.reading.words if not w.negated for t in (w.text, w.family)}
    named = {
        side
        for side, words in sides.items()
        if (words | _SIDE_WORDS.get(side, frozenset())) & heard
    }
    opens = _OPENS.match(answer.raw)
    if opens and not named:
        named = {"anti" if opens[1].casefold() == "against" else "pro"}
    if wanted is None:
        return grade_statements(answer)
    if len(named) == 1 and wanted not in named:
        answer.note("sort", "the other side is named", decided=True)
        note = "The other side would use this. Whom does it help?"
        return Outcome(verdict="incorrect", reason="other-side", note=note, certainty=0.85)
    if not named and any(
        (words | _SIDE_WORDS.get(side, frozenset()))
        & {t for w in answer.reading.words for t in (w.text, w.family)}
        for side, words in sides.items()
    ):
        answer.note("sort", "the side is denied", decided=True)
        note = "Which side would use it, then?"
        return Outcome(verdict="incorrect", reason="negated", note=note, certainty=0.75)
    reasons = grade_statements(answer)
    if wanted not in named or len(named) > 1:
        if reasons.verdict != "correct":
            return reasons
        return Outcome(
            verdict="partial",
            reason="side-missing",
            note="A good reason. For which side?",
            score=0.5,
            points=reasons.points,
            spans=reasons.spans,
            certainty=0.6,
        )
    if not answer.key.question.points:
        return Outcome(
            verdict="correct",
            reason="side",
            note="That is the side.",
            points=(answer.key.points[0].id,),
            spans=reasons.spans,
            certainty=0.85,
        )
    if reasons.verdict == "correct":
        return reasons
    return Outcome(
        verdict="partial",
        reason="side-only",
        note="That is the side. Why would it use this?",
        score=0.5,
        points=reasons.points,
        spans=reasons.spans,
        certainty=0.7,
    )
