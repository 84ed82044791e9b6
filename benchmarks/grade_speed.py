"""How fast answers are graded, beside plain rapidfuzz over the same phrasings in the same run.

    python -m benchmarks.grade_speed [PACK ANSWERS]

Without arguments the subjects that come with the benchmarks are used. ANSWERS is a file of JSON
lines or of the short form in `subjects/`.
"""

import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from rapidfuzz import fuzz, process

from benchmarks.graded import SUBJECTS, Labelled, read_jsonl, read_text
from debatebot.grading.grader import Grader
from debatebot.pack.models import Pack
from debatebot.pack.reader import read_pack

WORST: tuple[tuple[str, str], ...] = (
    ("one letter, a million times", "a" * 1_000_000),
    (
        "unknown words",
        " ".join(f"q{chr(97 + i % 26)}z{chr(97 + i // 26 % 26)}xk" for i in range(150_000)),
    ),
    ("denials", "not " * 250_000),
    ("numbers", "1 2 3 million " * 70_000),
    ("brackets", "((((" * 250_000),
    ("stacked accents", "a\u0301\u0302\u0303" * 250_000),
)
"""A megabyte each of what a reader could choke on."""


def main(argv: Sequence[str]) -> None:
    """Print the figures of one pack or of all subjects."""
    for name, pack, rows in _sets(argv):
        _report(name, pack, rows)


def _report(name: str, pack: Pack, rows: list[Labelled]) -> None:
    grader = Grader(pack)
    started = time.perf_counter()
    for question in pack.questions:
        grader.grade(question.id, "x")
    ready = (time.perf_counter() - started) * 1e3
    phrasings = _phrasings(pack)
    ours = _times(rows, lambda r: grader.grade(r.question, r.answer))
    plain = _times(rows, lambda r: process.extractOne(r.answer, phrasings, scorer=fuzz.ratio))
    print(
        f"{name}: {len(rows)} answers, {len(phrasings)} phrasings, all questions ready in {ready:.1f} ms"
    )
    print(f"  debatebot grade        {_line(ours)}")
    print(f"  rapidfuzz extractOne   {_line(plain)}")
    longest = max(
        (
            _times([Labelled(q.id, text, "")], lambda r: grader.grade(r.question, r.answer))[0],
            what,
        )
        for what, text in WORST
        for q in pack.questions
    )
    print(f"  worst megabyte         {longest[0]:.1f} ms ({longest[1]})")


def _sets(argv: Sequence[str]) -> Iterable[tuple[str, Pack, list[Labelled]]]:
    if argv:
        path = Path(argv[1])
        read = read_jsonl if path.suffix == ".jsonl" else read_text
        yield argv[0], read_pack(Path(argv[0])), list(read(path))
        return
    for folder in sorted(SUBJECTS.iterdir()):
        if (folder / "answers.txt").exists():
            yield folder.name, read_pack(folder), list(read_text(folder / "answers.txt"))


def _phrasings(pack: Pack) -> list[str]:
    return [
        text
        for question in pack.questions
        for text in (*question.accept, *(p for point in question.points for p in point.phrasings))
    ]


def _times(rows: Sequence[Labelled], work: Callable[[Labelled], object]) -> list[float]:
    times = []
    for row in rows:
        started = time.perf_counter()
        work(row)
        times.append((time.perf_counter() - started) * 1e3)
    return sorted(times)


def _line(times: Sequence[float]) -> str:
    last = len(times) - 1
    return (
        f"p50 {times[last // 2]:.2f}  p95 {times[last * 95 // 100]:.2f}  max {times[last]:.2f} ms"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
