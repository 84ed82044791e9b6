"""Fit how what the gates found is weighed, to labelled answers of many subjects.

    python -m benchmarks.fit_weighing [--write] [PACK ANSWERS WEIGHT]...

Needs numpy, scipy and scikit-learn, which the program itself does not. Prints for each subject,
fitted on all the others, the marks beside those of the gates alone; a sealed subject is only
measured. `--write` fits all and writes `models.json` to `debatebot/grading/weighing`. Packs with
labelled answers of your own are fitted too, each answer with the weight given.

Each subject is read twice, the second time with one phrasing a point, as a short pack has it; and
each explanation with several points once more for every one of them, as if it alone were asked for
(`benchmarks/lone_points.py`). A model is the weighed mean of a logistic regression and of small
boosted trees; of some numbers it may only be told more by more (`RAISES`) or less by more
(`LOWERS`), so that a wrong item never raises a mark.
"""

import sys
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from benchmarks.boosted import Numbers, fit, many
from benchmarks.fit_certainty import SEALED, STRANGERS, answers_of, subjects
from benchmarks.graded import Labelled, figures, label_of, read_jsonl
from benchmarks.lone_points import lone_points, with_questions
from debatebot.grading import weighing
from debatebot.grading.answer import Answer, Weighed
from debatebot.grading.grader import Grader
from debatebot.grading.weighing.answer_numbers import answer_numbers, lone_numbers
from debatebot.grading.weighing.decide import likeliest
from debatebot.grading.weighing.model import Model, Models
from debatebot.pack.models import Pack, Question
from debatebot.pack.reader import read_pack

SAME = frozenset("need points is_list is_contrast others_turned others".split())
"""Numbers that are the same for all questions with one point, or tell nothing there."""
SPARSE = 0.5
"""What an answer read with one phrasing a point counts beside one read with all."""
LONE, POINTLESS = 0.4, 0.2
"""The same for one read with one point alone, and with that point's phrasings as all that is
accepted."""
SAMPLE = 1.0
"""The same for a sample of the pack that comes with the program: the one pack with many phrasings."""
PARTS = 4
"""Parts by questions in which a subject is held out that has no other like it."""
OWN = Path(__file__).parent.parent / "content"
FOLDS, HELD = 5, 8
"""Groups of subjects: by which chances of points are made for the whole answer, and held out."""
POINT_TREES, ANSWER_TREES, LONE_TREES = 140, 80, 100


class Read(Struct):
    """One answer as the last stage meets it."""

    subject: str
    "Its name, with the number of its part where it is held out in parts."
    row: Labelled
    gates: str
    "What the gates alone say."
    known: Weighed
    numbers: tuple[dict[str, float], ...]
    "The numbers of its points; empty where the last stage has no part."
    given: tuple[bool, ...]
    "Which points the teacher gives."
    answer: Answer
    weight: float
    whole_pack: bool
    "Whether it was read with all that its pack has."

    def whole(self, chances: Sequence[float]) -> dict[str, float]:
        """Its own numbers, from how likely its points are."""
        was = self.known
        return answer_numbers(self.answer, was.findings, was.points, chances, was.outcome)

    @property
    def lone(self) -> dict[str, float]:
        """Its own numbers where there is one point."""
        numbers = lone_numbers(self.known.findings, self.numbers[0], self.known.outcome)
        return {k: v for k, v in numbers.items() if k not in SAME}


def main(argv: Sequence[str]) -> None:
    """Print how well the weights carry over, and write them."""
    given = [a for a in argv if a != "--write"]
    folders = [*subjects(), *(STRANGERS / name for name in SEALED)]
    reads = [r for folder in folders for r in read_subject(folder)]
    reads += _in_parts(read_samples(read_pack(OWN)))
    for pack, answers, weight in zip(given[::3], given[1::3], given[2::3], strict=True):
        rows = list(read_jsonl(Path(answers)))
        reads += _in_parts(_read(Path(pack).name, read_pack(Path(pack)), rows, float(weight)))
    learnt = [r for r in reads if r.subject not in SEALED and r.numbers]
    everything = fitted(learnt)
    if "--write" in argv:
        path = Path(weighing.__file__).parent / "models.json"
        path.write_bytes(msgspec.json.encode(everything) + b"\n")
    marks = held_out(reads, learnt, everything)
    told = [n for n, r in enumerate(reads) if r.whole_pack]
    for name in dict.fromkeys(r.subject.partition("/")[0] for r in reads):
        own = [n for n in told if reads[n].subject.partition("/")[0] == name]
        rows = [reads[n].row for n in own]
        gates = _told(rows, [reads[n].gates for n in own])
        print(f"{name:13} {gates}  {_told(rows, [marks[n] for n in own])}")


