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
from debatebot.text.reading import Reading, Word
from debatebot.text.synonyms import synonyms

_SHORT = 2
"""Content words up to which a wrong wording must be met with its function words too."""
_SHORT_SHARE = 0.8
"""Share of all words of a short wording that must be there, in order."""
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
            _by_wording(reading, wrong)
            for wrong in facts.wordings
            if not any(need.isdisjoint(there) for need in wrong.needs)
        ),
        *_by_count(reading, facts.counts),
        *_by_names(reading, facts.lists),
    ]
    slips: dict[str, SlipFound] = {}
    for slip in sorted((s for s in found if s), key=lambda s: (s.start, -s.end, s.fact)):
        overlaps = any(slip.start < s.end and s.start < slip.end for s in slips.values())
        if not overlaps:
            slips.setdefault(slip.fact, slip)
    return tuple(slips.values())


def _slip(
    reading: Reading, fact: str, words: Sequence[Word], right: str, n: int | None
) -> SlipFound:
    start, end = min(w.start for w in words), max(w.end for w in words)
    return SlipFound(fact, reading.raw[start:end], right, n, start, end)


def _by_wording(reading: Reading, wrong: WrongWording) -> SlipFound | None:
    """A listed wording: its telling words near one another in one sentence, of the same polarity.

    A short wording is met word by word, in its order; a longer one in any order of its words but
    that of its names: who does what to whom must not be swapped.
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
        if met and all(any(_same(w, t) for w in met) for t in telling):
            return _slip(reading, wrong.fact, met, wrong.right, wrong.paragraph)
    return None


def _gather(words: Sequence[Word], first: int, wanted: Sequence[Word]) -> list[Word]:
    """The wanted words, each once, from `first` on; empty when names stand in another order."""
    left = list(wanted)
    met: list[Word] = []
    for word in words[first : first + len(wanted) + _STRETCH]:
        if met and _ends_sentence(word):
            break
        want = next((w for w in left if _same(word, w)), None)
        if want is not None:
            left.remove(want)
            met.append(word)
    names = [w.family for w in wanted if w.kind == "name"]
    return met if [w.family for w in met if w.kind == "name"] == names else []


def _follow(words: Sequence[Word], first: int, wanted: Sequence[Word]) -> list[Word]:
    """The wanted words in their order from `first` on, with small gaps."""
    if not wanted or not _same(words[first], wanted[0]):
        return []
    met, at = [words[first]], first
    for want in wanted[1:]:
        for place in range(at + 1, min(len(words), at + 2 + _GAP)):
            if _ends_sentence(words[place]):
                break
            if _same(words[place], want):
                met.append(words[place])
                at = place
                break
    return met


def _ends_sentence(word: Word) -> bool:
    return any(mark in ".;!?" for mark in word.join)


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
        slips.append(_slip(reading, nearest.fact, [word], nearest.right, nearest.paragraph))
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
        if len(names & near.names) >= 2 and len(strange) == 1 and len(names) <= len(near.names) + 1:
            wrong = [w for w in run if w.family in strange]
            slips.append(_slip(reading, near.fact, wrong, near.right, near.paragraph))
    return slips
