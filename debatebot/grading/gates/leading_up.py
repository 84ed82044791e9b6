"""Gate: what leads up to a name in the same sentence, and who does the deed together with it."""

from collections.abc import Iterator

from debatebot.grading.answer import Answer
from debatebot.grading.units import Unit
from debatebot.matching.light import LIGHT
from debatebot.text.persons import TITLES
from debatebot.text.reading import Word

_ENDS = frozenset(".!?;")
_NAMES = frozenset("is was are were be called named known termed dubbed finds find".split())
_BETWEEN = frozenset("the a an as one just simply first second secondly firstly".split())
_TOGETHER = frozenset("both together jointly".split())
_ORDERS = frozenset(
    "first firstly second secondly third thirdly last lastly finally then next again also too hand one_sided "
    "hm hmm um umm uh er erm mm eh ah oh yes yeah ok okay right".split()
)


def leads_up(answer: Answer, counted: set[int]) -> frozenset[int]:
    """The units of a sentence before its `… is the one known as X`: they say what X is."""
    found: set[int] = set()
    for unit in answer.units:
        at = next((n for n, w in enumerate(unit.words) if id(w) in counted), None)
        if at is None:
            continue
        before = [w for w in unit.words[:at] if w.text not in _BETWEEN]
        by = bool(before) and before[-1].text == "by"
        if not before or not (by or before[-1].text in _NAMES):
            continue
        for earlier in reversed(answer.units[: unit.number]):
            # A sentence that has named something already lists, and does not lead up.
            if any(id(w) in counted or (by and w.text == "by") for w in earlier.words):
                break
            found.add(earlier.number)
            if earlier.opener in _ENDS and earlier.opener:
                break
    return frozenset(found)


def mere_order(unit: Unit) -> bool:
    """Whether an item only counts: `first`, `and secondly`, `one finds, first,`."""
    return all(w.text in _ORDERS or w.family in LIGHT for w in unit.content)


def doers_beside(answer: Answer, counted: set[int]) -> Iterator[Unit]:
    """`Pelham and Marsh wrote it together`: another name that shares the verb with the right one."""
    who = answer.key.question.kind == "who"
    for unit, following in zip(answer.units, answer.units[1:], strict=False):
        if following.opener != "and" or id(unit.words[-1]) not in counted:
            continue
        if any(w.text in _NAMES for w in unit.words) or not following.words:
            continue
        name = _name(answer, following)
        rest = following.words[len(name) :]
        joined = bool({w.text for w in rest} & _TOGETHER)
        comma = "," in answer.raw[unit.words[-1].end : following.words[0].start]
        if name and rest and (joined or (who and not comma)):
            yield Unit(0, "and", name)


def _name(answer: Answer, unit: Unit) -> tuple[Word, ...]:
    """The name in capitals that opens a clause and that neither key nor question speaks of."""
    known = answer.key.vocabulary | answer.key.asked
    found: list[Word] = []
    for word in unit.words:
        small = word.text in ("the", "of", "for")
        if not small and not (answer.raw[word.start].isupper() and word.content):
            break
        found.append(word)
    while found and found[-1].text in ("the", "of", "for"):
        found.pop()
    telling = [w for w in found if w.content and w.text not in TITLES]
    if answer.raw.isupper() or not telling or any(w.family in known for w in telling):
        return ()
    return tuple(found)
