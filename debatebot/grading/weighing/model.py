"""A fitted sum and small fitted trees: from numbers with names to how likely something is."""

import math
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

import msgspec
from msgspec import Struct

Node = tuple[int, float, int, int]
"""Which number is looked at, up to what it goes left, and where left and right are; at the end of
a branch -1, what it adds, and nothing."""


class Model(Struct, frozen=True):
    """How odds are made of some numbers."""

    names: tuple[str, ...]
    base: float
    weights: tuple[float, ...]
    "What each number counts, in the order of their names."
    trees: tuple[tuple[Node, ...], ...]

    def chance(self, numbers: Mapping[str, float]) -> float:
        """How likely it is, 0 to 1, to six digits so that it is the same on every machine."""
        x = [numbers[name] for name in self.names]
        odds = self.base
        for weight, number in zip(self.weights, x, strict=True):
            odds += weight * number
        for tree in self.trees:
            node = tree[0]
            while node[0] >= 0:
                node = tree[node[2] if x[node[0]] <= node[1] else node[3]]
            odds += node[1]
        return round(1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, odds)))), 6)


class Models(Struct, frozen=True):
    """The fitted models of marking."""

    point: Model
    "Whether a teacher gives a point."
    partly: Model
    "Whether a teacher gives anything."
    wholly: Model
    "Whether a teacher gives full marks."


@lru_cache(maxsize=1)
def models() -> Models:
    """The models in use, fitted by `benchmarks/fit_weighing.py`."""
    return msgspec.json.decode(files(__package__).joinpath("models.json").read_bytes(), type=Models)
