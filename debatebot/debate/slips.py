"""Slips: where a turn states a fact of the article wrongly.

A slip is only called when the wording leaves little doubt; a wrong call costs a learner's trust.
"""

from collections.abc import Sequence

from debatebot.debate.facts import (
    LEAST_COUNT,
    Count,
    Facts,
    NameList,
    WrongWording,
    counted,
    runs_of_names,
)
from debatebot.debate.reading import SlipFound
from debatebot.debate.years import YEARS, wrong_years
from debatebot.text.reading import Reading, Word
from debatebot.text.stems import stem
from debatebot.text.synonyms import synonyms

_SHORT = 2
"""Content words up to which a wrong wording must be met with its function words too."""
_SHORT_SHARE = 0.8
"""Share of all words of a short wording that must be there, in order."""
_FEW = 3
"""Telling words up to which all of them must stand in the wording's order."""
_SUPPOSING = frozenset("if whether would could might may suppose supposing unless when".split())
_BEING = frozenset("is are was were has have does do did can".split())
_TYING = frozenset("to with for by from against at into".split())
"""Small words that tie two things to each other without saying that one is the other."""
_JOINING = frozenset("so but because while whereas although though".split())
"""Words that begin another clause."""
_THEIR_PEOPLE = frozenset(
    stem(word) for word in ("members", "countries", "states", "nations", "allies", "partners")
)
_GAP = 4
"""Words that may stand between two words of a short wrong wording."""
_STRETCH = 7
"""Words that may stand among those of a longer one."""


def slips_in(reading: Reading, facts: Facts) -> tuple[SlipFound, ...]:
    """The slips of a turn, in the order in which they stand; one for each fact.

    Args:
        reading: the turn; leave out what the speaker denies.
        facts: what the pack lets one check.
    """
    there = frozenset(word.family for word in reading.content)
    found = [
        *(
            by_wording(reading, wrong)
            for wrong in facts.wordings
            if not any(need.isdisjoint(there) for need in wrong.needs)
        ),
        *_by_count(reading, facts.counts),
        *_by_names(reading, facts.lists),
        *wrong_years(reading, facts.dated),
    ]
    slips: dict[str, SlipFound] = {}
    for slip in sorted((s for s in found if s), key=lambda s: (s.start, -s.end, s.fact)):
        overlaps = any(slip.start < s.end and s.start < slip.end for s in slips.values())
        if not overlaps:
            slips.setdefault(slip.fact, slip)
    return tuple(slips.values())


def _slip(
    reading: Reading,
    fact: str,
    words: Sequence[Word],
    right: str,
    paragraph: int | None,
    fix: str = "",
) -> SlipFound:
    start, end = min(w.start for w in words), max(w.end for w in words)
    return SlipFound(fact, reading.raw[start:end], right, paragraph, start, end, fix)


def by_wording(reading: Reading, wrong: WrongWording) -> SlipFound | None:
    """A listed wording: its telling words near one another in one clause, of the same polarity.

    The fewer its words, the less they may stray from its order; who does what to whom is never
    swapped. What only may happen is no statement of fact.
    """
    words, content, telling = reading.words, wrong.content, wrong.telling
    for first in range(len(words)):
        met: list[Word] = []
        if len(telling) <= _SHORT:
            met = _follow(words, first, wrong.words)
            if len(met) < _SHORT_SHARE * len(wrong.words):
                continue
        elif any(_same(words[first], want) for want in content):
            met = _gather(words, first, content)
            if _order(met, telling) != _order(telling, telling):
                continue
        if met and all(any(_same(w, t) for w in met) for t in telling):
            if _only_supposed(words, met, wrong.words) or _turns_away(words, met):
                continue
            if _only_related(words, met, wrong.words):
                continue
            if wrong.verbatim and any(all(w.family != t.family for w in met) for t in telling):
                continue
            return _slip(reading, wrong.fact, met, wrong.right, wrong.paragraph, wrong.fix)
    return None


def _order(met: Sequence[Word], telling: Sequence[Word]) -> list[str]:
    """The words whose order matters: all telling ones of a wording of few, else names and counts."""
    if len(telling) <= _FEW:
        return [
            next((t.family for t in telling if _same(w, t)), "") for w in met if _is_in(w, telling)
        ]
    return [w.family for w in met if w.kind == "name" or _is_count(w)]


def _is_in(word: Word, telling: Sequence[Word]) -> bool:
    return any(_same(word, want) for want in telling)


def _is_count(word: Word) -> bool:
    return word.kind == "figure" and word.figure is not None and word.figure.value not in YEARS


