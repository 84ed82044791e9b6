"""Gate 7: what an answer says besides the key. A harmless extra costs nothing; a wrong one
takes part of the mark; many of them are a list of everything."""

from collections.abc import Sequence

from debatebot.grading.answer import Answer
from debatebot.grading.gates.points import Finding
from debatebot.grading.units import Unit
from debatebot.matching.light import LIGHT
from debatebot.text.reading import Word

_JOINS = frozenset(
    {"and", ",", "+", "&", ";", "plus", "also", "/", "\n", "|", "•", "*", "as", "nor"}
)
_ASIDE = frozenset(
    "a an which that who because since so in on at from to for by of as with like i e eg when where "
    "is was are were it its it's they he she we this that not no if though although while during "
    "after before under held called named".split()
)
_ITEM_WORDS = 6
_CLAUSE = frozenset(
    "is are was were am be there it they he she we you has have had does did will would can".split()
)
"""Words that make a clause of an item: it tells something and names nothing."""


def wrong_items(answer: Answer, findings: Sequence[Finding]) -> tuple[Unit, ...]:
    """Items beside the earned ones that name something the key does not hold.

    For answers that are names: terms, persons, lists.
    """
    counted = {
        id(p.typed) for f in findings if f.status in ("earned", "some") for p in f.match.pairs
    }
    if not counted:
        return ()
    first = min(
        (u.number for u in answer.units if any(id(w) in counted for w in u.words)), default=0
    )
    found = []
    for unit in answer.units:
        if any(id(w) in counted for w in unit.words) or not rival_words(answer, unit):
            continue
        opener = unit.opener
        if unit.number < first:
            following = (
                answer.units[unit.number + 1].opener if unit.number + 1 < len(answer.units) else ""
            )
            opener = following if following in _JOINS else "."
        if opener in _JOINS and _item_like(unit, opener):
            found.append(unit)
    return tuple(found)


def keyword_soup(answer: Answer) -> bool:
    """Whether the answer is a row of words without any grammar, thrown in to hit something."""
    words = answer.reading.words
    return (
        len(answer.content) >= answer.table.soup
        and len(answer.units) <= 2
        and all(w.content for w in words)
    )


def listed(answer: Answer) -> bool:
    """Whether the answer is a bare list: items of a word or two and nothing else."""
    return len(answer.units) >= answer.table.stuffed + 1 and all(
        len(u.words) <= 2 for u in answer.units
    )


def rival_words(answer: Answer, unit: Unit) -> tuple[Word, ...]:
    """The words of a unit that neither key, question nor small talk account for."""
    if unit.chatter:
        return ()
    return tuple(
        w for w in unit.content
        if not w.negated
        and w.family not in answer.key.asked
        and w.family not in LIGHT
        and w.family not in answer.key.vocabulary
        and not (w.kind == "date" and answer.key.question.kind != "date")
    )  # fmt: skip


def _item_like(unit: Unit, opener: str) -> bool:
    if len(unit.content) > _ITEM_WORDS or any(w.text in _CLAUSE for w in unit.words):
        return False
    return opener != "," or unit.words[0].text not in _ASIDE


def false_statements(answer: Answer, findings: Sequence[Finding]) -> tuple[Unit, ...]:
    """Statements put side by side with earned ones that have nothing of the key in them."""
    counted = {
        id(p.typed) for f in findings if f.status in ("earned", "some") for p in f.match.pairs
    }
    found = []
    for unit in answer.units:
        if unit.opener not in ("and", ",", "also", "plus", ";", ".", "+", "&") or unit.number == 0:
            continue
        if any(id(w) in counted for w in unit.words):
            continue
        rivals = rival_words(answer, unit)
        known = [w for w in unit.content if w.family in answer.met.pairs]
        if len(rivals) >= 2 and len(known) <= 1 and unit.words[0].text not in _ASIDE:
            found.append(unit)
    return tuple(found)
