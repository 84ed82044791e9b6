"""The rule of lists: of names, or of things that are put in many words."""

from collections.abc import Sequence

from debatebot.grading.answer import Answer, Outcome
from debatebot.grading.findings import Finding
from debatebot.grading.gates.extras import rival_words, wrong_items
from debatebot.grading.key import Phrase
from debatebot.grading.kinds.names_ import grade_names
from debatebot.grading.kinds.statements import mark_statements, stuffed
from debatebot.grading.units import Unit
from debatebot.matching.light import LIGHT
from debatebot.text.spelling import is_plain

_ITEM = 3
"""Words up to which a wrong item is a bare candidate: whoever lists everything says no more."""
_ROW = 5
"""Words without any grammar from which they are a row of candidates."""


_QUALIFYING = frozenset(
    "free open valid available paid payable only about roughly nearly almost up including due".split()
)
"""Words that begin an elaboration of the item before: `a toll, free for residents`."""


def grade_list(answer: Answer) -> Outcome:
    """The mark of a list.

    Names are held against names. Things that are put in words (`a pool for learners`) are found
    like statements; beside them only an item of its own that the article does not know is wrong.
    """
    points = answer.key.points
    if answer.key.pointless or all(any(_name(p) for p in point.phrases) for point in points):
        return grade_names(answer)
    return mark_statements(answer, false_items, _listed_everything)


def _name(phrase: Phrase) -> bool:
    if not phrase.name:
        return False
    if phrase.proper or all(r.word.kind == "name" for r in phrase.refs):
        return True
    # `Velen`: one word in capitals that is none of plain English.
    alone = phrase.refs[0].word if len(phrase.refs) == 1 else None
    if alone is None or not phrase.text[alone.start : alone.end][:1].isupper():
        return False
    return not is_plain(alone.text)


def false_items(answer: Answer, findings: Sequence[Finding]) -> tuple[Unit, ...]:
    """Items side by side with the earned ones that are no elaboration of them."""
    counted = {id(p.typed) for f in findings if f.status == "earned" for p in f.match.pairs}
    last = max(
        (u.number for u in answer.units if any(id(w) in counted for w in u.words)), default=0
    )
    return tuple(
        unit
        for unit in wrong_items(answer, findings)
        if _foreign(answer, unit) and (unit.number > last or _bare_item(unit))
    )


def _bare_item(unit: Unit) -> bool:
    """Whether a part between two commas is an item and does not lead to the next one."""
    return unit.opener == "," and len(unit.content) <= _ITEM and len(unit.words) <= _ITEM + 1


def _foreign(answer: Answer, unit: Unit) -> bool:
    """Whether an item has no word of the key, or more words that the whole pack does not know."""
    key = answer.key
    telling = [w for w in unit.content if w.family not in LIGHT and w.family not in key.asked]
    if any(w.kind in ("figure", "date") for w in telling):
        return False
    if unit.opener == "," and unit.words[0].text in _QUALIFYING:
        return False
    known = [w for w in telling if w.family in answer.met.pairs]
    unknown = [w for w in telling if w.text not in answer.lexicon.vocabulary]
    return not known or len(unknown) > len(known)


def _listed_everything(answer: Answer, findings: Sequence[Finding]) -> bool:
    """Whether more bare wrong candidates are there than a slip explains."""
    earned = sum(f.status == "earned" for f in findings)
    bare = sum(len(u.words) <= _ITEM for u in wrong_items(answer, findings))
    rows = [u for u in answer.units if len(u.words) >= _ROW and len(u.content) == len(u.words)]
    thrown_in = sum(len(rival_words(answer, u)) for u in rows)
    return bare + thrown_in >= answer.table.stuffed + earned or stuffed(answer, findings)
