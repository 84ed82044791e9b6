"""A logistic regression and small boosted trees, fitted together.

Needs numpy, scipy and scikit-learn, which the program itself does not.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from debatebot.grading.weighing.model import Model

Numbers = Mapping[str, float]
RAISES = frozenset(
    "earned strength coverage lead told mark first second last_needed".split()
)  # fmt: skip
LOWERS = frozenset(
    "unread left left_share stray left_figures left_names rivals alike opposed unknown".split()
)
BOOSTED = 0.65
"""What the trees count in the mean; the rest is the logistic regression's."""
LEARN, LEAST, DEPTH, SHRINK, BINS = 0.07, 20, 3, 1.0, 32
LOOSE = 0.3
"""How loosely the weights of the logistic regression are drawn towards zero."""


def many(model: Model, rows: Sequence[Numbers]) -> list[float]:
    """What `Model.chance` says of each of many rows, faster."""
    import numpy as np  # type: ignore[import-not-found,unused-ignore]

    if not rows:
        return []
    x = np.array([[row[name] for name in model.names] for row in rows])
    odds = x @ np.array(model.weights) + model.base
    places = np.arange(len(x))
    for tree in model.trees:
        nodes = np.array(tree)
        at = np.zeros(len(x), dtype=int)
        for _ in range(DEPTH):
            number, inner = nodes[at, 0].astype(int), nodes[at, 0] >= 0
            left = x[places, np.maximum(number, 0)] <= nodes[at, 1]
            at = np.where(inner, np.where(left, nodes[at, 2], nodes[at, 3]), at).astype(int)
        odds = odds + nodes[at, 1]
    chances = 1 / (1 + np.exp(-np.clip(odds, -30, 30)))
    return [round(float(c), 6) for c in chances]


def fit(
    rows: Sequence[Numbers], right: Sequence[bool], weights: Sequence[float], trees: int
) -> Model:
    """A model of some rows."""
    import numpy as np  # type: ignore[import-not-found,unused-ignore]
    from sklearn.ensemble import (  # type: ignore[import-not-found,unused-ignore]
        HistGradientBoostingClassifier,
    )

    names = tuple(rows[0])
    x = np.array([[row[name] for name in names] for row in rows])
    y, w = np.array(right, dtype=float), np.array(weights)
    signs = [(name in RAISES) - (name in LOWERS) for name in names]
    boosted = HistGradientBoostingClassifier(
        max_depth=DEPTH, max_iter=trees, learning_rate=LEARN, min_samples_leaf=LEAST,
        l2_regularization=SHRINK, max_bins=BINS, monotonic_cst=signs, early_stopping=False,
    ).fit(x, y, sample_weight=w)  # fmt: skip
    base, weighed = _logistic(np, x, y, w, signs)
    grown = tuple(_tree(t[0].nodes) for t in boosted._predictors)
    start = float(boosted._baseline_prediction.ravel()[0])
    return Model(
        names,
        round(BOOSTED * start + (1 - BOOSTED) * base, 5),
        tuple(round(float(v) * (1 - BOOSTED), 5) for v in weighed),
        grown,
    )


def _tree(nodes: Any) -> tuple[tuple[int, float, int, int], ...]:
    """A tree, with its part of the mean."""
    return tuple(
        (-1, round(float(n["value"]) * BOOSTED, 5), 0, 0)
        if n["is_leaf"]
        else (
            int(n["feature_idx"]), round(float(n["num_threshold"]), 6),
            int(n["left"]), int(n["right"]),
        )
        for n in nodes
    )  # fmt: skip


def _logistic(np: Any, x: Any, y: Any, w: Any, signs: Sequence[int]) -> tuple[float, Any]:
    """Base and weights, the weights of one sign where only one is allowed."""
    from scipy.optimize import minimize  # type: ignore[import-not-found,import-untyped,unused-ignore]

    mean, spread = x.mean(0), x.std(0) + 1e-9
    z = (x - mean) / spread

    def loss(v: Any) -> tuple[float, Any]:
        odds = z @ v[1:] + v[0]
        slope = w * (1 / (1 + np.exp(-odds)) - y)
        total = (w * (np.logaddexp(0, odds) - y * odds)).sum() + (v[1:] ** 2).sum() / 2 / LOOSE
        return total, np.concatenate([[slope.sum()], z.T @ slope + v[1:] / LOOSE])

    bounds = [(None, None)] + [(0, None) if s > 0 else (None, 0 if s < 0 else None) for s in signs]
    found = minimize(loss, np.zeros(x.shape[1] + 1), jac=True, bounds=bounds, method="L-BFGS-B").x
    weights = found[1:] / spread
    return float(found[0] - (weights * mean).sum()), weights
