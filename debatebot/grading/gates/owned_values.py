"""Gate 4: a value that another is said to have, or that only tells how far two things differ."""

from debatebot.grading.answer import Answer
from debatebot.text.reading import Word

_HAS = frozenset("has have had got counts owns".split())
_MORE = frozenset("more less fewer".split())
_COMPARED = frozenset(
    "longer shorter higher lower taller deeper wider older younger later earlier sooner faster slower bigger larger "
    "smaller heavier lighter cheaper dearer warmer colder greater stronger farther further nearer closer".split()
)
_EXTENTS = tuple(
    frozenset(words.split())
    for words in ("tall high height", "wide broad width breadth", "deep depth", "thick thickness")
)
"""Which extent a measure is of, by the words that say it."""
_REACH = 3
"""Words between a verb of having and the value."""


def had_by_another(answer: Answer, value: Word) -> bool:
    """Whether another name than the one asked about has the value: `Norby has 40` for Selda's.

    Needs a question that names somebody, and a name right before the verb that it does not know.
    """
    words = answer.reading.words
    at = answer.place_of(value)
    has = next((n for n in range(at - 1, max(0, at - 1 - _REACH), -1) if words[n].text in _HAS), 0)
    if not has or any(w.join for w in words[has : at + 1]):
        return False
    owner, asked = words[has - 1], answer.key.asked_reading
    known = answer.key.asked | answer.key.vocabulary
    return (
        owner.kind == "name"
        and owner.family not in known
        and any(w.kind == "name" for w in asked)
        and not any(w.kind == "name" and w.family in known for w in words)
    )


def of_another_extent(answer: Answer, value: Word) -> bool:
    """`38 metres wide` where it is asked how tall."""
    words = answer.reading.words
    at = answer.place_of(value)
    after = {w.text for w in words[at + 1 : at + 3] if not w.join}
    texts = (answer.key.question.ask, *answer.key.question.accept)
    asked = {w.text for text in texts for w in answer.lexicon.read_own(text).words}
    own = [e for e in _EXTENTS if e & asked]
    return len(own) == 1 and not after & own[0] and any(after & e for e in _EXTENTS)


def mere_difference(answer: Answer, value: Word) -> bool:
    """`40 more than Norby` where it is not asked how many more."""
    words = answer.reading.words
    at = answer.place_of(value)
    asked = {
        w.text
        for text in (answer.key.question.ask, *answer.key.question.accept)
        for w in answer.lexicon.read_own(text).words
    }
    after = words[at + 1 : at + 5]
    more = next((n for n, w in enumerate(after) if w.text in _MORE), None)
    if more is None or asked & (_MORE | _COMPARED):
        return False
    return [w.text for w in after[more + 1 : more + 2]] == ["than"] and not any(
        w.join for w in after[: more + 1]
    )
