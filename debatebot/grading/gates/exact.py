"""Gate: the very words of an accepted answer are right, whatever else could be read into them."""

from debatebot.grading.answer import Answer, Outcome
from debatebot.grading.verdict import Span
from debatebot.text.names import words_of

_ARTICLES = frozenset(("the", "a", "an"))


def _bare(text: str) -> tuple[str, ...]:
    return tuple(w for w in words_of(text) if w not in _ARTICLES)


def _mended(answer: Answer) -> tuple[str, ...]:
    """The words of the answer as they are read, slips mended."""
    return tuple(w.text for w in answer.reading.words if w.text not in _ARTICLES)


def _mended_key(answer: Answer, text: str) -> tuple[str, ...]:
    words = answer.lexicon.read_own(text).words
    return tuple(w.text for w in words if w.text not in _ARTICLES)


def word_for_word(answer: Answer) -> Outcome | None:
    """Correct when the answer is an accepted one, articles, case, marks and slips apart.

    Where an accepted answer holds no word that carries content (`may`), it counts anywhere in the
    answer.
    """
    question = answer.key.question
    if question.points:
        return None
    own = _bare(answer.raw)
    for text in question.accept:
        wanted = _bare(text)
        whole = bool(wanted) and own == wanted
        whole = whole or (bool(wanted) and _mended(answer) == _mended_key(answer, text))
        plain = bool(wanted) and not answer.lexicon.read_own(text).content
        runs = (own[n : n + len(wanted)] for n in range(len(own)))
        if whole or (plain and any(run == wanted for run in runs)):
            point = answer.key.points[0].id
            answer.note("exact", f"word for word: {text}", decided=True)
            words = answer.reading.words
            spans = (Span(words[0].start, words[-1].end, point),) if words else ()
            return Outcome(
                verdict="correct", reason="exact", note="That is the answer, word for word.",
                certainty=1.0, points=(point,), spans=spans,
            )  # fmt: skip
    return None
