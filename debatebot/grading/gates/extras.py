"""Gate 7: what an answer says besides the key. A harmless extra costs nothing; a wrong one
takes part of the mark; many of them are a list of everything."""

from collections.abc import Sequence

from debatebot.grading.answer import Answer
from debatebot.grading.findings import Finding
from debatebot.grading.gates.added_names import DETERMINERS, EXPLAINS, added_names
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
_ENDS = frozenset(".!?;\n")
_THOUGHT = frozenset("thought first initially originally guessed confused nearly almost".split())
_CORRECTS = frozenset("but no not wait actually rather instead however".split())
_PRONOUNS = frozenset("one ones something someone somebody it he she they".split())
_MEANS = frozenset(
    "meaning being namely ie saying thinking making letting using having going taking".split()
)
_SLANG = frozenset(
    "mate pal bro dude innit tbh imo obvs obviously surely apparently presumably up down back away around there here".split()
)
"""Words of talk and direction that name nothing."""
_LOOSE = frozenset(
    "sort kind sort_of kind_of like left made found used known meant about just only".split()
)
_OFTEN = frozenset(
    "every once twice each usually often always mostly sometimes now today still since ever".split()
)
_ASIDE_STARTS = (_ASIDE - {"a", "an"}) | _MEANS | _OFTEN | _LOOSE
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
    earning = [u.number for u in answer.units if any(id(w) in counted for w in u.words)]
    if not earning:
        return ()
    single = len(answer.key.points) == 1
    aside = _asides(answer) if single else frozenset[int]()
    start = corrected_at(answer, earning[0])
    found = list(added_names(answer, counted)) if single else []
    for unit in answer.units[start:]:
        if unit.number in earning or unit.number in aside:
            continue
        if single and unit.number < earning[0] and not _leads_to(answer, unit, earning[0]):
            continue
        opener = unit.opener
        if unit.number < earning[0]:
            following = answer.units[unit.number + 1 : unit.number + 2]
            opener = following[0].opener if following else ""
        if opener not in _JOINS:
            continue
        rival = answer.rivals.among(_head(unit)) if single else ()
        plain = rival_words(answer, unit) and _item_like(unit, opener)
        if rival or (plain and not (single and _apposition(unit, opener))):
            found.append(unit)
    return tuple({u.words[0].start: u for u in found}.values())


def _asides(answer: Answer) -> frozenset[int]:
    """The units that explain: from a `which`, `because` or bracket to the end of the sentence."""
    found, inside = [], False
    for unit in answer.units:
        if unit.opener in _ENDS:
            inside = False
        first = unit.words[0].text
        if (
            unit.opener in EXPLAINS
            or (unit.opener in "([—–" and unit.opener)
            or (unit.opener == "," and unit.number and first in _ASIDE_STARTS)
        ):
            inside = True
        if inside:
            found.append(unit.number)
    return frozenset(found)


def corrected_at(answer: Answer, earned: int) -> int:
    """The unit from which an answer stands by what it says: what it first thought is set aside."""
    texts = [{w.text for w in u.words} | {u.opener} for u in answer.units[: earned + 1]]
    thought = next((n for n, t in enumerate(texts) if t & _THOUGHT), None)
    if thought is None:
        return 0
    turned = any(t & _CORRECTS for t in texts[thought:])
    return earned if turned else 0


def _leads_to(answer: Answer, unit: Unit, earned: int) -> bool:
    """Whether only items stand between a unit and the earned one: `A, B and the right one`."""
    between = answer.units[unit.number + 1 : earned + 1]
    return all(u.opener in _JOINS - {"."} for u in between) and all(
        _item_like(u, "and") for u in between[:-1]
    )


def _head(unit: Unit) -> tuple[Word, ...]:
    """The words of a unit before its verb."""
    verb = next((n for n, w in enumerate(unit.words) if w.text in _CLAUSE), len(unit.words))
    return unit.words[:verb]


def _apposition(unit: Unit, opener: str) -> bool:
    """`Pelham, the man with the dog`: says who it is, names nobody else."""
    first = unit.words[0].text
    return (opener in ",—–" and first in DETERMINERS) or first in _PRONOUNS


def keyword_soup(answer: Answer) -> bool:
    """Whether the answer is a row of words without any grammar, thrown in to hit something."""
    words = answer.reading.words
    return (
        len(answer.content) >= answer.table.soup
        and len(answer.units) == 1
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
        and w.text not in _SLANG
        and w.family not in answer.key.asked
        and w.family not in LIGHT
        and w.family not in answer.key.vocabulary
        and not (w.kind == "date" and answer.key.question.kind != "date")
    )  # fmt: skip


def _item_like(unit: Unit, opener: str) -> bool:
    if len(unit.content) > _ITEM_WORDS or any(w.text in _CLAUSE for w in unit.words):
        return False
    return opener != "," or unit.words[0].text not in _ASIDE


_ADDS = frozenset(("and", "also", "plus", "then", "+", "&"))
_TALE = 8
"""Clauses from which an answer tells a tale: what it ends with is no statement added to it."""


def false_statements(answer: Answer, findings: Sequence[Finding]) -> tuple[Unit, ...]:
    """A statement added at the end of an answer that has nothing of the key in it.

    What stands before or between the earned ones introduces or explains them; who adds a last
    `and …` states one more thing.
    """
    counted = {
        id(p.typed) for f in findings if f.status in ("earned", "some") for p in f.match.pairs
    }
    last = max((u.number for u in answer.units if _counts(u, counted)), default=-1)
    if last < 0 or last > _TALE:
        return ()
    plain = answer.key.asked | LIGHT
    found = []
    for unit in answer.units[last + 1 :]:
        telling = [w for w in unit.content if w.family not in plain and w.text not in _SLANG]
        if unit.opener in _ADDS and not unit.chatter and len(telling) >= 2:
            found.append(unit)
    return tuple(found)


def _counts(unit: Unit, counted: set[int]) -> bool:
    return any(id(w) in counted for w in unit.words)
