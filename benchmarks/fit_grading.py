"""Fit the table of the reader to labelled answers, and say honestly how well it carries over.

    python -m benchmarks.fit_grading [PACK ANSWERS]... [--folds 5]

Each value of the table is moved through its candidates, one after the other, as long as agreement
with the teacher grows. The figures are printed three ways: with the table as it stands, fitted on
all answers, and cross-validated: fitted on some of the questions, marked on the others. Without
arguments the subjects that come with the benchmarks are used.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import asdict, replace

from benchmarks.graded import (
    SUBJECTS,
    Labelled,
    figures,
    label_of,
    read_jsonl,
    read_text,
)
from debatebot.grading.grader import Grader
from debatebot.grading.table import TABLE, Table
from debatebot.matching.lexicon import Lexicon
from debatebot.pack.models import Pack
from debatebot.pack.reader import read_pack

CANDIDATES: dict[str, tuple[float, ...]] = {
    "stated_full": (0.36, 0.4, 0.44, 0.48, 0.52),
    "whole_full": (0.44, 0.48, 0.5, 0.54, 0.58),
    "pooled": (0.8, 0.95, 1.1),
    "named_full": (0.68, 0.74, 0.8),
    "named_some": (0.25, 0.32, 0.4),
    "plain_full": (0.5, 0.6, 0.7),
    "synonym": (0.7, 0.8, 0.9),
    "question_word": (0.2, 0.3, 0.4),
    "light_word": (0.3, 0.4, 0.5),
    "overrule": (0.9, 1.0, 1.1),
    "ample": (1.2, 1.4, 1.6),
}
TOO_HIGH = 2.0
"""What a wrong answer taken for right costs beside the agreement that it spoils already."""


class Subject(Struct, frozen=True):
    """A pack with its labelled answers."""

    name: str
    pack: Pack
    lexicon: Lexicon
    rows: tuple[Labelled, ...]


Marked = list[tuple[Labelled, str]]


def main(argv: Sequence[str]) -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sets", nargs="*", help="PACK ANSWERS, any number of times")
    parser.add_argument("--folds", type=int, default=5)
    options = parser.parse_args(argv)
    subjects = _subjects(options.sets)
    _print("as it stands", {s.name: _mark(s, TABLE, s.rows) for s in subjects})
    best = fit(subjects, None, 0)
    _print("fitted", {s.name: _mark(s, best, s.rows) for s in subjects})
    moved = {k: v for k, v in asdict(best).items() if v != getattr(TABLE, k)}
    print("  values that moved:", moved or "none")
    crossed: dict[str, Marked] = {s.name: [] for s in subjects}
    for fold in range(options.folds):
        table = fit(subjects, fold, options.folds)
        for subject in subjects:
            held = [r for r in subject.rows if _fold(subject, r, options.folds) == fold]
            crossed[subject.name] += _mark(subject, table, held)
    _print("cross-validated over questions", crossed)


def fit(subjects: Sequence[Subject], without: int | None, folds: int) -> Table:
    """The table after one round of moving each value, a fold of the questions held out."""
    table = TABLE
    best = _worth(subjects, table, without, folds)
    for name, values in CANDIDATES.items():
        for value in values:
            tried = replace(table, **{name: value})
            worth = _worth(subjects, tried, without, folds)
            if worth > best + 1e-9:
                table, best = tried, worth
    return table


def _worth(subjects: Sequence[Subject], table: Table, without: int | None, folds: int) -> float:
    """Mean agreement over the subjects, less what was marked too high."""
    total = 0.0
    for subject in subjects:
        rows = [r for r in subject.rows if without is None or _fold(subject, r, folds) != without]
        marked = _mark(subject, table, rows)
        found = figures([r for r, _ in marked], [m for _, m in marked])
        total += found.qwk - TOO_HIGH * found.wrong_graded_correct
    return total / len(subjects)


def _fold(subject: Subject, row: Labelled, folds: int) -> int:
    ids = [question.id for question in subject.pack.questions]
    return ids.index(row.question) % folds


def _mark(subject: Subject, table: Table, rows: Sequence[Labelled]) -> Marked:
    grader = Grader(subject.pack, table, subject.lexicon)
    return [(row, label_of(grader.grade(row.question, row.answer))) for row in rows]


def _subjects(sets: Sequence[str]) -> list[Subject]:
    pairs = [(Path(a), Path(b)) for a, b in zip(sets[::2], sets[1::2], strict=True)] or [
        (folder, folder / "answers.txt")
        for folder in sorted(SUBJECTS.iterdir())
        if (folder / "answers.txt").exists()
    ]
    found = []
    for folder, answers in pairs:
        read = read_jsonl if answers.suffix == ".jsonl" else read_text
        pack = read_pack(folder)
        found.append(Subject(folder.name, pack, Lexicon.of(pack), tuple(read(answers))))
    return found


def _print(title: str, marked: dict[str, Marked]) -> None:
    print(f"{title}:")
    for name, pairs in marked.items():
        f = figures([r for r, _ in pairs], [m for _, m in pairs])
        print(
            f"  {name:12} {f.answers:5} answers  accuracy {f.accuracy:.3f}  QWK {f.qwk:.3f}  "
            f"wrong graded right {f.wrong_graded_correct:.3f}  right graded wrong {f.right_graded_incorrect:.3f}"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
