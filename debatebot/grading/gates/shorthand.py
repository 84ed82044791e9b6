"""How a point is met by shorthand: a clause that says nothing but this point, a note on its owner."""

from msgspec.structs import replace

from debatebot.grading.answer import Answer
from debatebot.grading.findings import Finding
from debatebot.grading.gates.denied_points import lessened
from debatebot.grading.key import KeyPoint
from debatebot.grading.sides import LABEL, LABELS
from debatebot.grading.units import Unit
from debatebot.matching.light import LIGHT


def shorthand(answer: Answer, point: KeyPoint) -> Finding | None:
    """A clause all of whose words speak of this one point: `emergencies; no self-control`."""
    if len(answer.key.points) < 2 or any(p.proper for p in point.phrases):
        return None
    others = {f for p in answer.key.points if p.id != point.id for f in p.vocabulary}
    for unit in answer.units:
        telling = [
            w for w in unit.content if w.family not in answer.key.asked and w.family not in LIGHT
        ]
        if not telling or len(telling) > 4:
            continue
        met = {
            id(p.typed) for f in point.vocabulary - others for p in answer.met.pairs.get(f, ())
            if p.share == 1.0 and not p.turned and not p.typed.negated
        }  # fmt: skip
        if all(id(w) in met for w in telling):
            here = {
                f: [p for p in pairs if p.unit == unit.number]
                for f, pairs in answer.met.pairs.items()
            }
            single = replace(answer.met, pairs={f: pairs for f, pairs in here.items() if pairs})
            matches = [answer.aligner.lay(p, single) for p in point.phrases]
            best = max(matches, key=lambda m: m.coverage)
            label = _label(answer, unit)
            bar = answer.table.terse * (_NOTED if label and point.owner else 1.0)
            if best.coverage < bar or lessened(unit, best):
                continue
            if label and point.owner and label != point.owner:
                return Finding(point.id, "swapped", best, 1.0)
            if max(best.turned, best.swapped) < answer.table.turned:
                return Finding(point.id, "earned", best, 1.0)
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
