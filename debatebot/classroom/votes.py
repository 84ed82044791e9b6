"""Votes of a class before and after a round: counts alone, and only when there are five or more."""

from collections.abc import Sequence

from msgspec import Struct

from debatebot.classroom.ballots import ClassBallot
from debatebot.classroom.tallies import LEAST_SHOWN


class VoteTable(Struct, frozen=True, kw_only=True):
    """The votes of all rounds with the same choices."""

    choices: tuple[str, ...]
    count: int
    "Pairs of votes; when there are fewer than five, nothing else is told."
    before: tuple[int, ...] = ()
    after: tuple[int, ...] = ()
    "How many votes each choice got."
    up: int = 0
    down: int = 0
    "How many moved towards the last choice, and how many towards the first."

    @property
    def shown(self) -> bool:
        """Whether there are enough votes to be shown."""
        return self.count >= LEAST_SHOWN


def vote_tables(ballots: Sequence[ClassBallot]) -> tuple[VoteTable, ...]:
    """One table for each set of choices, in the order of their words."""
    pairs: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    for ballot in ballots:
        if ballot.pair is not None and all(1 <= v <= len(ballot.choices) for v in ballot.pair):
            pairs.setdefault(ballot.choices, []).append(ballot.pair)
    return tuple(_table(choices, pairs[choices]) for choices in sorted(pairs))


def _table(choices: tuple[str, ...], pairs: Sequence[tuple[int, int]]) -> VoteTable:
    if len(pairs) < LEAST_SHOWN:
        return VoteTable(choices=choices, count=len(pairs))
    numbers = range(1, len(choices) + 1)
    return VoteTable(
        choices=choices,
        count=len(pairs),
        before=tuple(sum(first == n for first, _ in pairs) for n in numbers),
        after=tuple(sum(last == n for _, last in pairs) for n in numbers),
        up=sum(last > first for first, last in pairs),
        down=sum(last < first for first, last in pairs),
    )
