"""Gate: a person by the surname. Titles cost nothing, another first name is somebody else."""

from collections.abc import Sequence

from msgspec.structs import replace
from rapidfuzz.distance import OSA

from debatebot.grading.answer import Answer
from debatebot.grading.findings import Finding, Status
from debatebot.grading.gates.described import described, role_beside
from debatebot.grading.key import KeyPoint, Ref
from debatebot.grading.match import Match
from debatebot.grading.pairs import Pair
from debatebot.matching.light import LIGHT
from debatebot.text.occupations import is_occupation
from debatebot.text.persons import (
    PARTICLES,
    PEOPLE,
    TITLES,
    Person,
    first_names,
    is_surname,
    merged,
    person_in,
    same_first,
    sounds_like,
)
from debatebot.text.reading import Word
from debatebot.text.spelling import is_everyday
from debatebot.text.stems import stem
from debatebot.text.tokens import fold


def persons_of(point: KeyPoint, who: bool) -> tuple[Person, ...]:
    """The persons that a point's phrasings name."""
    found = (person_in(p.text, who) for p in point.phrases if not p.derived and not p.keyword)
    return merged(p for p in found if p is not None)


def as_person(answer: Answer, point: KeyPoint, finding: Finding) -> Finding:
    """The finding of a point that is a person: earned by the surname, lost by another's first name."""
    persons = persons_of(point, answer.key.question.kind == "who")
    for person in persons:
        for n, word in enumerate(answer.reading.words):
            if not _is_surname(answer, n, word, person):
                continue
            if _somebody_else(answer, n, person):
                return replace(finding, status="absent")
            ambiguous = answer.rivals.shared(person) and not _first_beside(answer, n, person)
            if finding.status in ("some", "absent") and not ambiguous:
                return Finding(
                    point.id, _status(answer, word), _match(answer, n, point, person), 1.0
                )
        if finding.status in ("some", "absent"):
            by_first = _by_first_name(answer, point, person)
            if by_first and (by_first.status == "earned" or finding.status == "absent"):
                finding = by_first
    if finding.status in ("some", "absent"):
        if finding.match.phrase.weak and answer.rivals.among(answer.reading.words):
            # `Another one, the secretary`: the name decides, not what it is called.
            return replace(finding, status="absent")
        by_role = described(answer, point, persons)
        better = by_role is not None and (by_role.status == "earned" or finding.status == "absent")
        return by_role if by_role is not None and better else finding
    if finding.status == "earned" and _mere_description(answer, finding, persons):
        # `Somebody at the institute` for `Pelham, of the institute`.
        return described(answer, point, persons) or replace(finding, status="some")
    return finding


def _mere_description(answer: Answer, finding: Finding, persons: Sequence[Person]) -> bool:
    """Whether what was met only describes: a part beside a name, accepted nowhere by itself."""
    phrase = finding.match.phrase
    named = {p.surname for p in persons} | {f for p in persons for f in p.first}
    if not persons or any(p.typed.text in named for p in finding.match.pairs):
        return False
    return not any(r.word.text in named for r in phrase.refs) and not any(
        phrase.text == text for text in answer.key.question.accept
    )


def _by_first_name(answer: Answer, point: KeyPoint, person: Person) -> Finding | None:
    """The first name alone: a part, unless another surname follows it."""
    words = answer.reading.words
    for n, word in enumerate(words):
        following = words[n + 1] if n + 1 < len(words) and not words[n + 1].join else None
        other = (
            following is not None
            and following.content
            and following.text not in PEOPLE
            and following.text != person.surname[0]
        )
        if word.text in person.first and not word.negated and not other and not _of_mine(words[:n]):
            initial = following is not None and following.text == person.surname[0]
            if initial or role_beside(answer, point, (person,)):
                return Finding(point.id, "earned", _match(answer, n, point, person), 1.0)
            match = replace(_match(answer, n, point, person), coverage=0.4)
            return Finding(point.id, "some", match, 0.4)
    return None


_MINE = frozenset("called named is was name".split())


def _of_mine(before: Sequence[Word]) -> bool:
    """Whether a name is told of somebody of the learner's own: `my dog is called Oda`."""
    texts = [w.text for w in before[-5:]]
    if "my" not in texts or not texts or texts[-1] not in _MINE:
        return False
    noun = texts[texts.index("my") + 1 : texts.index("my") + 2]
    return not set(noun) & {"guess", "answer", "bet", "view", "opinion", "best", "memory", "hunch"}


def _status(answer: Answer, word: Word) -> Status:
    return "turned" if word.negated and not answer.key.negated else "earned"


def _is_surname(answer: Answer, n: int, word: Word, person: Person) -> bool:
    if is_surname(word.text, person.surname) or word.stem == stem(person.surname):
        return True
    slip = (
        len(word.text) >= 3
        and word.text[0] == person.surname[0]
        and not answer.lexicon.known(word.text)
        and OSA.distance(word.text, person.surname, score_cutoff=1) == 1
    )
    heard = len(word.text) >= 3 and sounds_like(word.text, person.surname)
    return (slip or heard) and _first_beside(answer, n, person)


def _before(answer: Answer, n: int) -> Word | None:
    """The word typed before a surname: one that the surname itself is spelled out to is none."""
    words = answer.reading.words
    earlier = (w for w in reversed(words[:n]) if w.text not in PARTICLES and w.text != "o")
    return next((w for w in earlier if w.end <= words[n].start), None)


def _first_beside(answer: Answer, n: int, person: Person) -> bool:
    before = _before(answer, n)
    return before is not None and same_first(before.text, person)


def _somebody_else(answer: Answer, n: int, person: Person) -> bool:
    """Whether another first name stands right before the surname."""
    before, word = _before(answer, n), answer.reading.words[n]
    if before is None or not person.first or word.join or before.kind != "word":
        return False
    if same_first(before.text, person):
        return False
    if before.text in first_names() or before.text in answer.rivals.first_names:
        return True
    if before.text in TITLES | PEOPLE | _CHAT or before.family in LIGHT | answer.key.vocabulary:
        return False
    capital = answer.raw[before.start].isupper() and not answer.raw.isupper()
    if not capital or is_everyday(before.text) or is_occupation(before.text):
        return False
    return not (answer.lexicon.known(before.text) and before.text.endswith(_DOERS))


_DOERS = ("er", "or", "ist", "man", "woman", "ian", "ant", "ess", "ive", "ent")
"""Endings of words for what somebody does: `Campaigner Pelham`."""
_CHAT = frozenset("tbh imo imho lol yeah yep omg hmm um umm erm obvs surely hi hey".split())
"""Words of a chat that open an answer with a capital and are nobody's name."""


def _match(answer: Answer, n: int, point: KeyPoint, person: Person) -> Match:
    """The surname, with title and first name before it, as words that were met."""
    words = answer.reading.words
    first = n
    while first and not words[first].join and words[first - 1].text in {*person.first, *TITLES}:
        first -= 1
    last = n + 1
    while last < len(words) and not words[last].join and words[last].text in PEOPLE:
        last += 1
    unit = {id(w): u.number for u in answer.units for w in u.words}
    met = [w for w in words[first:last] if id(w) in unit]
    named = (p for p in point.phrases if person.surname in fold(p.text))
    phrase = next(named, point.phrases[0])
    return Match(phrase, 1.0, 0.0, 0.0, _pairs(met, unit))


def _pairs(met: Sequence[Word], unit: dict[int, int]) -> tuple[Pair, ...]:
    return tuple(Pair(w, unit[id(w)], Ref(w, 1.0), 1.0, False) for w in met)
