"""Gate: two things told of two parties, each told of the other one.

`Bans take days while aid takes months` is not `aid takes days while bans take months`.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from debatebot.grading.answer import Answer
from debatebot.grading.match import Match
from debatebot.grading.units import units_of
from debatebot.text.reading import Word

_SIDE_BY_SIDE = frozenset(("", ",", ";", "and", "but", "while", "whereas", "versus", "because"))
"""Openers of clauses that are set side by side."""
_CLOSE = 0.8
"""What a typed word must count to stand for a word of the phrasing here."""


def crossed(answer: Answer, match: Match) -> bool:
    """Whether what two clauses of a phrasing say of their heads is said crosswise in the answer."""
    if not match.phrase.text or len(match.phrase.refs) < 4:
        return False
    unit_of = {p.ref.family: p.unit for p in match.pairs if p.share >= _CLOSE and not p.opposite}
    clauses = list(_clauses(answer.lexicon.read_own(match.phrase.text).words, answer))
    for (one, of_one), (other, of_other) in combinations(clauses, 2):
        if one == other or one not in unit_of or other not in unit_of:
            continue
        if one.startswith("#") != other.startswith("#"):
            continue
        here, there = unit_of[one], unit_of[other]
        if here == there:
            continue
        mine = {unit_of[f] for f in of_one - of_other if f in unit_of}
        others = {unit_of[f] for f in of_other - of_one if f in unit_of}
        if mine == {there} and others == {here}:
            return True
    return False


_CAUSE_AFTER = frozenset("because due".split())
_CAUSE_BEFORE = frozenset("so therefore hence thus".split())


def cause_turned(answer: Answer, match: Match) -> bool:
    """`The hedges were cut because the soil dried` for `the soil dried because they were cut`."""
    if not match.phrase.text:
        return False
    cause, effect = _causal(answer.lexicon.read_own(match.phrase.text).words)
    said_cause, said_effect = _causal(answer.reading.words)
    met = {p.ref.family for p in match.pairs if p.share >= _CLOSE and not p.opposite}
    cause, effect = (cause - effect) & met, (effect - cause) & met
    if not cause or not effect:
        return False
    here = said_cause - said_effect, said_effect - said_cause
    return cause <= here[1] and effect <= here[0]


def _causal(words: Sequence[Word]) -> tuple[frozenset[str], frozenset[str]]:
    """The content words of the cause and of the effect around the one causal word of a text."""
    marks = [n for n, w in enumerate(words) if w.text in _CAUSE_AFTER | _CAUSE_BEFORE]
    if len(marks) != 1 or not marks[0]:
        return frozenset(), frozenset()
    at = marks[0]
    before = frozenset(w.family for w in words[:at] if w.kind in ("word", "name"))
    after = frozenset(w.family for w in words[at + 1 :] if w.kind in ("word", "name"))
    return (after, before) if words[at].text in _CAUSE_AFTER else (before, after)


def compared_round(answer: Answer, match: Match) -> bool:
    """`Grown-ups sleep later than children` for `children sleep later than grown-ups`."""
    if not match.phrase.text:
        return False
    own = answer.lexicon.read_own(match.phrase.text).words
    before, after = _around_than(own)
    if not before or not after:
        return False
    met = {p.ref.family: p.typed for p in match.pairs if p.share >= _CLOSE and not p.opposite}
    for unit in answer.units:
        said_before, said_after = _around_than(unit.words)
        if not said_after:
            continue
        turned = {f for f in before - after if f in met and met[f].family in said_after}
        back = {f for f in after - before if f in met and met[f].family in said_before}
        topic = any(w.text in _STANDS_FOR for w in own) and said_after & answer.key.asked
        if back and (turned or topic):
            return True
    return False


_STANDS_FOR = frozenset("it them they".split())
"""Words of a phrasing that stand for what the question asks about."""


def _around_than(words: Sequence[Word]) -> tuple[frozenset[str], frozenset[str]]:
    """The content words before and after a `than`."""
    at = next((n for n, w in enumerate(words) if w.text == "than"), None)
    if at is None:
        return frozenset(), frozenset()
    return (
        frozenset(w.family for w in words[:at] if w.kind in ("word", "name")),
        frozenset(w.family for w in words[at:] if w.kind in ("word", "name")),
    )


def _clauses(words: Sequence[Word], answer: Answer) -> Iterator[tuple[str, frozenset[str]]]:
    """The head of each clause of a phrasing, and the other words that carry content."""
    owners = answer.key.owners.called
    for unit in units_of(words):
        content = [w.family for w in unit.content]
        if len(content) < 2 or unit.opener not in _SIDE_BY_SIDE:
            continue
        head = next((f for f in content if f in owners), content[0])
        yield head, frozenset(f for f in content if f != head and f not in owners)
        yield from _figures(unit.content)


def _figures(content: Sequence[Word]) -> Iterator[tuple[str, frozenset[str]]]:
    """Each figure of a clause with the word right before it: `workers at seven`."""
    for before, word in pairwise(content):
        if word.kind == "figure" and before.kind in ("word", "name"):
            yield word.family, frozenset((before.family,))
