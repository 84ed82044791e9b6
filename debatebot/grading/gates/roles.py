"""Gate 6: who does what to whom. `Denmark attacks Sweden` is not `Sweden attacks Denmark`."""

from collections.abc import Sequence
from itertools import pairwise

from debatebot.grading.answer import Answer
from debatebot.grading.key import KeyPoint
from debatebot.grading.match import Match
from debatebot.grading.pairs import Pair
from debatebot.grading.units import Unit
from debatebot.text.reading import Word

_EVEN = frozenset("and with between".split())
_PASSIVE = "by"
_STANDING_IN = frozenset("it they he she we its their his her this that the".split())


def roles_swapped(answer: Answer, match: Match) -> bool:
    """Whether two actors of the phrasing have changed places around its action.

    Needs both actors and a word between them in the phrasing, and the same three in one stretch
    of the answer; relations that hold both ways (`with`, `and`, `between`) never count.
    """
    phrase = match.phrase
    if not phrase.text:
        return False
    words = answer.lexicon.read_own(phrase.text).words
    by_ref = {p.ref.family: p for p in match.pairs if p.share >= 1.0}
    names = [w for w in words if w.kind == "name" and w.family in by_ref]
    for one, other in pairwise(names):
        if one.family == other.family:
            continue
        between = [w for w in words if one.end <= w.start and w.end <= other.start]
        actions = [w for w in between if w.kind == "word"]
        if not actions or any(w.text in _EVEN for w in between):
            continue
        first, second = by_ref[one.family], by_ref[other.family]
        action = next((by_ref.get(a.family) or _met(match, a.family) for a in actions), None)
        if action is None or not _crossed(first, action, second):
            continue
        passive_key = any(w.text == _PASSIVE for w in between)
        passive_said = any(
            w.text == _PASSIVE for w in answer.reading.words
            if second.typed.end <= w.start and w.end <= first.typed.start
        )  # fmt: skip
        even_said = any(
            w.text in _EVEN for w in answer.reading.words
            if second.typed.end <= w.start and w.end <= first.typed.start
        )  # fmt: skip
        if passive_key == passive_said and not even_said:
            return True
    return False


def _met(match: Match, family: str) -> Pair | None:
    return next((p for p in match.pairs if p.ref.family == family), None)


def _crossed(first: Pair, action: Pair, second: Pair) -> bool:
    """Whether the second actor now stands before the action and the first after it."""
    return second.typed.end <= action.typed.start and action.typed.end <= first.typed.start


def name_substituted(answer: Answer, point: KeyPoint, match: Match) -> bool:
    """Whether another actor stands where the phrasing has its own: `a treaty with Norway`.

    Needs the word beside the name to be met, and beside that word, in the same clause of the
    answer, a name that the point does not speak of. Inside a compound name any other name will do.
    """
    if not match.phrase.text:
        return False
    words = [w for w in answer.lexicon.read_own(match.phrase.text).words if w.content]
    met = {p.ref.family: p for p in match.pairs}
    if _subject_replaced(answer, words, met):
        return True
    for n, word in enumerate(words):
        if word.kind != "name":
            continue
        for step in (-1, 1):
            if not 0 <= n + step < len(words) or words[n + step].family not in met:
                continue
            neighbour = met[words[n + step].family]
            if _taken_from_afar(answer, point, met.get(word.family), neighbour):
                return True
            other = _beside(answer, neighbour, -step)
            if other is None or other.kind != "name" or other.family == word.family:
                continue
            crossed = word.family in met and _stands_before(met[word.family], neighbour) != (
                step == 1
            )
            if crossed and other.family not in {w.family for w in words}:
                return True
            compound = (
                step == 1
                and words[n + 1].start - word.end <= 1
                and neighbour.typed.start - other.end <= 1
            )
            if compound and neighbour.ref.word.kind != "name":
                return True
            if other.family not in point.vocabulary and word.family not in _families_of(
                answer, neighbour.unit
            ):
                return True
    return False


def _stands_before(one: Pair, other: Pair) -> bool:
    return one.typed.start < other.typed.start


