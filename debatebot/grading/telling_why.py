"""A verdict in plain lines: the mark, the words that counted, why, and on demand the trace."""

from collections.abc import Iterator

from debatebot.grading.verdict import Mark, Verdict, VerdictName
from debatebot.text.sanitise import one_line

SYMBOLS: dict[VerdictName, tuple[str, str]] = {
    "correct": ("✓", "Correct"),
    "partial": ("◐", "Partly right"),
    "nearly": ("≈", "Nearly"),
    "incorrect": ("✗", "Incorrect"),
    "skipped": ("–", "Skipped"),
}
"""Symbol and word of each verdict: both are always shown."""

SPAN_WORDS: dict[Mark, str] = {
    "counted": "counted",
    "repaired": "counted, its spelling repaired",
    "opposite": "turned round",
    "extra": "does not belong",
}
"""What a stretch of the answer did, in words."""


def lines_of(verdict: Verdict, answer: str, trace: bool = False) -> Iterator[str]:
    """The lines that tell a verdict.

    Args:
        verdict: the verdict.
        answer: the answer as it was typed.
        trace: whether every gate's finding is told as well.
    """
    symbol, word = SYMBOLS[verdict.verdict]
    sure = "" if verdict.sure else ", not sure"
    yield f"{symbol} {word}{sure} ({len(verdict.points)} of {verdict.need}; {verdict.reason})"
    yield f"  {verdict.note}"
    for span in verdict.spans:
        point = f" [{span.point}]" if span.point else ""
        yield f"  '{one_line(answer[span.start : span.end])}' {SPAN_WORDS[span.mark]}{point}"
    if trace:
        for step in verdict.trace:
            yield f"  {'→' if step.decided else '·'} {step.gate}: {one_line(step.found)}"
        yield f"  certainty {verdict.certainty:.2f}, score {verdict.score:.2f}"
