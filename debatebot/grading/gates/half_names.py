"""Gate: half of a term in general words, a hint in place of a name, a slip in a short word of it."""

import re

from rapidfuzz.distance import OSA

from debatebot.grading.answer import Answer
from debatebot.grading.findings import Finding
from debatebot.grading.gates.part_names import pairs_of, spoken
from debatebot.grading.key import KeyPoint, Ref
from debatebot.grading.match import Match
from debatebot.grading.pairs import Pair
from debatebot.matching.light import LIGHT
from debatebot.text.persons import sounds_like
from debatebot.text.reading import Word

_GENERAL = frozenset(
    "kind_of sort_of sort kind type form toward towards something thing for against word".split()
)
"""Words that stand for the rest of a half-remembered term."""


def half_named(answer: Answer, point: KeyPoint) -> Finding | None:
    """Half of a term whose other half is put in the question's words or none: a part of it."""
    if answer.key.question.kind != "term" or not answer.key.pointless:
        return None
    for phrase in point.phrases:
        telling = [
            r for r in phrase.refs if r.family not in answer.key.asked and r.family not in LIGHT
        ]
        if phrase.proper or phrase.keyword or len(telling) < 2 or not phrase.name:
            continue
        pairs = pairs_of(answer, telling)
        typed = {id(p.typed) for p in pairs}
        others = [w for u in spoken(answer) for w in u.content if id(w) not in typed]
        if len(pairs) == 1 and others and all(is_general(answer, w) for w in others):
            return Finding(point.id, "some", Match(phrase, 0.4, 0.0, 0.0, pairs), 0.4)
    return None


_ABOUT = frozenset(
    "about named called after with like on to something of starting beginning".split()
)
_LONGEST = 8


def hinted(answer: Answer, point: KeyPoint) -> Finding | None:
    """`Some prize named after a bird`: the kind of thing, and a hint instead of the name."""
    words = answer.reading.words
    if answer.key.question.kind != "term" or not answer.key.pointless or len(words) > 2 * _LONGEST:
        return None
    for phrase in point.phrases:
        head = phrase.refs[-1] if phrase.name and len(phrase.refs) > 1 else None
        if head is None or phrase.keyword or head.family in answer.key.asked | LIGHT:
            continue
        at = next((n for n, w in enumerate(words) if w.family == head.family), 0)
        if not at or words[at].negated or at + 1 >= len(words):
            continue
        vague = "some" in {w.text for w in words} and words[at - 1].text in ("a", "an", "some")
        if vague and words[at + 1].text in _ABOUT and not answer.rivals.among(words):
            pairs = pairs_of(answer, (head,))
            return Finding(point.id, "some", Match(phrase, 0.4, 0.0, 0.0, pairs), 0.4)
    return None


def is_general(answer: Answer, word: Word) -> bool:
    """Whether a word names nothing of its own beside half of a term."""
    return (
        not word.negated
        and (word.family in answer.key.asked or word.family in LIGHT or word.text in _GENERAL)
    ) or len(word.text) < 3


def slipped(answer: Answer, point: KeyPoint) -> Finding | None:
    """A name whose short words are misspelt: beside its other words they are read all the same."""
    if not answer.key.pointless:
        return None
    for phrase in point.phrases:
        if not phrase.name or phrase.keyword or len(phrase.refs) < 2:
            continue
        met = pairs_of(answer, phrase.refs)
        typed = {id(p.typed) for p in met}
        missing = [r for r in phrase.refs if r not in {p.ref for p in met}]
        found = [p for r in missing if (p := _slip(answer, r, typed)) is not None]
        if met and missing and len(found) == len(missing):
            words = tuple(sorted((*met, *found), key=lambda p: p.typed.start))
            return Finding(point.id, "earned", Match(phrase, 1.0, 0.0, 0.0, words), 1.0)
    return None


def _slip(answer: Answer, ref: Ref, typed: set[int]) -> Pair | None:
    """The unknown word beside the words met that may be a slip of a missing one."""
    words, target = answer.reading.words, ref.word.text
    unit = {id(w): u.number for u in spoken(answer) for w in u.words}
    for n, word in enumerate(words):
        beside = {id(w) for w in (*words[max(0, n - 1) : n], *words[n + 1 : n + 2])} & typed
        if not beside or id(word) in typed or id(word) not in unit:
            continue
        if _mixed_up(word.text, target):
            return Pair(word, unit[id(word)], ref, 1.0, False)
        if word.kind != "word":
            continue
        if word.negated or answer.lexicon.known(word.text) or min(len(word.text), len(target)) < 3:
            continue
        near = word.text[0] == target[0] and OSA.distance(word.text, target, score_cutoff=1) == 1
        if near or (abs(len(word.text) - len(target)) < 3 and sounds_like(word.text, target)):
            return Pair(word, unit[id(word)], ref, 1.0, False)
    return None


_HEARD_ALIKE = frozenset(
    frozenset(pair.split("/"))
    for pair in "one/won two/too two/to four/for eight/ate see/sea weak/week high/hi right/write rite/right piece/peace "
    "read/red road/rode rode/road whole/hole hall/haul new/knew no/know knight/night plain/plane steal/steel grate/great "
    "waste/waist way/weigh weather/whether wood/would sun/son tail/tale sail/sale mail/male main/mane meet/meat mete/meet "
    "deer/dear dew/due flower/flour fair/fare hair/hare heal/heel here/hear bear/bare beach/beech blue/blew break/brake buy/by "
    "bye/by cell/sell cent/sent site/sight cite/site led/lead loan/lone pail/pale pain/pane pair/pear pole/poll pool/pull rain/reign "
    "rein/rain role/roll root/route seam/seem sew/so sow/so shore/sure stair/stare stake/steak tide/tied toe/tow vain/vein wait/weight "
    "wear/where ware/wear which/witch council/counsel current/currant gate/gait guard/gard".split()
)
"""Words that are heard alike and mixed up in writing."""


def _mixed_up(typed: str, target: str) -> bool:
    """Whether a known word stands for another by two letters changed over or by its sound."""
    if frozenset((typed, target)) in _HEARD_ALIKE or _vowels_before_r(typed, target):
        return True
    swapped = len(typed) == len(target) > 3 and sorted(typed) == sorted(target)
    return swapped and OSA.distance(typed, target, score_cutoff=1) == 1


_VOWEL_R = re.compile("[eiu]r")


def _vowels_before_r(typed: str, target: str) -> bool:
    """`Turn` for `tern`, `fur` for `fir`: before an r the three vowels are heard alike."""
    return typed != target and _VOWEL_R.sub("ur", typed) == _VOWEL_R.sub("ur", target)


_NAMES = frozenset("is was are be called named termed dubbed".split())
_LACKS = frozenset("nothing nobody no none without never free".split())


def denied_before(answer: Answer, finding: Finding) -> bool:
    """Whether a denial belongs to what is told before the name: `what gets nothing from a hose is X`."""
    words = answer.reading.words
    mine = {id(p.typed) for p in finding.match.pairs}
    start = next((n for n, w in enumerate(words) if id(w) in mine), 0)
    at = start - 1
    while at > 0 and words[at].text in ("the", "a", "an"):
        at -= 1
    if at < 2 or words[at].text not in _NAMES:
        return False
    cue = next((n for n in range(at - 1, -1, -1) if words[n].kind == "negation"), None)
    if cue is None or words[cue].text not in _LACKS:
        return False
    return any(w.content and w.family not in LIGHT for w in words[cue + 1 : at])
