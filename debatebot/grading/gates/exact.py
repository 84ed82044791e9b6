"""Gate: the very words of an accepted answer are right, whatever else could be read into them."""

from collections.abc import Sequence

from debatebot.grading.answer import Answer, Outcome
from debatebot.grading.gates.points import find
from debatebot.grading.units import without_politeness
from debatebot.grading.verdict import Span
from debatebot.text.names import own_words_of, words_of

_ARTICLES = frozenset(("the", "a", "an"))


def _bare(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(w for w in words if w not in _ARTICLES)


def _mended(answer: Answer) -> tuple[str, ...]:
    """The words of the answer as they are read, slips mended."""
    words = without_politeness(answer.reading.words)
    return tuple(w.text for w in words if w.text not in _ARTICLES)


def _mended_key(answer: Answer, text: str) -> tuple[str, ...]:
    words = answer.lexicon.read_own(text).words
    return tuple(w.text for w in words if w.text not in _ARTICLES)


def word_for_word(answer: Answer) -> Outcome | None:
    """Correct when the answer is an accepted one, articles, case, marks and slips apart.

    Where an accepted answer holds no word that carries content (`may`), it counts anywhere in the
    answer.
    """
    question = answer.key.question
    own = _bare(words_of(answer.raw))
    for text in question.accept:
        wanted = _bare(own_words_of(text))
        whole = bool(wanted) and own == wanted
        whole = whole or (bool(wanted) and _mended(answer) == _mended_key(answer, text))
        plain = bool(wanted) and not question.points and not answer.lexicon.read_own(text).content
        runs = (own[n : n + len(wanted)] for n in range(len(own)))
        if whole or (plain and any(run == wanted for run in runs)):
            answer.note("exact", f"word for word: {text}", decided=True)
            points = _points(answer)
            words = answer.reading.words
            spans = (Span(words[0].start, words[-1].end, points[0]),) if words else ()
            return Outcome(
                verdict="correct", reason="exact", note="That is the answer, word for word.",
                certainty=1.0, points=points, spans=spans,
            )  # fmt: skip
    return None


def _points(answer: Answer) -> tuple[str, ...]:
    """The points of an accepted answer: those found in it, and as many more as are needed."""
    ids = [p.id for p in answer.key.points]
    if len(ids) == 1:
        return (ids[0],)
    found = [p.id for p in answer.key.points if find(answer, p).status == "earned"]
    others = [i for i in ids if i not in found]
    missing = max(0, answer.key.question.needed - len(found))
    return tuple(sorted((*found, *others[:missing]), key=ids.index))
