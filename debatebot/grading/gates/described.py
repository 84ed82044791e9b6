"""Gate: a person by what they are. `The works secretary` is the one whom the key calls so; a part
of it (`somebody from the works`) is a part, and `a nurse called Tove` has the name to it."""

from collections.abc import Sequence

from debatebot.grading.answer import Answer
from debatebot.grading.findings import Finding
from debatebot.grading.gates.official_names import OFFICIAL
from debatebot.grading.gates.part_names import same_kind
from debatebot.grading.key import KeyPoint, Phrase, Ref
from debatebot.grading.match import Match
from debatebot.grading.nearness import kin
from debatebot.grading.pairs import Pair
from debatebot.matching.light import LIGHT
from debatebot.text.occupations import is_occupation
from debatebot.text.persons import BODIES, PARTICLES, PEOPLE, TITLES, Person
from debatebot.text.reading import Word

_HONORIFICS = frozenset("mr mrs ms miss mister sir dame lord lady dr rev".split())
_CALLED = frozenset("called named name".split())
_SOMEBODY = PEOPLE | frozenset(
    "member staff official worker employee part party folk local resident citizen public "
    "represent represents representing representative speaks work works working".split()
)
"""Words for anybody: what they belong to says who."""
_OFFICES = frozenset(
    "minister president secretary mayor mayoress chancellor governor chair chairman chairwoman chairperson director "
    "commissioner treasurer founder king queen rector dean speaker spokesman spokeswoman spokesperson premier ambassador bishop archbishop general".split()
)
"""What one person is at a time: the whole of it says who."""
_LEADS = frozenset("head leader boss chief chair runs leads heads".split())
"""Words for any office at the top."""
_ONCE = frozenset("former ex retired erstwhile onetime previous".split())
"""Words for an office held before: one stands for the other."""
_STATES = _ONCE | frozenset(
    "old young elderly senior local female male famous well-known current present certain unknown".split()
)
"""Words that say how somebody is and not who."""
_FORGETS = frozenset("remember recall forget forgot forgotten escapes know".split())
_LONGEST = 8
"""Words of a description: with more it is a statement of its own."""


def described(answer: Answer, point: KeyPoint, persons: Sequence[Person]) -> Finding | None:
    """What an answer has of a point's person by description, or None.

    Earned by a whole description of two telling words or more; a part by some of it when the rest
    names nobody else.
    """
    if answer.key.question.kind != "who" or not persons:
        return None
    best: Finding | None = None
    for phrase in point.phrases:
        if phrase.derived or phrase.keyword or not phrase.text:
            continue
        roles = roles_of(phrase, persons)
        found = _met(answer, point, phrase, roles) if roles else None
        if found and (best is None or found.strength > best.strength):
            best = found
    return best


def roles_of(phrase: Phrase, persons: Sequence[Person]) -> dict[str, Ref]:
    """The words of a phrasing that say what a person is, by their family."""
    named = {n for p in persons for n in (p.surname, *p.first)} | _HONORIFICS | _CALLED
    named |= PARTICLES
    return {
        r.family: r
        for r in phrase.refs
        if r.word.text not in named and not set(r.word.text.split("'")) & named
    }


def _met(answer: Answer, point: KeyPoint, phrase: Phrase, roles: dict[str, Ref]) -> Finding | None:
    spoken = [u for u in answer.units if not (u.chatter or _FORGETS & {w.text for w in u.words})]
    content = [w for u in spoken for w in u.content]
    if not 0 < len(content) <= _LONGEST or answer.rivals.among(answer.reading.words):
        return None
    unit = {id(w): u.number for u in answer.units for w in u.words}
    pairs = [
        Pair(w, unit[id(w)], roles[f], 1.0, w.negated)
        for w in content
        if (f := _role(w, roles)) is not None
    ]
    if any(p.turned for p in pairs):
        return None
    met = {p.ref.family for p in pairs}
    met |= {f for f, r in roles.items() if f not in met and _put_otherwise(r, content)}
    rest = [w for w in content if not any(w is p.typed for p in pairs)]
    offices = {f for f, r in roles.items() if r.word.text in _OFFICES | _LEADS}
    if any(w.text in _LEADS for w in rest):
        met |= offices
    telling = {f for f, r in roles.items() if f not in LIGHT and r.word.text not in OFFICIAL}
    met |= {f for f, r in roles.items() if r.word.text in _ONCE} if _says_once(rest) else set()
    if len(telling) > 2:
        # `The spokesman for the hosts` leaves out that they are an alliance.
        telling -= {f for f, r in roles.items() if r.word.text in BODIES and f not in offices}
    # `The harbour engineer`: there is one of them, if the learner says so too.
    one = not any(w.text in ("a", "an", "some", "any") for w in answer.reading.words)
    single = bool(offices) or (one and phrase.text[:4].casefold() == "the ")
    whole = len(telling) > 1 and single and met >= telling
    otherwise = [r for f, r in roles.items() if f in met and not any(p.ref is r for p in pairs)]
    plain = all(
        adds_nobody(answer, w)
        or _where(answer, w)
        or any(_put_otherwise(r, (w,)) for r in otherwise)
        for w in rest
    )
    if whole and plain and len(content) <= len(roles) + 3:
        return Finding(point.id, "earned", Match(phrase, 1.0, 0.0, 0.0, tuple(pairs)), 1.0)
    vague = any(w.text in _SOMEBODY for w in rest)
    related = [w for w in rest if not adds_nobody(answer, w) or w.text in _HOLDERS]
    near = vague and all(_akin(w, roles) for w in related)
    own = [p for p in pairs if p.ref.family not in answer.key.asked]
    if not (own or (near and related)) or not (plain or near):
        return None
    return Finding(point.id, "some", Match(phrase, 0.4, 0.0, 0.0, tuple(pairs)), 0.4)


