"""Gate: the question said back earns nothing."""

from debatebot.grading.answer import Answer, Outcome
from debatebot.matching.light import LIGHT


def echoed(answer: Answer) -> Outcome | None:
    """Incorrect when the answer holds hardly a word that the question did not give."""
    words = [w for w in answer.content if w.family not in LIGHT]
    if len(words) < 2:
        return None
    asked = answer.key.asked
    new = [w for w in words if w.family not in asked]
    telling = [w for w in new if w.family in answer.met]
    if telling or (1 - len(new) / len(words)) < answer.table.echo:
        return None
    answer.note(
        "echo", f"{len(words) - len(new)} of {len(words)} words are the question's", decided=True
    )
    note = "This says the question back. What is the answer to it?"
    return Outcome(verdict="incorrect", reason="echo", note=note, certainty=0.85)
