"""The order in which teams speak: the turns of a debate for two, and what a third team adds."""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from debatebot.debate.slots import Slot

Kind = Literal["turn", "question", "answer", "verdict"]
_ASKED: tuple[Kind, ...] = ("question", "answer")
_JUDGES = 2
"""Place of the team that judges, from 0."""


class Place(Struct, frozen=True):
    """One prompt of the round: what it is, and of which team."""

    kind: Kind
    team: int
    "From 0. For a question: the team that is asked."
    number: int = 0
    "Of the turn, from 0."
    phase: str = ""
    words: int = 0
    "Budget of the turn."


def order_of(slots: Sequence[Slot], *, judged: bool) -> tuple[Place, ...]:
    """Every prompt of the round in its order.

    Args:
        slots: the turns of both teams.
        judged: whether a third team asks each of them a question before the closings, and decides at
            the end who argued better.
    """
    turns = tuple(
        Place("turn", 0 if slot.by == "first" else 1, number, slot.phase.name, slot.phase.words)
        for number, slot in enumerate(slots)
    )
    if not judged:
        return turns
    last = next(n for n, turn in enumerate(turns) if turn.phase == "closing")
    asked = tuple(Place(kind, team) for team in (0, 1) for kind in _ASKED)
    return (*turns[:last], *asked, *turns[last:], Place("verdict", _JUDGES))
