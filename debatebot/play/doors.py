"""The doors of home, each with where the learner stands."""

from msgspec import Struct

from debatebot.pack.models import Claim, Pack, Tradeoff
from debatebot.progress.folds import Folds
from debatebot.progress.totals import Totals
from debatebot.progress.views import Views
from debatebot.quiz.asking import topic_name
from debatebot.tour.tradeoffs import tradeoffs_of


class Door(Struct, frozen=True, kw_only=True):
    """One thing to do, and where the learner stands with it."""

    key: str
    name: str
    command: str
    standing: str
    note: str = ""
    done: int = 0
    total: int = 0
    "Bar: `done` of `total`; no bar when `total` is 0."
    pressing: bool = False
    "Where there is no room for both, the note stays and the bar goes."


def doors_of(pack: Pack, folds: Folds) -> tuple[Door, ...]:
    """All doors."""
    held, known = folds.views, folds.totals
    return (
        _tour(pack, held),
        Door(
            key="2",
            name="Quiz",
            command="quiz",
            standing=f"{len(known.firm)} of {known.questions} questions firm",
            note=_weakest(known),
            done=len(known.firm),
            total=known.questions,
        ),
        _debate(pack, held),
        Door(
            key="4",
            name="Warm-up",
            command="warmup",
            standing="for a class or a pair",
            note="starts in ten seconds",
        ),
        _brief(pack, folds.written),
    )


def _tour(pack: Pack, held: Views) -> Door:
    tradeoffs = tradeoffs_of(pack)
    weighed = [t for t in tradeoffs if t.id in held.weights]
    ahead = next((t for t in tradeoffs if t.id not in held.weights), None)
    return Door(
        key="1",
        name="Tour",
        command="tour",
        standing=f"{len(weighed)} of {_many(len(tradeoffs), 'tradeoff')} weighed",
        note=_ahead(ahead),
        done=len(weighed),
        total=len(tradeoffs),
    )


def _ahead(tradeoff: Tradeoff | None) -> str:
    """What comes next; a tradeoff without a title is too long to be named."""
    if tradeoff is None:
        return "all weighed"
    return f"next: {tradeoff.title}" if tradeoff.title else ""


def _debate(pack: Pack, held: Views) -> Door:
    """Points of the side that the learner has met most: those that have to be answered."""
    claims = {claim.id: claim.side for claim in pack.positions.claims}
    met = {side: [c for c in held.met if claims.get(c) == side] for side in ("pro", "anti")}
    side = max(("anti", "pro"), key=lambda each: len(met[each]))
    total = sum(1 for each in claims.values() if each == side)
    owed = pack.claim(held.owed)
    best = f"best ballot {held.best:g}" if held.best is not None else "a spark: six turns"
    return Door(
        key="3",
        name="Debate",
        command="debate",
        standing=f"{len(met[side])} of their {_many(total, 'point')} met",
        note=f"you owe {_part_of(pack, owed)} an answer" if owed else best,
        pressing=owed is not None,
        done=len(met[side]),
        total=total,
    )


def _part_of(pack: Pack, claim: Claim) -> str:
    """What the part that argues a claim calls itself."""
    return pack.positions.sides[claim.side].part or "the app"


def _brief(pack: Pack, written: int) -> Door:
    """One line for each claim and one for its answer."""
    total = 2 * len(pack.positions.claims)
    return Door(
        key="5",
        name="Brief",
        command="brief",
        standing=f"{written} of {_many(total, 'line')} in your words",
        note="your best sentences",
        done=written,
        total=total,
    )


def _weakest(known: Totals) -> str:
    """The topic with the smallest share of its points, once something was answered."""
    seen = [group for group in known.topics if group.possible]
    if not seen:
        return "weakest: not known yet"
    weakest = min(seen, key=lambda group: group.points / group.possible)
    if weakest.points >= weakest.possible:
        return ""
    return f"weakest: {topic_name(weakest.name)}"


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
