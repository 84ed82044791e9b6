"""Many small trees asked at once.

Every tree has a byte, every leaf of it a bit, the leftmost one the lowest. A number that is greater
than what a node lets go left strikes out the leaves on its left; for each number it is known
beforehand what all nodes together strike out. The lowest bit left in a byte is the leaf reached.
"""

from bisect import bisect_left
from collections.abc import Sequence
from operator import getitem

from msgspec import Struct

Node = tuple[int, float, int, int]
"""Which number is looked at, up to what it goes left, and where left and right are; at the end of
a branch -1, what it adds, and nothing."""

_BITS = 8
"""Leaves of a tree at most."""
_LOWEST = bytes((n & -n).bit_length() - 1 if n else 0 for n in range(1 << _BITS))
"""For each byte its lowest bit."""


class Asked(Struct, frozen=True):
    """What one number strikes out: the bounds in order, and the bits left beyond the first of them."""

    number: int
    bounds: tuple[float, ...]
    left: tuple[int, ...]


class Trees(Struct, frozen=True):
    """Trees made ready to be asked."""

    asked: tuple[Asked, ...]
    values: tuple[tuple[float, ...], ...]
    "What each leaf of each tree adds, from left to right."

    def total(self, x: Sequence[float]) -> float:
        """What all trees add for some numbers."""
        left = (1 << (_BITS * len(self.values))) - 1
        for one in self.asked:
            left &= one.left[bisect_left(one.bounds, x[one.number])]
        reached = left.to_bytes(len(self.values), "little").translate(_LOWEST)
        return sum(map(getitem, self.values, reached))


def made_ready(trees: Sequence[Sequence[Node]]) -> Trees:
    """The trees of a model; none may have more than eight leaves.

    Raises:
        ValueError: a tree has more.
    """
    struck: dict[int, list[tuple[float, int]]] = {}
    values = []
    for place, tree in enumerate(trees):
        leaves: list[float] = []
        _walk(tree, 0, leaves, place * _BITS, struck)
        if len(leaves) > _BITS:
            raise ValueError(f"A tree has {len(leaves)} leaves; it may have {_BITS}.")
        values.append(tuple(leaves))
    every = (1 << (_BITS * len(trees))) - 1
    asked = []
    for number, nodes in sorted(struck.items()):
        nodes.sort()
        left = [every]
        for _, bits in nodes:
            left.append(left[-1] & ~bits)
        asked.append(Asked(number, tuple(bound for bound, _ in nodes), tuple(left)))
    return Trees(tuple(asked), tuple(values))


def _walk(
    tree: Sequence[Node],
    at: int,
    leaves: list[float],
    shift: int,
    struck: dict[int, list[tuple[float, int]]],
) -> None:
    """Number the leaves under a node from left to right, and note what its nodes strike out."""
    number, bound, left, right = tree[at]
    if number < 0:
        leaves.append(bound)
        return
    first = len(leaves)
    _walk(tree, left, leaves, shift, struck)
    bits = ((1 << len(leaves)) - (1 << first)) << shift
    struck.setdefault(number, []).append((bound, bits))
    _walk(tree, right, leaves, shift, struck)
