"""Fit what a claim's score is made of, and print how often the right claim comes first.

    python -m benchmarks.fit_ranking

Each turn with a claim is a choice among all claims of its pack: the weights make the claims that it
makes the likeliest. Prints the weights, the first one as 1, and for each subject how often the best
and the best three are right when the weights are fitted on the subjects with another motion. What
few turns show, cues of stance and denied claims, is left out. The numbers go to
`debatebot/matching/weights.py`; the first weight itself is `APART` in `decision.py`.
"""

import math
import sys
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from benchmarks.fit_matching import FULL
from benchmarks.labelled_turns import ARGUES, SEALED, Subject, Turn, subjects
from benchmarks.logistic import Numbers, solve
from debatebot.debate.recognition import Recogniser
from debatebot.matching.weights import WEIGHTS

STEPS, SHRINK = 9, 0.02
"""Newton steps, and how strongly weights are drawn towards zero: a score lies between 0 and 1."""
PARTS = ("words", "meaning", "letters", "own_side", "own_short")


class Choice(Struct, frozen=True):
    """One turn: what speaks for each claim, and which ones it makes."""

    claims: tuple[Numbers, ...]
    right: tuple[bool, ...]
    one: bool
    "Whether it makes one claim: only such turns are counted."
    weight: float


def choices(subject: Subject) -> list[Choice]:
    """The turns of a subject that make claims."""
    ids = [claim.id for claim in subject.pack.positions.claims]
    plain = replace(WEIGHTS, cue=0.0, attacks_denied=0.0, **dict.fromkeys(PARTS[1:], 0.0))
    bare = Recogniser(subject.pack, weights=plain)
    alone = [Recogniser(subject.pack, weights=replace(plain, **{part: 1.0})) for part in PARTS[1:]]
    found = []
    for turn in subject.turns:
        ok = turn.gold | turn.also
        if not turn.gold or turn.kind == "concession":
            continue
        words = _scores(bare, turn, ids)
        parts = [_scores(one, turn, ids) for one in alone]
        rest = [[a - b for a, b in zip(part, words, strict=True)] for part in parts]
        found.append(
            Choice(
                tuple(zip(words, *rest, strict=True)),
                tuple(claim in ok for claim in ids),
                len(turn.gold) == 1 and turn.kind in ARGUES,
                min(1.0, FULL / len(subject.turns)),
            )
        )
    return found


def _scores(recogniser: Recogniser, turn: Turn, ids: Sequence[str]) -> list[float]:
    places = recogniser.ranking(turn.text, turn.side).places
    score = {place.fit.claim: place.score for place in places}
    return [score.get(claim, 0.0) for claim in ids]


def fitted(rows: Sequence[Choice]) -> Numbers:
    """The weights by Newton's method on the log loss of the choice."""
    size = len(PARTS)
    weights: Numbers = (10.0, *(0.0,) * (size - 1))
    for _ in range(STEPS):
        slope = [SHRINK * w for w in weights]
        bend = [[SHRINK * (i == j) for j in range(size)] for i in range(size)]
        for row in rows:
            _add(row, weights, slope, bend)
        step = solve(bend, slope)
        weights = tuple(w - s for w, s in zip(weights, step, strict=True))
    return weights


def _add(row: Choice, weights: Numbers, slope: list[float], bend: list[list[float]]) -> None:
    """Add one turn's part of slope and curvature; the latter as if the right share stood still."""
    chance = _chances(row.claims, weights)
    right = sum(p for p, ok in zip(chance, row.right, strict=True) if ok) or 1e-12
    mean = [
        sum(p * x[i] for p, x in zip(chance, row.claims, strict=True)) for i in range(len(weights))
    ]
    for p, ok, x in zip(chance, row.right, row.claims, strict=True):
        pull = p - (p / right if ok else 0.0)
        away = [value - middle for value, middle in zip(x, mean, strict=True)]
        for i, one in enumerate(x):
            slope[i] += row.weight * pull * one
            for j in range(len(weights)):
                bend[i][j] += row.weight * p * away[i] * away[j]


def _chances(claims: Sequence[Numbers], weights: Numbers) -> list[float]:
    scores = [sum(map(float.__mul__, weights, x)) for x in claims]
    best = max(scores)
    shares = [math.exp(score - best) for score in scores]
    whole = sum(shares)
    return [share / whole for share in shares]


def first(rows: Sequence[Choice], weights: Numbers, places: int) -> float:
    """Share of turns with one claim that have it among the first places."""
    hits = []
    for row in rows:
        if row.one:
            scored = zip(_chances(row.claims, weights), row.right, strict=True)
            hits.append(any(ok for _, ok in sorted(scored, key=lambda s: -s[0])[:places]))
    return sum(hits) / max(1, len(hits))


def main() -> int:
    """Fit, and print."""
    every = {subject.name: (subject, choices(subject)) for subject in subjects()}
    for name, (subject, rows) in every.items():
        motion = subject.pack.positions.motion
        others = [
            row
            for other, (one, each) in every.items()
            if other not in SEALED and one.pack.positions.motion != motion
            for row in each
        ]
        held = fitted(others)
        one, three = (first(rows, held, places) for places in (1, 3))
        print(f"{name:12} top1 {one:.3f} top3 {three:.3f}", flush=True)
    weights = fitted([r for name, (_, rows) in every.items() if name not in SEALED for r in rows])
    print(f"APART = {weights[0]:.1f}")
    for part, weight in zip(PARTS[1:], weights[1:], strict=True):
        print(f"    {part}: float = {weight / weights[0]:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
