"""Gate: the deed that is asked for, said of another name, done the other way, or for the other side."""

import re
from collections.abc import Sequence
from itertools import pairwise

from debatebot.grading.answer import Answer
from debatebot.grading.gates.receivers import asked_of_whom
from debatebot.grading.units import Unit
from debatebot.matching.light import LIGHT
from debatebot.text.persons import RELATIONS
from debatebot.text.reading import Word

_BE = frozenset("is are was were been be being got get gets".split())
_OBJECT = frozenset("the a an his her their its it them him every each all".split())
_SIDES = {"for": "against", "against": "for"}


def said_of_rival(answer: Answer, counted: Sequence[Word]) -> bool:
    """Whether what the question asks is said of another name, and something else of the right one.

    `Pelham wrote the plan, and Marsh leads the union` where it is who leads the union.
    """
    mine = {id(w) for w in counted}
    own = [u for u in answer.units if any(id(w) in mine for w in u.words)]
    if len(own) != 1:
        return False
    if _done_by_somebody(answer, own[0], mine):
        return True
    around = [*own, *_goes_on(answer, own[0])]
    rest = [u for u in answer.units if u not in around]
    if any(_does(answer, u) for u in rest) and not any(_does(answer, u) for u in around):
        return any(w.content for w in own[0].words if id(w) not in mine)
    if any(_asked(answer, w) for u in around for w in u.content):
        return False
    if not any(_new(answer, w) for u in around for w in u.content if id(w) not in mine):
        return False
    return any(
        answer.rivals.among(u.words) and any(_asked(answer, w) for w in u.content) for u in rest
    )


def _does(answer: Answer, unit: Unit) -> bool:
    """Whether a clause gives the deed that is asked for to a rival name."""
    asked, rival = answer.key.asked_reading, answer.rivals.among(unit.words)
    if len(asked) < 2 or asked[0].text != "who" or asked[1].kind != "word" or not rival:
        return False
    deed = next((w for w in unit.words if w.family == asked[1].family and not w.negated), None)
    return deed is not None and rival[0].start < deed.start and not rival[0].negated


def _done_by_somebody(answer: Answer, own: Unit, mine: set[int]) -> bool:
    """`Pelham broke it, the smith mended it` where it is who mended it."""
    asked = answer.key.asked_reading
    if len(asked) < 2 or asked[0].text != "who" or asked[1].kind != "word":
        return False
    deed, known = asked[1].family, answer.key.asked | answer.key.vocabulary | LIGHT
    if not any(w.content and id(w) not in mine for w in own.words):
        return False
    if any(w.family == deed and not w.negated for w in own.words):
        return False
    return any(
        done.family == deed
        and not done.negated
        and article.text in ("the", "a", "an")
        and doer.kind == "word"
        and doer.family not in known
        for unit in answer.units
        if unit is not own
        for article, doer, done in zip(unit.words, unit.words[1:], unit.words[2:], strict=False)
    )


def _goes_on(answer: Answer, unit: Unit) -> list[Unit]:
    """The relative clauses right after a unit."""
    found: list[Unit] = []
    for following in answer.units[unit.number + 1 :]:
        if following.opener not in ("who", "which"):
            break
        found.append(following)
    return found


def _asked(answer: Answer, word: Word) -> bool:
    if word.kind not in ("word", "name") or word.family in LIGHT or word.negated:
        return False
    return any(
        word.family == a or (len(a) > 4 and word.family[:5] == a[:5]) for a in answer.key.asked
    )


def _new(answer: Answer, word: Word) -> bool:
    known = answer.key.asked | answer.key.vocabulary | LIGHT
    return word.kind == "word" and word.family not in known


def done_the_other_way(answer: Answer, counted: Sequence[Word]) -> bool:
    """`Pelham was warned by the town` where it is who warned it; `Pelham paid the town` where it is
    who was paid."""
    asked, words = asked_of_whom(answer), answer.reading.words
    if len(asked) < 3:
        return False
    end = next((n for n, w in reversed(list(enumerate(words))) if any(w is c for c in counted)), -1)
    after = words[end + 1 : end + 5]
    if end < 0 or len(after) < 2:
        return False
    if asked[1].text in _BE:
        return after[0].family == asked[2].family and after[1].text in _OBJECT
    done = next((n for n, w in enumerate(after) if w.family == asked[1].family), 0)
    if not done or after[0].text not in _BE or after[done].text.endswith("ing"):
        return False
    # `Was the one who warned` is no passive.
    return "by" in {w.text for w in after} or (done == 1 and asked[1].kind == "word")


_QUOTED = re.compile('["“„«]([^"”“»]+)["”»]|(?<!\\w)\'(.+)\'(?!\\w)')


def calls_it_otherwise(answer: Answer, counted: Sequence[Word]) -> bool:
    """`Pelham calls it a blessing` where the question quotes something else that was said."""
    asked, words = answer.key.asked_reading, answer.reading.words
    quotes = [one or other for one, other in _QUOTED.findall(answer.key.question.ask)]
    if len(asked) < 2 or asked[0].text != "who" or not quotes:
        return False
    end = next((n for n, w in reversed(list(enumerate(words))) if any(w is c for c in counted)), -1)
    after = words[end + 1 : end + 8]
    if end < 0 or not after or after[0].family != asked[1].family or after[0].negated:
        return False
    quoted = {w.family for q in quotes for w in answer.lexicon.read_own(q).words}
    said = [w for w in after[1:] if w.kind == "word" and w.family not in LIGHT]
    known = answer.key.asked | quoted
    return bool(said) and not any(w.family in known for w in said)


def for_the_other_side(answer: Answer, counted: Sequence[Word]) -> bool:
    """`Pelham speaks for it` where it is who speaks against it."""
    sides = {
        verb.family: side.text
        for verb, side in pairwise(answer.key.asked_reading)
        if side.text in _SIDES and verb.kind == "word"
    }
    if any(
        _SIDES[sides[verb.family]] == side.text and not verb.negated
        for verb, side in pairwise(answer.reading.words)
        if verb.family in sides
    ):
        return True
    asked = {w.text for w in answer.key.asked_reading}
    others = _AGAINST if asked & _IN_FAVOUR else _IN_FAVOUR if asked & _AGAINST else frozenset()
    own = [u for u in answer.units if any(w is c for c in counted for w in u.words)]
    said = [w for u in own[-1:] for w in u.words if w.text in others]
    if others is _IN_FAVOUR:
        pairs = (p for u in own[-1:] for p in pairwise(u.words))
        said += [vote for vote, side in pairs if vote.text in _VOTES and side.text == "for"]
    return bool(said) and not any(w.negated for w in said) and not asked & _AGAINST & _IN_FAVOUR


_IN_FAVOUR = frozenset("favour favor support supports supporting supported backs".split())
_AGAINST = frozenset(
    "against oppose opposes opposed opposing resist resists reject rejects rejected".split()
)
_VOTES = frozenset("vote votes voted voting".split())


def relative_of(answer: Answer, counted: Sequence[Word]) -> bool:
    """`Pelham's brother` is somebody else."""
    for word, following in pairwise(answer.reading.words):
        raw = answer.raw[word.start : word.end].casefold()
        mine = any(word is c for c in counted)
        if mine and raw.endswith(("'s", "’s", "s'", "s’")) and following.text in RELATIONS:
            return True
    return False
