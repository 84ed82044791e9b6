"""Gate 7, names that a `with` adds to the right one, or that are called another word for it."""

from collections.abc import Iterator, Sequence

from debatebot.grading.answer import Answer
from debatebot.grading.units import Unit
from debatebot.matching.light import LIGHT
from debatebot.text.occupations import is_occupation
from debatebot.text.persons import RELATIONS, TITLES, first_names
from debatebot.text.reading import Word

DETERMINERS = frozenset("the a an that this his her their its my our some your".split())
EXPLAINS = frozenset(
    "which who because since although though while whereas when if unless before after so but".split()
)
_WITH = frozenset("with alongside plus by as".split())
_OTHER = frozenset("other another also alternatively second".split())
_WORDS_FOR = frozenset("word name term called calls call known named phrase".split())
_CALLS = frozenset("called calls call named as is".split())


def added_names(answer: Answer, counted: set[int]) -> Iterator[Unit]:
    """Names that a `with` adds to the right one, or that are called another word for it."""
    words = answer.reading.words
    for n, word in enumerate(words):
        rest = _to_the_mark(words[n + 1 : n + 9])
        if word.text in _WITH and n and _just_counted(words[:n], counted):
            own = next((k for k in range(len(rest)) if not _leads_to_name(answer, rest, k)), 0)
            rival = answer.rivals.among(rest) or _capitalised(answer, rest[own:])
            if rival and not any(id(w) in counted for w in rival):
                yield Unit(0, word.text, rival)
        elif word.text in _OTHER and {w.text for w in words[n + 1 : n + 3]} & _WORDS_FOR:
            rest = tuple(w for w in words[n + 1 : n + 16] if id(w) not in counted)
            rival = answer.rivals.among(rest) or _called(answer, rest)
            if rival:
                yield Unit(0, word.text, rival)


_HELPED = frozenset("help helped assistance support aid of from by".split())
"""Words between a `with` and the name that it adds: `with help from Pelham`."""


def _leads_to_name(answer: Answer, words: Sequence[Word], n: int) -> bool:
    """Whether a word stands before a name and is none: `the smith`, `his sister`, `help from`."""
    text = words[n].text
    if text in DETERMINERS | TITLES | _HELPED | RELATIONS or is_occupation(text):
        return True
    calling = n > 0 and words[n - 1].text in DETERMINERS and n + 1 < len(words)
    return calling and [answer.raw[w.start].isupper() for w in words[n : n + 2]] == [False, True]


def _to_the_mark(words: Sequence[Word]) -> Sequence[Word]:
    """Words up to the next mark or the next clause."""
    ends = (n for n, w in enumerate(words) if (n and w.join) or w.text in EXPLAINS)
    return words[: next(ends, len(words))]


def _called(answer: Answer, rest: Sequence[Word]) -> tuple[Word, ...]:
    """What follows a `calls` or `is`, when neither key nor question speaks of it."""
    verb = next((n for n, w in enumerate(rest) if w.text in _CALLS), len(rest))
    known = answer.key.vocabulary | answer.key.asked | LIGHT
    return tuple(w for w in rest[verb + 1 : verb + 4] if w.content and w.family not in known)


def _just_counted(before: Sequence[Word], counted: set[int]) -> bool:
    last = [w for w in before if w.text not in ("together", "along", "well", "as", "jointly")]
    return bool(last) and id(last[-1]) in counted


def _capitalised(answer: Answer, rest: Sequence[Word]) -> tuple[Word, ...]:
    """A name in capitals that neither key nor question speaks of, where a person is asked for."""
    if answer.key.question.kind != "who" or not rest:
        return ()
    first = rest[0]
    shouted = answer.raw.isupper() and answer.lexicon.known(first.text)
    known = first.family in answer.key.vocabulary | answer.key.asked
    named = (answer.raw[first.start].isupper() and not shouted) or first.text in first_names()
    return (first,) if named and not known and first.content else ()
