"""A fitted sum and small fitted trees: from numbers with names to how likely something is."""

import math
from collections.abc import Mapping
from functools import cached_property, lru_cache
from importlib.resources import files
from operator import mul

import msgspec
from msgspec import Struct

from debatebot.grading.weighing.trees import Node, Trees, made_ready


class Model(Struct, frozen=True, dict=True):
    """How odds are made of some numbers."""

    names: tuple[str, ...]
    base: float
    weights: tuple[float, ...]
    "What each number counts, in the order of their names."
    trees: tuple[tuple[Node, ...], ...]

    def chance(self, numbers: Mapping[str, float]) -> float:
        """How likely it is, 0 to 1, to six digits so that it is the same on every machine."""
        x = [numbers[name] for name in self.names]
        odds = self.base + sum(map(mul, self.weights, x)) + self._ready.total(x)
        return round(1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, odds)))), 6)

    @cached_property
    def _ready(self) -> Trees:
        return made_ready(self.trees)


class Models(Struct, frozen=True):
    """The fitted models of marking."""

    point: Model
    "Whether a teacher gives a point."
    partly: Model
    "Whether a teacher gives anything."
    wholly: Model
    "Whether a teacher gives full marks."
    lone_partly: Model
    "Whether a teacher gives anything, where there is one point."
    lone_wholly: Model
    "Whether a teacher gives full marks for one point."


@lru_cache(maxsize=1)
def models() -> Models:
    """The models in use, fitted by `benchmarks/fit_weighing.py`."""
    return msgspec.json.decode(files(__package__).joinpath("models.json").read_bytes(), type=Models)
