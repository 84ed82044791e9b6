"""Gate 3: a wrong answer that the pack lists, with its own sentence of feedback."""

from debatebot.grading.answer import Answer, Outcome
from debatebot.text.reading import Reading


def _telling(reading: Reading) -> tuple[tuple[str, bool], ...]:
    return tuple((w.family, w.negated) for w in reading.content)


def listed_wrong(answer: Answer) -> Outcome | None:
    """Incorrect when the answer says just what a listed wrong answer says."""
    own = set(_telling(answer.reading))
    asked = answer.key.asked
    for reject in answer.key.question.reject:
        for text in reject.answers:
            wrong = set(_telling(answer.lexicon.read_own(text)))
            extra = {f for f, _ in own - wrong} - asked
            if wrong and wrong <= own and not extra:
                answer.note("reject", f"listed as wrong: {text}", decided=True)
                note = reject.feedback or "This is a known mix-up: the article says something else."
                return Outcome(
                    verdict="incorrect", reason="listed-wrong", note=note, certainty=0.95
                )
    return None
