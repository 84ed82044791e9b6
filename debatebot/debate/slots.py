"""The turns of a round for two: whose each is, and which; known before anything is read."""

from typing import Literal

from msgspec import Struct

from debatebot.debate.formats import ANSWER, ASK, Phase, phases_for

Person = Literal["first", "second"]


class Slot(Struct, frozen=True):
    """One turn: whose it is, and which."""

    by: Person
    phase: Phase


def slots_of(format_name: str, turns: int = 0) -> tuple[Slot, ...]:
    """The turns of a format for two: speeches one after the other, questions each with its answer.

    Args:
        format_name: a key of `formats.FORMATS`.
        turns: how many turns each takes; 0: as many as the format has.
    """
    slots: list[Slot] = []
    for phase in phases_for(format_name, turns or None):
        if phase == ASK:
            slots += [Slot("first", ASK), Slot("second", ANSWER)]
        elif phase == ANSWER:
            slots += [Slot("second", ASK), Slot("first", ANSWER)]
        else:
            slots += [Slot("first", phase), Slot("second", phase)]
    return tuple(slots)
