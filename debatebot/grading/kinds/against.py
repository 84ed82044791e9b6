"""The mark of an answer whose words are right and whose sense is not."""

from collections.abc import Sequence

from debatebot.grading.answer import Answer, Outcome, said
from debatebot.grading.findings import Finding
from debatebot.grading.verdict import Span

_REASONS = {"turned": "negated", "swapped": "roles-swapped", "number": "number-differs"}
_NOTES = {
    "turned": "You have the right words and turned them round: this says the opposite.",
    "swapped": "The right names in each other's place: who does what to whom?",
    "number": "The words fit, the number does not.",
}


def speaks_against(answer: Answer, against: Sequence[Finding], spans: tuple[Span, ...]) -> Outcome:
    """Incorrect, by the firmest of the findings that speak against their point."""
    worst = max(against, key=lambda f: f.strength)
    words = said(tuple(p.typed for p in worst.match.pairs), answer.raw)
    answer.note("polarity", f"{worst.point}: {worst.status}: {words}", decided=True)
    return Outcome(
        verdict="incorrect",
        reason=_REASONS[worst.status],
        note=_NOTES[worst.status],
        spans=spans,
    )
