"""Five hundred broken versions of the shipped pack here, twenty thousand in a process with limits."""

import subprocess
import sys

import pytest
from msgspec.structs import replace

from debatebot.pack.problems import PackProblems
from tests.pack.fuzzing import FILES, MEGABYTES, look, mutated, run, shipped


def test_no_change_of_bytes_is_too_much() -> None:
    refused, fine = run(iter(range(500)))
    assert refused + fine == 500
    assert min(refused, fine) > 20, "both kinds are to be met"


def test_the_same_seed_changes_the_same() -> None:
    assert mutated(7) == mutated(7) != mutated(8)


def test_the_shipped_pack_as_it_is_can_be_used() -> None:
    assert look(shipped()).pack is not None


def test_a_place_outside_the_file_would_be_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.pack import fuzzing

    found = look(dict.fromkeys(FILES, b"no"))
    assert found.problems
    moved = PackProblems([replace(p, line=99) for p in found.problems]).problems
    monkeypatch.setattr(fuzzing, "examine", lambda *_: type(found)(moved))
    with pytest.raises(AssertionError):
        look(dict.fromkeys(FILES, b"no"))


@pytest.mark.slow
def test_twenty_thousand_within_time_and_memory() -> None:
    words = [sys.executable, "-m", "tests.pack.fuzzing", "20000", "1000"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=3600, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    refused, fine, megabytes = map(int, done.stdout.split())
    assert refused + fine == 20_000
    assert megabytes < MEGABYTES