def _subject_replaced(answer: Answer, words: list[Word], met: dict[str, Pair]) -> bool:
    """Whether the phrasing begins with a name and the answer's clause with another one."""
    if not words or words[0].kind != "name" or words[0].family in met:
        return False
    rest = [met[w.family] for w in words[1:] if w.family in met]
    if len(rest) < 2 or len(rest) < 0.5 * (len(words) - 1):
        return False
    content = answer.units[rest[0].unit].content
    families = {w.family for w in words}
    head = content[0]
    return head.kind == "name" and head.family not in families and not head.negated


def _taken_from_afar(answer: Answer, point: KeyPoint, name: Pair | None, neighbour: Pair) -> bool:
    """Whether a name is met in another clause, and the clause of its neighbour has a stranger."""
    if name is None or name.unit == neighbour.unit or neighbour.ref.word.kind == "name":
        return False
    strangers = [w for w in answer.units[neighbour.unit].content if w.kind == "name"]
    known = point.vocabulary | answer.key.asked
    return any(w.family not in known for w in strangers)


def _beside(answer: Answer, pair: Pair, step: int) -> Word | None:
    """The content word before or after a typed word, in its own unit."""
    content = answer.units[pair.unit].content
    at = next((k for k, w in enumerate(content) if w is pair.typed), None)
    return content[at + step] if at is not None and 0 <= at + step < len(content) else None


def _families_of(answer: Answer, unit: int) -> set[str]:
    return {w.family for w in answer.units[unit].content}


def foreign_actor(answer: Answer, point: KeyPoint, match: Match) -> bool:
    """Whether a statement is made of somebody whom neither question nor phrasing speaks of.

    `Norway sold …` where the question asks what Sweden did. The actor is a name at the head of the
    clause, not a possessive.
    """
    key = answer.key
    if (key.question.kind != "explain" and key.question.kind != "contrast") or not match.pairs:
        return False
    families = {r.family for r in match.phrase.refs}
    telling = [p for p in match.pairs if p.ref.family not in key.asked] or match.pairs
    at = telling[0].unit
    while (
        at and answer.units[at].opener in ("and", "or", "nor") and not _has_actor(answer.units[at])
    ):
        at -= 1
    content = answer.units[at].content
    if not content or content[0].kind != "name":
        return False
    if at != telling[0].unit and len(content) == 1:
        return False
    head = content[0]
    raw = answer.raw[head.start : head.end]
    if raw.endswith(("'s", "s'", "’s", "s’")) or head.family in families or head.negated:
        return False
    if len(content) > 1 and content[1].kind == "name":
        return False
    if key.actor and head.family not in point.vocabulary:
        return head.family != key.actor and not _done_by(answer.units[at], key.actor)
    return head.family not in key.asked and head.family not in key.vocabulary


def _done_by(unit: Unit, actor: str) -> bool:
    """Whether an actor is named as the one by whom something is done."""
    pairs = pairwise(unit.words)
    return any(a.text == _PASSIVE and b.family == actor for a, b in pairs)


def _has_actor(unit: Unit) -> bool:
    """Whether a clause begins with an actor of its own: a name, or a word that stands for one."""
    return bool(unit.content) and (
        unit.content[0].kind == "name" or any(w.text in _STANDING_IN for w in unit.words[:2])
    )


def asked_round(answer: Answer, counted: Sequence[Word]) -> bool:
    """Whether the question's own action is said with its parts in each other's place.

    `Who accuses China?` answered with `China accuses the US`: the one asked for is made the object.
    """
    words = [w.text for w in answer.key.asked_reading]
    if not words or words[0] not in ("who", "which") or not counted:
        return False
    asked = [w for w in answer.key.asked_reading if w.content]
    for unit in answer.units:
        mine = [w for w in unit.content if any(w is c for c in counted)]
        if not mine or any(w.text == _PASSIVE for w in unit.words):
            continue
        for n, action in enumerate(asked):
            if action.kind != "word":
                continue
            objects = {w.family for w in asked[n + 1 :] if w.kind == "name"}
            done = next((w for w in unit.content if w.family == action.family), None)
            if done is None or not objects:
                continue
            before = [w for w in unit.content if w.family in objects and w.start < done.start]
            if before and all(w.start > done.start for w in mine):
                return True
    return False
