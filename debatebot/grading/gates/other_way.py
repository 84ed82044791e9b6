"""Gate 4, direction: the right amount of a change that goes the other way (`52 minutes less`)."""

from debatebot.grading.answer import Answer
from debatebot.text.names import own_words_of
from debatebot.text.reading import Word

_UP = frozenset("more longer higher larger greater bigger later further above".split())
_DOWN = frozenset("less fewer shorter lower smaller earlier sooner below".split())
_REACH = 3
"""Words after a value in which its direction is looked for: the unit comes first."""


def goes_the_other_way(answer: Answer, value: Word) -> bool:
    """Whether a value is said to be less where the question asks how much more, or the other way."""
    asked = {w.text for w in answer.key.asked_reading}
    up, down = asked & _UP, asked & _DOWN
    if bool(up) == bool(down):
        return False
    against = _DOWN if up else _UP
    own = {w for text in answer.key.question.accept for w in own_words_of(text)}
    words = answer.reading.words
    at = next(n for n, w in enumerate(words) if w.start == value.start)
    for n in range(at + 1, min(len(words), at + 1 + _REACH)):
        if words[n].join or words[n].figure is not None:
            return False
        if words[n].text in against - own and not words[n].negated:
            # `52 minutes, no less` and `52 minutes less than an hour` say no direction.
            limit = [w.text for w in words[n + 1 : n + 2]] == ["than"]
            return not (limit and any(w.figure is not None for w in words[n + 2 : n + 4]))
    return False
