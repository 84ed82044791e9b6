"""The mark of a value that is the one asked for."""

from debatebot.grading.answer import Answer, Outcome
from debatebot.grading.verdict import Span


def as_asked(
    answer: Answer, step: str, value: str, what: str, reason: str, spans: tuple[Span, ...]
) -> Outcome:
    """Full marks.

    Args:
        answer: the answer; its trace gets a line.
        step: the step of the trace.
        value: the value as it was typed.
        what: what is asked for: `date`, `time`.
        reason: the verdict's reason.
        spans: where the value stands.
    """
    answer.note(step, f"{value} is the {what} asked for", decided=True)
    return Outcome(
        verdict="correct",
        reason=reason,
        note=f"That is the {what}.",
        certainty=0.95,
        points=(answer.key.points[0].id,),
        spans=spans,
    )
