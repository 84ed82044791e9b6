"""What a learner thinks and has argued: stance, weights, points made and met.

A stance is a political opinion: these folds are shown to the learner alone.
"""

from collections.abc import Iterable

from msgspec import Struct

from debatebot.debate.events import Ballot, Owed, Turn
from debatebot.progress.events import Record
from debatebot.progress.history import standing_records
from debatebot.progress.sealed import sealed_rounds
from debatebot.tour.events import Say, Stance, Weigh


class Views(Struct, frozen=True, kw_only=True):
    """What stands of tours and debates on one pack."""

    stance: int = 0
    "1 to 7, the newest; 0 is not known."
    weights: dict[str, int]
    "The newest weight of each tradeoff."
    made: tuple[str, ...] = ()
    "Claims that the learner argued in a debate."
    met: tuple[str, ...] = ()
    "Claims of the other side that the learner answered."
    sentences: int = 0
    "Sentences kept for the brief."
    rounds: int = 0
    "Debates played to their ballot."
    best: float | None = None
    "The best ballot."
    owed: str = ""
    "The claim of the other side that was left unanswered last, and still is; empty when none is."


def views(records: Iterable[Record], pack: str) -> Views:
    """What stands of a learner's tours and debates on a pack."""
    stance, sentences, owed, totals = 0, 0, "", list[float]()
    weights: dict[str, int] = {}
    made: dict[str, None] = {}
    met: dict[str, None] = {}
    standing = standing_records(r for r in records if r.pack == pack)
    sealed = sealed_rounds(standing)
    for record in standing:
        match record.event:
            case Stance(value=value):
                stance = value
            case Weigh(tradeoff=tradeoff, value=value):
                weights[tradeoff] = value
            case Say():
                sentences += 1
            case Turn(claims=claims, answers=answers):
                made |= dict.fromkeys(claims)
                met |= dict.fromkeys(answers)
                owed = "" if owed in answers else owed
            case Owed(claim=claim):
                owed = claim
            case Ballot(total=total, amended=False) if record.session not in sealed:
                totals.append(total)
    return Views(
        stance=stance,
        weights=weights,
        made=tuple(made),
        met=tuple(met),
        sentences=sentences,
        rounds=len(totals),
        best=max(totals, default=None),
        owed=owed,
    )
