"""Seeded mutations of the shipped pack's bytes, and a look at each within limits.

    python -m tests.pack.fuzzing RUNS [FIRST_SEED]

runs them in a process of its own, whose memory and time for each run are limited by the system.
"""

import re
import resource
import signal
import sys
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from random import Random

from debatebot.pack.check import ADVICE
from debatebot.pack.locate import find_pack
from debatebot.pack.reader import Examined, examine
from debatebot.pack.scaffold.new import sample_pack
from debatebot.pack.size import measure, size_lines
from debatebot.pack.summary import summary_lines
from debatebot.pack.version import POSITIONS, QUESTIONS

FILES = (QUESTIONS, POSITIONS)
SECONDS = 2
"""Of the processor, for one pack."""
MEGABYTES = 400
WHOLE_EACH = 100
"""One in so many mutations is of the whole pack; the others are of a few entries of each list,"""
SOUND_EACH = 3
"""and one in so many of the sample that `debatebot new` writes, which is sound before it is changed."""
_ENTRIES = 2
_TODAY = date(2026, 11, 24)
_FOLDER = Path("pack")
_ITEM = re.compile(rb"^  - ", re.MULTILINE)
_PRINTS = re.compile(rb"^ +- \"[0-9a-f ]+\"\n", re.MULTILINE)
_TOP = re.compile(rb"^(?=[a-z]+:)", re.MULTILINE)
_PIECES = [
    *(
        b"\n",
        b" ",
        b"  ",
        b"\t",
        b":",
        b": ",
        b"- ",
        b"[",
        b"]",
        b"{",
        b"}",
        b",",
        b'"',
        b"'",
        b" #",
    ),
    *(
        b"&a ",
        b"*a",
        b"!x ",
        b"|",
        b">",
        b"? ",
        b"%TAG ! x",
        b"@",
        b"<<: ",
        b"---\n",
        b"...\n",
        b"\\",
    ),
    *(
        b"~",
        b"yes",
        b"no",
        b"017",
        b"0x1F",
        b"12:30",
        b"1_000",
        b"2024-13-45",
        b".inf",
        b"1e999",
        b"-1",
    ),
    *(
        b"\x00",
        b"\x1b[31m",
        b"\xff",
        b"\xc3",
        "\u202e".encode(),
        "é".encode(),
        "🥖".encode(),
        b"\r",
    ),
    *(
        b"id: a",
        b"cite: [99]",
        b"kind: x",
        b"quiet: [{rule: x, why: y}]\n",
        b"(finish)",
        b"a" * 3000,
    ),
    *(b"[" * 100, b"{a: " * 70, b"9" * 400, b"x, " * 500, "e\u0301\u0301".encode() * 300),
]


@cache
def shipped() -> dict[str, bytes]:
    """Both files of the shipped pack."""
    return {name: (find_pack(None) / name).read_bytes() for name in FILES}


@cache
def entries() -> dict[str, list[tuple[bytes, list[bytes]]]]:
    """Both files of the shipped pack, each top key with its entries apart; of the prints only a few."""
    return {
        name: [_entries(block) for block in _TOP.split(_few_prints(text))]
        for name, text in shipped().items()
    }


def _few_prints(text: bytes) -> bytes:
    return _PRINTS.sub(b"", text, count=max(0, len(_PRINTS.findall(text)) - _ENTRIES))


def _entries(block: bytes) -> tuple[bytes, list[bytes]]:
    head, *items = _ITEM.split(block)
    return head, [b"  - " + item for item in items]


def cut(name: str, random: Random) -> bytes:
    """A file with a few entries of each of its lists, where they stood."""
    parts = []
    for head, items in entries()[name]:
        first = random.randrange(max(1, len(items) - _ENTRIES))
        parts += [head, *items[first : first + _ENTRIES]]
    return b"".join(parts)


def mutated(seed: int) -> dict[str, bytes]:
    """A pack with one to four changes, always the same for a seed."""
    random = Random(seed)
    texts = dict(shipped())
    if seed % WHOLE_EACH and seed % SOUND_EACH == 0:
        texts = {name: text.encode() for name, text in sample_pack("sample").items()}
    elif seed % WHOLE_EACH:
        texts = {name: cut(name, random) for name in FILES}
    name = random.choice(FILES)
    for _ in range(random.randint(1, 4)):
        texts[name] = _changed(texts[name], random)
    return texts


def _changed(text: bytes, random: Random) -> bytes:
    at = random.randrange(len(text) + 1)
    end = min(len(text), at + int(random.paretovariate(0.6)))
    match random.randrange(7):
        case 0:
            return text[:at] + random.choice(_PIECES) + text[at:]
        case 1:
            return text[:at] + text[end:]
        case 2:
            return text[:at] + random.choice(_PIECES) + text[end:]
        case 3:
            return text[:at] + bytes([random.randrange(256)]) + text[at + 1 :]
        case 4:
            return text[:end] + text[at:]
        case 5:
            return _lines_swapped(text, random)
        case _:
            other = random.randrange(len(text) + 1)
            return text[:at] + text[other : other + random.randrange(200)] + text[at:]


def _lines_swapped(text: bytes, random: Random) -> bytes:
    lines = text.splitlines(keepends=True)
    i, j = random.randrange(len(lines)), random.randrange(len(lines))
    lines[i], lines[j] = lines[j], lines[i]
    return b"".join(lines)


def look(texts: dict[str, bytes]) -> Examined:
    """Check a pack of these bytes as `check` does, and that each problem has its place and rule."""
    found = examine(_FOLDER, ADVICE, _TODAY, texts)
    for problem in found.problems:
        ends = texts[Path(problem.file).name].replace(b"\r\n", b"\n")
        assert 1 <= problem.line <= ends.count(b"\n") + ends.count(b"\r") + 2, problem
        assert problem.column >= 1, problem
        assert problem.rule, problem
        assert "\n" not in str(problem), problem
    assert list(summary_lines(found))
    if found.pack is not None:
        assert size_lines(measure(found.pack))
    return found


def run(seeds: Iterator[int]) -> tuple[int, int]:
    """Look at the mutations of these seeds: how many were refused, and how many can be used."""
    refused = fine = 0
    for seed in seeds:
        try:
            found = look(mutated(seed))
        except BaseException as error:
            error.add_note(f"seed {seed}")
            raise
        refused += found.pack is None
        fine += found.pack is not None
    return refused, fine


def main() -> None:
    """Run within limits, and print what came of it."""
    runs, first = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0
    most = 2 * MEGABYTES * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    signal.signal(signal.SIGPROF, _too_slow)
    refused, fine = run(_within_time(range(first, first + runs)))
    signal.setitimer(signal.ITIMER_PROF, 0)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(f"{refused} {fine} {memory:.0f}\n")


def _within_time(seeds: range) -> Iterator[int]:
    """Each seed, with a clock that starts when it is handed out."""
    for seed in seeds:
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        yield seed


def _too_slow(*_: object) -> None:
    raise TimeoutError(f"more than {SECONDS} s of the processor")


if __name__ == "__main__":
    main()
