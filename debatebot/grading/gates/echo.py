"""Gate: the question said back earns nothing."""

from debatebot.grading.answer import Answer, Outcome
from debatebot.matching.light import LIGHT
from debatebot.text.reading import Word


def echoed(answer: Answer) -> Outcome | None:
    """Incorrect when the answer holds hardly a word that the question did not give."""
    words = [w for w in answer.content if w.family not in LIGHT]
    if len(words) < 2 or answer.key.question.kind in ("sort", "fix", "choice", "true_false"):
        return None
    asked = answer.key.asked
    if answer.key.question.kind in ("term", "who", "list") and _names_part(answer, words):
        return None
    if _says_itself(answer):
        return None
    new = [w for w in words if w.family not in asked]
    telling = [w for w in new if w.family in answer.met.pairs]
    if telling or answer.met.tellers or (1 - len(new) / len(words)) < answer.table.echo:
        return None
    answer.note(
        "echo", f"{len(words) - len(new)} of {len(words)} words are the question's", decided=True
    )
    note = "This says the question back. What is the answer to it?"
    return Outcome(verdict="incorrect", reason="echo", note=note, certainty=0.85)


def _names_part(answer: Answer, words: list[Word]) -> bool:
    """Whether the words stand side by side and all belong to the key: a part of the name."""
    side_by_side = len(answer.units) == 1 and not any(
        w.kind == "stop" and words[0].start < w.start < words[-1].start
        for w in answer.reading.words
    )
    return side_by_side and all(w.family in answer.met.pairs for w in words)


def _says_itself(answer: Answer) -> bool:
    """Whether an accepted answer itself is made of the question's words: then they prove nothing."""
    return any(
        phrase.unasked_words < 0.4 * len(phrase.refs) for p in answer.key.points for phrase in p.phrases
        if not phrase.derived
    )  # fmt: skip
