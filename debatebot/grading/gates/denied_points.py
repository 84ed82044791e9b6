"""Gate: what speaks against a point: denials, opposites, roles, names and numbers that differ."""

from collections.abc import Sequence
from itertools import pairwise

from debatebot.grading.answer import Answer
from debatebot.grading.findings import Status
from debatebot.grading.gates.crossed import cause_turned, compared_round, crossed
from debatebot.grading.gates.displaced import displaced
from debatebot.grading.gates.frames import turned_frame
from debatebot.grading.gates.roles import foreign_actor, name_substituted, roles_swapped
from debatebot.grading.key import KeyPoint
from debatebot.grading.match import Match
from debatebot.grading.pairs import Pair
from debatebot.grading.units import Unit
from debatebot.text.clock import clock_times
from debatebot.text.opposites import direction, tells_of_absence
from debatebot.text.reading import Word


def speaks_against(answer: Answer, point: KeyPoint, match: Match, strength: float) -> Status | None:
    """How the match speaks against the point, if it does."""
    if _copy_flipped(answer, match):
        return "turned"
    if match.turned >= answer.table.turned or _focus_turned(answer, match):
        exact = any(p.share == 1.0 and p.ref.family not in answer.key.asked for p in match.pairs)
        return "turned" if exact or strength >= 1 else None
    if match.swapped >= answer.table.turned or roles_swapped(answer, match):
        return "swapped"
    if turned_frame(answer, match) or displaced(answer, match) or crossed(answer, match):
        return "swapped"
    if with_for_without(answer, match):
        return "turned"
    if compared_round(answer, match) or cause_turned(answer, match):
        return "swapped"
    if _said_of_both(answer, point, match):
        return "swapped"
    if _number_differs(answer, match):
        return "number"
    if _stranger(answer, match):
        return "swapped"
    if name_substituted(answer, point, match) or foreign_actor(answer, point, match):
        return "swapped"
    return None


def lessened(unit: Unit, match: Match) -> bool:
    """Whether a clause says `fewer tourists` of what the phrasing says that there is."""
    phrase = match.phrase
    if (
        not phrase.text
        or phrase.denials
        or any(tells_of_absence(r.family, r.word.text) for r in phrase.refs)
    ):
        return False
    if direction((r.family, r.word.negated) for r in phrase.refs) < 0:
        return False
    met = {id(p.typed) for p in match.pairs if not p.ref.either}
    return any(
        before.text in ("less", "fewer") and id(noun) in met
        for before, noun in pairwise(unit.words)
    )


def with_for_without(answer: Answer, match: Match) -> bool:
    """`With a pilot` where the phrasing has `without a pilot`."""
    if not match.phrase.text:
        return False
    lacking = _after("without", answer.lexicon.read_own(match.phrase.text).words)
    words = answer.reading.words
    return bool(lacking & _after("with", words)) and not _after("without", words)


def _after(preposition: str, words: Sequence[Word]) -> frozenset[str]:
    """The families of the nouns right after a preposition, an article apart."""
    found = []
    for n, word in enumerate(words):
        # `With out` is the same word, misspelt.
        if word.text == preposition and [w.text for w in words[n + 1 : n + 2]] != ["out"]:
            rest = [w for w in words[n + 1 : n + 3] if w.content]
            # `With no lamp` is without one.
            found += [w.family for w in rest[:1] if preposition != "with" or not w.negated]
    return frozenset(found)


_BOTH = frozenset("both same alike neither identical".split())


def _said_of_both(answer: Answer, point: KeyPoint, match: Match) -> bool:
    """Whether a contrast's point about one of two is said of both of them."""
    if not point.owner:
        return False
    here = {w.text for n in {p.unit for p in match.pairs} for w in answer.units[n].words}
    own = {w.text for w in answer.lexicon.read_own(match.phrase.text).words}
    return bool(here & _BOTH) and not own & _BOTH


def _stranger(answer: Answer, match: Match) -> bool:
    """Whether what was met is said of somebody whom neither question nor key speaks of."""
    key = answer.key
    known = key.asked | key.vocabulary
    for number in sorted({p.unit for p in match.pairs}):
        strangers = [
            w for w in answer.units[number].words if w.kind == "name" and w.family not in known
        ]
        own = [w for w in answer.units[number].words if w.kind == "name" and w.family in known]
        if strangers and not own and not any(w.negated for w in strangers):
            return True
    return False


def _copy_flipped(answer: Answer, match: Match) -> bool:
    """Whether the words of a phrasing are all there but for one that is turned round.

    The reach of a negation is read differently in different word orders; so a flip counts only
    when an opposite stands in, or one of the two texts denies more often than the other.
    """
    if match.copied < answer.table.copied or len(match.phrase.refs) < 2 or answer.key.negated:
        return False
    if any(p.opposite and p.turned for p in match.pairs):
        return True
    if not any(p.turned for p in match.pairs):
        return False
    units = {p.unit for p in match.pairs}
    said_no = sum(w.kind == "negation" for u in answer.units if u.number in units for w in u.words)
    return said_no % 2 != match.phrase.denials % 2


def _focus_turned(answer: Answer, match: Match) -> bool:
    """`Only the mayor pays` for `not only the mayor`, or the other way round."""
    if match.phrase.only is None or not match.pairs:
        return False
    first, last = match.pairs[0].unit, match.pairs[-1].unit
    for unit in answer.units[first : last + 1]:
        for word in unit.words:
            if word.text in ("only", "solely", "alone", "purely", "exclusively", "sole"):
                return word.negated == match.phrase.only
    return False


def _series_differs(answer: Answer, match: Match) -> bool:
    """Whether a series of numbers (`100-80-100`) is there in another order."""
    key = [w.family for w in answer.lexicon.read_own(match.phrase.text).words if w.kind == "figure"]
    said_ = [w.family for w in answer.reading.words if w.kind == "figure"]
    if len(key) < 2 or len(set(key)) == len(key) or len(said_) < 2:
        return False
    return all(said_[n : n + len(key)] != key for n in range(len(said_)))


def _ranges_differ(pair: Pair) -> bool:
    """Whether two ranges begin alike and end elsewhere: `from 6 to 19` for `from 6 to 9`."""
    one, other = pair.typed.figure, pair.ref.word.figure
    ends = {f.high for f in (one, other) if f and f.high is not None}
    return len(ends) > 1


def _same_time(raw: str, phrase: str) -> bool:
    """Whether a time of the day is told in another form: `8:50`, `ten to nine`."""
    told = [t for t in clock_times(raw) if t.explicit]
    return any(t.same(own) for t in told for own in clock_times(phrase))


def _number_differs(answer: Answer, match: Match) -> bool:
    """Whether the phrasing needs a number and the answer gives another one in its place."""
    wanted = [r for r in match.phrase.refs if r.word.kind in ("figure", "date")]
    if not wanted or not match.phrase.text:
        return False
    if any(_ranges_differ(p) for p in match.pairs):
        return True
    if _same_time(answer.raw, match.phrase.text):
        return False
    met = {p.ref.family for p in match.pairs}
    missing = [r for r in wanted if r.family not in met]
    if _series_differs(answer, match):
        return True
    # A row of figures is cut at its commas: the one before belongs to it.
    units = {n for p in match.pairs for n in (p.unit, p.unit - 1)}
    others = [
        w for u in answer.units if u.number in units for w in u.content
        if w.kind in ("figure", "date") and w.family not in answer.key.vocabulary
    ]  # fmt: skip
    return bool(missing and others)
