"""Gate 4, direction: the right amount of a change that goes the other way (`52 minutes less`)."""

from debatebot.grading.answer import Answer
from debatebot.text.names import own_words_of
from debatebot.text.reading import Word

_UP = frozenset("more longer higher larger greater bigger later further above".split())
_DOWN = frozenset("less fewer shorter lower smaller earlier sooner below".split())
_REACH = 3
"""Words after a value in which its direction is looked for: the unit comes first."""


_RISE = _UP | frozenset(
    "rise rose risen rises grow grew grown increase increased climb climbed".split()
)
_FALL = _DOWN | frozenset(
    "fall fell fallen falls drop dropped decline declined shrink shrank sink sank cut reduce reduced lower lowered".split()
)


def _went_the_other_way(answer: Answer, at: int) -> bool:
    """`It went up 18 per cent` to `By how much did it fall?`"""
    asked = {w.text for w in answer.key.asked_reading}
    rise, fall = asked & _RISE, asked & _FALL
    if bool(rise) == bool(fall):
        return False
    words = answer.reading.words
    sign = answer.raw[max(0, words[at].start - 1) : words[at].start]
    if sign == ("-" if rise else "+"):
        return True
    before = words[max(0, at - 2) : at]
    if any(w.join for w in [*before[1:], words[at]]) or "to" in [w.text for w in before[-1:]]:
        return False
    against = _FALL | {"down"} if rise else _RISE | {"up"}
    return any(w.text in against - asked - _OF_LIMITS and not w.negated for w in before)


_OF_LIMITS = frozenset("more less fewer above below over under higher lower".split())
"""Words before a value that limit it and tell no way: `more than 22 per cent`."""


def reached(answer: Answer, value: Word) -> bool:
    """`To 22 per cent` where it is asked by how much something changed."""
    words, asked = answer.reading.words, [w.text for w in answer.key.asked_reading]
    at = answer.place_of(value)
    before = [w.text for w in words[max(0, at - 3) : at]]
    by = any(asked[n : n + 2] == ["by", "how"] for n in range(len(asked)))
    whole = not {"from", "close", "up", "near", "next", "equal", "comes", "amounts"} & set(before)
    return by and before[-1:] == ["to"] and whole


def goes_the_other_way(answer: Answer, value: Word) -> bool:
    """Whether a value is said to be less where the question asks how much more, or the other way."""
    words = answer.reading.words
    at = answer.place_of(value)
    if _went_the_other_way(answer, at) or reached(answer, value):
        return True
    asked = {w.text for w in answer.key.asked_reading}
    up, down = asked & _UP, asked & _DOWN
    if bool(up) == bool(down):
        return False
    against = _DOWN if up else _UP
    own = {w for text in answer.key.question.accept for w in own_words_of(text)}
    for n in range(at + 1, min(len(words), at + 1 + _REACH)):
        if words[n].join or words[n].figure is not None:
            return False
        if words[n].text in against - own and not words[n].negated:
            # `52 minutes, no less` and `52 minutes less than an hour` say no direction.
            limit = [w.text for w in words[n + 1 : n + 2]] == ["than"]
            return not (limit and any(w.figure is not None for w in words[n + 2 : n + 4]))
    return False
