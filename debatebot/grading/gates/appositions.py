"""Gate: what is said of a person beside the name: who they are, or that they are somebody else."""

from collections.abc import Sequence

from rapidfuzz.distance import OSA

from debatebot.grading.answer import Answer
from debatebot.grading.units import Unit
from debatebot.matching.light import LIGHT
from debatebot.text.occupations import exclude, is_occupation
from debatebot.text.persons import PEOPLE, first_names, sounds_like
from debatebot.text.reading import Word

_IS = frozenset("is was being are were".split())
_ARTICLES = frozenset("a an the our their her his some that this".split())
_SPELLING = frozenset("spelt spelled spell spells spelling written write".split())
_LONG = 5
"""Letters from which two spellings are likened."""
_REACH = 5
"""Words after a name in which its occupation is looked for."""


def tells_who(answer: Answer, unit: Unit, counted: set[int]) -> bool:
    """Whether an item right after a person's name describes that person: `Pelham, top dog of the
    miners`. A name in it, or a word that nobody knows, may be somebody else."""
    before = answer.units[unit.number - 1] if unit.number else None
    if unit.opener != "," or before is None or not any(id(w) in counted for w in before.words):
        return False
    if answer.rivals.among(unit.words):
        return False
    return all(w.kind != "name" and _common(answer, w) for w in unit.content)


def spelt_again(answer: Answer, unit: Unit) -> bool:
    """Whether an item is the right name in another spelling: `Grisolay or how it is spelt`."""
    names = {r.word.text for p in answer.key.points for ph in p.phrases for r in ph.refs}
    left = [w for w in unit.content if w.text not in _SPELLING and w.family not in LIGHT]
    return all(
        not answer.lexicon.known(w.text) and any(_alike(w.text, name) for name in names)
        for w in left
    )


def _alike(one: str, other: str) -> bool:
    if one[0] != other[0] or min(len(one), len(other)) < _LONG:
        return one == other
    return sounds_like(one, other) or OSA.distance(one, other) <= len(other) // 3


def _common(answer: Answer, word: Word) -> bool:
    capital = answer.raw[word.start].isupper() and not answer.raw.isupper()
    if word.text.removesuffix("s") in PEOPLE:
        return True
    return answer.lexicon.known(word.text) and word.text not in first_names() and not capital


def of_another_calling(answer: Answer, counted: set[int], own: Sequence[Word]) -> tuple[Word, ...]:
    """The words that give a person an occupation which is not theirs: `Pelham, who is a nurse`.

    Args:
        answer: the answer.
        counted: the words of the name, by identity.
        own: the words of the accepted answers.
    """
    mine = [w.text for w in own if is_occupation(w.text) and not w.text.endswith("s")]
    words = answer.reading.words
    ends = [n for n, w in enumerate(words) if id(w) in counted]
    if not mine or not ends:
        return ()
    after = words[ends[-1] + 1 : ends[-1] + 1 + _REACH]
    said = {w.text for w in after[:3]}
    if not after or not (after[0].text in _ARTICLES or said & _IS):
        return ()
    # Up to the occupation itself: `the judge's sister` is no judge.
    for n, word in enumerate(after):
        if n and word.join and "," in word.join:
            break
        if is_occupation(word.text) and not word.negated:
            others = (m for m in mine if not exclude(word.text, m))
            possessive = answer.raw[word.start : word.end].endswith(("'s", "’s", "s'"))
            return () if possessive or any(others) else (word,)
    return ()
