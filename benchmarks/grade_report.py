"""How the reader's marks agree with a teacher's, by kind of answer, and how sure it is of them.

    python -m benchmarks.grade_report [PACK ANSWERS] [--misses 20]

Without PACK the subjects that come with the benchmarks are used. The least sure 15 % of the marks
should hold most of the wrong ones, so that a teacher knows which to look at.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from benchmarks.graded import (
    LABELS,
    SUBJECTS,
    Labelled,
    figures,
    label_of,
    read_jsonl,
    read_text,
)
from debatebot.grading.grader import Grader
from debatebot.grading.verdict import Verdict
from debatebot.pack.reader import read_pack

LEAST_SURE = 0.15


def main(argv: Sequence[str]) -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("pack", nargs="?", type=Path)
    parser.add_argument("answers", nargs="?", type=Path)
    parser.add_argument("--misses", type=int, default=0)
    options = parser.parse_args(argv)
    pairs = [(options.pack, options.answers)] if options.pack else _own()
    for folder, answers in pairs:
        read = read_jsonl if answers.suffix == ".jsonl" else read_text
        grader, rows = Grader(read_pack(folder)), list(read(answers))
        _report(
            folder.name, rows, [grader.grade(r.question, r.answer) for r in rows], options.misses
        )


def _own() -> list[tuple[Path, Path]]:
    folders = sorted(f for f in SUBJECTS.iterdir() if (f / "answers.txt").exists())
    return [(folder, folder / "answers.txt") for folder in folders]


def _report(name: str, rows: list[Labelled], verdicts: list[Verdict], misses: int) -> None:
    marks = [label_of(v) for v in verdicts]
    f = figures(rows, marks)
    print(f"{name}: {f.answers} answers")
    print(f"  accuracy {f.accuracy:.3f}  QWK {f.qwk:.3f}  two-way {f.two_way:.3f}")
    print(
        f"  wrong graded right {f.wrong_graded_correct:.3f}  right graded wrong {f.right_graded_incorrect:.3f}"
    )
    wrong = [m != r.label for r, m in zip(rows, marks, strict=True)]
    order = sorted(range(len(rows)), key=lambda i: (verdicts[i].certainty, i))
    least = order[: int(LEAST_SURE * len(rows))]
    held = sum(wrong[i] for i in least) / max(1, sum(wrong))
    sure = [i for i, v in enumerate(verdicts) if v.sure]
    high = sum(LABELS.index(marks[i]) > LABELS.index(rows[i].label) for i in sure) / max(
        1, len(sure)
    )
    print(f"  the least sure {LEAST_SURE:.0%} hold {held:.0%} of the wrong marks")
    print(f"  sure of {len(sure) / len(rows):.0%}; of these {high:.1%} are too high")
    by_kind: dict[str, list[bool]] = defaultdict(list)
    for row, miss in zip(rows, wrong, strict=True):
        by_kind[row.kind].append(not miss)
    for kind, right in sorted(by_kind.items(), key=lambda k: (sum(k[1]) / len(k[1]), k[0])):
        print(f"    {kind or 'any':24} {sum(right) / len(right):.2f} of {len(right)}")
    for i in [i for i, miss in enumerate(wrong) if miss][:misses]:
        told = f"{rows[i].label}, marked {marks[i]} ({verdicts[i].reason})"
        print(f"    - {rows[i].question}: {rows[i].answer!r}: {told}")


if __name__ == "__main__":
    main(sys.argv[1:])
