"""How a point is met by shorthand: a clause that says nothing but this point, a note on its owner,
the word by which the pack calls it."""

from collections.abc import Iterator

from msgspec.structs import replace

from debatebot.grading.answer import Answer
from debatebot.grading.findings import Finding
from debatebot.grading.gates.denied_points import lessened
from debatebot.grading.key import KeyPoint, Ref
from debatebot.grading.match import Match
from debatebot.grading.pairs import Pair
from debatebot.grading.sides import LABEL, LABELS
from debatebot.grading.units import Unit
from debatebot.matching.common import tells
from debatebot.matching.light import LIGHT
from debatebot.text.reading import Word
from debatebot.text.ways import way_of_word


def shorthand(answer: Answer, point: KeyPoint) -> Finding | None:
    """What an answer has of a point by shorthand, or None."""
    bare = None if any(p.proper for p in point.phrases) else _bare_clause(answer, point)
    return bare or _by_its_label(answer, point)


def _bare_clause(answer: Answer, point: KeyPoint) -> Finding | None:
    """A clause all of whose words speak of this one point: `emergencies; no self-control`."""
    if len(answer.key.points) < 2:
        return None
    others = {f for p in answer.key.points if p.id != point.id for f in p.vocabulary}
    met = {
        id(p.typed) for f in point.vocabulary - others for p in answer.met.pairs.get(f, ())
        if p.share == 1.0 and not p.turned and not p.typed.negated
    }  # fmt: skip
    for unit in _parts(answer):
        telling = _telling(answer, unit)
        if not telling or len(telling) > _LONGEST or not all(id(w) in met for w in telling):
            continue
        own = {id(w) for w in unit.words}
        here = {
            f: kept
            for f, pairs in answer.met.pairs.items()
            if (kept := [p for p in pairs if id(p.typed) in own])
        }
        single = replace(answer.met, pairs=here)
        best = max((answer.aligner.lay(p, single) for p in point.phrases), key=_coverage)
        label = _label(answer, unit)
        bar = answer.table.terse * (_NOTED if label and point.owner else 1.0)
        if best.coverage < bar or lessened(unit, best):
            continue
        if label and point.owner and label != point.owner:
            return Finding(point.id, "swapped", best, 1.0)
        if max(best.turned, best.swapped) < answer.table.turned:
            return Finding(point.id, "earned", best, 1.0)
    return None


def _coverage(match: Match) -> float:
    return match.coverage


_LONGEST = 4
"""Telling words up to which a clause is shorthand."""


def _telling(answer: Answer, unit: Unit) -> list[Word]:
    return [w for w in unit.content if w.family not in answer.key.asked and w.family not in LIGHT]


def _parts(answer: Answer) -> Iterator[Unit]:
    """The clauses of an answer; of a list without commas (`horn lamp boathouse`) its words."""
    yield from answer.units
    row = answer.units[0] if len(answer.units) == 1 else None
    if row and answer.key.question.kind == "list" and all(w.content for w in row.words):
        for word in row.words:
            yield Unit(row.number, row.opener, (word,))


_SHORT = 6
"""Words up to which a clause may name a point and say no more."""
_PLAIN = 0.3
"""What a word may tell that goes with anything: `sets a precedent`."""
_OPEN = frozenset(("if", "unless", "whether"))


def _by_its_label(answer: Answer, point: KeyPoint) -> Finding | None:
    """`Sets a precedent` for a point that the pack calls `precedent`.

    The clause says nothing else that tells: neither who does what nor which way anything goes.
    """
    if answer.key.question.kind not in ("explain", "list"):
        return None
    own = [t for p in answer.key.question.points if p.id == point.id for t in p.phrasings]
    if any(p.proper and p.name and p.text in own for p in point.phrases):
        # What is called by a name has to be named.
        return None
    words = answer.lexicon.read_own(point.id.replace("-", " ").replace("_", " ")).words
    if any(w.kind == "negation" or way_of_word(w) for w in words):
        return None
    label = {w.family for w in words if w.content} - LIGHT - answer.key.asked
    for unit in _parts(answer):
        if len(unit.words) > _SHORT or unit.opener in _OPEN or unit.chatter or not label:
            continue
        if any(w.kind == "negation" or w.negated or way_of_word(w) for w in unit.words):
            continue
        telling = [
            w
            for w in _telling(answer, unit)
            if w.kind not in ("date", "figure") and (w.family in label or tells(w.family) > _PLAIN)
        ]
        if {w.family for w in telling} == label:
            pairs = tuple(Pair(w, unit.number, Ref(w, 1.0), 1.0, False) for w in telling)
            return Finding(point.id, "earned", Match(point.phrases[0], 1.0, 0.0, 0.0, pairs), 1.0)
    return None


_NOTED = 0.4
"""The share of the terse bar that a word needs which is noted beside its owner's label."""


def _label(answer: Answer, unit: Unit) -> str:
    """The owner whose label stands before a clause: `minister: software`."""
    before = answer.units[unit.number - 1] if unit.number else None
    if before is None or unit.opener not in LABELS or len(before.words) > LABEL:
        return ""
    owners = answer.met.spoken[before.number] & answer.key.owners.pair
    return next(iter(owners)) if len(owners) == 1 else ""