def held_out(reads: Sequence[Read], learnt: Sequence[Read], everything: Models) -> dict[int, str]:
    """The marks of models that were fitted to other subjects."""
    names = sorted({r.subject for r in learnt})
    marks: dict[int, str] = {}
    for fold in range(HELD):
        held = set(names[fold::HELD])
        models = fitted([r for r in learnt if r.subject not in held])
        marks |= _marked(models, reads, [n for n, r in enumerate(reads) if r.subject in held])
    return marks | _marked(everything, reads, [n for n in range(len(reads)) if n not in marks])


def _marked(models: Models, reads: Sequence[Read], here: Sequence[int]) -> dict[int, str]:
    return dict(zip(here, marks_by(models, [reads[n] for n in here]), strict=True))


def _in_parts(reads: Iterator[Read]) -> Iterator[Read]:
    for read in reads:
        part = zlib.crc32(read.row.question.encode()) % PARTS
        read.subject = f"{read.subject}/{part}"
        yield read


def read_subject(folder: Path) -> Iterator[Read]:
    """All answers of a subject, and those to questions with points once more with less to go by."""
    pack, rows = read_pack(folder), answers_of(folder)
    yield from _read(folder.name, pack, rows, 1.0)
    sparse = with_questions(pack, map(_short, pack.questions))
    less = [(sparse, rows, SPARSE)]
    less += [(p, r, LONE) for p, r in lone_points(pack, rows)]
    less += [(p, r, POINTLESS) for p, r in lone_points(pack, rows, pointless=True)]
    for other, labelled, weight in less:
        for read in _read(folder.name, other, labelled, weight):
            if read.numbers:
                read.whole_pack = False
                yield read


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
    explained = question.kind == "explain"
    if not explained and (question.kind not in ("contrast", "list") or not question.points):
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
        yield Read(subject, row, gates, known, known.points, given, answer, weight, True)


def fitted(reads: Sequence[Read]) -> Models:
    """The models; those of whole answers learn from chances of points that were not fitted to them."""
    several = [r for r in reads if len(r.numbers) > 1]
    lone = [r for r in reads if len(r.numbers) == 1]
    names = list(dict.fromkeys(r.subject for r in several))
    numbers = []
    for fold in range(FOLDS):
        held = set(names[fold::FOLDS])
        model = _points([r for r in several if r.subject not in held])
        here = [r for r in several if r.subject in held]
        for read, chances in zip(here, _chances(model, here), strict=True):
            numbers.append((read, read.whole(chances)))
    x = [n for _, n in numbers]
    partly, wholly = _by_answer([r for r, _ in numbers], x, ANSWER_TREES)
    lone_partly, lone_wholly = _by_answer(lone, [r.lone for r in lone], LONE_TREES)
    return Models(_points(several), partly, wholly, lone_partly, lone_wholly)


def _by_answer(reads: Sequence[Read], x: Sequence[Numbers], trees: int) -> tuple[Model, Model]:
    """Whether a teacher gives anything, and full marks."""
    w, labels = [r.weight for r in reads], [r.row.label for r in reads]
    return (
        fit(x, [label != "incorrect" for label in labels], w, trees),
        fit(x, [label == "correct" for label in labels], w, trees),
    )


def _points(reads: Sequence[Read]) -> Model:
    told = [r for r in reads if r.given]
    return fit(
        [{k: v for k, v in n.items() if k != "pointless"} for r in told for n in r.numbers],
        [given for r in told for given in r.given],
        [r.weight for r in told for _ in r.given],
        POINT_TREES,
    )


def _chances(model: Model, reads: Sequence[Read]) -> list[list[float]]:
    """The chances of each answer's points."""
    every = iter(many(model, [n for r in reads for n in r.numbers]))
    return [[next(every) for _ in r.numbers] for r in reads]


def marks_by(models: Models, reads: Sequence[Read]) -> list[str]:
    """The marks of answers by some models."""
    several = [r for r in reads if len(r.numbers) > 1]
    x = [r.whole(c) for r, c in zip(several, _chances(models.point, several), strict=True)]
    lone = [r for r in reads if len(r.numbers) == 1]
    y = [r.lone for r in lone]
    found = {
        id(read): likeliest(partly, min(partly, wholly), read.known)
        for read, partly, wholly in (
            *zip(several, many(models.partly, x), many(models.wholly, x), strict=True),
            *zip(lone, many(models.lone_partly, y), many(models.lone_wholly, y), strict=True),
        )
    }
    return [found.get(id(read), read.gates) for read in reads]


def _told(rows: Sequence[Labelled], marks: Sequence[str]) -> str:
    f = figures(rows, marks)
    return (
        f"accuracy {f.accuracy:.3f} QWK {f.qwk:.3f} wrong graded right {f.wrong_graded_correct:.3f}"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