_CLOSE = 0.55
"""Kinship from which a word stands for a word of an office: farming for agriculture."""


def _put_otherwise(ref: Ref, typed: Sequence[Word]) -> bool:
    """Whether a word of a description is there in other words: the tenants' group for their
    association, the farming minister for the one of agriculture."""
    own = ref.word
    if own.kind != "word" or own.text in _OFFICES | _LEADS:
        return False
    for word in typed:
        if word.kind != "word" or word.negated or word.text in _SOMEBODY | _LEADS:
            continue
        if own.text in BODIES and same_kind(word.text, own.text):
            return True
        close = kin(word.text, word.stem, word.family, own.text, own.stem, ref.family)
        if own.text not in BODIES and close >= _CLOSE:
            return True
    return False


def _says_once(words: Sequence[Word]) -> bool:
    return any(w.text in _ONCE for w in words)


def _where(answer: Answer, word: Word) -> bool:
    """Whether a word is the place of an office: `the head of the harbour office in Brell`."""
    words = answer.reading.words
    at = next(n for n, w in enumerate(words) if w is word)
    capital = answer.raw[word.start].isupper() and not answer.raw.isupper()
    return capital and at > 1 and words[at - 1].text == "in"


def mere_member(answer: Answer, finding: Finding, persons: Sequence[Person]) -> bool:
    """Whether an answer names only the body that an accepted office belongs to: `somebody in the
    Joint Office` for `the director of the Joint Office`."""
    if answer.key.question.kind != "who":
        return False
    phrase, met = finding.match.phrase, {p.ref.family for p in finding.match.pairs}
    texts = [r.word.text for r in phrase.refs]
    if len(texts) < 3 or not (texts[0] in _OFFICES | _LEADS or is_occupation(texts[0])):
        return False
    said = {w.text for w in answer.reading.words}
    if said & {n for p in persons for n in (p.surname, *p.first)}:
        return False
    if phrase.refs[0].family in met or said & (_LEADS | _OFFICES):
        return False
    return texts[-1] in BODIES and texts[-1] not in _OFFICES


_PERSON_ENDINGS = ("man", "woman", "men", "women", "person")


def _role(word: Word, roles: dict[str, Ref]) -> str | None:
    """The role that a word names, also as part of a compound: a guildsman is of the guild."""
    if word.family in roles:
        return word.family
    for ending in _PERSON_ENDINGS:
        if word.text.endswith(ending) and len(word.text) > len(ending) + 2:
            head = word.text.removesuffix(ending)
            forms = {head, head.removesuffix("s"), *(head + e for e in _PERSON_ENDINGS)}
            return next((f for f, r in roles.items() if r.word.text in forms), None)
    return None


def adds_nobody(answer: Answer, word: Word) -> bool:
    """Whether a word adds nobody else: general, a word for anybody, or the question's own."""
    return (
        word.family in LIGHT
        or word.text in _SOMEBODY | BODIES | _CALLED | _LEADS | _STATES
        or word.text in _own_titles(answer)
        or word.family in answer.key.asked
    )


_SHORT_TITLES = {"dr": "doctor", "prof": "professor", "cllr": "councillor", "rev": "reverend"}


def _own_titles(answer: Answer) -> frozenset[str]:
    """The titles that accepted answers give their person, spelled out."""
    texts = {w.text for t in answer.key.question.accept for w in answer.lexicon.read_own(t).words}
    titles = texts & TITLES
    return frozenset(titles | {_SHORT_TITLES[t] for t in titles if t in _SHORT_TITLES})


_HOLDERS = {
    "government": "minister secretary chancellor president premier", "cabinet": "minister secretary chancellor premier",
    "ministry": "minister secretary", "council": "councillor mayor alderman", "parliament": "senator deputy member speaker",
    "court": "judge justice", "church": "bishop priest vicar sexton verger deacon pastor organist", "school": "teacher headteacher", "university": "professor lecturer",
    "police": "constable inspector officer", "army": "general colonel soldier", "newspaper": "editor reporter",
}  # fmt: skip
"""Bodies, and the offices whose holders belong to them."""


def _akin(word: Word, roles: dict[str, Ref]) -> bool:
    holders = _HOLDERS.get(word.text, "").split()
    if any(r.word.text in holders for r in roles.values()):
        return True
    return word.kind == "word" and any(
        kin(word.text, word.stem, word.family, r.word.text, r.word.stem, r.family) > 0
        for r in roles.values()
    )


def role_beside(answer: Answer, point: KeyPoint, persons: Sequence[Person]) -> bool:
    """Whether an answer says a role of the key's person with its own words (`a nurse called Tove`)."""
    roles = [roles_of(p, persons) for p in point.phrases if not p.derived and not p.keyword]
    telling = {f for r in roles for f in r} - LIGHT - answer.key.asked
    if any(w.family in telling and not w.negated for w in answer.content):
        return True
    others = [w for w in answer.content if w.kind == "word" and w.family not in LIGHT]
    return any(
        len(r) > 1 and all(any(_akin(w, {f: ref}) for w in others) for f, ref in r.items())
        for r in roles
    )
