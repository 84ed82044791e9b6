"""A small logistic regression: weights for a few numbers, drawn towards zero."""

import math
from collections.abc import Sequence

from msgspec import Struct

Numbers = tuple[float, ...]
STEPS, SHRINK = 12, 1.0
"""Newton steps, and how strongly the weights of all but the bias are drawn towards zero."""


class Example(Struct, frozen=True):
    """One turn as certainty sees it."""

    x: Numbers
    "What certainty is computed from, with a leading 1 for the bias."
    right: bool
    none: bool
    "Whether it makes no claim of the pack."
    stranger: bool
    "Whether it belongs to another subject."
    judged: bool
    "Whether thresholds are set by it."
    weight: float


def probability(weights: Numbers, x: Numbers) -> float:
    """The fitted probability, 0 to 1."""
    total = sum(map(float.__mul__, weights, x))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def fit(rows: Sequence[Example]) -> Numbers:
    """Weights by Newton's method on the weighted log loss."""
    size = len(rows[0].x)
    weights: Numbers = (0.0,) * size
    for _ in range(STEPS):
        slope = [SHRINK * w if place else 0.0 for place, w in enumerate(weights)]
        bend = [[SHRINK * (i == j and i > 0) for j in range(size)] for i in range(size)]
        for row in rows:
            p = probability(weights, row.x)
            for i, xi in enumerate(row.x):
                slope[i] += row.weight * (p - row.right) * xi
                for j in range(i + 1):
                    bend[i][j] += row.weight * p * (1 - p) * xi * row.x[j]
        for i in range(size):
            for j in range(i):
                bend[j][i] = bend[i][j]
        weights = tuple(w - step for w, step in zip(weights, solve(bend, slope), strict=True))
    return weights


def solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gaussian elimination; the matrix is symmetric and positive definite."""
    size = len(right)
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for i in range(size):
        for j in range(i + 1, size):
            share = rows[j][i] / rows[i][i]
            rows[j] = [a - share * b for a, b in zip(rows[j], rows[i], strict=True)]
    found = [0.0] * size
    for i in reversed(range(size)):
        known = sum(rows[i][j] * found[j] for j in range(i + 1, size))
        found[i] = (rows[i][size] - known) / rows[i][i]
    return found
