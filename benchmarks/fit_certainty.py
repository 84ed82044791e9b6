"""Fit how sure a mark is to labelled answers of many subjects.

    python -m benchmarks.fit_certainty

Prints `RIGHT` and `SIGNS` for `debatebot/grading/table.py`, and beside them, for each subject fitted
on all the others: how many of the wrong marks its least sure 15 % hold.
"""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import fields

from benchmarks.grade_report import LEAST_SURE
from benchmarks.graded import SUBJECTS, Labelled, figures, label_of, read_jsonl, read_text
from benchmarks.logistic import Example, Numbers, fit, probability
from debatebot.grading.certainty import STATEMENTS, signs
from debatebot.grading.grader import Grader
from debatebot.grading.table import Signs
from debatebot.pack.reader import read_pack

VERDICTS = ("correct", "partial", "incorrect")
OFTEN = 20
"""Marks by one gate from which it has a weight of its own."""
SEALED = ("cable_cars", "reactor")
"""Subjects that nothing is fitted to, so that one is left to measure by."""
STRANGERS = Path(__file__).parent / "strangers"


class Marked(Struct, frozen=True):
    """One mark with what certainty may know of it."""

    subject: str
    reason: str
    verdict: str
    signs: Numbers
    "Empty where an answer is not read point by point."
    right: bool


def main(argv: Sequence[str]) -> None:
    """Print the weights and how well they carry over."""
    del argv
    marks = [m for folder in subjects() for m in marked(folder)]
    for name in dict.fromkeys(m.subject for m in marks):
        held = [m for m in marks if m.subject == name]
        reasons, weights = fitted([m for m in marks if m.subject != name])
        print(f"{name:12} {_held(held, reasons, weights):.0%} of the wrong marks")
    _print(*fitted(marks))


def subjects() -> list[Path]:
    """Each folder with labelled answers."""
    found = (f for root in (SUBJECTS, STRANGERS) for f in root.iterdir() if _answers(f))
    return sorted(f for f in found if f.name not in SEALED)


def _answers(folder: Path) -> Path | None:
    return next((f for n in ("answers.jsonl", "answers.txt") if (f := folder / n).exists()), None)


def answers_of(folder: Path) -> list[Labelled]:
    """The labelled answers of one subject."""
    answers = _answers(folder)
    assert answers is not None
    return list((read_jsonl if answers.suffix == ".jsonl" else read_text)(answers))


def marked(folder: Path) -> list[Marked]:
    """The marks of one subject's answers."""
    rows = answers_of(folder)
    pack = read_pack(folder)
    grader, found = Grader(pack), []
    for row in rows:
        question = pack.question(row.question)
        assert question is not None
        reading, verdict = grader.read(row.question, row.answer)
        pointed = question.kind in STATEMENTS and reading.findings
        numbers = signs(reading, reading.findings) if pointed else ()
        mark = label_of(verdict)
        found.append(Marked(folder.name, verdict.reason, mark, numbers, right=mark == row.label))
    assert figures(rows, [m.verdict for m in found]).answers == len(rows)
    return found


def fitted(marks: Sequence[Marked]) -> tuple[tuple[str, ...], Numbers]:
    """The gates that have a weight of their own, and all weights."""
    counts = Counter(m.reason for m in marks)
    reasons = tuple(sorted(r for r, n in counts.items() if n >= OFTEN))
    rows = [Example(_numbers(m, reasons), m.right, False, False, True, 1.0) for m in marks]
    return reasons, fit(rows)


def _numbers(mark: Marked, reasons: tuple[str, ...]) -> Numbers:
    numbers = [1.0, *(float(mark.reason == r) for r in reasons)]
    for verdict in VERDICTS:
        here = mark.signs if mark.verdict == verdict and mark.signs else ()
        numbers += [float(bool(here)), *(here or (0.0,) * (len(fields(Signs)) - 1))]
    return tuple(numbers)


def _held(marks: Sequence[Marked], reasons: tuple[str, ...], weights: Numbers) -> float:
    sure = [probability(weights, _numbers(m, reasons)) for m in marks]
    order = sorted(range(len(marks)), key=lambda i: (sure[i], i))
    least = order[: int(LEAST_SURE * len(marks))]
    return sum(not marks[i].right for i in least) / max(1, sum(not m.right for m in marks))


def _print(reasons: tuple[str, ...], weights: Numbers) -> None:
    bias = weights[0]
    print("RIGHT: dict[str, float] = {")
    for reason, weight in zip(reasons, weights[1:], strict=False):
        print(f'    "{reason}": {bias + weight:.2f},')
    print(f'    "": {bias:.2f},\n}}')
    names = [f.name for f in fields(Signs)]
    rest = weights[1 + len(reasons) :]
    for n, verdict in enumerate(VERDICTS):
        own = rest[n * len(names) : (n + 1) * len(names)]
        told = ", ".join(f"{name}={w:.2f}" for name, w in zip(names, own, strict=True))
        print(f'    "{verdict}": Signs({told}),')


if __name__ == "__main__":
    main(sys.argv[1:])
