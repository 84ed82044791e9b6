"""A pack of 10,000 questions and 500 claims: how long it takes to check, and to see home with it again.

    python -m benchmarks.big_pack [QUESTIONS] [CLAIMS] [RUNS]
    python -m benchmarks.big_pack --write DIR [QUESTIONS] [CLAIMS]

Checking (without the bench) is timed against PyYAML's own load of the same files, in turn. Home is
timed in a pseudo-terminal on its second opening, when the pack is kept ready, in turn with the shipped
pack's; the ratio of the medians is the figure.
"""

import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from random import Random
from statistics import median

import yaml

from benchmarks.first_frame import DOOR, not_new, seconds
from debatebot.pack.check import check_pack
from debatebot.pack.compose import LOADER
from debatebot.pack.version import POSITIONS, QUESTIONS

QUESTION_COUNT, CLAIM_COUNT, RUNS = 10_000, 500, 7
CHECK_LIMIT = 20.0
"""Checking may take this many times as long as loading the YAML alone."""
HOME_LIMIT = 2.0
"""Home with the big pack may take this many times as long as with the shipped one."""
LOADS = 3
"""The best of so many loads and checks: what else the machine does is not ours."""
VOCABULARY = 20_000
_TOPICS = 40
_PARAGRAPHS = 60
_SYLLABLES = "ba de fi go lu mar nen pol ris tu van wor xi yor zam cre dro gli ple ster".split()


def vocabulary(chance: Random) -> list[str]:
    """Made-up words, each once."""
    words: dict[str, None] = {}
    while len(words) < VOCABULARY:
        words["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4)))] = None
    return list(words)


class _Writer:
    """Makes texts in which few words are frequent and most are rare, as in any language."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)
        self.words = vocabulary(self.chance)

    def text(self, words: int) -> str:
        """So many words."""
        picks = (int(VOCABULARY ** self.chance.random()) - 1 for _ in range(words))
        return " ".join(self.words[i] for i in picks)

    def texts(self, count: int, words: int) -> str:
        """A list of texts as YAML takes it."""
        return "[" + ", ".join(f'"{self.text(words)}"' for _ in range(count)) + "]"


def question_lines(writer: _Writer, count: int) -> Iterator[str]:
    """The lines of `questions.yaml`."""
    yield "article:\n  id: big\n  title: A big pack\n  sections:"
    yield "    - id: all\n      title: All of it\n      paragraphs:"
    for n in range(1, _PARAGRAPHS + 1):
        yield f"        - {{n: {n}, says: {writer.text(30)}}}"
    yield "questions:"
    for n in range(count):
        yield f"  - id: q{n}"
        yield f"    kind: {('term', 'explain', 'list')[n % 3]}"
        yield f"    ask: {writer.text(14)}"
        yield f"    asks: {writer.texts(1, 12)}"
        yield f"    accept: {writer.texts(2, 6 if n % 3 else 4)}"
        if n % 3:
            yield "    points:"
            for point in "ab":
                yield f"      - {{id: {point}, phrasings: {writer.texts(2, 6)}}}"
        yield f"    topic: topic {n % _TOPICS}"
        yield "    section: all"
        yield f"    cite: [{n % _PARAGRAPHS + 1}]"
        yield f"    hints: {writer.texts(2, 8)}"
        yield f"    explain: {writer.text(24)}"
        yield f"    samples: {{right: {writer.texts(1, 6)}, wrong: {writer.texts(1, 6)}}}"


def position_lines(writer: _Writer, count: int) -> Iterator[str]:
    """The lines of `positions.yaml`."""
    yield "motion: It should be big.\nsides:\n  pro: {name: Big}\n  anti: {name: Small}\nclaims:"
    for n in range(count):
        side = ("pro", "anti")[n % 2]
        yield f"  - id: c{n}\n    side: {side}\n    says: {writer.text(12)}"
        yield f"    phrasings: {writer.texts(12, 9)}"
        yield f"    cite: [{n % _PARAGRAPHS + 1}]"
        yield f"    lines: {writer.texts(2, 20)}"
    yield "attacks:"
    for n in range(count):
        for other in (n + 1, n + 3):
            yield f"  - {{from: c{n}, to: c{other % count}, lines: {writer.texts(2, 18)}}}"
    yield "tradeoffs:"
    for n in range(0, min(40, count), 2):
        yield f"  - {{id: t{n}, ask: {writer.text(8)}, gains: [c{n}], costs: [c{n + 1}]}}"


def write(folder: Path, questions: int, claims: int) -> int:
    """Write the pack, and say how many bytes it has."""
    writer = _Writer(1)
    texts = {
        QUESTIONS: "\n".join(question_lines(writer, questions)) + "\n",
        POSITIONS: "\n".join(position_lines(writer, claims)) + "\n",
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return sum(map(len, texts.values()))


def load(folder: Path) -> None:
    """What PyYAML makes of both files."""
    for name in (QUESTIONS, POSITIONS):
        yaml.load((folder / name).read_text(encoding="utf-8"), LOADER)


def checking(folder: Path) -> tuple[float, float]:
    """The best seconds of loading and of checking, in turn."""
    loads, checks = [], []
    for _ in range(LOADS):
        began = time.perf_counter()
        load(folder)
        middle = time.perf_counter()
        found = check_pack(folder)
        checks.append(time.perf_counter() - middle)
        loads.append(middle - began)
        if found.pack is None:
            raise SystemExit("\n".join(map(str, islice(found.errors, 5))))
    return min(loads), min(checks)


def opening(folder: Path, runs: int) -> tuple[float, float]:
    """Median seconds to home with the shipped pack and with the big one, kept ready by a first round."""
    shipped, big = [], []
    with tempfile.TemporaryDirectory() as name:
        data = Path(name)
        not_new(data)
        command = [sys.executable, "-m", "debatebot"]
        for turn in range(runs + 1):
            times = (
                seconds(command, DOOR, data),
                seconds([*command, "--pack", str(folder)], DOOR, data),
            )
            if turn:
                shipped.append(times[0])
                big.append(times[1])
    return median(shipped), median(big)


def _numbers(words: Sequence[str]) -> tuple[int, ...]:
    """How many questions, claims and runs."""
    return (*map(int, words), *(QUESTION_COUNT, CLAIM_COUNT, RUNS)[len(words) :])


def main() -> int:
    """Print both ratios; 1 if one is over its limit."""
    words = sys.argv[1:]
    if words[:1] == ["--write"]:
        place = Path(words[1])
        place.mkdir(parents=True, exist_ok=True)
        write(place, *_numbers(words[2:])[:2])
        return 0
    questions, claims, runs = _numbers(words)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        size = write(folder, questions, claims)
        print(f"{questions} questions, {claims} claims, {size / 1e6:.1f} MB")
        loaded, checked = checking(folder)
        print(f"yaml.load       {loaded:6.2f} s")
        print(f"check           {checked:6.2f} s  {checked / loaded:5.2f} times the load")
        shipped, big = opening(folder, runs)
        print(f"shipped home    {shipped * 1000:6.0f} ms")
        print(
            f"big home again  {big * 1000:6.0f} ms  {big / shipped:5.2f} times the shipped pack's"
        )
    print(f"limits: {CHECK_LIMIT:g} and {HOME_LIMIT:g} times")
    return 0 if checked <= CHECK_LIMIT * loaded and big <= HOME_LIMIT * shipped else 1


if __name__ == "__main__":
    sys.exit(main())
