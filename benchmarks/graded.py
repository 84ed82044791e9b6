"""Labelled answers and the figures by which a reader is measured on them."""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from debatebot.authoring.agreement import kappa
from debatebot.grading.grader import Grader
from debatebot.grading.verdict import Verdict

LABELS = ("incorrect", "partial", "correct")
_LETTERS = {"i": "incorrect", "p": "partial", "c": "correct"}
SUBJECTS = Path(__file__).parent / "subjects"


class Labelled(Struct, frozen=True):
    """One answer with the mark that a teacher gave it."""

    question: str
    answer: str
    label: str
    kind: str = ""
    points: tuple[str, ...] = ()


class Figures(Struct, frozen=True):
    """How well marks agree with a teacher's."""

    answers: int
    accuracy: float
    qwk: float
    wrong_graded_correct: float
    right_graded_incorrect: float
    two_way: float


def read_text(path: Path) -> Iterator[Labelled]:
    """Answers in the short form: `# question`, then `c kind: answer => points` lines."""
    question = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            question = line[2:].strip()
        elif line.strip():
            head, answer = line.split(": ", 1)
            letter, kind = head.split(" ", 1)
            answer, _, points = answer.partition(" => ")
            yield Labelled(question, answer, _LETTERS[letter], kind, tuple(points.split()))


def read_jsonl(path: Path) -> Iterator[Labelled]:
    """Answers as JSON lines with `question_id` or `qid`, `answer` and `label`."""
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.strip():
            row = json.loads(line)
            kind = row.get("type") or row.get("kind") or row.get("raw") or ""
            yield Labelled(
                row.get("question_id") or row["qid"],
                row["answer"],
                row["label"],
                kind,
                tuple(row.get("points") or ()),
            )


def label_of(verdict: Verdict) -> str:
    """The teacher's label that a verdict's score stands for."""
    return LABELS[2] if verdict.score >= 1 else LABELS[1] if verdict.score > 0 else LABELS[0]


def figures(rows: Sequence[Labelled], marks: Sequence[str]) -> Figures:
    """The figures of some marks beside the teacher's."""
    gold, got = [LABELS.index(r.label) for r in rows], [LABELS.index(m) for m in marks]
    pairs = list(zip(gold, got, strict=True))
    wrong, right = [g for y, g in pairs if y == 0], [g for y, g in pairs if y == 2]
    return Figures(
        answers=len(rows),
        accuracy=sum(a == b for a, b in pairs) / len(rows),
        qwk=kappa(gold, got),
        wrong_graded_correct=sum(g == 2 for g in wrong) / max(1, len(wrong)),
        right_graded_incorrect=sum(g == 0 for g in right) / max(1, len(right)),
        two_way=sum((a == 2) == (b == 2) for a, b in pairs) / len(rows),
    )


def marks(
    grader: Grader, rows: Sequence[Labelled], name: Callable[[Verdict], str] = label_of
) -> list[str]:
    """The mark of each answer."""
    return [name(grader.grade(row.question, row.answer)) for row in rows]
