"""Fit when nearness in meaning earns a point, to answers whose points a teacher has told.

    python -m benchmarks.fit_far

Prints the weights for `FAR` in `debatebot/grading/table.py`, and for each subject, fitted on all the
others: how many open points are rightly and how many wrongly taken as earned at even odds.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from benchmarks.fit_certainty import answers_of, subjects
from benchmarks.logistic import Example, Numbers, fit, probability
from debatebot.grading.gates.far import against_of, best_reading, lay_out, may_be_there, numbers
from debatebot.grading.gates.points import find
from debatebot.grading.grader import Grader
from debatebot.pack.reader import read_pack

NAMES = ("base", "lead", "leaning", "words", "found", "phrasings", "asked", "against")
WHOLE = ("echo", "stuffed", "open-choice", "idk", "blank")
"""Gates that mark an answer as a whole, before its points are looked at."""


class Open(Struct, frozen=True):
    """A point that its own words did not find."""

    subject: str
    x: Numbers
    earned: bool
    "What the teacher says."


def main(argv: Sequence[str]) -> None:
    """Print the weights and how well they carry over."""
    del argv
    points = [p for folder in subjects() for p in open_points(folder)]
    for name in dict.fromkeys(p.subject for p in points):
        weights = fitted([p for p in points if p.subject != name])
        taken = [p.earned for p in points if p.subject == name and probability(weights, p.x) > 0.5]
        there = sum(p.earned for p in points if p.subject == name)
        print(f"{name:12} {sum(taken)} of {there} found, {len(taken) - sum(taken)} wrongly")
    print({name: round(weight, 2) for name, weight in zip(NAMES, fitted(points), strict=True)})


def open_points(folder: Path) -> Iterator[Open]:
    """The open points of all answers of one subject."""
    pack = read_pack(folder)
    grader = Grader(pack)
    for row in answers_of(folder):
        question = pack.question(row.question)
        if question is None or len(question.points) < 2:
            continue
        answer, verdict = grader.read(row.question, row.answer)
        if verdict.reason in WHOLE or not answer.findings:
            continue
        findings = [find(answer, point) for point in answer.key.points]
        laid_out, against = lay_out(answer, findings), against_of(findings)
        for n, finding in enumerate(findings):
            point = answer.key.points[n]
            best = best_reading(answer, n, laid_out) if may_be_there(point, finding) else None
            if best is not None:
                x = (1.0, *numbers(answer, n, finding, best), float(against < 0))
                yield Open(folder.name, x, point.id in row.points)


def fitted(points: Sequence[Open]) -> Numbers:
    """The weights for some open points."""
    return fit([Example(p.x, p.earned, False, False, True, 1.0) for p in points])


if __name__ == "__main__":
    main(sys.argv[1:])