def _only_supposed(words: Sequence[Word], met: Sequence[Word], wanted: Sequence[Word]) -> bool:
    """Whether the clause speaks of what may or might be, and the wording does not."""
    if any(word.text in _SUPPOSING for word in wanted):
        return False
    first, last = words.index(met[0]), words.index(met[-1])
    while first > 0 and not _begins_clause(words[first]):
        first -= 1
    while last + 1 < len(words) and not _begins_clause(words[last + 1]):
        last += 1
    return any(word.text in _SUPPOSING for word in words[first : last + 1])


def _only_related(words: Sequence[Word], met: Sequence[Word], wanted: Sequence[Word]) -> bool:
    """Whether the wording says what somebody is, and the text only ties them to it.

    'Australia is a member of NATO' is not said by 'it ties Australia to two members of NATO'.
    """
    if len(wanted) < 2 or wanted[1].text not in _BEING:
        return False
    told = [word for word in met if word.content]
    if len(told) < 2:
        return False
    between = [w.text for w in words[words.index(told[0]) + 1 : words.index(told[1])]]
    return not _BEING & set(between) and bool(_TYING & set(between))


def _turns_away(words: Sequence[Word], met: Sequence[Word]) -> bool:
    """Whether the last word met begins what is denied: 'peace in Europe, and Asia is not'."""
    after = [word.text for word in words[words.index(met[-1]) + 1 :][:2]]
    return len(after) == 2 and after[0] in _BEING and after[1] in ("not", "no")


def _gather(words: Sequence[Word], first: int, wanted: Sequence[Word]) -> list[Word]:
    """The wanted words of one clause, each once, from `first` on."""
    left = list(wanted)
    met: list[Word] = []
    reach = words[first : first + len(wanted) + _STRETCH]
    for place, word in enumerate(reach):
        if met and (_ends_sentence(word) or word.text in _JOINING):
            break
        want = next((w for w in left if _same(word, w)), None)
        if want is not None and not _stands_for_others(reach[place : place + 2], wanted):
            left.remove(want)
            met.append(word)
    return met


def _stands_for_others(pair: Sequence[Word], wanted: Sequence[Word]) -> bool:
    """Whether a name only says whose people are meant: NATO members are not NATO."""
    if len(pair) < 2 or pair[0].kind != "name" or pair[1].join.strip():
        return False
    return pair[1].stem in _THEIR_PEOPLE and not any(_same(pair[1], want) for want in wanted)


def _follow(words: Sequence[Word], first: int, wanted: Sequence[Word]) -> list[Word]:
    """The wanted words in their order from `first` on, with small gaps."""
    if not wanted or not _same(words[first], wanted[0]):
        return []
    if _stands_for_others(words[first : first + 2], wanted):
        return []
    met, at = [words[first]], first
    for want in wanted[1:]:
        for place in range(at + 1, min(len(words), at + 2 + _GAP)):
            if _ends_sentence(words[place]):
                break
            if _same(words[place], want):
                if _stands_for_others(words[place : place + 2], wanted):
                    return []
                met.append(words[place])
                at = place
                break
    return met


def _ends_sentence(word: Word) -> bool:
    return any(mark in ".;:!?" for mark in word.join)


def _begins_clause(word: Word) -> bool:
    return _ends_sentence(word) or "," in word.join or word.text in _JOINING


def _same(word: Word, want: Word) -> bool:
    if word.content != want.content:
        return False
    if not word.content:
        return word.text == want.text
    if word.negated != want.negated:
        return False
    if want.kind in ("name", "figure", "date") or word.kind != want.kind:
        return word.family == want.family
    return word.family == want.family or synonyms(word.family, want.family)


def _by_count(reading: Reading, counts: Sequence[Count]) -> list[SlipFound]:
    slips = []
    last: frozenset[str] = frozenset()
    for word, owners, unit in counted(reading):
        unit = unit or last
        last = unit
        if word.figure is None or not owners or word.negated:
            continue
        about = [c for c in counts if owners & c.owners and unit & c.unit]
        if not about:
            continue
        value = word.figure.value
        if any(abs(value - c.value) <= c.tolerance for c in about) or abs(value) < LEAST_COUNT:
            continue
        nearest = min(about, key=lambda c: (abs(c.value - value), c.fact))
        slips.append(
            _slip(reading, nearest.fact, [word], nearest.right, nearest.paragraph, nearest.fix)
        )
    return slips


def _by_names(reading: Reading, lists: Sequence[NameList]) -> list[SlipFound]:
    slips = []
    for run, around in runs_of_names(reading):
        names = frozenset(w.family for w in run)
        known = [k for k in lists if names & k.names and around & k.subject]
        if not known or any(names <= k.names for k in known):
            continue
        near = max(known, key=lambda k: (len(names & k.names), k.fact))
        strange = names - near.names
        if len(strange) == 1 and len(names) <= len(near.names) + 1:
            wrong = [w for w in run if w.family in strange]
            slips.append(_slip(reading, near.fact, wrong, near.right, near.paragraph))
    return slips
