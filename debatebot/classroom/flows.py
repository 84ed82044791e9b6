"""A finished flow in which exactly one point was never answered: made from the pack alone."""

from random import Random

from msgspec import Struct

from debatebot.classroom.sides import SIDES, attackers, gist, name_of, other
from debatebot.pack.models import Claim, Pack, Side

LETTERS = ("A", "B")
"""The two sides of a flow: whom they stand for is drawn."""
_POINTS = (2, 3, 4, 5)
"""How many points a flow may have; with an answer to each but one it has nine lines at most."""


class FlowEntry(Struct, frozen=True, kw_only=True):
    """One line of the flow: a point, or an answer to one."""

    number: int
    "From 1, in the order in which it was said."
    side: Side
    letter: str
    claim: str
    says: str
    answers: int = 0
    "Number of the point that it answers; 0 for a point."

    @property
    def label(self) -> str:
        """`A1`."""
        return f"{self.letter}{self.number}"


class Flow(Struct, frozen=True, kw_only=True):
    """Who said what, in its order."""

    entries: tuple[FlowEntry, ...]
    names: tuple[str, str]
    "Which side A is, and which B."

    @property
    def points(self) -> tuple[FlowEntry, ...]:
        """The entries that are points of their own."""
        return tuple(entry for entry in self.entries if not entry.answers)

    @property
    def dropped(self) -> FlowEntry:
        """The one point that nobody answered."""
        answered = {entry.answers for entry in self.entries}
        return next(point for point in self.points if point.number not in answered)

    def lines(self) -> tuple[str, ...]:
        """The flow as it is read: `A1 …`, `B2 answers A1: …`."""
        named = {entry.number: entry.label for entry in self.entries}
        return tuple(
            f"{entry.label} answers {named[entry.answers]}: {entry.says}"
            if entry.answers
            else f"{entry.label} {entry.says}"
            for entry in self.entries
        )


class _Said(Struct, frozen=True):
    claim: Claim
    to: Claim | None = None


def flow_of(pack: Pack, seed: int, number: int, points: int) -> Flow:
    """A finished flow.

    Args:
        pack: whose claims are argued.
        seed: decides the points, their order and which one is dropped.
        number: which flow of the round, from 0; each drops another point while there are enough.
        points: how many points there are to be, the dropped one included: 2 to 5.
    """
    chance = Random(f"flow {seed} {number}")
    chosen = _chosen(
        pack, Random(f"points {seed}"), number, min(max(points, _POINTS[0]), _POINTS[-1])
    )
    dropped = chosen[0]
    said = _in_order([_Said(claim) for claim in chosen], _answers(pack, chosen, dropped), chance)
    first: Side = SIDES[int(chance.random() * len(SIDES))]
    letters = dict(zip((first, other(first)), LETTERS, strict=True))
    numbers = {entry.claim.id: n for n, entry in enumerate(said, 1) if entry.to is None}
    return Flow(
        names=(name_of(pack, first), name_of(pack, other(first))),
        entries=tuple(
            FlowEntry(
                number=n,
                side=entry.claim.side,
                letter=letters[entry.claim.side],
                claim=entry.claim.id,
                says=gist(entry.claim),
                answers=numbers[entry.to.id] if entry.to else 0,
            )
            for n, entry in enumerate(said, 1)
        ),
    )


def _chosen(pack: Pack, chance: Random, number: int, count: int) -> list[Claim]:
    """The points of a flow, the dropped one first; both sides have about as many.

    Points that somebody attacks are dropped first: those can be answered.
    """
    attacked = {attack.to for attack in pack.positions.attacks}
    order = sorted(pack.positions.claims, key=lambda _: chance.random())
    order.sort(key=lambda claim: claim.id not in attacked)
    dropped = order[number % len(order)]
    rest = sorted((c for c in order if c is not dropped), key=lambda _: chance.random())
    halves = {side: [c for c in rest if c.side == side] for side in SIDES}
    chosen = [dropped]
    side = other(dropped.side)
    while len(chosen) < count and any(halves.values()):
        if halves[side]:
            chosen.append(halves[side].pop(0))
        side = other(side)
    return chosen


def _answers(pack: Pack, chosen: list[Claim], dropped: Claim) -> list[_Said]:
    """An answer to each point but the dropped one, with no claim twice where that can be helped."""
    used = {claim.id for claim in chosen}
    answers = []
    for point in chosen:
        if point is dropped:
            continue
        able = attackers(pack, point.id)
        answer = next((claim for claim in able if claim.id not in used), able[0])
        used.add(answer.id)
        answers.append(_Said(answer, point))
    return answers


def _in_order(points: list[_Said], answers: list[_Said], chance: Random) -> list[_Said]:
    """Points and answers mixed; an answer stands after its point."""
    waiting = sorted(points, key=lambda _: chance.random())
    due = sorted(answers, key=lambda _: chance.random())
    said: list[_Said] = []
    while waiting or due:
        ready = [entry for entry in due if any(s.claim is entry.to and s.to is None for s in said)]
        if ready and (not waiting or chance.random() < 0.5):
            said.append(ready[0])
            due.remove(ready[0])
        elif waiting:
            said.append(waiting.pop(0))
    return said
