"""Gate: a part that has a number (`Article 9`): the number is its name, whatever it is called."""

from debatebot.grading.answer import Answer
from debatebot.grading.findings import Finding
from debatebot.grading.gates.part_names import spoken
from debatebot.grading.key import KeyPoint
from debatebot.grading.match import Match
from debatebot.grading.pairs import Pair
from debatebot.matching.light import LIGHT
from debatebot.text.number_words import ORDINALS
from debatebot.text.reading import Word

_LABELS = frozenset("number numbers no nr num provision item".split())
"""Words for anything that is numbered."""
_LAW = frozenset("law laws act code statute constitution charter treaty basic".split())
"""Words for what such parts belong to."""


def numbered_part(answer: Answer, point: KeyPoint) -> Finding | None:
    """A numbered part by its number, with its own label, a short form of it or a general one."""
    if answer.key.question.kind != "term":
        return None
    for phrase in point.phrases:
        refs = phrase.refs
        if len(refs) != 2 or refs[1].word.figure is None or refs[0].word.kind != "word":
            continue
        if phrase.keyword or phrase.derived:
            continue
        label, wanted = refs[0].word, refs[1].word.figure.value
        content = [(w, u.number) for u in spoken(answer) for w in u.content]
        numbers = [(w, n) for w, n in content if _number(w) is not None]
        right = [(w, n) for w, n in numbers if _number(w) == wanted]
        if len(numbers) != 1 or not right or right[0][0].negated:
            continue
        rest = [w for w, _ in content if _number(w) is None and w.text not in _letters(point)]
        if all(
            w.family in answer.key.asked | LIGHT
            or w.text in _LABELS | _LAW
            or (len(w.text) > 2 and label.text.startswith(w.text))
            or w.family == label.family
            for w in rest
        ) and not any(w.negated for w in rest):
            pair = Pair(right[0][0], right[0][1], refs[1], 1.0, False)
            return Finding(point.id, "earned", Match(phrase, 1.0, 0.0, 0.0, (pair,)), 1.0)
    return None


def _number(word: Word) -> float | None:
    """The number that a word says: `7`, `seven` or `seventh`."""
    if word.figure is not None:
        return word.figure.value
    order = ORDINALS.get(word.text)
    return float(order) if order else None


def _letters(point: KeyPoint) -> frozenset[str]:
    """The letters of a part: the `b` of `Clause 7(b)`."""
    return frozenset(r.word.text for p in point.phrases for r in p.refs if len(r.word.text) == 1)
