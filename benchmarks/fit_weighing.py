"""Fit how what the gates found is weighed, to labelled answers of many subjects.

    python -m benchmarks.fit_weighing [--write]

Needs numpy, scipy and scikit-learn, which the program itself does not. Prints for each subject,
fitted on all the others, the marks beside those of the gates alone; a sealed subject is only
measured. `--write` fits all and writes `models.json` to `debatebot/grading/weighing`.

Each subject is read twice, the second time with one phrasing a point, as a short pack has it. A
model is the mean of a logistic regression and of small boosted trees; of some numbers it may only
be told more by more (`RAISES`) or less by more (`LOWERS`), so that a wrong item never raises a mark.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from benchmarks.fit_certainty import SEALED, STRANGERS, answers_of, subjects
from benchmarks.graded import Labelled, figures, label_of
from debatebot.grading import weighing
from debatebot.grading.answer import Weighed
from debatebot.grading.grader import Grader
from debatebot.grading.weighing.answer_numbers import answer_numbers
from debatebot.grading.weighing.decide import likeliest
from debatebot.grading.weighing.model import Model, Models
from debatebot.pack.models import Pack, Question
from debatebot.pack.reader import read_pack

RAISES = frozenset(
    "earned strength coverage lead told mark first second last_needed".split()
)  # fmt: skip
LOWERS = frozenset(
    "unread left left_share stray left_figures left_names rivals alike opposed".split()
)
SPARSE = 0.5
"""What an answer read with one phrasing a point counts beside one read with all."""
SAMPLE = 0.3
"""The same for a sample of the pack that comes with the program: it was learnt from already."""
OWN = Path(__file__).parent.parent / "content"
FOLDS = 5
POINT_TREES, ANSWER_TREES = 140, 80
LEARN, LEAST, DEPTH, SHRINK, BINS = 0.07, 20, 3, 1.0, 32
LOOSE = 0.3
"""How loosely the weights of the logistic regression are drawn towards zero."""

Numbers = Mapping[str, float]


class Read(Struct):
    """One answer as the last stage meets it."""

    subject: str
    row: Labelled
    gates: str
    "What the gates alone say."
    known: Weighed
    numbers: tuple[dict[str, float], ...]
    "The numbers of its points; empty where the last stage has no part."
    given: tuple[bool, ...]
    "Which points the teacher gives."
    whole: Any
    "Makes its own numbers from how likely its points are."
    weight: float


def main(argv: Sequence[str]) -> None:
    """Print how well the weights carry over, and write them."""
    folders = [*subjects(), *(STRANGERS / name for name in SEALED)]
    reads = [r for folder in folders for r in read_subject(folder)]
    reads += read_samples(read_pack(OWN))
    names = list(dict.fromkeys(r.subject for r in reads))
    learnt = [r for r in reads if r.subject not in SEALED and r.numbers]
    everything = fitted(learnt)
    for name in names:
        models = everything if name in SEALED else fitted([r for r in learnt if r.subject != name])
        own = [r for r in reads if r.subject == name and r.weight != SPARSE]
        rows = [r.row for r in own]
        print(
            f"{name:13} {_told(rows, [r.gates for r in own])}  {_told(rows, _marks(models, own))}"
        )
    if "--write" in argv:
        path = Path(weighing.__file__).parent / "models.json"
        path.write_bytes(msgspec.json.encode(everything) + b"\n")


def read_subject(folder: Path) -> Iterator[Read]:
    """All answers of a subject, and those to questions with points once more with less to go by."""
    pack, rows = read_pack(folder), answers_of(folder)
    yield from _read(folder.name, pack, rows, 1.0)
    short = tuple(map(_short, pack.questions))
    sparse = replace(pack, questions_file=replace(pack.questions_file, questions=short))
    yield from (r for r in _read(folder.name, sparse, rows, SPARSE) if r.numbers)


def read_samples(pack: Pack) -> Iterator[Read]:
    """The samples of a pack: whole marks, which nobody has told the points of."""
    levels = ("right", "correct"), ("partial", "partial"), ("wrong", "incorrect")
    rows = [
        Labelled(question.id, text, label, field, ())
        for question in pack.questions
        if question.samples
        for field, label in levels
        for text in getattr(question.samples, field)
    ]
    for read in _read(OWN.name, pack, rows, SAMPLE):
        read.given = ()
        yield read


def _short(question: Question) -> Question:
    if question.kind not in ("explain", "contrast", "list") or not question.points:
        return question
    points = tuple(replace(p, phrasings=p.phrasings[:1]) for p in question.points)
    return replace(question, accept=question.accept[:1], points=points)


def _read(subject: str, pack: Pack, rows: Sequence[Labelled], weight: float) -> Iterator[Read]:
    grader = Grader(pack)
    for row in rows:
        answer, verdict = grader.read(row.question, row.answer)
        known = answer.weighed
        gates = known.outcome.verdict if known.points else label_of(verdict)
        given = tuple(p.id in row.points for p in answer.key.points)

        def whole(chances: Sequence[float], answer: Any = answer) -> dict[str, float]:
            was = answer.weighed
            return answer_numbers(answer, was.findings, was.points, chances, was.outcome)

        yield Read(subject, row, gates, known, known.points, given, whole, weight)


def fitted(reads: Sequence[Read]) -> Models:
    """The three models; those of whole answers learn from chances of points that were not fitted to them."""
    names = list(dict.fromkeys(r.subject for r in reads))
    numbers = []
    for fold in range(FOLDS):
        held = set(names[fold::FOLDS])
        model = _points([r for r in reads if r.subject not in held])
        numbers += [(r, r.whole(_chances(model, r))) for r in reads if r.subject in held]
    x, w = [n for _, n in numbers], [r.weight for r, _ in numbers]
    labels = [r.row.label for r, _ in numbers]
    return Models(
        point=_points(reads),
        partly=fit(x, [label != "incorrect" for label in labels], w, ANSWER_TREES),
        wholly=fit(x, [label == "correct" for label in labels], w, ANSWER_TREES),
    )


def _points(reads: Sequence[Read]) -> Model:
    return fit(
        [n for r in reads if r.given for n in r.numbers],
        [given for r in reads for given in r.given],
        [r.weight for r in reads for _ in r.given],
        POINT_TREES,
    )


def _chances(model: Model, read: Read) -> list[float]:
    return [model.chance(n) for n in read.numbers]


def _marks(models: Models, reads: Sequence[Read]) -> list[str]:
    marks = []
    for read in reads:
        if not read.numbers:
            marks.append(read.gates)
            continue
        numbers = read.whole(_chances(models.point, read))
        partly = models.partly.chance(numbers)
        wholly = models.wholly.chance(numbers)
        marks.append(likeliest(partly, wholly, read.known))
    return marks


def _told(rows: Sequence[Labelled], marks: Sequence[str]) -> str:
    f = figures(rows, marks)
    return (
        f"accuracy {f.accuracy:.3f} QWK {f.qwk:.3f} wrong graded right {f.wrong_graded_correct:.3f}"
    )


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
        round((start + base) / 2, 5),
        tuple(round(float(v) / 2, 5) for v in weighed),
        grown,
    )


def _tree(nodes: Any) -> tuple[tuple[int, float, int, int], ...]:
    """Half of what a tree says: the other half is the logistic regression's."""
    return tuple(
        (-1, round(float(n["value"]) / 2, 5), 0, 0)
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


if __name__ == "__main__":
    main(sys.argv[1:])
