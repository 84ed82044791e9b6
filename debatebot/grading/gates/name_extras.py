"""Gate 7 for names: what stands beside the right one and does not belong there."""

from collections.abc import Sequence

from debatebot.grading.answer import Answer
from debatebot.grading.findings import Finding
from debatebot.grading.gates.appositions import of_another_calling, spelt_again, tells_who
from debatebot.grading.gates.extras import wrong_items
from debatebot.grading.gates.leading_up import doers_beside, leads_up, mere_order
from debatebot.grading.gates.persons import persons_of
from debatebot.grading.gates.second_thoughts import exclaims, taken_back_at
from debatebot.grading.units import Unit


def name_extras(answer: Answer, findings: Sequence[Finding]) -> tuple[Unit, ...]:
    """What stands beside the name and does not belong; what tells who a person is does."""
    said = [p.typed for f in findings if f.status == "earned" for p in f.match.pairs]
    back = taken_back_at(answer)
    back = back if any(w.start > back for w in said) else 0
    mine = {id(w) for w in said}
    before = leads_up(answer, mine)
    items = tuple(
        u
        for u in wrong_items(answer, findings)
        if not (
            exclaims(u)
            or u.words[-1].end <= back
            or _leads_on(answer, u)
            or spelt_again(answer, u)
            or _denied(answer, u)
            or mere_order(u)
            or (u.number in before and not answer.rivals.among(u.words))
        )
    )
    if len(answer.key.points) == 1 and not items:
        items = tuple(doers_beside(answer, mine))
    who = answer.key.question.kind == "who"
    named = [
        f
        for f, p in zip(findings, answer.key.points, strict=True)
        if f.status == "earned" and persons_of(p, who)
    ]
    if not named:
        return items
    counted = {id(p.typed) for f in named for p in f.match.pairs}
    items = tuple(u for u in items if not tells_who(answer, u, counted))
    own = [w for t in answer.key.question.accept for w in answer.lexicon.read_own(t).words]
    other = of_another_calling(answer, counted, own)
    return (*items, Unit(0, ",", other)) if other else items


def _denied(answer: Answer, unit: Unit) -> bool:
    """`…, and not Tallis as some say`: the other name is set aside."""
    rival = answer.rivals.among(unit.words)
    return bool(rival) and all(w.negated for w in rival)


def _leads_on(answer: Answer, unit: Unit) -> bool:
    """Whether a relative clause goes on from an item: `…, according to which the fine rises`."""
    following = answer.units[unit.number + 1 : unit.number + 2]
    relative = (
        bool(following)
        and following[0].opener in ("which", "who")
        and not following[0].words[0].join
    )
    return relative and unit.words[-1].kind == "stop"
